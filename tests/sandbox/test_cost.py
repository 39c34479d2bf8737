"""What a send costs the sandbox, counted; docs/sandbox.md has the times."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import cProfile
import pstats
import sqlite3
from typing import Any

import httpx
import pytest

from mailgun_sandbox import database
from mailgun_sandbox.app import create_app
from mailgun_sandbox.database import Database
from mailgun_sandbox.description import Description
from mailgun_sandbox.joined_transport import JoinedTransport
from mailgun_sandbox.testing import SandboxServer

# Function calls of the application for a message of four fields to one recipient.
MOST_CALLS = 690
SENDS = 200
MESSAGE = {"from": "News <news@example.com>", "to": "user@example.org", "subject": "Hi", "text": "Hello"}


def test_calls_of_a_send() -> None:
    server = SandboxServer()
    app: Any = create_app(server.state, Description.load(), control=server.control)
    request = httpx.Request(
        "POST", "http://127.0.0.1/v3/example.com/messages", files={name: (None, text) for name, text in MESSAGE.items()}
    )
    body = request.read()
    headers = [(name.lower(), value) for name, value in request.headers.raw]
    headers.append((b"authorization", b"Basic " + base64.b64encode(f"api:{server.key}".encode())))
    statuses: list[int] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body}

    async def send(message: dict[str, Any]) -> None:
        statuses.append(message.get("status", 0))

    async def send_all() -> None:
        scope = {"type": "http", "scheme": "http", "method": "POST", "path": request.url.path}
        for _ in range(SENDS):
            await app({**scope, "query_string": b"", "headers": headers}, receive, send)

    asyncio.run(send_all())
    profile = cProfile.Profile()
    profile.runcall(asyncio.run, send_all())
    assert statuses.count(200) == 2 * SENDS
    calls = sum(count for _, (_, count, *_) in getattr(pstats.Stats(profile), "stats").items())  # noqa: B009
    assert 100 < calls / SENDS < MOST_CALLS


def test_head_and_body_are_sent_in_one_piece() -> None:
    sent: list[bytes] = []

    class Recording(asyncio.Transport):
        def write(self, data: Any) -> None:
            sent.append(bytes(data))

        def close(self) -> None:
            sent.append(b"closed")

        def abort(self) -> None:
            sent.append(b"aborted")

    async def write() -> None:
        transport = JoinedTransport(Recording())
        transport.write(b"head")
        transport.write(b"body")
        await asyncio.sleep(0)
        transport.write(b"next")
        transport.close()
        transport.write(b"lost")
        transport.abort()
        await asyncio.sleep(0)

    asyncio.run(write())
    assert sent == [b"headbody", b"next", b"closed", b"aborted"]


def test_memory_that_is_full_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "_MOST_BYTES", 1024 * 1024)
    with (
        SandboxServer() as server,
        httpx.Client(base_url=server.url, auth=("api", server.key), verify=False) as client,
    ):
        for _ in range(20):
            answer = client.post("/v3/example.com/messages", data=MESSAGE, files={"attachment": ("a", b"x" * 100_000)})
            assert answer.status_code == 200
        assert len(server.control.messages()) == 20
        assert server.state.database.execute("PRAGMA page_count").fetchone()[0] * 8192 > 2 * 1024 * 1024
        # Files go with their messages only where foreign keys are kept.
        server.reset()
        assert server.state.database.execute("SELECT count(*) FROM attachments").fetchone()[0] == 0


def test_memory_where_sqlite_is_old(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "_PLACES", ("file:sandbox?vfs=none-such", ":memory:"))
    with SandboxServer() as server, httpx.Client(base_url=server.url, auth=("api", server.key), verify=False) as client:
        assert client.post("/v3/example.com/messages", data=MESSAGE).status_code == 200


def write_what_fails_at_the_end(kept: Database) -> None:
    with kept.transaction():
        kept.execute("PRAGMA defer_foreign_keys = ON")
        kept.execute("INSERT INTO settings VALUES ('a', 'b')")
        kept.execute("INSERT INTO attachments VALUES (7, 0, 'a', 'b', '', x'')")


def test_what_cannot_be_kept_is_undone() -> None:
    with contextlib.closing(Database()) as kept:
        with pytest.raises(sqlite3.IntegrityError):
            write_what_fails_at_the_end(kept)
        with kept.transaction():
            assert kept.execute("SELECT count(*) FROM settings").fetchone()[0] == 0
