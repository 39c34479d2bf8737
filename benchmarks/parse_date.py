"""One date of RFC 2822."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

from benchmarks import data
from benchmarks.measure import Impl, Round, Row, Target, main

COUNT = 5_000
DATES = [data.bounce_date(number) for number in range(COUNT)]


def rounds(parser: Callable[[], Callable[[str], datetime]]) -> Impl:
    @contextmanager
    def make(url: str) -> Iterator[Round]:
        parse = parser()

        def work() -> Any:
            found = [parse(text) for text in DATES]
            return [len(found), sum(moment.timestamp() for moment in found[:100])]

        yield work

    return make


def ours() -> Callable[[str], datetime]:
    from mailgun_sdk.dates import parse_date

    return parse_date


def check(given: Any, received: Mapping[str, Any]) -> None:
    assert given == [COUNT, sum(parsedate_to_datetime(text).timestamp() for text in DATES[:100])], given


IMPLS = {"parsedate_to_datetime": rounds(lambda: parsedate_to_datetime), "ours": rounds(ours)}
ROW = Row(
    title="One date of RFC 2822",
    module="benchmarks.parse_date",
    unit="seconds of CPU a date",
    per=COUNT,
    impls=tuple(IMPLS),
    targets=[Target(0.25, "parsedate_to_datetime")],
    check=check,
)

if __name__ == "__main__":
    main(ROW)
