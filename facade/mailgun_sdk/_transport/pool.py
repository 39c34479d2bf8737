"""Connections of a client of ours, kept alive in a free list: taking one costs the same however many there are.

httpcore's own pool looks at every connection for every request, and writes head and body of a request apart. These
transports stand on httpcore's public connection classes and are for plain HTTP/1.1 without a proxy.
"""

from __future__ import annotations

import ssl
import threading
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from time import monotonic
from typing import Any, Generic, TypeAlias, TypeVar, cast

import anyio
import httpcore
import httpx

from .streams import AsyncBackend, Backend

Origin: TypeAlias = "tuple[bytes, bytes, int]"
Trust: TypeAlias = Callable[[], ssl.SSLContext]
C = TypeVar("C", httpcore.HTTPConnection, httpcore.AsyncHTTPConnection)

# Most particular first. Beside these httpcore raises only what is a mistake of its caller.
_ERRORS: tuple[tuple[type[Exception], type[httpx.TransportError]], ...] = (
    (httpcore.ConnectTimeout, httpx.ConnectTimeout),
    (httpcore.ReadTimeout, httpx.ReadTimeout),
    (httpcore.WriteTimeout, httpx.WriteTimeout),
    (httpcore.PoolTimeout, httpx.PoolTimeout),
    (httpcore.TimeoutException, httpx.TimeoutException),
    (httpcore.ConnectError, httpx.ConnectError),
    (httpcore.ReadError, httpx.ReadError),
    (httpcore.WriteError, httpx.WriteError),
    (httpcore.NetworkError, httpx.NetworkError),
    (httpcore.UnsupportedProtocol, httpx.UnsupportedProtocol),
    (httpcore.LocalProtocolError, httpx.LocalProtocolError),
    (httpcore.RemoteProtocolError, httpx.RemoteProtocolError),
    (httpcore.ProtocolError, httpx.ProtocolError),
)


@contextmanager
def _mapped(request: httpx.Request) -> Iterator[None]:
    try:
        yield
    except tuple(known for known, _ in _ERRORS) as error:
        kind = next(kind for known, kind in _ERRORS if isinstance(error, known))
        raise kind(str(error), request=request) from error


class _Shelf(Generic[C]):
    """The idle connections by origin, latest on top, and how many there are in all. No I/O happens here."""

    def __init__(self, limit: int, keepalive: float) -> None:
        self.limit = limit
        self.keepalive = keepalive
        self.open: set[C] = set()
        self._idle: dict[Origin, deque[tuple[C, float]]] = {}

    def take(self, origin: Origin) -> tuple[C | None, list[C]]:
        """An idle connection, if there is one, and those to be closed."""
        stack = self._idle.get(origin)
        dead: list[C] = []
        while stack:
            connection, since = stack.pop()
            # Asks the socket, too: a connection that the server has closed meanwhile would lose the request.
            if monotonic() - since <= self.keepalive and not connection.has_expired() and connection.is_available():
                return connection, dead
            dead.append(connection)
        # A new one is about to be made; with the limit reached, others are idle at another origin.
        while len(self.open) - len(dead) >= self.limit and (oldest := self._oldest()) is not None:
            dead.append(oldest.popleft()[0])
        return None, dead

    def put(self, origin: Origin, connection: C) -> list[C]:
        """Keep a connection whose answer was read whole; gives those to be closed."""
        if not connection.is_idle():
            return [connection]
        now, dead = monotonic(), []
        stack = self._idle.setdefault(origin, deque())
        while stack and now - stack[0][1] > self.keepalive:
            dead.append(stack.popleft()[0])
        stack.append((connection, now))
        return dead

    def clear(self) -> list[C]:
        """Every connection there is."""
        found = list(self.open)
        self._idle.clear()
        return found

    def _oldest(self) -> deque[tuple[C, float]] | None:
        return min((stack for stack in self._idle.values() if stack), key=lambda stack: stack[0][1], default=None)


def _origin(request: httpx.Request) -> Origin:
    url = request.url
    return url.raw_scheme, url.raw_host, url.port or (443 if url.scheme == "https" else 80)


def _told(request: httpx.Request) -> httpcore.Request:
    url = request.url
    return httpcore.Request(
        request.method,
        httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        headers=request.headers.raw,
        content=cast(Any, request.stream),
        extensions=request.extensions,
    )


def _connection(origin: Origin, trust: Trust) -> httpcore.HTTPConnection:
    context = trust() if origin[0] == b"https" else None
    return httpcore.HTTPConnection(httpcore.Origin(*origin), context, network_backend=Backend())


def _async_connection(origin: Origin, trust: Trust) -> httpcore.AsyncHTTPConnection:
    context = trust() if origin[0] == b"https" else None
    return httpcore.AsyncHTTPConnection(httpcore.Origin(*origin), context, network_backend=AsyncBackend())


class Transport(httpx.BaseTransport):
    """Connections for threads.

    Args:
        trust: Gives the settings for https; asked with the first connection that needs them.
        limit: Connections at the same time; a request beyond waits as long as its timeout `pool` says.
        keepalive: Seconds that an idle connection is kept.
    """

    def __init__(self, trust: Trust, *, limit: int = 100, keepalive: float = 5.0) -> None:
        self._trust = trust
        self._shelf: _Shelf[httpcore.HTTPConnection] = _Shelf(limit, keepalive)
        self._lock = threading.Lock()
        self._permits = threading.BoundedSemaphore(limit)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        origin = _origin(request)
        if not self._permits.acquire(timeout=request.extensions.get("timeout", {}).get("pool")):
            raise httpx.PoolTimeout("every connection is in use", request=request)
        connection: httpcore.HTTPConnection | None = None
        try:
            with self._lock:
                connection, dead = self._shelf.take(origin)
                if connection is None:
                    connection = _connection(origin, self._trust)
                    self._shelf.open.add(connection)
            self._close(dead)
            with _mapped(request):
                response = connection.handle_request(_told(request))
        except BaseException:
            self._give_back(origin, connection, keep=False)
            raise
        stream = _Stream(response.stream, request, partial(self._give_back, origin, connection, keep=True))
        return httpx.Response(
            response.status, headers=response.headers, stream=stream, extensions=response.extensions, request=request
        )

    def _give_back(self, origin: Origin, connection: httpcore.HTTPConnection | None, *, keep: bool) -> None:
        try:
            with self._lock:
                dead = [] if connection is None else [connection]
                if keep and connection is not None and connection in self._shelf.open:
                    dead = self._shelf.put(origin, connection)
            self._close(dead)
        finally:
            self._permits.release()

    def _close(self, connections: Iterable[httpcore.HTTPConnection]) -> None:
        for connection in connections:
            self._shelf.open.discard(connection)
            connection.close()

    def close(self) -> None:
        """Close every connection, those in use, too."""
        with self._lock:
            found = self._shelf.clear()
        self._close(found)


class _Stream(httpx.SyncByteStream):
    def __init__(self, parts: Any, request: httpx.Request, end: Callable[[], None]) -> None:
        self._parts = parts
        self._request = request
        self._end: Callable[[], None] | None = end

    def __iter__(self) -> Iterator[bytes]:
        with _mapped(self._request):
            yield from self._parts

    def close(self) -> None:
        end, self._end = self._end, None
        if end is not None:
            try:
                self._parts.close()
            finally:
                end()


class AsyncTransport(httpx.AsyncBaseTransport):
    """Connections for the tasks of an event loop, asyncio's or trio's. The arguments are those of `Transport`."""

    def __init__(self, trust: Trust, *, limit: int = 100, keepalive: float = 5.0) -> None:
        self._trust = trust
        self._shelf: _Shelf[httpcore.AsyncHTTPConnection] = _Shelf(limit, keepalive)
        self._permits = limit
        self._waiters: deque[anyio.Event] = deque()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        origin = _origin(request)
        await self._permit(request)
        connection: httpcore.AsyncHTTPConnection | None = None
        try:
            connection, dead = self._shelf.take(origin)
            if connection is None:
                connection = _async_connection(origin, self._trust)
                self._shelf.open.add(connection)
            await self._close(dead)
            with _mapped(request):
                response = await connection.handle_async_request(_told(request))
        except BaseException:
            await self._give_back(origin, connection, keep=False)
            raise
        stream = _AsyncStream(response.stream, request, partial(self._give_back, origin, connection, keep=True))
        return httpx.Response(
            response.status, headers=response.headers, stream=stream, extensions=response.extensions, request=request
        )

    async def _permit(self, request: httpx.Request) -> None:
        if self._permits:
            self._permits -= 1
            return
        ready = anyio.Event()
        self._waiters.append(ready)
        try:
            with anyio.move_on_after(request.extensions.get("timeout", {}).get("pool")):
                await ready.wait()
        except BaseException:
            self._leave(ready)
            raise
        if not ready.is_set():
            self._leave(ready)
            raise httpx.PoolTimeout("every connection is in use", request=request)

    def _leave(self, ready: anyio.Event) -> None:
        if ready.is_set():  # handed over at the same moment
            self._release()
        else:
            self._waiters.remove(ready)

    def _release(self) -> None:
        # Handed over, not put down: who waited longest is next.
        if self._waiters:
            self._waiters.popleft().set()
        else:
            self._permits += 1

    async def _give_back(self, origin: Origin, connection: httpcore.AsyncHTTPConnection | None, *, keep: bool) -> None:
        try:
            dead = [] if connection is None else [connection]
            if keep and connection is not None and connection in self._shelf.open:
                dead = self._shelf.put(origin, connection)
            await self._close(dead)
        finally:
            self._release()

    async def _close(self, connections: Iterable[httpcore.AsyncHTTPConnection]) -> None:
        for connection in connections:
            self._shelf.open.discard(connection)
            # A canceled task closes what it leaves behind all the same.
            with anyio.CancelScope(shield=True):
                await connection.aclose()

    async def aclose(self) -> None:
        """Close every connection, those in use, too."""
        await self._close(self._shelf.clear())


class _AsyncStream(httpx.AsyncByteStream):
    def __init__(self, parts: Any, request: httpx.Request, end: Callable[[], Awaitable[None]]) -> None:
        self._parts = parts
        self._request = request
        self._end: Callable[[], Awaitable[None]] | None = end

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _mapped(self._request):
            async for part in self._parts:
                yield part

    async def aclose(self) -> None:
        end, self._end = self._end, None
        if end is not None:
            try:
                await self._parts.aclose()
            finally:
                await end()
