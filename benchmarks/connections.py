"""Connections that 500 calls open, 50 at a time, of a server that takes 20 ms to answer."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from benchmarks import async_send, clients, data, send
from benchmarks.measure import Impl, Round, Row, Target, main
from benchmarks.stub import seen

COUNT, CONCURRENCY = 500, 50
DELAY = 0.02


def rounds(way: Any) -> Impl:
    @contextmanager
    def make(url: str) -> Iterator[Round]:
        async def work() -> list[Any]:
            async with way(url) as once:
                return await clients.many(once, COUNT, CONCURRENCY)()

        def count() -> int:
            # The connection that asks now is one, and so is that which asked before.
            seen(url)
            answers = asyncio.run(work())
            assert answers == [[data.QUEUED["id"], data.QUEUED["message"]]] * COUNT
            told = seen(url)
            send.check(data.MESSAGE, COUNT, [COUNT, answers[0]], told)
            return int(told["connections"]) - 1

        yield count

    return make


def check(given: Any, received: Mapping[str, Any]) -> None:
    assert given >= 1


IMPLS = {name: rounds(way) for name, way in async_send.WAYS.items()}
ROW = Row(
    title="Connections for 500 calls, 50 at a time",
    module="benchmarks.connections",
    unit="connections opened",
    per=1,
    impls=tuple(IMPLS),
    targets=[Target(50), Target(50, impl="ours+fast")],
    check=check,
    options={"delay": DELAY},
    kind="value",
    most=2,
    note="The server takes 20 ms for an answer.",
)

if __name__ == "__main__":
    main(ROW)
