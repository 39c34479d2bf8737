"""What an event costs, from one to a million of them, over pages of 300."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from itertools import islice
from typing import Any

from benchmarks import clients
from benchmarks.iterate_events import ours
from benchmarks.measure import Impl, Round, Row, Target, main

SIZES = (30_000, 1, 300, 3_000, 300_000, 1_000_000)


@contextmanager
def _rounds(size: int, url: str) -> Iterator[Round]:
    with clients.ours(url) as client:
        warm = False

        def work() -> list[Any]:
            nonlocal warm
            kinds = count = 0
            for kind, _ in islice(ours(client), size if warm else min(size, 3_000)):
                kinds += kind == "failed"
                count += 1
            warm = True
            return [count, size, kinds]

        yield work


def check(given: Any, received: Mapping[str, Any]) -> None:
    count, size, kinds = given
    assert count == size, given
    assert kinds == size // 5, given
    assert received["requests"] == -(-size // 300), received
    assert received["authorization"] == clients.AUTHORIZATION, received


IMPLS: dict[str, Impl] = {f"{size:,}": partial(_rounds, size) for size in SIZES}
ROW = Row(
    title="An event among many",
    module="benchmarks.scale_events",
    unit="seconds of CPU an event",
    per=1,
    impls=tuple(IMPLS),
    targets=[Target(1.2, "30,000", "1,000,000"), Target(1.2, "30,000", "300,000")],
    check=check,
    options={"total": 2_000_000},
    kind="each",
    most=1,
    note="One event costs a page of 300, which is what there is to ask for.",
)

if __name__ == "__main__":
    main(ROW)
