"""What was read once is sent once, and an error says so; what was copied, or not begun, is sent again."""

from __future__ import annotations

import traceback
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from mailgun_sdk.errors import APIConnectionError, RateLimitError, ServerError
from tests.facade.harness import QUEUED, Answer, Connect, Failure, Script, answer, parts
from tests.facade.loopback import reply, serving

pytestmark = pytest.mark.anyio

LIMITED = Answer(429, headers={"Retry-After": "0"})
SAID = "Not tried again: attachment is an iterator or a pipe"


def straight(content: bytes = b"content") -> tuple[str, Iterator[bytes], str, int]:
    return ("a.txt", iter([content]), "text/plain", len(content))


async def astraight() -> AsyncIterator[bytes]:
    yield b"content"


async def send(connect: Connect, service: Script, *attachments: Any) -> Any:
    return await connect(service).messages.send("example.com", to="a@example.org", attachment=list(attachments))


async def test_a_copy_is_sent_again(connect: Connect) -> None:
    service = Script(LIMITED, LIMITED, answer(QUEUED))
    assert (await send(connect, service, iter([b"con", b"tent"]))).id
    first, second, third = service.requests
    assert first.content == second.content == third.content
    assert first.headers["Content-Length"] == third.headers["Content-Length"] == str(len(third.content))
    assert [part.content for part in parts(third)][1:] == [b"content"]


async def test_what_went_straight_out_is_not(connect: Connect) -> None:
    sources: list[Any] = [straight()]
    if connect.is_async:
        sources.append(("a.txt", astraight(), "text/plain", 7))
    for source in sources:
        service = Script(LIMITED)
        with pytest.raises(RateLimitError) as caught:
            await send(connect, service, source)
        assert len(service.requests) == 1
        assert SAID in "".join(traceback.format_exception(caught.value))


async def test_beside_files_that_can_be_repeated(connect: Connect) -> None:
    service = Script(LIMITED)
    with pytest.raises(RateLimitError):
        await send(connect, service, b"bytes", iter([b"copied"]), straight())
    assert len(service.requests) == 1


async def test_before_any_byte_was_taken_it_may_be_tried_again(connect: Connect) -> None:
    """A refused connection took nothing."""
    service = Script(Failure(httpx.ConnectError), answer(QUEUED))
    service_steps = service.steps[:]

    class Unread(httpx.BaseTransport, httpx.AsyncBaseTransport):
        """Like a socket, unlike a mock: reads the body only after a connection is there."""

        def handle_request(self, request: httpx.Request) -> httpx.Response:
            step = service_steps.pop(0)
            service.requests.append(request)
            if not isinstance(step, Failure):
                request.read()
            return step(request)

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            step = service_steps.pop(0)
            service.requests.append(request)
            if not isinstance(step, Failure):
                await request.aread()
            return step(request)

    mg = connect(http_client=connect.http_client(transport=Unread()))
    await mg.messages.send("example.com", to="a@example.org", attachment=[straight()])
    assert len(service.requests) == 2
    assert parts(service.requests[1])[1].content == b"content"


async def test_a_call_that_could_be_repeated_says_why_it_was_not(connect: Connect) -> None:
    """Imports may be repeated after a lost answer or a server's fault, were it not for the file."""
    service = Script(Answer(500))
    with pytest.raises(ServerError) as caught:
        await connect(service).request("PUT", "/v3/anything", files={"file": ("a.csv", iter([b"a"]), "text/csv", 1)})
    assert "Not tried again: files['file']" in "".join(caught.value.__notes__)

    def lose(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("lost", request=request)

    service = Script(lose)
    with pytest.raises(APIConnectionError) as lost:
        await connect(service).request("PUT", "/v3/anything", files={"file": ("a", iter([b"a"]), "text/csv", 1)})
    assert "Not tried again" in "".join(lost.value.__notes__)


async def test_no_such_note_where_nothing_would_have_been_repeated(connect: Connect) -> None:
    service = Script(Answer(400))
    with pytest.raises(Exception) as caught:  # noqa: PT011 # its notes are what counts
        await send(connect, service, straight())
    assert not hasattr(caught.value, "__notes__")


async def test_over_a_socket(connect: Connect) -> None:
    with serving(reply(b"{}", 429, Retry_After="0"), reply(b'{"id": "<1@example.com>"}')) as server:
        async with connect(base_url=server.url) as mg:
            sent = await mg.messages.send("example.com", to="a@example.org", attachment=[iter([b"x" * 700_000])])
    assert sent.id == "<1@example.com>"
    first, second = server.received
    assert first.digest == second.digest
    assert first.header("Content-Length") == second.header("Content-Length") == [str(second.size)]
    assert first.header("Transfer-Encoding") == []
