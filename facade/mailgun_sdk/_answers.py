"""Reading an answer so that nothing of it is lost where it breaks off."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

import httpx

from mailgun_api.types import Operation

from .errors import DecodeError

# The stream of an answer knows the answer: the two would wait for the cycle collector, with all bytes.
_READ = httpx.ByteStream(b"")


@dataclass(frozen=True, slots=True)
class BrokenAnswer:
    """An answer that began and could not be read to its end, or not be unpacked.

    Attributes:
        status_code: HTTP status code.
        headers: Headers of the answer.
        content: The bytes that came, packed as they were.
        error: What happened.
    """

    status_code: int
    headers: httpx.Headers
    content: bytes
    error: httpx.HTTPError


Reader: TypeAlias = Callable[[httpx.Response], httpx.Response | BrokenAnswer]
AsyncReader: TypeAlias = Callable[[httpx.Response], Awaitable[httpx.Response | BrokenAnswer]]


class _Kept(httpx.SyncByteStream, httpx.AsyncByteStream, AsyncIterator[bytes]):
    """A stream that remembers what went through it."""

    def __init__(self, stream: httpx.SyncByteStream | httpx.AsyncByteStream) -> None:
        self._stream = stream
        self._pieces: list[bytes] = []

    @property
    def content(self) -> bytes:
        return b"".join(self._pieces)

    def __iter__(self) -> Iterator[bytes]:
        for piece in cast(httpx.SyncByteStream, self._stream):
            self._pieces.append(piece)
            yield piece

    # No generator: trio warns about one that is left before its end, as it is where an answer cannot be unpacked.
    def __aiter__(self) -> AsyncIterator[bytes]:
        self._iterator = aiter(cast(httpx.AsyncByteStream, self._stream))
        return self

    async def __anext__(self) -> bytes:
        piece = await anext(self._iterator)
        self._pieces.append(piece)
        return piece

    def close(self) -> None:
        cast(httpx.SyncByteStream, self._stream).close()

    async def aclose(self) -> None:
        await cast(httpx.AsyncByteStream, self._stream).aclose()


def unreadable(operation: Operation[Any], answer: httpx.Response | BrokenAnswer, reason: str) -> DecodeError:
    """The error for an answer that is not what its operation promises; it holds the answer."""
    return DecodeError(
        reason,
        operation=operation.id,
        status_code=answer.status_code,
        headers=answer.headers,
        content=answer.content,
    )


def read(response: httpx.Response) -> httpx.Response | BrokenAnswer:
    """Read an answer that was begun, and close it."""
    response.stream = kept = _Kept(cast(httpx.SyncByteStream, response.stream))
    try:
        response.read()
    except httpx.HTTPError as error:
        return BrokenAnswer(response.status_code, response.headers, kept.content, error)
    finally:
        response.close()
        response.stream = _READ
    return response


async def aread(response: httpx.Response) -> httpx.Response | BrokenAnswer:
    """The same, asynchronous."""
    response.stream = kept = _Kept(cast(httpx.AsyncByteStream, response.stream))
    try:
        await response.aread()
    except httpx.HTTPError as error:
        return BrokenAnswer(response.status_code, response.headers, kept.content, error)
    finally:
        await response.aclose()
        response.stream = _READ
    return response
