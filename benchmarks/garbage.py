"""Objects that wait for the cycle collector after a hundred calls."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from typing import Any

from benchmarks import async_send, clients, data, send
from benchmarks.measure import Impl, Round, Row, Target, main

COUNT = 100


def _collected(work: Callable[[], Any]) -> int:
    work()
    gc.collect()
    gc.disable()
    try:
        for _ in range(COUNT):
            work()
        return gc.collect()
    finally:
        gc.enable()


def rounds(client: Callable[[str], AbstractContextManager[Any]], post: Callable[[Any, Mapping[str, str]], Any]) -> Impl:
    @contextmanager
    def make(url: str) -> Iterator[Round]:
        with client(url) as made:
            yield lambda: _collected(lambda: post(made, data.MESSAGE))

    return make


def asynchronous(way: Any) -> Impl:
    @contextmanager
    def make(url: str) -> Iterator[Round]:
        async def work() -> int:
            async with way(url) as once:
                await once()
                gc.collect()
                gc.disable()
                try:
                    for _ in range(COUNT):
                        await once()
                    return gc.collect()
                finally:
                    gc.enable()

        yield lambda: asyncio.run(work())

    return make


def check(given: Any, received: Mapping[str, Any]) -> None:
    assert received["requests"] == COUNT + 1, received
    send.check(data.MESSAGE, COUNT + 1, [COUNT + 1, [data.QUEUED["id"], data.QUEUED["message"]]], received)


IMPLS = {
    "httpx": rounds(clients.httpx_client, send.plain),
    "ours": rounds(clients.ours, send.ours),
    "httpx, async": asynchronous(partial(async_send.plain, "httpx")),
    "ours, async": asynchronous(async_send.ours),
    "official": rounds(clients.official, send.official),
}
ROW = Row(
    title="Garbage of 100 sends",
    module="benchmarks.garbage",
    unit="objects that gc.collect() finds",
    per=1,
    impls=tuple(IMPLS),
    targets=[Target(0), Target(0, impl="ours, async")],
    check=check,
    kind="value",
)

if __name__ == "__main__":
    main(ROW)
