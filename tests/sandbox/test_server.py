"""Starting and stopping, the log of requests, seeds, and the command line."""

from __future__ import annotations

import gc
import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from mailgun_sandbox.__main__ import main
from mailgun_sandbox.database import Database
from mailgun_sandbox.description import Description, DescriptionError
from mailgun_sandbox.testing import SandboxServer

MESSAGE = {"from": "me@example.com", "to": "bounce@x.org", "subject": "Hi", "html": "<p>Hello"}


def transcript(server: SandboxServer) -> list[str]:
    """What a sandbox answers to a few requests, but for its address."""
    with httpx.Client(base_url=server.url, auth=("api", server.key), verify=False) as client:
        client.post("/v3/example.com/messages", data=MESSAGE, files={"inline": ("a.png", b"x")})
        client.post("/v3/example.com/templates", data={"name": "welcome", "template": "x"})
        events = client.get("/v3/example.com/events").json()
        url = events["items"][0]["storage"]["url"]
        answers = [
            str(client.get("/v3/example.com/events").headers),
            client.get("/v3/example.com/events").text,
            client.get(url).text,
            client.get(url, headers={"Accept": "message/rfc2822"}).text,
            client.get("/v3/example.com/templates").text,
            client.get("/v3/example.com/bounces").text,
            client.get("/v4/domains").text,
        ]
    return [answer.replace(server.url, "") for answer in answers]


def test_seed_makes_answers_the_same() -> None:
    answers: list[list[str]] = []
    for seed in (7, 7, 8, None):
        with SandboxServer(seed=seed) as server:
            answers.append(transcript(server))
            if seed == 7:
                server.reset()
                answers.append(transcript(server))
    assert answers[0] == answers[1] == answers[2] == answers[3]
    assert answers[4] != answers[0]
    assert answers[5] != answers[0]


def test_starts_at_once() -> None:
    start = time.monotonic()
    with SandboxServer():
        assert time.monotonic() - start < 1


def test_stops_although_a_request_hangs() -> None:
    with SandboxServer() as server:
        address = ("127.0.0.1", int(server.url.rpartition(":")[2]))
        with socket.create_connection(address) as connection:
            connection.sendall(b"GET /v4/domains HTTP/1.1\r\nHost: x\r\nX-Sandbox-Fault: delay=60\r\n\r\n")
            while not server.requests:
                time.sleep(0.005)
            server.stop()
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(address)


def test_requests_are_noted(server: SandboxServer, plain_client: httpx.Client) -> None:
    plain_client.post("/v3/a%2Fb/messages?x=1", content=b"\x00", headers={"X-Own": "1"})
    (request,) = server.requests
    assert (request.method, request.path, request.query) == ("POST", "/v3/a%2Fb/messages", "x=1")
    assert (request.headers["x-own"], request.body) == ("1", b"\x00")


def test_server_that_cannot_start() -> None:
    with pytest.raises(ValueError, match="region"):
        SandboxServer(region="asia")
    with pytest.raises(ValueError, match="domains"):
        SandboxServer(domains=[])
    with SandboxServer() as server:
        with pytest.raises(RuntimeError, match="started before"):
            server.start()
        with pytest.raises(OSError, match="in use"), SandboxServer(port=int(server.url.rpartition(":")[2])):
            pass


@pytest.mark.parametrize("ends", ["port", "description", "stopped before it started", "forgotten"])
def test_a_server_that_does_not_run_lets_go_of_its_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ends: str
) -> None:
    file = tmp_path / "state"
    with SandboxServer() as other, monkeypatch.context() as patch:
        closed = []
        patch.setattr(Database, "close", lambda self, close=Database.close: closed.append(close(self)))
        if ends == "port":
            with (
                pytest.raises(OSError, match="in use"),
                SandboxServer(state_file=file, port=int(other.url.rpartition(":")[2])),
            ):
                pass
        elif ends == "description":
            with pytest.raises(DescriptionError):
                SandboxServer(state_file=file, description=tmp_path / "none.yaml")
        elif ends == "stopped before it started":
            SandboxServer(state_file=file).stop()
        else:
            SandboxServer(state_file=file)
        gc.collect()
        # By itself: Python 3.13 warns about those that it has to close.
        assert len(closed) == 1
    # The file is for one at a time.
    with SandboxServer(state_file=file) as server:
        assert server.control.domains() == ["example.com"]


def test_what_two_servers_share_lasts_as_long_as_one_uses_it() -> None:
    first = SandboxServer()
    with SandboxServer(region="eu", beside=first, domains=["eu.example.com"]) as second:
        del first
        gc.collect()
        assert second.control.domains() == ["eu.example.com"]


def test_starts_without_a_home_and_leaves_nothing_behind(tmp_path: Path) -> None:
    # YAML takes most of a second to read; whoever brings along a description of their own has it read.
    code = "import sys; from mailgun_sandbox.testing import SandboxServer\n"
    code += "with SandboxServer(): print('yaml' in sys.modules)"
    environment = {name: text for name, text in os.environ.items() if "CACHE" not in name}
    environment |= {"HOME": str(tmp_path / "none"), "TMPDIR": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True, env=environment)
    assert done.stdout == "False\n"
    assert not list(tmp_path.iterdir())


def test_description_of_ones_own(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_bytes((Path(__file__).parents[2] / "generated" / "openapi.yaml").read_bytes())
    assert Description.load(path).document == Description.load().document


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("openapi.yaml", None, "cannot be read"),
        ("openapi.yaml", "a: [", "is no YAML"),
        ("openapi.yaml", "a: 1", "has no `paths`"),
        ("openapi.json", "{", "is no JSON"),
        ("openapi.json", "[]", "has no `paths`"),
    ],
)
def test_description_that_cannot_be_used(tmp_path: Path, name: str, content: str | None, message: str) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_text(content)
    with pytest.raises(DescriptionError, match=re.escape(message)):
        Description.load(path)


def test_command_line() -> None:
    command = [sys.executable, "-m", "mailgun_sandbox", "--port", "0", "--region", "eu", "--domain", "a.test"]
    process = subprocess.Popen(
        [*command, "--domain", "b.test", "--key", "test-other-key", "--sending-key", "b.test=test-sending-key"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        match = re.search(r"\(eu\) on (http://127\.0\.0\.1:\d+) .*a\.test, b\.test", line)
        assert match is not None, line
        assert "test-other-key" not in line
        assert httpx.get(f"{match[1]}/v4/domains", auth=("api", "test-other-key")).json()["total_count"] == 2
        message = {"from": "a@b.test", "to": "c@d.test", "text": "Hello"}
        response = httpx.post(f"{match[1]}/v3/b.test/messages", data=message, auth=("api", "test-sending-key"))
        assert response.status_code == 200
        with pytest.raises(httpx.RemoteProtocolError):
            httpx.get(f"{match[1]}/v4/domains", headers={"X-Sandbox-Fault": "drop"})
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=10)
        assert (process.returncode, errors) == (0, "")
    finally:
        process.kill()
        process.wait()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--port", "many"],
        ["--port", "65536"],
        ["--region", "asia"],
        ["--sending-key", "a.test"],
        ["--domain", "https://a.test"],
        ["--seed", "x"],
    ],
)
def test_argument_that_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(arguments)
    assert f"argument {arguments[0]}: " in capsys.readouterr().err


def test_sending_key_of_an_unknown_domain(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--sending-key", "other.test=test-sending-key"]) == 2
    assert "--domain" in capsys.readouterr().err


def test_port_that_is_taken(server: SandboxServer, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--port", server.url.rpartition(":")[2]]) == 1
    assert "cannot start on 127.0.0.1:" in capsys.readouterr().err


def test_without_the_extra() -> None:
    code = "import sys; sys.modules['starlette'] = None; from mailgun_sandbox.__main__ import main; sys.exit(main([]))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 1
    assert "install the extra mailgun-sdk[sandbox]" in done.stderr


def test_imports_nothing_of_the_client() -> None:
    code = "import sys, mailgun_sandbox.testing; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True)
    assert not {"mailgun_sdk", "mailgun_api"} & set(done.stdout.split())
