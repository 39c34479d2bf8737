"""The free list of connections: nothing lost, nothing sent twice, nothing left open, whatever becomes of a request."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import Any, cast

import anyio
import httpx
import pytest

from mailgun_sdk._transport.pool import AsyncTransport, Transport
from tests.facade import loopback
from tests.facade.harness import FLAVORS
from tests.facade.loopback import Exchange, Loopback, break_off, hang_up, refusing, reply, reset, say_nothing

pytestmark = pytest.mark.anyio
asynchronous = pytest.mark.parametrize("flavor", FLAVORS[1:])  # threads are not canceled

SECONDS = {"connect": 5.0, "read": 5.0, "write": 5.0, "pool": 5.0}


class Pool:
    """A transport of either kind, used the same way."""

    def __init__(self, flavor: str, **options: Any) -> None:
        self.is_async = flavor != "sync"
        self.transport: Any = (AsyncTransport if self.is_async else Transport)(ssl.create_default_context, **options)

    async def begin(self, url: str, content: bytes = b"", **timeouts: float) -> httpx.Response:
        request = httpx.Request(
            "POST", url, content=content, extensions={"timeout": {**SECONDS, **timeouts}}, headers={"X-Key": "test-key"}
        )
        if self.is_async:
            return cast(httpx.Response, await self.transport.handle_async_request(request))
        return cast(httpx.Response, self.transport.handle_request(request))

    async def read(self, response: httpx.Response) -> bytes:
        try:
            return await response.aread() if self.is_async else response.read()
        finally:
            await self.end(response)

    async def end(self, response: httpx.Response) -> None:
        if self.is_async:
            await response.aclose()
        else:
            response.close()

    async def send(self, url: str, content: bytes = b"", **timeouts: float) -> bytes:
        return await self.read(await self.begin(url, content, **timeouts))

    async def close(self) -> None:
        if self.is_async:
            await self.transport.aclose()
        else:
            self.transport.close()

    @property
    def connections(self) -> int:
        return len(self.transport._shelf.open)


@pytest.fixture
async def make(flavor: str) -> AsyncIterator[Callable[..., Pool]]:
    """Makes pools; they are closed at the end."""
    made: list[Pool] = []

    def new(**options: Any) -> Pool:
        made.append(Pool(flavor, **options))
        return made[-1]

    yield new
    for pool in made:
        await pool.close()
        assert pool.connections == 0


@contextmanager
def counting(*plan: Callable[[Exchange], None]) -> Iterator[tuple[Loopback, set[Any]]]:
    """A server, and the connections that it had; they end with it, though the pool would keep them."""
    seen: set[Any] = set()

    def noting(step: Callable[[Exchange], None]) -> Callable[[Exchange], None]:
        def noted(exchange: Exchange) -> None:
            seen.add(exchange.connection)
            step(exchange)

        return noted

    with loopback.serving(*(noting(step) for step in plan)) as server:
        try:
            yield server, seen
        finally:
            for connection in seen:
                with suppress(OSError):  # some have ended
                    connection.shutdown(socket.SHUT_RDWR)


async def test_one_connection_for_one_call_after_another(make: Callable[..., Pool]) -> None:
    with counting(reply(b"answer")) as (server, seen):
        pool = make()
        for number in range(5):
            assert await pool.send(server.url, b"x" * number) == b"answer"
        assert [received.size for received in server.received] == [0, 1, 2, 3, 4]
        assert len(seen) == 1
        assert server.received[0].header("X-Key") == ["test-key"]


@pytest.mark.parametrize("size", [0, 100, 65_000, 70_000, 3_000_000])
async def test_a_body_arrives_whole_whatever_its_size(make: Callable[..., Pool], size: int) -> None:
    with counting(reply(b"answer")) as (server, _):
        pool = make()
        for _ in range(2):
            assert await pool.send(server.url, b"\x00\xff" * (size // 2)) == b"answer"
        assert [received.size for received in server.received] == [size, size]


async def test_head_and_body_leave_together(make: Callable[..., Pool]) -> None:
    pieces: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            peer, _ = listener.accept()
            with peer:
                pieces.append(peer.recv(65536))
                peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")

        thread = threading.Thread(target=serve)
        thread.start()
        assert await make().send(f"http://127.0.0.1:{listener.getsockname()[1]}", b"the body") == b"ok"
        thread.join(5)
    assert pieces[0].startswith(b"POST / HTTP/1.1\r\n")
    assert pieces[0].endswith(b"\r\n\r\nthe body")


async def test_a_connection_that_the_server_closed_is_not_used_again(make: Callable[..., Pool]) -> None:
    def reply_and_close(exchange: Exchange) -> None:
        reply(b"last")(exchange)
        exchange.close_connection = True

    with counting(reply_and_close, reply(b"next")) as (server, seen):
        pool = make()
        assert await pool.send(server.url) == b"last"
        deadline = time.monotonic() + 5
        (connection,) = pool.transport._shelf.open
        while not connection.has_expired() and time.monotonic() < deadline:
            await anyio.lowlevel.checkpoint()
        assert await pool.send(server.url) == b"next"
        assert len(server.received) == 2
        assert len(seen) == 2
        assert pool.connections == 1


async def test_an_idle_connection_expires(make: Callable[..., Pool]) -> None:
    with counting(reply(b"answer")) as (server, seen):
        pool = make(keepalive=0.0)
        await pool.send(server.url)
        await pool.send(server.url)
        assert len(seen) == 2
        assert pool.connections == 1


@pytest.mark.parametrize(
    ("step", "error"),
    [
        (hang_up, httpx.RemoteProtocolError),
        # Which of the two it is depends on what arrives first.
        (reset, (httpx.ReadError, httpx.RemoteProtocolError)),
        (break_off, httpx.RemoteProtocolError),
        (say_nothing, httpx.ReadTimeout),
    ],
    ids=["hang_up", "reset", "break_off", "say_nothing"],
)
async def test_a_failure_is_httpx_own_and_frees_its_place(
    make: Callable[..., Pool],
    step: Callable[[Exchange], None],
    error: type[httpx.TransportError] | tuple[type[httpx.TransportError], ...],
) -> None:
    with counting(step, reply(b"next")) as (server, _):
        pool = make(limit=1)
        with pytest.raises(error) as caught:
            await pool.send(server.url, b"once", read=0.3)
        assert caught.value.request.url == server.url
        assert pool.connections == 0
        # Sent once: the pool never repeats.
        assert len(server.received) == 1
        server.over.set()
        assert await pool.send(server.url) == b"next"


async def test_a_refused_connection(make: Callable[..., Pool]) -> None:
    with refusing() as url:
        pool = make(limit=1)
        for _ in range(2):
            with pytest.raises(httpx.ConnectError):
                await pool.send(url)
        assert pool.connections == 0


async def test_an_answer_left_unread_closes_its_connection(make: Callable[..., Pool]) -> None:
    with counting(reply(b"x" * 500_000), reply(b"next")) as (server, seen):
        pool = make(limit=1)
        response = await pool.begin(server.url)
        await pool.end(response)
        await pool.end(response)
        assert pool.connections == 0
        assert await pool.send(server.url) == b"next"
        assert len(seen) == 2


async def test_waiting_for_a_place_ends(make: Callable[..., Pool]) -> None:
    with counting(reply(b"answer")) as (server, _):
        pool = make(limit=1)
        response = await pool.begin(server.url)
        with pytest.raises(httpx.PoolTimeout):
            await pool.send(server.url, pool=0.05)
        assert len(server.received) == 1
        assert await pool.read(response) == b"answer"
        assert await pool.send(server.url, pool=0.05) == b"answer"


async def test_a_place_at_another_origin_is_taken_from_an_idle_connection(make: Callable[..., Pool]) -> None:
    with counting(reply(b"one")) as (one, _), counting(reply(b"two")) as (two, _):
        pool = make(limit=1)
        for _ in range(2):
            assert await pool.send(one.url) == b"one"
            assert await pool.send(two.url) == b"two"
            assert pool.connections == 1


async def test_closing_closes_what_is_in_use(make: Callable[..., Pool]) -> None:
    with counting(reply(b"x" * 5_000_000)) as (server, _):
        pool = make()
        response = await pool.begin(server.url)
        await pool.close()
        assert pool.connections == 0
        with pytest.raises((httpx.TransportError, httpx.StreamError)):
            await pool.read(response)
        assert pool.connections == 0


async def test_many_at_a_time_open_no_more_than_the_limit(make: Callable[..., Pool], flavor: str) -> None:
    with counting(reply(b"answer")) as (server, seen):
        pool = make(limit=5)
        if flavor == "sync":
            with ThreadPoolExecutor(20) as threads:

                def send(_: int) -> bytes:
                    request = httpx.Request("POST", server.url, extensions={"timeout": SECONDS})
                    response = cast(httpx.Response, pool.transport.handle_request(request))
                    content = response.read()
                    response.close()
                    return content

                assert list(threads.map(send, range(60))) == [b"answer"] * 60
        else:

            async def lane() -> None:
                for _ in range(3):
                    assert await pool.send(server.url) == b"answer"

            async with anyio.create_task_group() as group:
                for _ in range(20):
                    group.start_soon(lane)
        assert len(server.received) == 60
        assert len(seen) <= 5
        assert pool.connections <= 5


@asynchronous
async def test_a_canceled_request_frees_its_place_and_is_not_read_by_another(flavor: str) -> None:
    with counting(say_nothing, reply(b"next")) as (server, _):
        pool = Pool(flavor, limit=1)
        with anyio.move_on_after(0.2):
            await pool.send(server.url)
        assert pool.connections == 0
        server.over.set()
        assert await pool.send(server.url, pool=1) == b"next"
        await pool.close()


@asynchronous
async def test_canceled_while_waiting_for_a_place(flavor: str) -> None:
    with counting(reply(b"answer")) as (server, _):
        pool = Pool(flavor, limit=1)
        response = await pool.begin(server.url)
        with anyio.move_on_after(0.05) as scope:
            await pool.send(server.url)
        assert scope.cancelled_caught
        assert await pool.read(response) == b"answer"
        assert await pool.send(server.url, pool=0.5) == b"answer"
        await pool.close()
