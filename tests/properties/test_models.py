"""Any JSON at all is read, nothing of it lost, or raises the one error that keeps its bytes."""

from __future__ import annotations

import json
import math
import re
from datetime import datetime
from functools import cache
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from mailgun_api import models
from mailgun_api.dates import parse_date
from mailgun_api.model import Model
from mailgun_api.operations import OPERATIONS
from mailgun_sdk.errors import DateError, DecodeError
from tests.properties.conftest import ANY_TEXT, repeatable, tried

READ_AS_JSON = [
    operation for operation in OPERATIONS.values() if operation.result[0] in ("model", "list", "map", "json")
]
MODELS: list[type[Model]] = sorted(
    (
        value
        for name in models.__all__
        if isinstance(value := getattr(models, name), type) and issubclass(value, Model) and not value._is_sent
    ),
    key=lambda model: model.__name__,
)
DATES = [
    *("Thu, 13 Oct 2011 18:02:00 GMT", "Sun, 26 Jan 2025 07:29:27 -0000", "Mon, 02 Jan 2006 15:04:05 MST"),
    *("2026-02-16T19:06:01Z", "2025-06-03T21:33:55.000000123Z", "0001-01-01T00:00:00Z", "2006-01-02T15:04:05"),
    *("2023-01-02 02:14:27 +0000 UTC", 1590080191, 1529704976.104692, "1529006854", 1620637982656, "2022-01-01", 0, ""),
]
SCALARS: list[Any] = [None, True, False, 0, 1, -1, 2**70, 0.5, 1e308, "", "x", "é", "\ud800", *DATES]
# One of each kind that a field can meet.
SHAPES: list[Any] = [
    *(None, True, 0, 2**70, 0.5, "x", "\ud800", "Mon, 02 Jan 2006 15:04:05 MST", "2026-02-16T19:06:01.25Z"),
    *("Sun, 26 Jan 2025 07:29:27 -0000", 1529704976.104692, [], {}, [None], ["x"], [{}], {"x": 1}, [{"x": []}, 5]),
]

ANY_JSON = st.recursive(
    st.sampled_from(SCALARS) | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ANY_TEXT, inner, max_size=3),
    max_leaves=10,
)
many = settings(repeatable, max_examples=150)


@cache
def names_within(model: Any) -> tuple[str, ...]:
    """The names on the wire that a model and those inside it know."""
    found: dict[str, None] = {}
    waiting, seen = [model], {model}
    while waiting:
        current = waiting.pop()
        found.update((wire, None) for _, wire, _ in current._fields)
        for name in re.findall(r"[A-Z]\w+", " ".join(map(str, current.__annotations__.values()))):
            inner = getattr(models, name, None)
            if isinstance(inner, type) and issubclass(inner, Model) and inner not in seen:
                seen.add(inner)
                waiting.append(inner)
    return tuple(found)


def sources(model: Any) -> st.SearchStrategy[Any]:
    """JSON that looks like what a model is made from, at every depth, more or less."""
    names = names_within(model) or ("x",)
    inside = st.recursive(
        st.sampled_from(SHAPES) | ANY_TEXT,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(names), inner, max_size=5),
        max_leaves=15,
    )
    return st.dictionaries(st.sampled_from(names) | ANY_TEXT, inside, max_size=8)


def look_at_everything(value: Any) -> None:
    """What is read when it is asked for, is asked for."""
    if isinstance(value, Model):
        for name, _, _ in value._fields:
            look_at_everything(getattr(value, name))
    elif isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            look_at_everything(item)


def is_same(first: Any, second: Any) -> bool:
    """Whether two values of JSON say the same; a date may be written in another form, at the same instant."""
    if isinstance(first, dict) and isinstance(second, dict):
        return first.keys() == second.keys() and all(is_same(first[key], second[key]) for key in first)
    if isinstance(first, list) and isinstance(second, list):
        return len(first) == len(second) and all(map(is_same, first, second))
    if type(first) is type(second) and first == second:
        return True
    if isinstance(first, str) and isinstance(second, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", second):
        return first.startswith(second)  # a field of a day takes the day of a longer date
    found, error = tried(lambda: (date_of(first), date_of(second)), DateError)
    return error is None and found is not None and found[0] == found[1]


def date_of(value: Any) -> datetime:
    return parse_date(value)


def check(model: type[Model], source: Any) -> None:
    untouched = model.from_dict(json.loads(json.dumps(source)))
    looked_at = model.from_dict(json.loads(json.dumps(source)))
    look_at_everything(looked_at)
    assert untouched == looked_at
    for one in (untouched, looked_at):
        written = one.to_dict()
        assert is_same(source, written), (model.__name__, source, written)
        assert model.from_dict(json.loads(json.dumps(written))) == one
        assert repr(one).startswith(f"{model.__name__}(")


def test_each_field_of_each_model_takes_each_shape() -> None:
    assert len(MODELS) > 400
    fields = 0
    for model in MODELS:
        for _, wire, _ in model._fields:
            fields += 1
            for shape in SHAPES:
                check(model, {wire: shape})
    assert fields > 1800


@many
@given(st.sampled_from(MODELS), st.data())
def test_any_object_is_read_and_written_back(model: type[Model], data: st.DataObject) -> None:
    check(model, data.draw(sources(model)))


@many
@given(st.sampled_from(READ_AS_JSON), st.data())
def test_any_json_is_read_or_one_error(operation: Any, data: st.DataObject) -> None:
    name = operation.result[1]
    likely = sources(getattr(models, name)) if name else ANY_JSON
    value = data.draw(ANY_JSON | likely | st.lists(likely, max_size=2))
    content = json.dumps(value).encode()
    read_or_kept(operation, content)


@many
@given(
    st.sampled_from(READ_AS_JSON),
    st.binary() | ANY_JSON.map(lambda value: json.dumps(value).encode()[:-1]) | st.sampled_from([b"NaN", b"[1e999]"]),
)
def test_any_bytes_are_read_or_one_error(operation: Any, content: bytes) -> None:
    read_or_kept(operation, content)


def test_what_is_nested_too_deeply_is_one_error() -> None:
    for content in (b"[" * 100_000, b'{"items":' * 100_000, b"[" * 100_000 + b"]" * 100_000):
        for operation in READ_AS_JSON[::20]:
            read_or_kept(operation, content)


def read_or_kept(operation: Any, content: bytes) -> None:
    headers = {"X-Mark": "kept"}
    result, error = tried(lambda: operation.decode(200, headers, content), DecodeError)
    if error is not None:
        assert error.content == content
        assert (error.status_code, error.headers, error.operation) == (200, headers, operation.id)
        assert operation.id in str(error)
        return
    source = json.loads(content)
    look_at_everything(result)
    written = (
        result.to_dict()
        if isinstance(result, Model)
        else [item.to_dict() if isinstance(item, Model) else item for item in result]
        if isinstance(result, list)
        else {key: item.to_dict() if isinstance(item, Model) else item for key, item in result.items()}
        if isinstance(result, dict)
        else result
    )
    if isinstance(result, float) and math.isnan(result):
        return
    if source is None and operation.method != "GET" and isinstance(result, Model):
        source = {}  # Go writes null where there is nothing to tell
    assert is_same(source, written), (operation.id, content)
