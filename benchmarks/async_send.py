"""Messages sent by an asynchronous client, one after another; the rows with a number have so many under way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from importlib import import_module
from typing import Any

from benchmarks import clients, data, send
from benchmarks.measure import Impl, Round, Row, Target, main

PATH = f"/v3/{clients.DOMAIN}/messages"


@asynccontextmanager
async def ours(url: str, **options: Any) -> AsyncIterator[Any]:
    from mailgun_sdk import AsyncMailgun

    fields: dict[str, Any] = {name.replace("from", "from_"): value for name, value in data.MESSAGE.items()}
    async with AsyncMailgun("test-key", base_url=url, **options) as client:

        async def once() -> list[Any]:
            queued = await client.messages.send(clients.DOMAIN, **fields)
            return [queued.id, queued.message]

        yield once


@asynccontextmanager
async def ours_fast(url: str) -> AsyncIterator[Any]:
    from mailgun_sdk import fast

    async with fast.aiohttp_client() as http_client, ours(url, http_client=http_client) as once:
        yield once


@asynccontextmanager
async def plain(module: str, url: str, kept: int = 100) -> AsyncIterator[Any]:
    library: Any = import_module(module)
    limits = library.Limits(max_connections=100, max_keepalive_connections=kept)
    async with library.AsyncClient(base_url=url, auth=clients.AUTH, limits=limits) as client:

        async def once() -> list[Any]:
            answer = await client.post(PATH, data=data.MESSAGE)
            answer.raise_for_status()
            found = answer.json()
            return [found["id"], found["message"]]

        yield once


@asynccontextmanager
async def official(url: str) -> AsyncIterator[Any]:
    async with import_module("mailgun.client").AsyncClient(auth=clients.AUTH, api_url=url) as client:

        async def once() -> list[Any]:
            answer = await client.messages.create(data=dict(data.MESSAGE), domain=clients.DOMAIN)
            answer.raise_for_status()
            found = answer.json()
            return [found["id"], found["message"]]

        yield once


@asynccontextmanager
async def with_aiohttp(url: str) -> AsyncIterator[Any]:
    aiohttp: Any = import_module("aiohttp")
    auth = aiohttp.BasicAuth(*clients.AUTH)
    async with aiohttp.ClientSession(url, auth=auth) as client:

        async def once() -> list[Any]:
            async with client.post(PATH, data=data.MESSAGE) as answer:
                answer.raise_for_status()
                found = await answer.json()
                return [found["id"], found["message"]]

        yield once


WAYS = {
    "httpx": partial(plain, "httpx"),
    "ours": ours,
    "ours+fast": ours_fast,
    "httpx, default limits": partial(plain, "httpx", kept=20),
    "httpx2": partial(plain, "httpx2"),
    "official": official,
    "aiohttp": with_aiohttp,
}


def impls(count: int, concurrency: int) -> dict[str, Impl]:
    """Every way, so many calls in a round, so many at the same time."""

    def make(way: Any) -> Impl:
        @contextmanager
        def made(url: str) -> Iterator[Round]:
            with asyncio.Runner() as runner:
                context = way(url)
                once = runner.run(context.__aenter__())
                work = clients.many(once, count, concurrency)
                try:
                    yield lambda: clients.same(runner.run(work()))
                finally:
                    runner.run(context.__aexit__(None, None, None))

        return made

    return {name: make(way) for name, way in WAYS.items()}


def check(count: int, given: Any, received: Mapping[str, Any]) -> None:
    send.check(data.MESSAGE, count, given, received)


def row(count: int, concurrency: int, targets: list[Target], suffix: str = "") -> Row:
    """The row of a concurrency."""
    return Row(
        title=f"Send asynchronously, {concurrency} at a time",
        module="benchmarks.async_send" + suffix,
        unit="seconds of CPU a call",
        per=count,
        impls=tuple(WAYS),
        targets=targets,
        check=partial(check, count),
    )


IMPLS = impls(150, 1)
ROW = row(150, 1, [Target(0.8, "httpx"), Target(0.85, "official"), Target(0.4, "official", "ours+fast")])

if __name__ == "__main__":
    main(ROW)
