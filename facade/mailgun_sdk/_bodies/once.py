"""Sources of bytes that can be read once: iterators, pipes, asynchronous iterators.

Mailgun is told how long a body is: that it takes one in chunks is unverified, and its own client for Node.js asks for
the length of a stream. So a source of unknown length is copied to a temporary file first. One whose length the caller
tells goes straight out, and cannot go out again.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Iterable, Iterator
from tempfile import SpooledTemporaryFile
from typing import Any

from ..errors import ArgumentError

# No request may be larger: status 413 says so. A source that never ends must not fill the disk.
LARGEST_REQUEST = int(52.4 * 1024 * 1024)
_IN_MEMORY = 512 * 1024


class OnceSource:
    """A source that can be read once.

    Attributes:
        argument: Name of the argument that it was given as.
        length: Number of bytes; None until it is known.
        is_async: Whether only an asynchronous client can read it.
        is_spent: Whether some of it was taken and is kept nowhere, so that it cannot be sent again.
    """

    __slots__ = ("_blocks", "_copy", "_left", "_source", "argument", "is_async", "is_spent", "length")

    def __init__(self, argument: str, source: Iterable[Any] | AsyncIterable[Any], length: int | None) -> None:
        # A generator that has ended looks like one without bytes: what it gave before would be missing.
        if getattr(source, "gi_frame", source) is None or getattr(source, "ag_frame", source) is None:
            raise ArgumentError(argument, "the iterator was read to its end before; make it anew")
        self.argument = argument
        self.length = length
        self.is_async = isinstance(source, AsyncIterable)
        self.is_spent = False
        self._source = source
        self._blocks: AsyncIterator[Any] | None = None
        self._left = length or 0
        self._copy: SpooledTemporaryFile[bytes] | None = None

    def __len__(self) -> int:
        return self.length or 0

    def copy(self) -> None:
        """Read it to a temporary file, to know its length and to be able to repeat it."""
        self._begin_copy()
        for block in self._read():
            self._keep(block)

    async def acopy(self) -> None:
        """The same without stopping the event loop."""
        import anyio.to_thread  # comes with httpx

        if not self.is_async:
            await anyio.to_thread.run_sync(self.copy)
            return
        self._begin_copy()
        try:
            while (block := await self._aread()) is not None:
                await anyio.to_thread.run_sync(self._keep, block)
        except ArgumentError:
            await self._aclose()
            raise

    def close(self) -> None:
        """Delete the copy, if there is one."""
        if self._copy is not None:
            self._copy.close()

    def blocks(self) -> Iterator[bytes]:
        """Its bytes, as many as were announced.

        Raises:
            ArgumentError: There are more or fewer, or reading fails; the request stays incomplete.
        """
        if self._copy is not None:
            self._copy.seek(0)
            while block := self._copy.read(_IN_MEMORY // 2):
                yield block
            return
        self.is_spent = True
        for block in self._read():
            yield self._counted(block)
        self._end()

    async def anext_block(self) -> bytes | None:
        """The next of its blocks, None at the end; for an asynchronous source that was not copied."""
        self.is_spent = True
        try:
            block = await self._aread()
            if block is not None:
                return self._counted(block)
            self._end()
        except ArgumentError:
            await self._aclose()
            raise
        return None

    @property
    def is_read_by_await(self) -> bool:
        """Whether `anext_block` gives its bytes, and not `blocks`."""
        return self.is_async and self._copy is None

    def _begin_copy(self) -> None:
        self._copy = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 # lives as long as the call
        self.length = 0

    def _keep(self, block: bytes) -> None:
        assert self._copy is not None
        assert self.length is not None
        self.length += len(block)
        if self.length > LARGEST_REQUEST:
            raise ArgumentError(self.argument, f"gave over {LARGEST_REQUEST} bytes: more than Mailgun takes")
        try:
            self._copy.write(block)
        except OSError as error:
            raise ArgumentError(self.argument, f"the iterator's bytes cannot be kept in a file: {error}") from error

    def _counted(self, block: bytes) -> bytes:
        if len(block) > self._left:
            raise ArgumentError(self.argument, f"gave more than the {self.length} bytes that were announced")
        self._left -= len(block)
        return block

    def _end(self) -> None:
        if self._left:
            raise ArgumentError(self.argument, f"ended {self._left} bytes short of the {self.length} announced")

    def _read(self) -> Iterator[bytes]:
        assert isinstance(self._source, Iterable)
        try:
            for block in self._source:
                yield self._bytes(block)
        except ArgumentError:
            raise
        except Exception as error:
            raise self._unreadable(error) from error

    async def _aread(self) -> bytes | None:
        assert isinstance(self._source, AsyncIterable)
        try:
            if self._blocks is None:
                self._blocks = aiter(self._source)
            block = await anext(self._blocks, None)
        except Exception as error:
            raise self._unreadable(error) from error
        return None if block is None else self._bytes(block)

    async def _aclose(self) -> None:
        # An asynchronous generator that nobody will go on with: trio warns about those that are left to the collector.
        if isinstance(self._blocks, AsyncGenerator):
            await self._blocks.aclose()

    def _bytes(self, block: object) -> bytes:
        if not isinstance(block, (bytes, bytearray, memoryview)):
            raise ArgumentError(self.argument, f"the iterator gave a {type(block).__name__}; it needs to give bytes")
        return bytes(block)

    def _unreadable(self, error: Exception) -> ArgumentError:
        return ArgumentError(self.argument, f"the iterator failed: {type(error).__name__}: {error}")
