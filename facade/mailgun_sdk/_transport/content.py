"""The bytes of an answer on their way in: unpacked, within bounds, none of them lost where it breaks off."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from typing import cast

import httpx

from .bounds import Bounds
from .unpacking import Unpacker

# The stream of an answer knows the answer: the two would wait for the cycle collector, with all bytes.
_READ = httpx.ByteStream(b"")
_PACKED = frozenset({"gzip", "x-gzip", "deflate"})


class Content(httpx.SyncByteStream, httpx.AsyncByteStream, AsyncIterator[bytes]):
    """The bytes of an answer as they come: unpacked, within bounds, and those that came remembered.

    Until `leave` it stands in the place of the answer's own stream. httpx is not told that the answer is packed: it
    unpacks a piece whole, and a kilobyte can become a gigabyte.

    Args:
        response: The answer, which was begun.
        bounds: Those of its call.
        is_kept: Whether to remember the bytes.

    Attributes:
        headers: Headers of the answer, all of them.
        packing: How it is packed, as it says itself; empty where it is not.
    """

    def __init__(self, response: httpx.Response, bounds: Bounds, *, is_kept: bool = True) -> None:
        self._response = response
        self._stream = response.stream
        self.headers = response.headers
        self._bounds = bounds
        self._is_kept = is_kept
        self._pieces: list[bytes] = []
        self._size = self._unpacked_size = 0
        self._unpacker: Unpacker | None = None
        self._blocks: Iterator[bytes] = iter(())
        self.packing = self.headers.get("Content-Encoding", "").strip().lower()
        if self.packing:
            response.headers = self.headers.copy()
            del response.headers["Content-Encoding"]
            if self.packing in _PACKED:
                self._unpacker = Unpacker()
        response.stream = self

    def __iter__(self) -> Iterator[bytes]:
        for piece in cast(httpx.SyncByteStream, self._stream):
            yield from self._take(piece)
        if self._unpacker is not None:
            self._unpacker.end()

    # No generator: trio warns about one that is left before its end, as it is where an answer cannot be unpacked.
    def __aiter__(self) -> AsyncIterator[bytes]:
        self._iterator = aiter(cast(httpx.AsyncByteStream, self._stream))
        return self

    async def __anext__(self) -> bytes:
        while True:
            for block in self._blocks:
                return block
            try:
                self._blocks = iter(self._take(await anext(self._iterator)))
            except StopAsyncIteration:
                if self._unpacker is not None:
                    self._unpacker.end()
                raise

    def _take(self, piece: bytes) -> Iterable[bytes]:
        if self._is_kept:
            self._pieces.append(piece)
        self._size += len(piece)
        self._bounds.check(self._size)
        return (piece,) if self._unpacker is None else self._unpack(piece, self._unpacker)

    def _unpack(self, piece: bytes, unpacker: Unpacker) -> Iterator[bytes]:
        for block in unpacker.blocks(piece):
            self._unpacked_size += len(block)
            self._bounds.check(self._unpacked_size)
            yield block

    @property
    def received(self) -> bytes:
        """The bytes that came, packed as they were."""
        return b"".join(self._pieces)

    def leave(self) -> None:
        """Give the answer its headers back, and nothing more to read."""
        self._response.headers = self.headers
        self._response.stream = _READ

    def close(self) -> None:
        cast(httpx.SyncByteStream, self._stream).close()

    @property
    def is_readable(self) -> bool:
        """Whether the bytes are those of the content, and not a form of it that nobody asked for."""
        return self._unpacker is not None or self.packing in ("", "identity")

    async def aclose(self) -> None:
        await cast(httpx.AsyncByteStream, self._stream).aclose()
