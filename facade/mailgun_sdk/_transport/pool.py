"""Connections of a client of ours, kept alive in a free list: taking one costs the same however many there are.

httpcore's own pool looks at every connection for every request, and writes head and body of a request apart. These
transports stand on httpcore's public connection classes and are for plain HTTP/1.1 without a proxy.
"""

from __future__ import annotations

import ssl
import threading
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from typing import Any, TypeAlias

import anyio
import httpcore
import httpx

from .bounds import Bounds
from .shelf import Shelf
from .streams import AsyncBackend, Backend, Limits
from .translation import Origin, core_request, origin_of, translated

Trust: TypeAlias = Callable[[], ssl.SSLContext]

_OVER = Bounds(0.0, 0)


def _patience(request: httpx.Request) -> float | None:
    """Seconds to wait for a connection while all are in use."""
    timeout: float | None = request.extensions.get("timeout", {}).get("pool")
    bounds: Bounds | None = request.extensions.get("bounds")
    return timeout if bounds is None else max(bounds.within(timeout), 0.0)


class _Connection(httpcore.HTTPConnection):
    def __init__(self, origin: Origin, trust: Trust) -> None:
        self.limits = Limits()
        context = trust() if origin[0] == b"https" else None
        super().__init__(httpcore.Origin(*origin), context, network_backend=Backend(self.limits))


class _AsyncConnection(httpcore.AsyncHTTPConnection):
    def __init__(self, origin: Origin, trust: Trust) -> None:
        self.limits = Limits()
        context = trust() if origin[0] == b"https" else None
        super().__init__(httpcore.Origin(*origin), context, network_backend=AsyncBackend(self.limits))


class Transport(httpx.BaseTransport):
    """Connections for threads.

    Args:
        trust: Gives the settings for https; asked with the first connection that needs them.
        limit: Connections at the same time; a request beyond waits as long as its timeout `pool` says.
        keepalive: Seconds that an idle connection is kept.
    """

    def __init__(self, trust: Trust, *, limit: int = 100, keepalive: float = 5.0) -> None:
        self._trust = trust
        self._shelf: Shelf[_Connection] = Shelf(limit, keepalive)
        self._lock = threading.Lock()
        self._permits = threading.BoundedSemaphore(limit)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        origin = origin_of(request)
        if not self._permits.acquire(timeout=_patience(request)):
            raise httpx.PoolTimeout("every connection is in use", request=request)
        connection: _Connection | None = None
        try:
            with self._lock:
                connection, dead = self._shelf.take(origin)
                if connection is None:
                    connection = _Connection(origin, self._trust)
                    self._shelf.open.add(connection)
            self._close(dead)
            connection.limits.bounds = request.extensions.get("bounds")
            with translated(request):
                response = connection.handle_request(core_request(request))
        except BaseException:
            self._give_back(origin, connection, keep=False)
            raise
        stream = _Stream(response.stream, request, partial(self._give_back, origin, connection, keep=True))
        return httpx.Response(
            response.status, headers=response.headers, stream=stream, extensions=response.extensions, request=request
        )

    def _give_back(self, origin: Origin, connection: _Connection | None, *, keep: bool) -> None:
        try:
            with self._lock:
                dead = [] if connection is None else [connection]
                if keep and connection is not None and connection in self._shelf.open:
                    dead = self._shelf.put(origin, connection)
            self._close(dead)
        finally:
            self._permits.release()

    def _close(self, connections: Iterable[_Connection]) -> None:
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
        with translated(self._request):
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
        self._shelf: Shelf[_AsyncConnection] = Shelf(limit, keepalive)
        self._permits = limit
        self._waiters: deque[anyio.Event] = deque()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        origin = origin_of(request)
        await self._permit(request)
        connection: _AsyncConnection | None = None
        try:
            connection, dead = self._shelf.take(origin)
            if connection is None:
                connection = _AsyncConnection(origin, self._trust)
                self._shelf.open.add(connection)
            await self._close(dead)
            connection.limits.bounds = request.extensions.get("bounds")
            with translated(request):
                response = await connection.handle_async_request(core_request(request))
        except BaseException:
            await self._give_back(origin, connection, keep=False)
            raise
        end = partial(self._give_back, origin, connection, keep=True)
        stream = _AsyncStream(response.stream, request, connection.limits, end)
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
            with anyio.move_on_after(_patience(request)):
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

    async def _give_back(self, origin: Origin, connection: _AsyncConnection | None, *, keep: bool) -> None:
        try:
            dead = [] if connection is None else [connection]
            if keep and connection is not None and connection in self._shelf.open:
                dead = self._shelf.put(origin, connection)
            await self._close(dead)
        finally:
            self._release()

    async def _close(self, connections: Iterable[_AsyncConnection]) -> None:
        for connection in connections:
            self._shelf.open.discard(connection)
            # A canceled task closes what it leaves behind all the same.
            with anyio.CancelScope(shield=True):
                await connection.aclose()

    async def aclose(self) -> None:
        """Close every connection, those in use, too."""
        await self._close(self._shelf.clear())


class _AsyncStream(httpx.AsyncByteStream, AsyncIterator[bytes]):
    def __init__(self, parts: Any, request: httpx.Request, limits: Limits, end: Callable[[], Awaitable[None]]) -> None:
        self._parts = parts
        self._request = request
        self._limits = limits
        self._end: Callable[[], Awaitable[None]] | None = end
        self._iterator: AsyncIterator[bytes] | None = None

    def __aiter__(self) -> AsyncIterator[bytes]:
        self._iterator = aiter(self._parts)
        return self

    async def __anext__(self) -> bytes:
        if self._iterator is None:
            raise StopAsyncIteration
        with translated(self._request):
            try:
                return await anext(self._iterator)
            except BaseException:
                self._iterator = None
                raise

    async def aclose(self) -> None:
        end, self._end = self._end, None
        if end is not None:
            try:
                await self._abandon()
                await self._parts.aclose()
            finally:
                await end()

    async def _abandon(self) -> None:
        """End httpcore's generators by an error where nobody reads on: trio warns about those that are left open."""
        if self._iterator is not None:
            self._limits.bounds = _OVER
            with suppress(httpcore.ReadTimeout, httpcore.RemoteProtocolError):
                async for _ in self._iterator:  # no more than what was received already
                    continue
