"""A page of 300 events from bytes to objects; then five members of each event are read, or every one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from operator import attrgetter
from typing import Any

from benchmarks import data
from benchmarks.measure import Impl, Round, Row, Target, main

SIZE, COUNT = 300, 8
PAGE = data.event_page(0, SIZE)


def ours(choose: Callable[[], Callable[[Any], Any]]) -> Impl:
    @contextmanager
    def make(url: str) -> Iterator[Round]:
        from mailgun_api.operations import OPERATIONS

        operation, look = OPERATIONS["events_list"], choose()

        def work() -> Any:
            found: Any = None
            for _ in range(COUNT):
                found = [look(event) for event in operation.decode(200, {}, PAGE).items]
            return _digest(found)

        yield work

    return make


@contextmanager
def plain(url: str) -> Iterator[Round]:
    def work() -> Any:
        found: Any = None
        for _ in range(COUNT):
            found = [
                (event["event"], event["id"], event["timestamp"], event["recipient"], event["tags"])
                for event in json.loads(PAGE)["items"]
            ]
        return _digest(found)

    yield work


def five(event: Any) -> tuple[Any, ...]:
    return event.event, event.id, event.timestamp, event.recipient, event.tags


def deep(event: Any) -> tuple[Any, ...]:
    """The same, and what most programs also want to know."""
    assert event.message.headers.message_id
    assert event.delivery_status is None or event.delivery_status.code
    return five(event)


def every() -> Callable[[Any], Any]:
    """The same, and every object inside."""
    from mailgun_api.models import Event

    members = attrgetter(*(name for name, _, _ in Event._fields))

    def look(event: Any) -> tuple[Any, ...]:
        members(event)
        assert event.message.headers.message_id
        return five(event)

    return look


def _digest(found: list[tuple[Any, ...]]) -> list[Any]:
    kind, name, moment, recipient, tags = found[-1]
    seconds = moment.timestamp() if isinstance(moment, datetime) else moment
    return [len(found), kind, name, seconds, recipient, tags]


def check(given: Any, received: Mapping[str, Any]) -> None:
    last = data.event(SIZE - 1)
    assert given == [SIZE, *(last[name] for name in ("event", "id", "timestamp", "recipient", "tags"))], given


IMPLS: dict[str, Impl] = {
    "json.loads": plain,
    "ours": ours(lambda: five),
    "ours+fast": ours(lambda: five),
    "ours, deep": ours(lambda: deep),
    "ours, everything": ours(every),
    "ours+fast, everything": ours(every),
}
ROW = Row(
    title="Decode a page of 300 events, typed and dated",
    module="benchmarks.decode_events",
    unit="seconds of CPU a page",
    per=COUNT,
    impls=tuple(IMPLS),
    targets=[Target(1.8, "json.loads"), Target(1.35, "json.loads", "ours+fast")],
    check=check,
    note="`ours` reads five members of each event, the date among them; `deep` also two objects inside; `everything` "
    "every member.",
)

if __name__ == "__main__":
    main(ROW)
