"""What callers give as files, as pieces of a body: bytes, parts of files on disk, and sources that are read once."""

from __future__ import annotations

import inspect
import mimetypes
import os
from collections.abc import AsyncIterable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import IO, Any, TypeAlias

from mailgun_api.types import FilePart

from ..errors import ArgumentError
from .once import OnceSource

BLOCK = 256 * 1024


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
                    block = file.read(min(BLOCK, left))
                except (OSError, ValueError) as error:
                    raise self._unreadable(error) from error
                if not block:
                    raise ArgumentError(self.argument, "the file became shorter while it was being sent")
                left -= len(block)
                yield block

    def _unreadable(self, error: Exception) -> ArgumentError:
        return ArgumentError(self.argument, f"the file can no longer be read: {error}")


Piece: TypeAlias = bytes | FileSlice | OnceSource


class Joined:
    """Pieces that make one file, in a place where callers give a source."""

    __slots__ = ("pieces",)

    def __init__(self, pieces: Sequence[bytes | FileSlice]) -> None:
        self.pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                yield from piece.blocks()


def open_part(part: FilePart) -> tuple[str, str, Sequence[Piece]]:
    """Name, content type and bytes of a file that the caller gave in one of several forms.

    Raises:
        ArgumentError: It is missing, cannot be read or is no binary file; nothing was sent.
    """
    filename, source, content_type, length = unpack(part.argument, part.value)
    found_name, pieces = open_source(part.argument, source, length)
    filename = filename or found_name
    try:
        filename.encode()
    except UnicodeEncodeError as error:
        raise ArgumentError(part.argument, f"the file name {filename!r} is no valid Unicode; give another") from error
    content_type = content_type or mimetypes.guess_type(filename)[0] or "application/octet-stream"
    if not content_type.isprintable() or not content_type.isascii():
        raise ArgumentError(part.argument, f"{content_type!r} is no content type")
    return filename, content_type, pieces


def unpack(argument: str, value: Any) -> tuple[str, Any, str, int | None]:
    """Name, source, content type and length as they were given; empty texts and None where they were not."""
    if not isinstance(value, tuple):
        return "", value, "", None
    match value:
        case (str(name), source):
            return name, source, "", None
        case (str(name), source, str(content_type)):
            return name, source, content_type, None
        case (str(name), source, str(content_type), int(length)) if length >= 0:
            return name, source, content_type, length
        case _:
            raise ArgumentError(
                argument,
                "a tuple needs to be (name, source), (name, source, content type) or (name, source, content type, "
                "number of bytes)",
            )


def open_source(argument: str, source: Any, length: int | None = None) -> tuple[str, Sequence[Piece]]:
    """The name that a source has by itself, and its bytes.

    Raises:
        ArgumentError: It is no source of bytes, or not as long as it is said to be.
    """
    name, pieces = _pieces(argument, source, length)
    if length is not None and (found := sum(map(len, pieces))) != length:
        raise ArgumentError(argument, f"has {found} bytes, not the {length} that were announced")
    return name, pieces


def _pieces(argument: str, source: Any, length: int | None) -> tuple[str, Sequence[Piece]]:
    if isinstance(source, (bytes, bytearray, memoryview)):
        return "attachment", [bytes(source)]
    if isinstance(source, str):
        raise ArgumentError(argument, "a text is no file: give pathlib.Path(…) for a file on disk, or bytes")
    if isinstance(source, Joined):
        return "attachment", source.pieces
    if isinstance(source, os.PathLike):
        path = Path(source)
        try:
            with path.open("rb"):
                return path.name, [FileSlice(argument, path, length=path.stat().st_size)]
        except OSError as error:
            raise ArgumentError(argument, f"the file {str(path)!r} cannot be read: {error.strerror}") from error
    if isinstance(source, AsyncIterable) or (
        isinstance(source, Iterable) and not hasattr(source, "read") and not isinstance(source, (Mapping, tuple))
    ):
        return "attachment", [OnceSource(argument, source, length)]
    if not hasattr(source, "read"):
        raise ArgumentError(
            argument, f"needs a path, bytes, an open binary file or an iterable of bytes, got {type(source).__name__}"
        )
    return _open_file(argument, source, length)


def _open_file(argument: str, source: Any, length: int | None) -> tuple[str, Sequence[Piece]]:
    given = getattr(source, "name", None)
    name = os.path.basename(given) if isinstance(given, str) and given else "attachment"
    try:
        start_of_it = source.read(0)
        if inspect.iscoroutine(start_of_it):
            start_of_it.close()
            raise ArgumentError(argument, "the file is read by await; give an asynchronous iterator over its blocks")
        # Wrappers such as those of tempfile do not tell by their class what they read.
        if not isinstance(start_of_it, bytes):
            raise ArgumentError(argument, "the file is open as text; open it with mode 'rb'")
        if not source.seekable():
            return name, [OnceSource(argument, iter(partial(source.read, BLOCK), b""), length)]
        start = source.tell()
        size = source.seek(0, os.SEEK_END) - start
        source.seek(start)
    except ArgumentError:
        raise
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise ArgumentError(argument, f"the open file cannot be read: {error}") from error
    return name, [FileSlice(argument, source, start=start, length=size)]
