"""Every form of date, at every instant, in every zone: read as independent parsers read it, or refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import format_datetime, parsedate_to_datetime
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mailgun_sdk import Mailgun
from mailgun_sdk.dates import format_date, parse_date
from mailgun_sdk.errors import AmbiguousTimezoneError, ArgumentError, DateError, RateLimitError
from tests.properties.conftest import Service, repeatable, tried

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

INSTANTS = st.datetimes(timezones=st.just(UTC))
# The standard parser of mail takes a year below 100 for one of our century.
MAIL_INSTANTS = st.datetimes(min_value=datetime(1000, 1, 1), timezones=st.just(UTC))
OFFSETS = st.integers(-(24 * 60 - 1), 24 * 60 - 1).map(lambda minutes: timezone(timedelta(minutes=minutes)))
ZONES = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
FRACTIONS = st.text("0123456789", min_size=1, max_size=12)


def rfc_2822(moment: datetime, zone: str) -> str:
    day = f"{DAYS[moment.weekday()]}, {moment.day:02d} {MONTHS[moment.month - 1]} {moment.year:04d}"
    return f"{day} {moment:%H:%M:%S} {zone}".rstrip()


def numeric(moment: datetime, colon: str = "") -> str:
    minutes = int((moment.utcoffset() or timedelta()).total_seconds()) // 60
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}{colon}{abs(minutes) % 60:02d}"


def plain(moment: datetime, between: str = "T") -> str:
    return f"{moment.year:04d}-{moment:%m-%d}{between}{moment:%H:%M:%S}"


def seen_at(instant: datetime, zone: timezone) -> datetime:
    """The same digits of the clock, in another zone; no instant falls out of the calendar by that."""
    return instant.replace(tzinfo=zone, microsecond=0)


@repeatable
@given(MAIL_INSTANTS, st.sampled_from(["GMT", "UTC", "UT", "Z", "+0000", "-0000", ""]))
def test_rfc_2822_in_words(instant: datetime, zone: str) -> None:
    """F1, F2, F3b."""
    text = rfc_2822(instant, zone)
    judged = parsedate_to_datetime(text)
    found = parse_date(text)
    assert found == instant.replace(microsecond=0)
    assert found == judged.replace(tzinfo=UTC)
    assert found.utcoffset() == timedelta()


@repeatable
@given(MAIL_INSTANTS, OFFSETS, st.integers(0, 6))
def test_rfc_2822_with_an_offset(instant: datetime, zone: timezone, weekday: int) -> None:
    """F3; the name of the day may be a wrong one, and a day below ten may have one digit."""
    moment = seen_at(instant, zone)
    text = rfc_2822(moment, numeric(moment))
    judged = parsedate_to_datetime(text)
    if numeric(moment) != "-0000":
        assert parse_date(text).utcoffset() == judged.utcoffset()
    assert parse_date(text) == moment
    wrong = f"{DAYS[weekday]}{text[3:]}"
    assert parse_date(wrong) == parse_date(wrong[5:]) == moment
    assert parse_date(f"{moment.day}{text[7:]}") == moment


@repeatable
@given(INSTANTS, OFFSETS, st.none() | FRACTIONS, st.sampled_from(["T", " "]))
@example(datetime(1, 1, 1, tzinfo=UTC), timezone(timedelta(hours=14)), "9" * 9, "T")
def test_iso_8601(instant: datetime, zone: timezone, fraction: str | None, between: str) -> None:
    """F5 to F9 and F16, with any number of digits behind the second."""
    moment = seen_at(instant, zone)
    digits = "" if fraction is None else f".{fraction}"
    for end in ("Z", "", numeric(moment, ":"), numeric(moment)):
        text = f"{plain(moment, between)}{digits}{end}"
        judged = datetime.fromisoformat(text)
        found = parse_date(text)
        assert found.utcoffset() is not None
        assert found.replace(tzinfo=None) == judged.replace(tzinfo=None)
        assert found.utcoffset() == (judged.utcoffset() or timedelta())


@repeatable
@given(INSTANTS, OFFSETS, st.none() | FRACTIONS, st.sampled_from(["UTC", "EST", "CEST"]))
def test_the_form_of_go(instant: datetime, zone: timezone, fraction: str | None, word: str) -> None:
    """F10: the offset counts, not the word behind it."""
    moment = seen_at(instant, zone)
    digits = "" if fraction is None else f".{fraction}"
    judged = datetime.fromisoformat(f"{plain(moment)}{digits}{numeric(moment)}")
    assert parse_date(f"{plain(moment, ' ')}{digits} {numeric(moment)} {word}") == judged


@repeatable
@given(st.integers(-62_135_596_800, 99_999_999_999))
def test_whole_seconds_since_1970(seconds: int) -> None:
    """F11 and F13."""
    judged = EPOCH + timedelta(seconds=seconds)
    assert parse_date(seconds) == parse_date(str(seconds)) == judged


@repeatable
@given(st.integers(-62_135_596_799_000_000, 99_999_999_999_000_000))
def test_seconds_with_a_fraction(microseconds: int) -> None:
    """F12: as exact as a number of JSON is."""
    seconds = microseconds / 1_000_000
    judged = EPOCH + timedelta(microseconds=microseconds)
    for value in (seconds, f"{seconds:.6f}"):
        assert abs(parse_date(value) - judged) <= timedelta(microseconds=20)


@repeatable
@given(st.integers(100_000_000_000, 253_402_300_799_999))
def test_milliseconds_since_1970(milliseconds: int) -> None:
    """F14."""
    judged = EPOCH + timedelta(milliseconds=milliseconds)
    for value in (milliseconds, str(milliseconds)):
        assert abs(parse_date(value) - judged) < timedelta(milliseconds=1)


@repeatable
@given(st.dates())
def test_a_day(day: date) -> None:
    """F15: midnight in UTC."""
    assert parse_date(f"{day.year:04d}-{day:%m-%d}") == datetime(day.year, day.month, day.day, tzinfo=UTC)


@repeatable
@given(
    INSTANTS,
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", min_size=1, max_size=5).filter(
        lambda word: word.upper() not in ("GMT", "UTC", "UT", "Z")
    ),
    st.sampled_from([rfc_2822, lambda moment, zone: f"{plain(moment, ' ')} {zone}"]),
)
def test_a_zone_in_letters_is_never_guessed(instant: datetime, word: str, form: Callable[[datetime, str], str]) -> None:
    """F4."""
    with pytest.raises(AmbiguousTimezoneError, match=word):
        parse_date(form(instant, word))


@repeatable
@given(st.datetimes(min_value=datetime(2100, 1, 1), timezones=st.just(UTC)), st.sampled_from(["UTC", "GMT", "+0000"]))
def test_a_date_inside_a_sentence(mg: Mailgun, service: Service, instant: datetime, zone: str) -> None:
    """F17: a limit says in its text when it ends."""
    text = rfc_2822(instant, zone)
    service.status, service.content = 429, f'{{"message": "too many, try again after {text}"}}'.encode()
    with pytest.raises(RateLimitError) as caught:
        mg.request("GET", "/v3/anything")
    assert caught.value.retry_at == parsedate_to_datetime(text)
    assert text in str(caught.value)


@repeatable
@given(st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30)), ZONES, st.integers(0, 1))
@example(datetime(1937, 1, 1), ZoneInfo("Europe/Amsterdam"), 0)
@example(datetime(2025, 10, 26, 2, 30), ZoneInfo("Europe/Berlin"), 1)
def test_what_is_written_is_read_by_others(naive: datetime, zone: ZoneInfo, fold: int) -> None:
    """`format_date` in every zone there is, with daylight saving and with the odd offsets of old."""
    moment = naive.replace(tzinfo=zone, fold=fold)
    text = format_date(moment)
    found = parse_date(text)
    wanted = (moment - EPOCH) // timedelta(seconds=1)
    assert (found - EPOCH) // timedelta(seconds=1) == wanted
    if moment.year >= 1000:
        judged = parsedate_to_datetime(text)
        assert (judged - EPOCH) // timedelta(seconds=1) == wanted
    offset = moment.utcoffset() or timedelta()
    if not offset % timedelta(minutes=1):
        assert found.utcoffset() == offset
        assert text == format_datetime(moment)


@repeatable
@given(st.datetimes(), st.timedeltas(timedelta(hours=-23), timedelta(hours=23)))
@example(datetime(1, 1, 1), timedelta(seconds=1))
@example(datetime(9999, 12, 31, 23, 59, 59), timedelta(seconds=-1))
@example(datetime(1, 1, 1), timedelta(hours=1))
def test_what_cannot_be_written_is_an_argument_error(naive: datetime, offset: timedelta) -> None:
    """Offsets with seconds are written in UTC, which ends sooner than some calendars."""
    moment = naive.replace(tzinfo=timezone(offset))
    text, error = tried(lambda: format_date(moment), ArgumentError)
    if text is not None:
        assert (parse_date(text) - EPOCH) // timedelta(seconds=1) == (moment - EPOCH) // timedelta(seconds=1)
    else:
        assert offset % timedelta(minutes=1)
        assert "UTC" in str(error)


@repeatable
@given(st.text() | st.floats() | st.integers() | st.none() | st.binary() | st.lists(st.integers()))
def test_anything_else_is_a_date_or_a_date_error(value: Any) -> None:
    found, error = tried(lambda: parse_date(value), DateError)
    assert str(error) if found is None else found.utcoffset() is not None
