"""Over real sockets: what arrives, what is streamed, and what a broken connection leads to."""

from __future__ import annotations

import hashlib
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import anyio
import anyio.to_thread
import httpx
import pytest

from mailgun_sdk.errors import APIConnectionError, APITimeoutError, DecodeError
from tests.facade.harness import FLAVORS, Connect, authorization
from tests.facade.loopback import Exchange, break_off, hang_up, refusing, reply, reset, say_nothing, serving

pytestmark = pytest.mark.anyio

QUEUED = reply(b'{"id": "<1@example.com>", "message": "Queued. Thank you."}')
MEGABYTE = 1024 * 1024


async def test_a_request_on_the_wire(connect: Connect) -> None:
    with serving(QUEUED) as server:
        async with connect(base_url=server.url, subaccount="abc1") as mg:
            queued = await mg.messages.send("example.com", from_="me@example.com", to="you@example.org", text="Hi")
            await mg.request("DELETE", "/v3/anything", params={"a": "b c"})
            await mg.request("POST", "/v3/anything")
    assert queued.id == "<1@example.com>"
    send, delete, post = server.received
    assert send.line == "POST /v3/example.com/messages HTTP/1.1"
    assert send.header("Content-Length") == [str(send.size)]
    assert delete.line == "DELETE /v3/anything?a=b+c HTTP/1.1"
    assert post.header("Content-Length") == ["0"]
    for request in server.received:
        assert request.header("Host") == [server.url.removeprefix("http://")]
        assert request.header("Authorization") == [authorization()]
        assert request.header("X-Mailgun-On-Behalf-Of") == ["abc1"]
        assert request.header("Transfer-Encoding") == []


async def test_a_connection_is_used_again(connect: Connect) -> None:
    ports: set[int] = set()

    def note(exchange: Exchange) -> None:
        ports.add(exchange.client_address[1])
        QUEUED(exchange)

    with serving(note) as server:
        async with connect(base_url=server.url) as mg:
            for _ in range(3):
                await mg.messages.send("example.com", to="you@example.org", text="Hi")
            await mg.with_options(timeout=5).request("GET", "/v3/anything")
    assert len(server.received) == 4
    assert len(ports) == 1


async def test_a_large_file_is_streamed(connect: Connect, tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    digest = hashlib.sha256()
    with path.open("wb") as file:
        for number in range(30):
            block = bytes([number]) * MEGABYTE
            digest.update(block)
            file.write(block)
    with serving(reply(b'{"message": "ok"}')) as server:
        async with connect(base_url=server.url, timeout=30) as mg:
            await mg.bounces.import_("example.com", file=b"a first call loads what is needed")
            tracemalloc.start()
            try:
                before = tracemalloc.get_traced_memory()[0]
                await mg.bounces.import_("example.com", file=path)
                peak = tracemalloc.get_traced_memory()[1] - before
            finally:
                tracemalloc.stop()
    received = server.received[1]
    assert received.size > 30 * MEGABYTE
    assert received.header("Content-Length") == [str(received.size)]
    assert peak < 2 * MEGABYTE


async def test_a_file_arrives_whole_between_its_boundaries(connect: Connect, tmp_path: Path) -> None:
    """The digest of the body that arrived is that of the file with the head and tail that belong to it."""
    path = tmp_path / "file.bin"
    path.write_bytes(bytes(range(256)) * 4096)
    with serving(reply(b'{"message": "ok"}')) as server:
        async with connect(base_url=server.url) as mg:
            await mg.bounces.import_("example.com", file=path)
    (received,) = server.received
    boundary = received.header("Content-Type")[0].partition("boundary=")[2]
    head = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="file.bin"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    )
    body = head.encode() + path.read_bytes() + f"\r\n--{boundary}--\r\n".encode()
    assert received.digest == hashlib.sha256(body).hexdigest()


async def test_a_refused_connection_was_not_carried_out(connect: Connect, naps: list[float]) -> None:
    with refusing() as url:
        async with connect(base_url=url) as mg:
            with pytest.raises(APIConnectionError) as caught:
                await mg.messages.send("example.com", to="you@example.org", text="Hi")
    assert caught.value.executed is False
    assert not isinstance(caught.value, APITimeoutError)
    assert len(naps) == 2


async def test_an_answer_to_a_send_that_breaks_off(connect: Connect) -> None:
    """Its status says that the message was taken: the error holds it, and all that came."""
    with serving(break_off) as server:
        async with connect(base_url=server.url, max_retries=5) as mg:
            with pytest.raises(DecodeError, match="broke off") as caught:
                await mg.messages.send("example.com", to="you@example.org", text="Hi")
    assert len(server.received) == 1
    assert caught.value.status_code == 200
    assert caught.value.headers["Content-Length"] == "100"
    assert len(caught.value.content) == 12


@pytest.mark.parametrize("fault", [reset, hang_up], ids=lambda fault: fault.__name__)
async def test_a_lost_answer_to_a_send(connect: Connect, fault: Callable[[Exchange], None]) -> None:
    """It may have been carried out, so it is not sent again."""
    with serving(fault) as server:
        async with connect(base_url=server.url, max_retries=5) as mg:
            with pytest.raises(APIConnectionError) as caught:
                await mg.messages.send("example.com", to="you@example.org", text="Hi")
    assert len(server.received) == 1
    assert caught.value.executed is None


@pytest.mark.parametrize("fault", [reset, hang_up, break_off], ids=lambda fault: fault.__name__)
async def test_a_lost_answer_to_a_question(connect: Connect, fault: Callable[[Exchange], None]) -> None:
    with serving(fault, fault, reply(b'{"items": []}')) as server:
        async with connect(base_url=server.url) as mg:
            assert (await mg.domains.list()).items == []
    assert len(server.received) == 3


async def test_an_answer_that_never_comes(connect: Connect) -> None:
    with serving(say_nothing) as server:
        async with connect(base_url=server.url, timeout=httpx.Timeout(10, read=0.2)) as mg:
            with pytest.raises(APITimeoutError) as caught:
                await mg.messages.send("example.com", to="you@example.org", text="Hi")
    assert len(server.received) == 1
    assert caught.value.executed is None
    assert "ReadTimeout" in str(caught.value)


@pytest.mark.parametrize("flavor", FLAVORS[1:])
async def test_a_canceled_call_leaves_the_client_usable(connect: Connect, tmp_path: Path) -> None:
    path = tmp_path / "file.bin"
    path.write_bytes(b"x" * MEGABYTE)
    with serving(say_nothing, QUEUED) as server:
        async with connect(base_url=server.url) as mg:
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(lambda: mg.bounces.import_("example.com", file=path))
                assert await anyio.to_thread.run_sync(server.arrived.wait, 10)
                tasks.cancel_scope.cancel()
            await mg.messages.send("example.com", to="you@example.org", text="Hi", attachment=[path])
    assert len(server.received) == 2


@pytest.mark.parametrize("flavor", FLAVORS[1:])
async def test_many_tasks_share_a_client(connect: Connect) -> None:
    with serving(QUEUED) as server:
        async with connect(base_url=server.url) as mg, anyio.create_task_group() as tasks:

            async def send(number: int) -> None:
                await mg.messages.send("example.com", to="you@example.org", text=str(number))

            for number in range(20):
                tasks.start_soon(send, number)
    assert len(server.received) == 20
