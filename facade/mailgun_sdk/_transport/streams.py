"""Network streams that write a small request whole: a system call and a packet less than head and body apart."""

# The timeouts are arguments because httpcore's interface has them.
# ruff: noqa: ASYNC109

from __future__ import annotations

import ssl
from collections.abc import Iterable
from typing import Any, cast

import httpcore

from .bounds import Bounds

_HELD = 64 * 1024


class Limits:
    """The bounds of the call that a connection serves at the time."""

    bounds: Bounds | None = None

    def within(self, timeout: float | None, error: type[httpcore.TimeoutException]) -> float | None:
        """Seconds that something may take: what its phase has, no more than what the call has left."""
        if self.bounds is None:
            return timeout
        within = self.bounds.within(timeout)
        if within <= 0:
            raise error("timed out")
        return within


class _Whole(httpcore.NetworkStream):
    """Holds back what is written until something is read: head and body of a small request leave as one."""

    def __init__(self, stream: httpcore.NetworkStream, limits: Limits) -> None:
        self._stream = stream
        self._limits = limits
        self._held = b""
        self._timeout: float | None = None

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._timeout = timeout
        if len(self._held) + len(buffer) <= _HELD:
            self._held += buffer
            return
        held, self._held = self._held, b""
        if held:
            self._stream.write(held, self._limits.within(timeout, httpcore.WriteTimeout))
        # httpcore cuts off what the socket took; of bytes that would copy the rest, each time.
        view = cast(bytes, memoryview(buffer))
        self._stream.write(view, self._limits.within(timeout, httpcore.WriteTimeout))

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._held:
            held, self._held = self._held, b""
            try:
                self._stream.write(held, self._limits.within(self._timeout, httpcore.WriteTimeout))
            except httpcore.WriteError:
                # As httpcore has it: a server may answer before it has read, and close. What it said is worth more.
                return self._stream.read(max_bytes, self._limits.within(timeout, httpcore.ReadTimeout))
        return self._stream.read(max_bytes, self._limits.within(timeout, httpcore.ReadTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        within = self._limits.within(timeout, httpcore.ConnectTimeout)
        return _Whole(self._stream.start_tls(ssl_context, server_hostname, within), self._limits)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _AsyncWhole(httpcore.AsyncNetworkStream):
    """The same, asynchronous."""

    def __init__(self, stream: httpcore.AsyncNetworkStream, limits: Limits) -> None:
        self._stream = stream
        self._limits = limits
        self._held = b""
        self._timeout: float | None = None

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._timeout = timeout
        if len(self._held) + len(buffer) <= _HELD:
            self._held += buffer
            return
        held, self._held = self._held, b""
        if held:
            await self._stream.write(held, self._limits.within(timeout, httpcore.WriteTimeout))
        await self._stream.write(buffer, self._limits.within(timeout, httpcore.WriteTimeout))

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._held:
            held, self._held = self._held, b""
            try:
                await self._stream.write(held, self._limits.within(self._timeout, httpcore.WriteTimeout))
            except httpcore.WriteError:
                return await self._stream.read(max_bytes, self._limits.within(timeout, httpcore.ReadTimeout))
        return await self._stream.read(max_bytes, self._limits.within(timeout, httpcore.ReadTimeout))

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        within = self._limits.within(timeout, httpcore.ConnectTimeout)
        return _AsyncWhole(await self._stream.start_tls(ssl_context, server_hostname, within), self._limits)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class Backend(httpcore.SyncBackend):
    """Makes one connection, for threads."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        within = self._limits.within(timeout, httpcore.ConnectTimeout)
        stream = super().connect_tcp(host, port, within, local_address, socket_options)
        return _Whole(stream, self._limits)


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """Makes one connection, in the event loop that runs."""

    def __init__(self, limits: Limits) -> None:
        # httpcore has something else in its place where anyio is absent; httpx brings it.
        self._backend = cast(httpcore.AsyncNetworkBackend, httpcore.AnyIOBackend())
        self._limits = limits

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        within = self._limits.within(timeout, httpcore.ConnectTimeout)
        stream = await self._backend.connect_tcp(host, port, within, local_address, socket_options)
        return _AsyncWhole(stream, self._limits)
