"""Both clients send the same bytes: every method of every resource, with all its arguments, over real connections."""

from __future__ import annotations

import inspect
import re
import secrets
import socketserver
import threading
from collections.abc import Iterator
from typing import Any, cast

import pytest

from mailgun_sdk import AsyncMailgun, Mailgun
from mailgun_sdk.errors import BadRequestError
from tests.facade.harness import FLAVORS, KEY
from tests.facade.test_parity import CALLS, PAIRS, arguments, methods

ANSWER = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\n\r\n{}"


class Tape(socketserver.ThreadingTCPServer):
    """Keeps the bytes of each request and refuses it."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Recorder)
        self.requests: list[bytes] = []


class _Recorder(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        tape = cast(Tape, self.server)
        while head := self._head():
            length = re.search(rb"\r\nContent-Length: (\d+)\r\n", head)
            assert b"Transfer-Encoding" not in head
            tape.requests.append(head + self.rfile.read(int(length[1]) if length else 0))
            self.wfile.write(ANSWER)

    def _head(self) -> bytes:
        lines = [line := self.rfile.readline()]
        while line not in (b"\r\n", b""):
            lines.append(line := self.rfile.readline())
        return b"".join(lines)


@pytest.fixture
def tape() -> Iterator[Tape]:
    with Tape() as tape:
        thread = threading.Thread(target=tape.serve_forever, args=(0.02,))
        thread.start()
        yield tape
        tape.shutdown()
        thread.join()


@pytest.fixture(params=[flavor for flavor in FLAVORS if flavor != "sync"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.anyio
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("tag", sorted({tag for tag, _ in CALLS}))
async def test_the_bytes_of_every_call(tape: Tape, tag: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "token_hex", lambda size: "boundary")
    names = [name for other, name in CALLS if other == tag]
    options: dict[str, Any] = {"base_url": f"http://127.0.0.1:{tape.server_address[1]}", "subaccount": "0" * 24}
    with Mailgun(KEY, **options) as mg:
        for name in names:
            with pytest.raises(BadRequestError):
                list(answer) if isinstance(answer := _called(mg, tag, name), Iterator) else answer
    sent, tape.requests = tape.requests, []
    async with AsyncMailgun(KEY, **options) as amg:
        for name in names:
            answer = _called(amg, tag, name)
            with pytest.raises(BadRequestError):
                await (answer if inspect.isawaitable(answer) else anext(answer))
    assert len(sent) == len(names)
    assert all(b"\r\nX-Mailgun-On-Behalf-Of: " in request for request in sent)
    for name, request, other in zip(names, sent, tape.requests, strict=True):
        assert request == other, name


def _called(client: Mailgun | AsyncMailgun, tag: str, name: str) -> Any:
    return getattr(getattr(client, tag), name)(**arguments(methods(PAIRS[tag][0])[name]))
