"""Bodies as bytes: urlencoded, JSON, multipart. Files are streamed from disk, and every body can be sent again."""

from __future__ import annotations

import json
import mimetypes
import os
import secrets
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any
from urllib.parse import urlencode

import anyio.to_thread  # comes with httpx
import httpx

from mailgun_api.types import Body, FilePart

from .errors import ArgumentError

_BLOCK = 256 * 1024


class Payload:
    """A body that is ready to be sent, any number of times.

    Attributes:
        content_type: Value of the Content-Type header.
        pieces: Bytes and files in order.
        length: Number of bytes.
    """

    __slots__ = ("content_type", "length", "pieces")

    def __init__(self, content_type: str, pieces: Sequence[bytes | FileSlice]) -> None:
        self.content_type = content_type
        self.pieces = pieces
        self.length = sum(len(piece) for piece in pieces)

    def stream(self) -> httpx.SyncByteStream | httpx.AsyncByteStream:
        """A stream for one attempt, good for both kinds of client."""
        if len(self.pieces) == 1 and isinstance(self.pieces[0], bytes):
            return httpx.ByteStream(self.pieces[0])
        return _PieceStream(self.pieces)


class FileSlice:
    """What is to be sent of a file on disk: opened when read, or read from a file that the caller has open."""

    __slots__ = ("argument", "length", "source", "start")

    def __init__(self, argument: str, source: Path | IO[bytes], *, start: int = 0, length: int) -> None:
        self.argument = argument
        self.source = source
        self.start = start
        self.length = length

    def __len__(self) -> int:
        return self.length

    def blocks(self) -> Iterator[bytes]:
        """Raises ArgumentError where the file is no longer what it was when the call was made."""
        with ExitStack() as stack:
            try:
                source = self.source
                file = stack.enter_context(source.open("rb")) if isinstance(source, Path) else source
                file.seek(self.start)
            except (OSError, ValueError) as error:
                raise self._unreadable(error) from error
            # Not more than was announced, should the file have grown since.
            left = self.length
            while left:
                try:
                    block = file.read(min(_BLOCK, left))
                except (OSError, ValueError) as error:
                    raise self._unreadable(error) from error
                if not block:
                    raise ArgumentError(self.argument, "the file became shorter while it was being sent")
                left -= len(block)
                yield block

    def _unreadable(self, error: Exception) -> ArgumentError:
        return ArgumentError(self.argument, f"the file can no longer be read: {error}")


class _PieceStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, pieces: Sequence[bytes | FileSlice]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                yield from piece.blocks()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
                continue
            blocks = piece.blocks()
            # The disk must not stop the event loop.
            while (block := await anyio.to_thread.run_sync(next, blocks, None)) is not None:
                yield block


def encode(body: Body) -> Payload:
    """The body of a call as bytes.

    Raises:
        ArgumentError: A file is missing, cannot be read or is no binary file; nothing was sent.
    """
    if body.kind == "json":
        text = json.dumps(body.content, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return Payload("application/json", [text.encode()])
    if body.kind == "urlencoded":
        return Payload("application/x-www-form-urlencoded", [urlencode(body.content).encode("ascii")])
    return _multipart(body.content)


def _multipart(fields: Sequence[tuple[str, str | FilePart]]) -> Payload:
    # Nobody can know it beforehand, so no text or file can end its part early and add fields of its own.
    boundary = secrets.token_hex(16)
    pieces: list[bytes | FileSlice] = []
    ready: list[bytes] = []
    for name, value in fields:
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"'
        if isinstance(value, FilePart):
            filename, content_type, source = _open(value)
            ready.append(f'{head}; filename="{_quoted(filename)}"\r\nContent-Type: {content_type}\r\n\r\n'.encode())
            if isinstance(source, bytes):
                ready.append(source)
            else:
                pieces += [b"".join(ready), source]
                ready = []
            ready.append(b"\r\n")
        else:
            ready.append(f"{head}\r\n\r\n{value}\r\n".encode())
    ready.append(f"--{boundary}--\r\n".encode())
    pieces.append(b"".join(ready))
    return Payload(f"multipart/form-data; boundary={boundary}", pieces)


def _quoted(text: str) -> str:
    """A name inside quotes, as browsers write it."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _open(part: FilePart) -> tuple[str, str, bytes | FileSlice]:
    """Name, content type and bytes of a file that the caller gave in one of several forms."""
    source: Any = part.value
    filename: str | None = None
    content_type: str | None = None
    if isinstance(source, tuple):
        if len(source) not in (2, 3) or not all(isinstance(item, str) for item in (source[0], *source[2:])):
            raise ArgumentError(part.argument, "a tuple needs to be (name, source) or (name, source, content type)")
        filename, source, *rest = source
        content_type = rest[0] if rest else None
    found_name, data = _source(part.argument, source)
    filename = filename or found_name
    try:
        filename.encode()
    except UnicodeEncodeError as error:
        raise ArgumentError(part.argument, f"the file name {filename!r} is no valid Unicode; give another") from error
    content_type = content_type or mimetypes.guess_type(filename)[0] or "application/octet-stream"
    if not content_type.isprintable() or not content_type.isascii():
        raise ArgumentError(part.argument, f"{content_type!r} is no content type")
    return filename, content_type, data


def _source(argument: str, source: Any) -> tuple[str, bytes | FileSlice]:
    if isinstance(source, (bytes, bytearray, memoryview)):
        return "attachment", bytes(source)
    if isinstance(source, str):
        raise ArgumentError(argument, "a text is no file: give pathlib.Path(…) for a file on disk, or bytes")
    if isinstance(source, os.PathLike):
        path = Path(source)
        try:
            with path.open("rb"):
                return path.name, FileSlice(argument, path, length=path.stat().st_size)
        except OSError as error:
            raise ArgumentError(argument, f"the file {str(path)!r} cannot be read: {error.strerror}") from error
    if not hasattr(source, "read"):
        raise ArgumentError(argument, f"needs a path, bytes or an open binary file, got {type(source).__name__}")
    given = getattr(source, "name", None)
    name = os.path.basename(given) if isinstance(given, str) and given else "attachment"
    try:
        # Wrappers such as those of tempfile do not tell by their class what they read.
        if not isinstance(source.read(0), bytes):
            raise ArgumentError(argument, "the file is open as text; open it with mode 'rb'")
        if not source.seekable():
            return name, bytes(source.read())
        start = source.tell()
        length = source.seek(0, os.SEEK_END) - start
        source.seek(start)
    except ArgumentError:
        raise
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise ArgumentError(argument, f"the open file cannot be read: {error}") from error
    return name, FileSlice(argument, source, start=start, length=length)
