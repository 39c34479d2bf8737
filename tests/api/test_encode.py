"""What each converter sends, and that it refuses the rest by the argument's name."""

from __future__ import annotations

import enum
import io
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailgun_api import encode
from mailgun_api.api.bounces import bounces_create_many, bounces_delete, bounces_list
from mailgun_api.errors import ArgumentError, MailgunError
from mailgun_api.models import BounceEntry
from tests.api.conftest import repeatable

NOON = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)
NAIVE = datetime(2026, 1, 2, 12, 0)


class Word(enum.StrEnum):
    YES = "yes"


class Level(enum.IntEnum):
    ONE = 1


class OldWord(str, enum.Enum):  # noqa: UP042
    YES = "yes"


class OldLevel(int, enum.Enum):
    ONE = 1


class Float(float):
    """Shows itself as NumPy's floats do."""

    def __repr__(self) -> str:
        return f"Float({float(self)})"


GOOD: list[tuple[Callable[[str, Any], Any], Any, Any]] = [
    (encode.text, "a", "a"),
    (encode.text, "", ""),
    (encode.text, Word.YES, "yes"),
    (encode.text, OldWord.YES, "yes"),
    (encode.word, OldWord.YES, "yes"),
    (encode.plain, OldWord.YES, "yes"),
    (encode.word, "a", "a"),
    (encode.word, True, "true"),
    (encode.word, 2, "2"),
    (encode.word, 1.5, "1.5"),
    (encode.integer, 0, "0"),
    (encode.integer, -7, "-7"),
    (encode.integer, Level.ONE, "1"),
    (encode.integer, OldLevel.ONE, "1"),
    (encode.number, OldLevel.ONE, "1"),
    (encode.number, Float(0.5), "0.5"),
    (encode.number, 3, "3"),
    (encode.number, 0.1, "0.1"),
    (encode.boolean, True, "true"),
    (encode.boolean, False, "false"),
    (encode.yes_no, True, "yes"),
    (encode.yes_no, False, "no"),
    (encode.yes_no, "htmlonly", "htmlonly"),
    (encode.rfc2822, NOON, "Fri, 02 Jan 2026 12:00:00 +0000"),
    (encode.rfc3339, NOON, "2026-01-02T12:00:00+00:00"),
    (encode.epoch, NOON, "1767355200"),
    (encode.epoch, NOON.astimezone(timezone(timedelta(hours=9))), "1767355200"),
    (encode.epoch, NOON + timedelta(microseconds=250000), "1767355200.250000"),
    (encode.day, date(2026, 1, 2), "2026-01-02"),
    (encode.duration, timedelta(hours=1, minutes=30), "1h30m"),
    (encode.duration, timedelta(minutes=5), "5m"),
    (encode.duration, timedelta(days=3), "72h"),
    (encode.duration, "24h", "24h"),
    (encode.json_text, {"a": [1, None, "ü"]}, '{"a":[1,null,"ü"]}'),
    (encode.json_text, [], "[]"),
    (encode.plain, {"a": (1, True, None)}, {"a": [1, True, None]}),
    (encode.plain, {1: {"b": "c"}}, {"1": {"b": "c"}}),
    (
        encode.plain,
        BounceEntry(address="a@b.c", created_at=NOON),
        {"address": "a@b.c", "created_at": "Fri, 02 Jan 2026 12:00:00 +0000"},
    ),
    (encode.many, "one", ("one",)),
    (encode.many, ["a", "b"], ["a", "b"]),
    (encode.many, [], []),
]

BAD: list[tuple[Callable[[str, Any], Any], Any, str]] = [
    (encode.text, 5, "needs a text, got int"),
    (encode.text, b"a", "needs a text, got bytes"),
    (encode.text, None, "needs a text, got NoneType"),
    (encode.word, None, "needs a number, got NoneType"),
    (encode.word, [], "needs a number, got list"),
    (encode.integer, "5", "needs a whole number, got str"),
    (encode.integer, 5.0, "needs a whole number, got float"),
    (encode.integer, True, "needs a whole number, got bool"),
    (encode.number, "5", "needs a number, got str"),
    (encode.number, False, "needs a number, got bool"),
    (encode.number, float("nan"), "needs a finite number, got nan"),
    (encode.number, float("-inf"), "needs a finite number, got -inf"),
    (encode.plain, {"a": [float("nan")]}, "needs a finite number, got nan"),
    (encode.text, "a\ud800", "no valid Unicode"),
    (encode.duration, "\ud800", "no valid Unicode"),
    (encode.json_text, {"a": "\ud800"}, "no valid Unicode"),
    (encode.plain, [BounceEntry(address="\ud800")], "no valid Unicode"),
    (encode.many, io.BytesIO(b"two\nlines\n"), "put a single file into one"),
    (encode.boolean, 1, "needs True or False, got 1"),
    (encode.boolean, "true", "needs True or False"),
    (encode.yes_no, 1, "needs a text, got int"),
    (encode.rfc2822, NAIVE, "has no time zone"),
    (encode.rfc2822, "Fri, 02 Jan 2026 12:00:00 +0000", "needs a datetime, got str"),
    (encode.rfc3339, NAIVE, "has no time zone"),
    (encode.rfc3339, date(2026, 1, 2), "needs a datetime, got date"),
    (encode.epoch, NAIVE, "has no time zone"),
    (encode.epoch, 1767355200, "needs a datetime, got int"),
    (encode.day, NOON, "needs a date without a time"),
    (encode.day, "2026-01-02", "needs a date without a time, got str"),
    (encode.duration, timedelta(seconds=90), "whole minutes"),
    (encode.duration, timedelta(0), "positive"),
    (encode.duration, timedelta(hours=-1), "positive"),
    (encode.duration, 5, "needs a timedelta, got int"),
    (encode.json_text, '{"a": 1}', "not its JSON text"),
    (encode.json_text, {"a": NOON}, "cannot be written as JSON"),
    (encode.json_text, [float("nan")], "cannot be written as JSON"),
    (encode.plain, NOON, "cannot send a datetime as JSON"),
    (encode.plain, [{"a": b"x"}], "cannot send a bytes as JSON"),
    (encode.plain, object(), "cannot send a object as JSON"),
    (encode.many, 5, "needs a list, got int"),
    (encode.many, b"ab", "needs a list, got bytes"),
    (encode.many, {"a": 1}, "needs a list, got dict"),
    (encode.segment, "", "empty"),
    (encode.segment, " \t\u00a0\u2003", "empty"),
    (encode.segment, ".", "would change the path"),
    (encode.segment, "..", "would change the path"),
    (encode.segment, 5, "needs a text, got int"),
    (encode.segment, None, "needs a text, got NoneType"),
    (encode.segment, "\ud800", "no valid Unicode"),
]


def _id(value: Any) -> str:
    # An address would differ from worker to worker.
    shown = getattr(value, "__name__", None) or ascii(value)
    return type(value).__name__ if " at 0x" in shown else shown[:40]


@pytest.mark.parametrize(("converter", "value", "sent"), GOOD, ids=_id)
def test_a_good_argument_is_sent(converter: Callable[[str, Any], Any], value: Any, sent: Any) -> None:
    found = converter("it", value)
    assert found == sent
    assert str(found) == str(sent)
    assert type(found) is type(sent)


@pytest.mark.parametrize(("converter", "value", "problem"), BAD, ids=_id)
def test_a_bad_argument_is_named(converter: Callable[[str, Any], Any], value: Any, problem: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        converter("its_name", value)
    assert caught.value.argument == "its_name"
    assert problem in caught.value.problem
    assert str(caught.value) == f"its_name: {caught.value.problem}"
    assert isinstance(caught.value, MailgunError)
    assert isinstance(caught.value, ValueError)


def test_open_names_become_fields_of_their_own() -> None:
    variables = {"text": "a\nb", "number": 1, "nothing": None, "nested": {"ü": [True]}}
    assert list(encode.prefixed("v", "v:", variables, as_json=True)) == [
        ("v:text", "a\nb"),
        ("v:number", "1"),
        ("v:nothing", "null"),
        ("v:nested", '{"ü":[true]}'),
    ]
    assert list(encode.prefixed("h", "h:", {"Reply-To": "Ä <x@y.z>"}, as_json=False)) == [("h:Reply-To", "Ä <x@y.z>")]
    assert list(encode.prefixed("h", "h:", {}, as_json=False)) == []


@pytest.mark.parametrize(
    ("values", "as_json", "argument", "problem"),
    [
        (["a"], True, "v", "needs a mapping"),
        ("a", True, "v", "needs a mapping"),
        ({"": "a"}, True, "v['']", "printable ASCII"),
        ({"ü": "a"}, True, "v['ü']", "printable ASCII"),
        ({"a\r\nb": "a"}, True, r"v['a\r\nb']", "printable ASCII"),
        ({1: "a"}, True, "v[1]", "printable ASCII"),
        ({"a": NOON}, True, "v['a']", "cannot be written as JSON"),
        ({"a": float("inf")}, True, "v['a']", "cannot be written as JSON"),
        ({"a": 1}, False, "v['a']", "needs a text, got int"),
        ({"a": "x\r\nBcc: eve@example.com"}, False, "v['a']", "line break"),
        ({"a": "x\n"}, False, "v['a']", "line break"),
        ({"a": "\ud800"}, False, "v['a']", "no valid Unicode"),
        ({"a": ["\ud800"]}, True, "v['a']", "no valid Unicode"),
    ],
)
def test_a_bad_open_name_or_value_is_named(values: Any, as_json: bool, argument: str, problem: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        list(encode.prefixed("v", "v:", values, as_json=as_json))
    assert caught.value.argument == argument
    assert problem in caught.value.problem


@repeatable
@given(st.text(min_size=1).filter(lambda text: text.strip() and text not in (".", "..")))
def test_any_text_stays_one_segment_of_the_path(text: str) -> None:
    segment = encode.segment("it", text)
    assert segment.isascii()
    assert not set(segment) & set("/?#;\\ \r\n\t")
    assert unquote(segment) == text
    path = urlsplit(f"https://api.example.com/v3/{segment}/bounces").path
    assert path.split("/") == ["", "v3", segment, "bounces"]


@pytest.mark.parametrize(
    ("text", "segment"),
    [
        ("a/../b", "a%2F..%2Fb"),
        ("me+you@example.com", "me%2Byou@example.com"),
        ("%2e%2e", "%252e%252e"),
        ("a?b#c", "a%3Fb%23c"),
        ("münchen.de", "m%C3%BCnchen.de"),
        ("...", "..."),
    ],
)
def test_what_a_segment_looks_like(text: str, segment: str) -> None:
    assert encode.segment("it", text) == segment


@pytest.mark.parametrize("address", ["", " ", ".", ".."])
def test_a_missing_address_never_empties_a_list(address: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        bounces_delete("example.com", address)
    assert caught.value.argument == "address"


def test_the_arguments_of_a_call_are_named_in_its_errors() -> None:
    with pytest.raises(ArgumentError, match=r"^limit: needs a whole number, got str$"):
        bounces_list("example.com", limit="5")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    with pytest.raises(ArgumentError, match=r"^domain: is empty"):
        bounces_list("")
    with pytest.raises(ArgumentError, match=r"^items: "):
        bounces_create_many("example.com", items=[object()])  # type: ignore[list-item] # pyright: ignore[reportArgumentType]
    with pytest.raises(TypeError, match="limt"):
        bounces_list("example.com", limt=5)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
