"""Two regions in one process, and a state that outlives it."""

from __future__ import annotations

import re
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from mailgun_sandbox.__main__ import main
from mailgun_sandbox.testing import SandboxServer, StateFileError

MESSAGE = {"from": "me@example.com", "to": "you@example.org", "subject": "Hi", "text": "Hello"}


def connect(server: SandboxServer) -> httpx.Client:
    return httpx.Client(base_url=server.url, auth=("api", server.key), verify=False)


def test_a_domain_is_in_one_region_and_a_key_in_both() -> None:
    with (
        SandboxServer() as us,
        SandboxServer("eu", beside=us, domains=["eu.example.com"]) as eu,
        connect(us) as american,
        connect(eu) as european,
    ):
        assert european.post("/v3/eu.example.com/messages", data=MESSAGE).is_success
        wrong = american.post("/v3/eu.example.com/messages", data=MESSAGE)
        assert (wrong.status_code, wrong.text) == (401, "Forbidden")
        assert american.get("/v4/domains/eu.example.com").status_code == 404
        assert american.get("/v3/eu.example.com/events").status_code == 404
        assert american.post("/v4/domains", data={"name": "eu.example.com"}).status_code == 400
        data = {"role": "sending", "kind": "domain", "domain_name": "eu.example.com"}
        key = american.post("/v1/keys", data=data).json()["key"]
        sending = ("api", key["secret"])
        assert european.post("/v3/eu.example.com/messages", data=MESSAGE, auth=sending).is_success
        assert european.get("/v3/eu.example.com/events", auth=sending).status_code == 401
        assert american.post("/v3/example.com/messages", data=MESSAGE, auth=sending).status_code == 401
        european.delete(f"/v1/keys/{key['id']}")
        assert european.post("/v3/eu.example.com/messages", data=MESSAGE, auth=sending).status_code == 401
        assert len(us.control.messages()) == 0
        us.reset()
        assert len(eu.control.messages()) == 2


def test_everything_outlives_the_process(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    with SandboxServer(state_file=path) as server, connect(server) as client:
        client.post(
            "/v3/example.com/messages", data=MESSAGE | {"to": "bounce@x.org"}, files={"attachment": ("a", b"x")}
        )
        client.post("/v3/example.com/messages", data=MESSAGE | {"o:deliverytime": "Fri, 01 Jan 2100 00:00:00 +0000"})
        client.post("/v4/domains", data={"name": "new.test"})
        key = client.post("/v1/keys", data={"role": "admin"}).json()["key"]["secret"]
        events = client.get("/v3/example.com/events").json()["items"]
        with pytest.raises(StateFileError, match="locked"):
            SandboxServer(state_file=path)
    with SandboxServer(state_file=path, key="test-other-key") as server, connect(server) as client:
        after = client.get("/v3/example.com/events").json()["items"]
        assert [event["id"] for event in after] == [event["id"] for event in events]
        assert client.get("/v3/example.com/bounces/bounce@x.org").is_success
        assert client.get("/v4/domains/new.test", auth=("api", key)).is_success
        assert client.get("/v4/domains", auth=("api", "test-key")).status_code == 401
        stored = client.get(after[-1]["storage"]["url"]).json()
        assert client.get(stored["attachments"][0]["url"]).content == b"x"
        (waiting, _) = server.control.messages()
        assert waiting.deliver_at is not None
        assert not [event for event in server.control.events(waiting.key) if event["event"] == "delivered"]
        server.advance(waiting.deliver_at - waiting.sent_at)
        assert server.control.events(waiting.key)[-1]["event"] == "delivered"


def test_time_never_goes_back(tmp_path: Path) -> None:
    path = tmp_path / "state.db"
    with SandboxServer(state_file=path) as server, connect(server) as client:
        server.advance(timedelta(days=3))
        client.post("/v3/example.com/messages", data=MESSAGE)
    with SandboxServer(state_file=path) as server, connect(server) as client:
        client.post("/v3/example.com/messages", data=MESSAGE)
        times = [event["timestamp"] for event in client.get("/v3/example.com/events").json()["items"]]
    assert len(times) == 4
    assert times == sorted(times, reverse=True)


def test_state_file_that_cannot_be_used(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE mine (x)")
    with pytest.raises(StateFileError, match="another program"):
        SandboxServer(state_file=other)
    text = tmp_path / "text.db"
    text.write_text("This is no database at all, only a text that is long enough to be looked at. " * 20)
    with pytest.raises(StateFileError, match="not a database"):
        SandboxServer(state_file=text)
    assert text.read_text().startswith("This is no database")
    with pytest.raises(StateFileError, match="unable to open"):
        SandboxServer(state_file=tmp_path / "nowhere" / "state.db")
    old = tmp_path / "old.db"
    with SandboxServer(state_file=old):
        pass
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(StateFileError, match="another version"):
        SandboxServer(state_file=old)


def test_arguments_that_contradict() -> None:
    with pytest.raises(ValueError, match="seed"):
        SandboxServer(seed=1, state_file=Path("x.db"))
    with SandboxServer() as us, pytest.raises(ValueError, match="other region"):
        SandboxServer("us", beside=us)


def test_command_line_runs_both_regions(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mailgun_sandbox", "--port", "0", "--key", "test-key", "--key", "test-key-2"]
    process = subprocess.Popen(
        [*command, "--state", str(tmp_path / "state.db"), "--eu-domain", "b.test"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        found = [re.search(r"\((us|eu)\) on (http://\S+)", process.stdout.readline()) for _ in range(2)]
        urls = {match[1]: match[2] for match in found if match is not None}
        for key in ("test-key", "test-key-2"):
            names = {
                region: [each["name"] for each in httpx.get(f"{url}/v4/domains", auth=("api", key)).json()["items"]]
                for region, url in urls.items()
            }
            assert names == {"us": ["example.com"], "eu": ["b.test"]}
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=10)
        assert (process.returncode, errors) == (0, "")
    finally:
        process.kill()
        process.wait()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--seed", "1", "--state", "x.db"], "--seed"),
        (["--region", "us", "--eu-domain", "a.test"], "--eu-domain"),
        (["--domain", "a.test", "--eu-domain", "a.test"], "a.test"),
    ],
)
def test_command_line_that_contradicts_itself(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert message in capsys.readouterr().err
