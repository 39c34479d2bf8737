"""30,000 events over pages of 300, dropped as they are read."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from typing import Any

from benchmarks import clients, data
from benchmarks.measure import Impl, Round, Row, Target, main

TOTAL, SIZE = 30_000, 300


def rounds(client: Callable[[str], AbstractContextManager[Any]], iterate: Callable[[Any], Iterator[Any]]) -> Impl:
    """An implementation that gives the kind and moment of every event."""

    @contextmanager
    def make(url: str) -> Iterator[Round]:
        with client(url) as made:

            def work() -> Any:
                count, kinds, seconds = 0, 0, 0.0
                for kind, moment in iterate(made):
                    count += 1
                    kinds += kind == "failed"
                    if count % SIZE == 1:
                        seconds += moment.timestamp() if isinstance(moment, datetime) else moment
                return [count, kinds, seconds]

            yield work

    return make


def ours(client: Any) -> Iterator[Any]:
    for event in client.events.iter(clients.DOMAIN, limit=SIZE):
        yield event.event, event.timestamp


def plain(client: Any) -> Iterator[Any]:
    target = f"/v3/{clients.DOMAIN}/events?limit={SIZE}"
    while True:
        answer = client.get(target)
        answer.raise_for_status()
        page = json.loads(answer.content)
        if not page["items"]:
            return
        for event in page["items"]:
            yield event["event"], event["timestamp"]
        target = page["paging"]["next"]


def check(given: Any, received: Mapping[str, Any]) -> None:
    moments = sum(data.event(first // SIZE % 8 * SIZE)["timestamp"] for first in range(0, TOTAL, SIZE))
    assert given == [TOTAL, TOTAL // 5, moments], given
    assert received["requests"] == TOTAL // SIZE + 1, received
    assert received["authorization"] == clients.AUTHORIZATION, received


def growth(url: str, total: int) -> int:
    """Bytes that iterating takes at most, beside its first two pages."""
    with clients.ours(url) as client:
        peak = base = 0
        tracemalloc.start()
        for number, _ in enumerate(ours(client)):
            if number == 2 * SIZE:
                base = tracemalloc.get_traced_memory()[1]
                tracemalloc.reset_peak()
            if number >= total:
                break
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak - base


IMPLS = {
    "httpx": rounds(clients.httpx_client, plain),
    "ours": rounds(clients.ours, ours),
    "ours+fast": rounds(clients.ours, ours),
    "httpx2": rounds(clients.httpx2_client, plain),
}
ROW = Row(
    title="Iterate 30,000 events, typed and dated",
    module="benchmarks.iterate_events",
    unit="seconds of CPU an event",
    per=TOTAL,
    impls=tuple(IMPLS),
    targets=[Target(1.35, "httpx"), Target(1.1, "httpx", "ours+fast")],
    check=check,
    options={"total": TOTAL},
    note="The others give dicts with numbers for dates. The official SDK is left out: it reads a next page's token "
    "from the query of its link, Mailgun has it in the path, so it ends after two pages.",
)

if __name__ == "__main__":
    main(ROW)
