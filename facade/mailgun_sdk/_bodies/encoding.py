"""Bodies as bytes: urlencoded, JSON, multipart. Files are streamed, and a body can be sent again if its files can."""

from __future__ import annotations

import json
import weakref
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Self, TypeVar
from urllib.parse import urlencode

import httpx

from mailgun_api.types import Body, FilePart

from ..errors import ArgumentError, MailgunError
from .files import BLOCK, Piece, open_part
from .once import OnceSource

E = TypeVar("E", bound=MailgunError)


# A quotation mark and line breaks as browsers write them. A backslash would take the next character along.
_QUOTING = {place: f"%{place:02X}" for place in (*range(9), *range(10, 32), 127, ord('"'))} | {ord("\\"): "\\\\"}


class Payload:
    """A body that is ready to be sent, any number of times unless it has sources that are read once.

    Attributes:
        content_type: Value of the Content-Type header.
        pieces: Bytes and files in order.
        length: Number of bytes; those of sources whose length is not known yet are missing from it.
        once: The sources among the pieces that can be read once; `read` or `aread` comes before sending.
    """

    __slots__ = ("__weakref__", "content_type", "length", "once", "pieces")

    def __init__(self, content_type: str, pieces: Sequence[Piece], once: Sequence[OnceSource] = ()) -> None:
        self.content_type = content_type
        self.pieces = pieces
        self.once = once
        self.length = sum(map(len, pieces))

    def read(self, request: httpx.Request) -> None:
        """Copy the sources whose length is not known, and tell a request the length.

        Raises:
            ArgumentError: One of them cannot be read, or is asynchronous; nothing was sent.
        """
        for source in self.once:
            if source.is_async:
                raise ArgumentError(source.argument, "an asynchronous iterator can be read by AsyncMailgun only")
        for source in self._uncopied():
            source.copy()
        self._announce(request)

    async def aread(self, request: httpx.Request) -> None:
        """The same without stopping the event loop."""
        for source in self._uncopied():
            await source.acopy()
        self._announce(request)

    def _uncopied(self) -> Iterator[OnceSource]:
        for source in self.once:
            if source.length is None:
                # A copy lasts as long as the call, however that ends.
                weakref.finalize(self, source.close)
                yield source

    def _announce(self, request: httpx.Request) -> None:
        self.length = sum(map(len, self.pieces))
        request.headers["Content-Length"] = str(self.length)

    @property
    def spent(self) -> str:
        """The argument whose file cannot be sent again; empty where all can."""
        return next((source.argument for source in self.once if source.is_spent), "")

    def told_spent(self, error: E) -> E:
        """The error that ends a call, with a note on why it was not tried again."""
        error.add_note(
            f"Not tried again: {self.spent} is an iterator or a pipe, and some of its bytes are gone. Make it anew and "
            "call again, or give it without its length: then it is copied first, and a copy can be sent again."
        )
        return error

    def stream(self) -> httpx.SyncByteStream | httpx.AsyncByteStream:
        """A stream for one attempt, good for both kinds of client."""
        if len(self.pieces) == 1 and isinstance(self.pieces[0], bytes) and len(self.pieces[0]) <= BLOCK:
            return httpx.ByteStream(self.pieces[0])
        return _PieceStream(self.pieces)


class _PieceStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                yield from piece.blocks()

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _AsyncBlocks(self._pieces)


def _slices(piece: bytes) -> Iterator[bytes]:
    """A piece as blocks, because asyncio copies what a socket does not take at once."""
    if len(piece) <= BLOCK:
        return iter((piece,))
    return (piece[start : start + BLOCK] for start in range(0, len(piece), BLOCK))


class _AsyncBlocks:
    """The blocks of all pieces. No generator: trio warns about one that is left before its end."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = iter(pieces)
        self._slices: Iterator[bytes] = iter(())
        self._blocks: Iterator[bytes] | OnceSource | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        while True:
            for block in self._slices:
                return block
            if self._blocks is None:
                piece = next(self._pieces, None)
                if piece is None:
                    raise StopAsyncIteration
                if isinstance(piece, bytes):
                    self._slices = _slices(piece)
                    continue
                if isinstance(piece, OnceSource) and piece.is_read_by_await:
                    self._blocks = piece
                else:
                    self._blocks = piece.blocks()
            read: bytes | None
            if isinstance(self._blocks, OnceSource):
                read = await self._blocks.anext_block()
            else:
                # The disk must not stop the event loop.
                import anyio.to_thread  # comes with httpx

                read = await anyio.to_thread.run_sync(_next_block, self._blocks)
            if read is not None:
                return read
            self._blocks = None


def _next_block(blocks: Iterator[bytes]) -> bytes | None:
    return next(blocks, None)


def encode(body: Body) -> Payload:
    """The body of a call as bytes.

    Raises:
        ArgumentError: A file is missing, cannot be read or is no binary file; nothing was sent.
    """
    if isinstance(body.content, Payload):
        return body.content  # of a batch, whose calls share one message
    if body.kind == "json":
        text = json.dumps(body.content, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return Payload("application/json", [text.encode()])
    if body.kind == "urlencoded":
        return Payload("application/x-www-form-urlencoded", [urlencode(body.content).encode("ascii")])
    return _multipart(body.content)


def _multipart(fields: Sequence[tuple[str, str | FilePart]]) -> Payload:
    # Nobody can know it beforehand, so no text or file can end its part early and add fields of its own.
    from secrets import token_hex  # with the first body of this kind: it brings hmac along

    boundary = token_hex(16)
    pieces: list[Piece] = []
    once: list[OnceSource] = []
    ready: list[bytes] = []
    for name, value in fields:
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"'
        if isinstance(value, FilePart):
            filename, content_type, sources = open_part(value)
            ready.append(f'{head}; filename="{_quoted(filename)}"\r\nContent-Type: {content_type}\r\n\r\n'.encode())
            for source in sources:
                # Joining would copy what is large.
                if isinstance(source, bytes) and len(source) < BLOCK:
                    ready.append(source)
                    continue
                pieces += [b"".join(ready), source]
                ready = []
                if isinstance(source, OnceSource):
                    once.append(source)
            ready.append(b"\r\n")
        else:
            ready.append(f"{head}\r\n\r\n{value}\r\n".encode())
    ready.append(f"--{boundary}--\r\n".encode())
    pieces.append(b"".join(ready))
    return Payload(f"multipart/form-data; boundary={boundary}", pieces, once)


def _quoted(text: str) -> str:
    """A name inside quotes."""
    # Nearly all names are plain, and translating takes several times as long as looking.
    if text.isascii() and text.isprintable() and '"' not in text and "\\" not in text:
        return text
    return text.translate(_QUOTING)
