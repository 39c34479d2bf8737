"""What decoding may cost, in calls and bytes, and that what is decoded late is the same as what is decoded at once."""

from __future__ import annotations

import copy
import gc
import json
import pickle
import tracemalloc
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from benchmarks import data
from mailgun_api import models
from mailgun_api.models import Event, EventEnvelope, LogEntry, StatsEntry
from mailgun_api.operations import OPERATIONS
from tests.speed.conftest import Count

SIZE = 300


def test_calls_for_an_event(calls_of: Count) -> None:
    operation, page = OPERATIONS["events_list"], data.event_page(0, SIZE)
    operation.decode(200, {}, page)
    # Some 40 are the members of an event that are asked for; the objects inside cost nothing yet.
    assert calls_of(lambda: operation.decode(200, {}, page)) / SIZE <= 64


def test_calls_for_a_bounce(calls_of: Count) -> None:
    operation, page = OPERATIONS["bounces_list"], data.bounce_page(1_000)
    operation.decode(200, {}, page)
    assert calls_of(lambda: operation.decode(200, {}, page)) / 1_000 <= 5


def test_a_date_takes_few_calls(calls_of: Count) -> None:
    from mailgun_api.dates import parse_date

    text = data.bounce_date(1)
    parse_date(text)
    assert calls_of(lambda: parse_date(text)) <= 7


@pytest.mark.parametrize(
    ("operation_id", "page", "most"),
    [
        ("events_list", data.event_page(0, SIZE), 1.15),
        ("bounces_list", data.bounce_page(SIZE), 1.25),
    ],
)
def test_bytes_beside_those_of_the_json(operation_id: str, page: bytes, most: float) -> None:
    operation = OPERATIONS[operation_id]
    operation.decode(200, {}, page)
    plain = _bytes(lambda: json.loads(page)["items"])
    assert _bytes(lambda: operation.decode(200, {}, page).items) <= most * plain


def _bytes(make: Any) -> int:
    gc.collect()
    tracemalloc.start()
    try:
        kept = make()
        gc.collect()
        assert len(kept) == SIZE
        return tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()


def test_an_object_inside_is_decoded_once_and_stays() -> None:
    event = Event.from_dict(data.event(1))
    assert isinstance(event._envelope, dict)
    envelope = event.envelope
    assert isinstance(envelope, EventEnvelope)
    assert event.envelope is envelope
    assert event.message is not None
    assert event.message.headers is not None
    assert event.message.headers.message_id == "20260301.1.1@example.com"


@pytest.mark.parametrize("number", range(5))
def test_late_is_the_same_as_at_once(number: int) -> None:
    source = data.event(number)
    late, early = Event.from_dict(copy.deepcopy(source)), Event.from_dict(copy.deepcopy(source))
    for name, _, _ in Event._fields:
        getattr(early, name)
    assert isinstance(late._message, dict)
    assert late == early
    assert repr(Event.from_dict(source)) == repr(early)
    assert Event.from_dict(source).to_dict() == source
    assert pickle.loads(pickle.dumps(Event.from_dict(source))) == early
    assert copy.deepcopy(Event.from_dict(source)) == early
    assert early.additional_properties == {name: value for name, value in source.items() if value is None}


_SHORT = [name for name in models.__all__ if "from_list" in vars(getattr(models, name))]
_VALUES: list[Any] = [
    *("text", "Sun, 01 Mar 2026 10:20:30 UTC", "Sun, 1 Mar 2026 10:20:30 +0200", "Sun, 01 Mar 2026 10:20 GMT"),
    *("2026-03-01T10:20:30Z", "2026-03-01", "Sun, 01 Mar 2026 10 UTC", "Sun, 31 Feb 2026 10:20:30 UTC", ""),
    *(1_772_360_430, 1_772_360_430.25, 1_772_360_430_250.0, -1.5, float("nan"), True, None),
    *([], ["text"], [None], [{}], {}, {"new": None}),
]


def _sources(model: Any) -> Iterator[Any]:
    """A complete object; then one with another value for a member, one without it, and one with a member more."""
    wires = [wire for _, wire, _ in model._fields]
    fitting = {wire: next(v for v in _VALUES if not model.from_dict({wire: v})._additional) for wire in wires}
    yield fitting
    yield {**fitting, "new": 1}
    for wire in wires:
        yield {name: value for name, value in fitting.items() if name != wire}
        yield {"new" if name == wire else name: value for name, value in fitting.items()}
        yield from ({**fitting, wire: value} for value in _VALUES)


@pytest.mark.parametrize("name", _SHORT)
def test_the_short_way_of_lists_is_the_same_as_the_long_one(name: str) -> None:
    model = getattr(models, name)
    sources = list(_sources(model))
    found, expected = model.from_list(copy.deepcopy(sources)), [model.from_dict(each) for each in sources]
    assert repr(found) == repr(expected)
    assert repr(pickle.loads(pickle.dumps(found))) == repr(expected)


@pytest.mark.parametrize("wrong", [None, "text", {}, 5, [None], ["four"], [{}, []], [5]])
def test_a_list_of_something_else_is_refused_on_both_ways(wrong: Any) -> None:
    for model in (models.Bounce, models.Event):
        with pytest.raises(ValueError, match="needs an"):
            model.from_list(wrong)


def test_many_days_take_little_memory() -> None:
    from mailgun_api.dates import DAYS, parse_date

    begin = datetime(1990, 1, 1, tzinfo=UTC)
    for number in range(10_000):
        moment = begin + timedelta(days=number)
        assert parse_date(format_datetime(moment)) == moment
    assert len(DAYS) <= 4_096


def test_what_was_set_is_not_overwritten() -> None:
    event = Event.from_dict(data.event(1))
    event.envelope = EventEnvelope(sender="other@example.com")
    event.message = None
    assert event.envelope.sender == "other@example.com"
    assert "message" not in event.to_dict()
    assert event.to_dict()["envelope"] == {"sender": "other@example.com"}
    assert event != Event.from_dict(data.event(1))


def test_one_is_made_by_hand_with_the_names_of_its_attributes() -> None:
    event = Event(event="opened", envelope=EventEnvelope(sender="a@example.com"))
    assert event.to_dict() == {"event": "opened", "envelope": {"sender": "a@example.com"}}
    with pytest.raises(TypeError, match="unhashable"):
        hash(event)


@pytest.mark.parametrize("model", [Event, LogEntry, StatsEntry])
@pytest.mark.parametrize("value", ["text", 5, [], [{}], True])
def test_an_object_that_is_none_is_kept_without_being_asked_for(model: Any, value: Any) -> None:
    late = [wire for name, wire, _ in model._fields if f"_{name}" in model.__slots__]
    assert len(late) > 4
    source: dict[str, Any] = dict.fromkeys(late, value)
    decoded = model.from_dict(copy.deepcopy(source))
    assert decoded.additional_properties == source
    assert all(getattr(decoded, name) is None for name, wire, _ in model._fields if wire in late)
    assert decoded.to_dict() == source
