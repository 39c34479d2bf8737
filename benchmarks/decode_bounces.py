"""A page of 1,000 bounces from bytes to objects, with dates of RFC 2822."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

from benchmarks import data
from benchmarks.measure import Impl, Round, Row, Target, main

SIZE, COUNT = 1_000, 12
PAGE = data.bounce_page(SIZE)


@contextmanager
def ours(url: str) -> Iterator[Round]:
    from mailgun_api.operations import OPERATIONS

    operation = OPERATIONS["bounces_list"]

    def work() -> Any:
        items: Any = []
        for _ in range(COUNT):
            items = []  # a page is done with when the next one comes
            items = operation.decode(200, {}, PAGE).items
        assert all(isinstance(item.created_at, datetime) for item in items)
        return [len(items), items[-1].address, items[-1].created_at.timestamp()]

    yield work


@contextmanager
def plain(url: str) -> Iterator[Round]:
    def work() -> Any:
        items: Any = []
        for _ in range(COUNT):
            items = []
            items = json.loads(PAGE)["items"]
        return [len(items), items[-1]["address"], parsedate_to_datetime(items[-1]["created_at"]).timestamp()]

    yield work


@contextmanager
def with_dates(url: str) -> Iterator[Round]:
    def work() -> Any:
        items: Any = []
        for _ in range(COUNT):
            items = []
            items = json.loads(PAGE)["items"]
            for item in items:
                item["created_at"] = parsedate_to_datetime(item["created_at"])
        return [len(items), items[-1]["address"], items[-1]["created_at"].timestamp()]

    yield work


def check(given: Any, received: Mapping[str, Any]) -> None:
    last = parsedate_to_datetime(data.bounce_date(SIZE - 1)).timestamp()
    assert given == [SIZE, f"gone{SIZE - 1}@example.org", last], given


IMPLS: dict[str, Impl] = {
    "json.loads": plain,
    "ours": ours,
    "ours+fast": ours,
    "json.loads and parsedate_to_datetime": with_dates,
}
ROW = Row(
    title="Decode 1,000 bounces, typed and dated",
    module="benchmarks.decode_bounces",
    unit="seconds of CPU a page",
    per=COUNT,
    impls=tuple(IMPLS),
    targets=[Target(2.4, "json.loads")],
    check=check,
)

if __name__ == "__main__":
    main(ROW)
