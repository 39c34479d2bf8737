"""Network streams that write a small request whole: a system call and a packet less than head and body apart."""

# The timeouts are arguments because httpcore's interface has them.
# ruff: noqa: ASYNC109

from __future__ import annotations

import ssl
from typing import Any, cast

import httpcore

_HELD = 64 * 1024


class _Whole(httpcore.NetworkStream):
    """Holds back what is written until something is read: head and body of a small request leave as one."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream
        self._held = b""
        self._timeout: float | None = None

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._timeout = timeout
        if len(self._held) + len(buffer) <= _HELD:
            self._held += buffer
            return
        held, self._held = self._held, b""
        if held:
            self._stream.write(held, timeout)
        self._stream.write(buffer, timeout)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._held:
            held, self._held = self._held, b""
            try:
                self._stream.write(held, self._timeout)
            except httpcore.WriteError:
                # As httpcore has it: a server may answer before it has read, and close. What it said is worth more.
                return self._stream.read(max_bytes, timeout)
        return self._stream.read(max_bytes, timeout)

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Whole(self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class _AsyncWhole(httpcore.AsyncNetworkStream):
    """The same, asynchronous."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._held = b""
        self._timeout: float | None = None

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._timeout = timeout
        if len(self._held) + len(buffer) <= _HELD:
            self._held += buffer
            return
        held, self._held = self._held, b""
        if held:
            await self._stream.write(held, timeout)
        await self._stream.write(buffer, timeout)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._held:
            held, self._held = self._held, b""
            try:
                await self._stream.write(held, self._timeout)
            except httpcore.WriteError:
                return await self._stream.read(max_bytes, timeout)
        return await self._stream.read(max_bytes, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        return _AsyncWhole(await self._stream.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class Backend(httpcore.SyncBackend):
    """Connects, for threads."""

    def connect_tcp(self, *arguments: Any, **options: Any) -> httpcore.NetworkStream:
        return _Whole(super().connect_tcp(*arguments, **options))


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """Connects, in the event loop that runs."""

    def __init__(self) -> None:
        # httpcore has something else in its place where anyio is absent; httpx brings it.
        self._backend = cast(httpcore.AsyncNetworkBackend, httpcore.AnyIOBackend())

    async def connect_tcp(self, *arguments: Any, **options: Any) -> httpcore.AsyncNetworkStream:
        return _AsyncWhole(await self._backend.connect_tcp(*arguments, **options))
