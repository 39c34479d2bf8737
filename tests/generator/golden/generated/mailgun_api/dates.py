# Written by `make generate` from spec/. Do not edit.
"""Dates as the service writes them (some 17 forms) to aware datetimes, and back.

A date without a zone, or with `-0000`, is UTC. Weekday names are not checked: the service's own samples have wrong
ones. A zone in letters is trusted only where it has one meaning.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime

from .errors import AmbiguousTimezoneError, ArgumentError, DateError

read_iso = datetime.fromisoformat
read_epoch = datetime.fromtimestamp
_MONTH_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTHS = {name: f"{number:02d}" for number, name in enumerate(_MONTH_NAMES, start=1)}
_UTC_WORDS = frozenset({"", "GMT", "UTC", "UT", "Z"})
MILLISECONDS_FROM = 1e11  # as seconds this is the year 5138

# Compiled when the first date comes that needs them.
_RFC_2822 = (
    r"(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})(?:\s+|-)([A-Za-z]{3})[a-z]*(?:\s+|-)(\d{4})\s+"
    r"(\d{1,2}):(\d{2})(?::(\d{2}))?()\s*([+-]\d{2}:?\d{2}|[A-Za-z]*)(?:\s*\([^)]*\))?"
)
# One pattern for RFC 3339, ISO 8601 without zone, and Go's `2006-01-02 15:04:05.9 +0000 UTC`. A colon before the
# fraction stands in one sample of the vendor's older documentation.
_ISO_8601 = (
    r"(\d{4})-(\d{2})-(\d{2})(?:[T\s](\d{2}):(\d{2})(?::(\d{2})(?:[.,:](\d+))?)?"
    r"\s*([+-]\d{2}:?\d{2}|[A-Za-z]*)(?:\s[A-Z]{3,4})?(?:\sm=[+-][\d.]+)?)?"
)
_DAY = r"[A-Za-z]{3}, [0-9]{2} [A-Za-z]{3} [0-9]{4}"
_EPOCH = r"-?\d+(?:\.\d+)?"


CLOCK = len("18:02:00")
# The fraction lets nothing before it but hours, minutes and seconds with their colons.
ZONES = {"GMT": ".0Z", "UTC": ".0Z", "+0000": ".0Z", "-0000": ".0Z"}
_MOST_DAYS = 4096  # eleven years


class _Days(dict[str, str]):
    """`Thu, 13 Oct 2011` as `2011-10-13T`. A list has many dates and few days, so they are remembered."""

    def __missing__(self, text: str) -> str:
        if not re.fullmatch(_DAY, text):
            raise KeyError(text)
        day = f"{text[12:]}-{_MONTHS[text[8:11]]}-{text[5:7]}T"
        if len(self) >= _MOST_DAYS:
            self.clear()
        self[text] = day
        return day


# What the code for lists of models puts dates together from; it does what `parse_date` does first.
DAYS = _Days()


def parse_date(value: str | float | datetime) -> datetime:
    """Read any date that the service is known to write.

    Args:
        value: RFC 2822, RFC 3339, ISO 8601 with or without zone, a plain date, Go's form, or seconds since 1970 as a
            number or digits (milliseconds from 10¹¹ on). An aware datetime is given back as it is.

    Returns:
        An aware datetime with the offset of the text; UTC where there is none. Fractions are cut to microseconds.

    Raises:
        AmbiguousTimezoneError: The zone is a word other than GMT, UTC, UT or Z.
        DateError: The value is no date.
    """
    if isinstance(value, str):
        try:
            # Fixed layout first, without a regular expression: four fifths of all dates.
            day, clock, zone = value.rsplit(" ", 2)
            return read_iso(f"{DAYS[day]}{clock}{ZONES[zone]}") if len(clock) == CLOCK else _parse_text(value)
        except (KeyError, ValueError):
            return _parse_text(value)
    if isinstance(value, (float, int)) and not isinstance(value, bool):
        return _from_epoch(value, value)
    if not isinstance(value, datetime):
        raise DateError(f"{value!r} is no date: give a text or a number of seconds since 1970")
    if value.tzinfo is None:
        raise DateError(f"{value!r} has no time zone; give it one, for instance tzinfo=timezone.utc")
    return value


def format_date(value: datetime) -> str:
    """Write a date as the service reads it everywhere: RFC 2822 with a numeric offset.

    Args:
        value: An aware datetime; fractions of a second are dropped.

    Returns:
        For instance `Thu, 13 Oct 2011 18:02:00 +0000`.

    Raises:
        ArgumentError: The datetime has no time zone, or is none, or cannot be written in whole minutes from UTC.
    """
    return format_rfc2822("value", value)


def format_rfc2822(argument: str, value: datetime) -> str:
    """The same for a named argument."""
    aware = require_aware(argument, value)
    offset = aware.utcoffset()
    if offset is None or offset % timedelta(minutes=1):  # local mean time; RFC 2822 has no seconds in an offset
        try:
            aware = aware.astimezone(UTC)
        except OverflowError as error:
            raise ArgumentError(
                argument, f"{value.isoformat(' ')} is no date of the calendar in UTC; move it a day from its end"
            ) from error
    return format_datetime(aware)


def require_aware(argument: str, value: datetime) -> datetime:
    """Refuse a datetime whose instant is unknown."""
    if not isinstance(value, datetime):
        raise ArgumentError(argument, f"needs a datetime, got {type(value).__name__}")
    if value.utcoffset() is None:
        raise ArgumentError(
            argument,
            f"{value.isoformat(' ')} has no time zone, so it names no instant; give it one, for instance "
            "value.replace(tzinfo=timezone.utc) or value.astimezone()",
        )
    return value


def parse_day(value: str | date) -> date:
    """Read a calendar day; of a longer date its first ten characters."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value[:10])
    except (ValueError, TypeError, KeyError) as error:  # from 3.12 on, a slice can be a key
        raise DateError(f"{value!r} is no calendar day") from error


def _parse_text(text: str) -> datetime:
    # RFC 3339 as most of the newer operations write it; of other text the standard library passes over some.
    is_rfc_3339 = text[4:5] == text[7:8] == "-" and text[10:11] == "T" and text[13:14] == text[16:17] == ":"
    if is_rfc_3339 and (text[19:] == "Z" or (text[19:20] == "." and text[20:-1].isdecimal() and text[-1] == "Z")):
        with suppress(ValueError):
            return read_iso(text)
    stripped = text.strip()
    if match := re.fullmatch(_RFC_2822, stripped, re.ASCII):
        day, month_name, year, *rest = match.groups()
        month = _MONTHS.get(month_name.capitalize())
        if month is None:
            raise DateError(f"{text!r} is no date: there is no month {month_name!r}")
    elif match := re.fullmatch(_ISO_8601, stripped, re.ASCII):
        year, month, day, *rest = match.groups()
    elif re.fullmatch(_EPOCH, stripped, re.ASCII):
        return _from_epoch(float(stripped), text)
    else:
        raise DateError(f"{text!r} is no date in any known form")
    hour, minute, second, fraction, zone = rest
    leap = second == "60"
    try:
        moment = datetime.fromisoformat(
            f"{year}-{month}-{day:0>2}T{hour or '00':0>2}:{minute or '00'}:{'59' if leap else second or '00'}"
            f".{(fraction or '')[:6]:0<6}{_offset(zone or '', text)}"
        )
        return moment + timedelta(seconds=1) if leap else moment
    except (ValueError, OverflowError) as error:
        if isinstance(error, DateError):
            raise
        raise DateError(f"{text!r} is no date: {error}") from error


def _offset(zone: str, text: str) -> str:
    if zone.upper() in _UTC_WORDS:
        return "+00:00"
    if zone[0] in "+-":
        return f"{zone[:3]}:{zone[-2:]}"
    raise AmbiguousTimezoneError(
        f"{text!r}: the zone {zone!r} means different offsets in different places; "
        "use a numeric offset such as +0500, or GMT"
    )


def _from_epoch(seconds: float, shown: object) -> datetime:
    try:
        if not -MILLISECONDS_FROM < seconds < MILLISECONDS_FROM:
            seconds = seconds / 1000
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise DateError(f"{shown!r} is no date: {error}") from error
