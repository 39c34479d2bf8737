"""Every form of date that the service is known to write becomes an aware datetime; what is not certain is refused."""

from __future__ import annotations

import contextlib
import csv
import re
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailgun_api import dates
from mailgun_api.dates import format_date, parse_date, parse_day
from mailgun_api.errors import AmbiguousTimezoneError, ArgumentError, DateError, MailgunError
from tests.api.conftest import RECORDINGS, needs_recordings, repeatable

FORMS: dict[str, tuple[str | float, str]] = {
    "RFC 2822, GMT": ("Thu, 13 Oct 2011 18:02:00 GMT", "2011-10-13T18:02:00+00:00"),
    "RFC 2822, UTC": ("Thu, 26 Mar 2026 12:59:15 UTC", "2026-03-26T12:59:15+00:00"),
    "RFC 2822, +0000": ("Wed, 27 Nov 2024 12:00:00 +0000", "2024-11-27T12:00:00+00:00"),
    "RFC 2822, -0000": ("Sun, 26 Jan 2025 07:29:27 -0000", "2025-01-26T07:29:27+00:00"),
    "RFC 2822, offset": ("Tue, 13 Sep 2011 15:19:37 -0400", "2011-09-13T15:19:37-04:00"),
    "RFC 2822, day of one digit": ("Fri, 9 Dec 2016 13:04:51 -0600", "2016-12-09T13:04:51-06:00"),
    "RFC 2822, hyphens": ("Fri, 9-Dec-2016 13:04:51 GMT", "2016-12-09T13:04:51+00:00"),
    "RFC 2822, wrong weekday": ("Mon, 21 Oct 2012 11:02:56 UTC", "2012-10-21T11:02:56+00:00"),
    "RFC 2822, no weekday": ("13 Oct 2011 18:02:00 +0530", "2011-10-13T18:02:00+05:30"),
    "RFC 2822, comment": ("Thu, 13 Oct 2011 18:02:00 -0700 (PDT)", "2011-10-13T18:02:00-07:00"),
    "RFC 2822, no zone": ("Thu, 13 Oct 2011 18:02:00", "2011-10-13T18:02:00+00:00"),
    "RFC 2822, no seconds": ("Thu, 13 Oct 2011 18:02 UT", "2011-10-13T18:02:00+00:00"),
    "RFC 3339": ("2026-02-16T19:06:01Z", "2026-02-16T19:06:01+00:00"),
    "RFC 3339, 2 digits": ("2021-08-04T16:15:28.08Z", "2021-08-04T16:15:28.080000+00:00"),
    "RFC 3339, 3 digits": ("2024-07-08T16:30:18.530Z", "2024-07-08T16:30:18.530000+00:00"),
    "RFC 3339, 8 digits": ("2022-08-25T17:00:00.04368716Z", "2022-08-25T17:00:00.043687+00:00"),
    "RFC 3339, 9 digits": ("2025-06-03T21:33:55.999999999Z", "2025-06-03T21:33:55.999999+00:00"),
    "RFC 3339, offset": ("2025-09-22T11:13:04.740262-04:00", "2025-09-22T11:13:04.740262-04:00"),
    "RFC 3339, never": ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00+00:00"),
    "RFC 3339, colon before the fraction": ("2023-02-23T23:00:00:000Z", "2023-02-23T23:00:00+00:00"),
    "ISO 8601, no zone": ("2006-01-02T15:04:05", "2006-01-02T15:04:05+00:00"),
    "ISO 8601, no zone, fraction": ("2022-12-20T16:52:01.892000", "2022-12-20T16:52:01.892000+00:00"),
    "ISO 8601, space": ("2012-10-26 11:02:56", "2012-10-26T11:02:56+00:00"),
    "ISO 8601, day": ("2022-01-31", "2022-01-31T00:00:00+00:00"),
    "Go": ("2023-01-02 02:14:27 +0000 UTC", "2023-01-02T02:14:27+00:00"),
    "Go, fraction": ("2023-01-02 02:14:27.123456789 -0500 EST", "2023-01-02T02:14:27.123456-05:00"),
    "Go, monotonic clock": ("2023-01-02 02:14:27.5 +0000 UTC m=+0.01", "2023-01-02T02:14:27.500000+00:00"),
    "epoch, integer": (1590080191, "2020-05-21T16:56:31+00:00"),
    "epoch, float": (1529704976.104692, "2018-06-22T22:02:56.104692+00:00"),
    "epoch, zero": (0, "1970-01-01T00:00:00+00:00"),
    "epoch, before 1970": (-1.5, "1969-12-31T23:59:58.500000+00:00"),
    "epoch, digits": ("1529006854", "2018-06-14T20:07:34+00:00"),
    "epoch, digits and fraction": ("1529006854.854574", "2018-06-14T20:07:34.854574+00:00"),
    "epoch, milliseconds": (1620637982656, "2021-05-10T09:13:02.656000+00:00"),
    "epoch, milliseconds in digits": ("1620637982656", "2021-05-10T09:13:02.656000+00:00"),
    "spaces around": (" Thu, 13 Oct 2011 18:02:00 GMT\n", "2011-10-13T18:02:00+00:00"),
    "leap second": ("Sat, 31 Dec 2016 23:59:60 GMT", "2017-01-01T00:00:00+00:00"),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_known_form_is_read(form: str) -> None:
    value, expected = FORMS[form]
    found = parse_date(value)
    assert found.isoformat() == expected
    assert found.utcoffset() is not None


@pytest.mark.parametrize("zone", ["EST", "CST", "IST", "JST", "PDT", "CET", "MST", "A", "gmtx"])
@pytest.mark.parametrize("text", ["Mon, 02 Jan 2006 15:04:05 {}", "2 Jan 2006 15:04:05 {}", "2006-01-02 15:04:05 {}"])
def test_a_zone_with_several_meanings_is_refused(text: str, zone: str) -> None:
    with pytest.raises(AmbiguousTimezoneError, match=f"{zone}.*numeric offset"):
        parse_date(text.format(zone))


@pytest.mark.parametrize(
    "value",
    [
        *("", " ", "yesterday", "null", "Thu, 13 Okt 2011 18:02:00 GMT", "Thu, 13 Oct 11 18:02:00 GMT"),
        *("Thu, 32 Oct 2011 18:02:00 GMT", "Thu, 13 Oct 2011 25:02:00 GMT", "Thu, 13 Oct 2011 18:02:61 GMT"),
        *("2022-02-30", "2022-1-3", "2022-01-31T", "2022-01-31T10:00:00+25:00", "31.01.2022", "20220131T100000Z"),
        # Found by fuzzing: all but the digits of the most frequent form was passed over.
        *("ThJan13 Oct 2011 18:02:00 GMT", "Thu, 13_Oct 2011 18:02:00 GMT", "Thu, 13 Oct_2011 18:02:00 GMT"),
        *(
            "Thu, 13 Oct 2011_18:02:00 GMT",
            "Thu, 13 Oct 2011 180200.5 GMT",
            "Thu, 13 Oct 2011 18:02.59 GMT",
            "Thu; 13 Oct 2011 18:02:00 GMT",
        ),
        # Found by fuzzing: digits that are no second were taken for its fraction.
        *("Tue, 3 Mar -2020 00:00:00 GMT", "Tue, 3 --Mar 2020 00:00:00 GMT"),
        *(
            "2022-01-31T10:00:599",
            "2022-01-31T10:00:599Z",
            "2022-01-31T10:00:Z",
            "2022-01-31T10:00:00Z\0Z",
            "2022-01-31T10:00:00.Z",
            "2022-01-31 10:00.5",
            "2022-01-31T10:00,5Z",
        ),
        *(
            "9999-12-31T23:59:60Z",
            "9" * 400,
            "-" + "9" * 30,
            "1e3",
            "\u0662\u0660\u0662\u0662-01-31",
            "\u0665",
            "1_000",
        ),
        *(float("nan"), float("inf"), 10**40, True, None, [], {}, b"2022-01-31", date(2022, 1, 31)),
        datetime(2022, 1, 31, 12, 0),
    ],
)
def test_what_is_no_date_is_refused(value: str) -> None:
    with pytest.raises(DateError) as caught:
        parse_date(value)
    assert isinstance(caught.value, MailgunError)
    assert isinstance(caught.value, ValueError)
    assert not isinstance(caught.value, AmbiguousTimezoneError)


@repeatable
@given(st.text() | st.from_regex(r"\A[A-Z][a-z]{2}, [0-9]{1,2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{5,8} .{0,5}\Z"))
def test_no_text_does_worse_than_a_date_error(text: str) -> None:
    with contextlib.suppress(DateError):
        assert parse_date(text).utcoffset() is not None


def test_an_aware_datetime_is_given_back_as_it_is() -> None:
    moment = datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=timezone(timedelta(hours=5, minutes=45)))
    assert parse_date(moment) is moment


def test_a_date_is_written_as_rfc_2822_with_a_numeric_offset() -> None:
    assert format_date(datetime(2011, 10, 13, 18, 2, tzinfo=UTC)) == "Thu, 13 Oct 2011 18:02:00 +0000"
    half_past = timezone(-timedelta(hours=3, minutes=30))
    assert format_date(datetime(2011, 1, 3, 18, 2, 59, 999999, tzinfo=half_past)) == "Mon, 03 Jan 2011 18:02:59 -0330"
    # Before time zones were whole minutes: RFC 2822 cannot write such an offset.
    amsterdam = timezone(timedelta(minutes=19, seconds=32))
    assert format_date(datetime(1937, 1, 1, 0, 19, 32, tzinfo=amsterdam)) == "Fri, 01 Jan 1937 00:00:00 +0000"


@pytest.mark.parametrize(
    "value", [datetime(2026, 1, 2, 3, 4), date(2026, 1, 2), "Thu, 13 Oct 2011 18:02:00 GMT", 0, None]
)
def test_only_an_aware_datetime_is_written(value: datetime) -> None:
    with pytest.raises(ArgumentError) as caught:
        format_date(value)
    assert caught.value.argument == "value"
    if isinstance(value, datetime):
        assert "has no time zone" in str(caught.value)
        assert "tzinfo" in str(caught.value)


_OFFSETS = st.integers(-23 * 60 - 59, 23 * 60 + 59).map(lambda minutes: timezone(timedelta(minutes=minutes)))
_MOMENTS = st.datetimes(min_value=datetime(2, 1, 1), max_value=datetime(9998, 12, 31), timezones=_OFFSETS)


@repeatable
@given(_MOMENTS)
def test_what_is_written_is_read_back(moment: datetime) -> None:
    text = format_date(moment)
    whole = moment.replace(microsecond=0)
    assert parse_date(text) == whole
    assert parse_date(text).utcoffset() == moment.utcoffset()
    # The standard library as a second opinion; -0000 and years of three digits aside, it must agree.
    if moment.year >= 1000:
        assert parsedate_to_datetime(text) == whole


@repeatable
@given(_MOMENTS)
def test_iso_8601_is_read_back(moment: datetime) -> None:
    assert parse_date(moment.isoformat()) == moment
    assert parse_date(moment.isoformat(" ")) == moment
    assert parse_date(moment.astimezone(UTC).replace(tzinfo=None).isoformat()) == moment


@pytest.mark.parametrize("value", ["2022-01-31", "2022-01-31T23:59:59-05:00", date(2022, 1, 31)])
def test_a_calendar_day_is_read(value: str | date) -> None:
    assert parse_day(value) == date(2022, 1, 31)


@pytest.mark.parametrize("value", ["", "2022-13-01", "31 Jan 2022", 20220131, None, ["2022-01-31"], {}])
def test_what_is_no_calendar_day_is_refused(value: str) -> None:
    with pytest.raises(DateError):
        parse_day(value)


def _utc(text: str) -> datetime:
    """The expected instant, cut to microseconds as the standard library would not."""
    return datetime.fromisoformat(re.sub(r"(\.\d{6})\d+", r"\1", text))


@needs_recordings
def test_every_recorded_date_is_read() -> None:
    with (RECORDINGS / "dates.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert len(rows) > 200
    wrong = []
    for row in rows:
        text, form, expected = row["string"], row["format_class"], row["expected_utc"]
        # A number of the wire is a float or int in Python; as text it must mean the same.
        values: list[str | float] = [text]
        if form in ("epoch-s", "epoch-s-float"):
            values.append(float(text))
        for value in values:
            if "zone:" in form:
                with pytest.raises(AmbiguousTimezoneError):
                    parse_date(value)
            elif not expected:
                # A day alone names no instant; it is read as its start.
                assert form == "iso8601-date"
                assert parse_date(value) == datetime.combine(parse_day(text), datetime.min.time(), UTC)
            # A float of seven digits is rounded, a text cut.
            elif abs(parse_date(value) - _utc(expected)) > timedelta(microseconds=1 if "float" in form else 0):
                wrong.append((value, expected, parse_date(value).isoformat()))
    assert not wrong


@pytest.mark.parametrize("zone", ["GMT", "UTC", "+0000", "-0000"])
def test_the_most_frequent_form_is_read_the_quick_way(monkeypatch: pytest.MonkeyPatch, zone: str) -> None:
    """What is read in the long way gives the same, so that nothing else would tell that the quick one is lost."""

    def never(text: str) -> datetime:
        raise AssertionError(text)

    monkeypatch.setattr(dates, "_parse_text", never)
    for day in ("03 Jan 2026", "30 Nov 1999"):
        for _ in range(2):
            found = parse_date(f"Thu, {day} 18:02:59 {zone}")
            assert found == datetime.strptime(f"{day} 18:02:59 +0000", "%d %b %Y %H:%M:%S %z")


@pytest.mark.parametrize("fraction", ["", ".5", ".123456", ".123456789"])
def test_the_form_of_newer_operations_is_read_the_quick_way(monkeypatch: pytest.MonkeyPatch, fraction: str) -> None:
    def never(*arguments: object) -> None:
        raise AssertionError(arguments)

    text = f"2026-02-16T19:06:01{fraction}Z"
    wanted = datetime.fromisoformat(text)
    monkeypatch.setattr("re.fullmatch", never)
    assert parse_date(text) == wanted


def test_days_are_remembered_up_to_a_number() -> None:
    days = type(dates.DAYS)()
    first = date(2000, 1, 1)
    for number in range(4097):
        day = first + timedelta(days=number)
        assert days[f"{day:%a, %d %b %Y}"] == f"{day}T"
        assert len(days) == (number + 1 if number < 4096 else 1)
    assert days[f"{first:%a, %d %b %Y}"] == "2000-01-01T"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ([], "[] is no date: give a text or a number of seconds since 1970"),
        (datetime(2022, 1, 31), "has no time zone; give it one, for instance tzinfo=timezone.utc"),
        ("3 Okt 2011 18:02:00", "'3 Okt 2011 18:02:00' is no date: there is no month 'Okt'"),
        (" soon ", "' soon ' is no date in any known form"),
        ("\u0662\u0660\u0662\u0662-01-31", "'\u0662\u0660\u0662\u0662-01-31' is no date in any known form"),
        ("\u0663 Oct 2011 18:02:00", "'\u0663 Oct 2011 18:02:00' is no date in any known form"),
        ("2022-02-30", "'2022-02-30' is no date: day is out of range for month"),
        ("9" * 400, f"'{'9' * 400}' is no date: "),
        (10**20, "100000000000000000000 is no date: "),
        (
            "3 Oct 2011 18:02:00 CST",
            "'3 Oct 2011 18:02:00 CST': the zone 'CST' means different offsets in different places; "
            "use a numeric offset such as +0500, or GMT",
        ),
        ("3 Oct 2011 18:02:00 X", "'3 Oct 2011 18:02:00 X': the zone 'X' means"),
    ],
)
def test_a_refusal_says_what_is_wrong(value: str, words: str) -> None:
    with pytest.raises(DateError, match=re.escape(words)):
        parse_date(value)


def test_a_refusal_to_write_says_what_is_wrong() -> None:
    no_date: Any = "soon"
    for value, words in (
        (no_date, "needs a datetime, got str"),
        (
            datetime(2030, 1, 1),
            "2030-01-01 00:00:00 has no time zone, so it names no instant; give it one, for instance "
            "value.replace(tzinfo=timezone.utc) or value.astimezone()",
        ),
        (
            datetime(1, 1, 1, tzinfo=timezone(timedelta(seconds=30))),
            "0001-01-01 00:00:00+00:00:30 is no date of the calendar in UTC; move it a day from its end",
        ),
    ):
        with pytest.raises(ArgumentError) as caught:
            format_date(value)
        assert (caught.value.argument, caught.value.problem) == ("value", words)
    with pytest.raises(DateError, match=r"^'soon' is no calendar day$"):
        parse_day("soon")


def test_seconds_become_milliseconds_at_a_number() -> None:
    for sign in (1, -1):
        assert parse_date(sign * 1e11) == datetime(1970, 1, 1, tzinfo=UTC) + sign * timedelta(milliseconds=1e11)
    assert parse_date(1e11 - 1) == datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=1e11 - 1)


def test_odd_offsets_are_written_in_utc() -> None:
    assert (
        format_date(datetime(2026, 1, 1, tzinfo=timezone(timedelta(seconds=30)))) == "Wed, 31 Dec 2025 23:59:30 +0000"
    )
