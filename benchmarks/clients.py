"""The clients that are compared, each made the way its documentation says, with one connection kept alive."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

DOMAIN = "example.com"
AUTH = ("api", "test-key")
AUTHORIZATION = "Basic YXBpOnRlc3Qta2V5"


@contextmanager
def ours(url: str, **options: Any) -> Iterator[Any]:
    from mailgun_sdk import Mailgun

    with Mailgun("test-key", base_url=url, **options) as client:
        yield client


@contextmanager
def httpx_client(url: str, **options: Any) -> Iterator[Any]:
    import httpx

    limits = httpx.Limits(max_connections=100, max_keepalive_connections=100)
    with httpx.Client(base_url=url, auth=AUTH, limits=limits, **options) as client:
        yield client


@contextmanager
def httpx2_client(url: str) -> Iterator[Any]:
    with import_module("httpx2").Client(base_url=url, auth=AUTH) as client:
        yield client


@contextmanager
def official(url: str) -> Iterator[Any]:
    yield import_module("mailgun.client").Client(auth=AUTH, api_url=url)


def many(
    send: Callable[[], Awaitable[Any]], count: int, concurrency: int
) -> Callable[[], Coroutine[Any, Any, list[Any]]]:
    """A round of asynchronous calls: so many, at most so many at the same time."""

    async def work() -> list[Any]:
        left = iter(range(count))
        found: list[Any] = []

        async def lane() -> None:
            for _ in left:
                found.append(await send())

        await asyncio.gather(*(lane() for _ in range(concurrency)))
        return found

    return work


def same(values: list[Any]) -> Any:
    """What all have in common, so that a round tells it once."""
    first = values[0]
    assert all(value == first for value in values)
    return [len(values), first]
