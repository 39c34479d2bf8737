"""Reading an answer so that nothing of it is lost where it breaks off."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import httpx

from mailgun_api.types import Operation

from ._transport.bounds import Bounds
from ._transport.content import Content
from .errors import DecodeError


class BrokenAnswer:
    """An answer that began and could not be read to its end, or not be unpacked.

    Attributes:
        status_code: HTTP status code.
        headers: Headers of the answer.
        content: The bytes that came, packed as they were.
        error: What happened.
    """

    def __init__(self, status_code: int, headers: httpx.Headers, content: bytes, error: httpx.HTTPError) -> None:
        self.status_code = status_code
        self.headers = headers
        self.content = content
        self.error = error


Reader: TypeAlias = Callable[[httpx.Response, Bounds], httpx.Response | BrokenAnswer]
AsyncReader: TypeAlias = Callable[[httpx.Response, Bounds], Awaitable[httpx.Response | BrokenAnswer]]


def unreadable(operation: Operation[Any], answer: httpx.Response | BrokenAnswer, reason: str) -> DecodeError:
    """The error for an answer that is not what its operation promises; it holds the answer."""
    return DecodeError(
        reason,
        operation=operation.id,
        status_code=answer.status_code,
        headers=answer.headers,
        content=answer.content,
    )


def read(response: httpx.Response, bounds: Bounds) -> httpx.Response | BrokenAnswer:
    """Read an answer that was begun, and close it."""
    content = Content(response, bounds)
    try:
        response.read()
    except httpx.HTTPError as error:
        return BrokenAnswer(response.status_code, content.headers, content.received, error)
    finally:
        response.close()
        content.leave()
    return response


async def aread(response: httpx.Response, bounds: Bounds) -> httpx.Response | BrokenAnswer:
    """The same, asynchronous."""
    content = Content(response, bounds)
    try:
        await response.aread()
    except httpx.HTTPError as error:
        return BrokenAnswer(response.status_code, content.headers, content.received, error)
    finally:
        await response.aclose()
        content.leave()
    return response
