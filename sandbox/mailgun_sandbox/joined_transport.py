"""Sends the parts of an answer in one piece: uvicorn writes head and body apart, and each write is a system call."""

from __future__ import annotations

import asyncio
from typing import Any


class JoinedTransport(asyncio.Transport):
    """Passes on at the end of a turn of the event loop what was written in it.

    Args:
        transport: What it is passed on to.
    """

    def __init__(self, transport: asyncio.Transport) -> None:
        super().__init__()
        self._transport = transport
        self._loop = asyncio.get_running_loop()
        self._parts: list[bytes] = []

    def write(self, data: bytes | bytearray | memoryview[Any]) -> None:
        """Send some bytes, soon."""
        if not self._parts:
            self._loop.call_soon(self._flush)
        self._parts.append(bytes(data))

    def _flush(self) -> None:
        if self._parts:
            self._transport.write(self._parts[0] if len(self._parts) == 1 else b"".join(self._parts))
            self._parts.clear()

    def close(self) -> None:
        """Close the connection when everything is sent."""
        self._flush()
        self._transport.close()

    def abort(self) -> None:
        """Close the connection at once; what is not sent yet is lost."""
        self._parts.clear()
        self._transport.abort()

    def is_closing(self) -> bool:
        """Whether the connection is closed, or about to be."""
        return self._transport.is_closing()

    def get_extra_info(self, name: str, default: Any = None) -> Any:
        """What is known of the connection."""
        return self._transport.get_extra_info(name, default)

    def pause_reading(self) -> None:
        """Take no more bytes for now."""
        self._transport.pause_reading()

    def resume_reading(self) -> None:
        """Take bytes again."""
        self._transport.resume_reading()
