"""50 threads that share one client."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from typing import Any

from benchmarks import clients, data, send
from benchmarks.measure import Impl, Round, Row, Target, main

THREADS, COUNT = 50, 400


def rounds(client: Callable[[str], AbstractContextManager[Any]], post: Callable[[Any, Mapping[str, str]], Any]) -> Impl:
    @contextmanager
    def make(url: str) -> Iterator[Round]:
        with client(url) as made, ThreadPoolExecutor(THREADS) as pool:
            yield lambda: clients.same(list(pool.map(partial(post, made), [data.MESSAGE] * COUNT)))

    return make


IMPLS = {
    "httpx": rounds(clients.httpx_client, send.plain),
    "ours": rounds(clients.ours, send.ours),
    "httpx2": rounds(clients.httpx2_client, send.plain),
    "official": rounds(clients.official, send.official),
}
ROW = Row(
    title="50 threads on one client",
    module="benchmarks.threads",
    unit="seconds of CPU a call",
    per=COUNT,
    impls=tuple(IMPLS),
    targets=[Target(1.0, "httpx")],
    check=partial(send.check, data.MESSAGE, COUNT),
    options={"delay": 0.002},
)

if __name__ == "__main__":
    main(ROW)
