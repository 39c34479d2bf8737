"""Dates as Mailgun writes and reads them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import mktime_tz, parsedate_tz
from functools import lru_cache

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DURATION = re.compile(r"(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?")


def rfc2822(moment: datetime, zone: str = "UTC") -> str:
    """The date as RFC 2822 has it.

    Args:
        moment: An aware `datetime`.
        zone: What stands for UTC. It differs from one resource to the next: `UTC`, `GMT`, `+0000` or `-0000`.
    """
    return f"{_seconds(int(moment.timestamp() // 1))} {zone}"


@lru_cache(maxsize=256)
def _seconds(timestamp: int) -> str:
    # strftime would follow the locale of whoever runs the sandbox.
    moment = datetime.fromtimestamp(timestamp, UTC)
    day, month = _DAYS[moment.weekday()], _MONTHS[moment.month - 1]
    return f"{day}, {moment.day:02} {month} {moment.year:04} {moment:%H:%M:%S}"


def parse_rfc2822(text: str) -> datetime | None:
    """The date as an aware `datetime` in UTC, or None if the text is no RFC 2822 date."""
    try:
        parts = parsedate_tz(text)
        return None if parts is None else datetime.fromtimestamp(mktime_tz(parts), UTC)
    except (ValueError, IndexError, OverflowError, OSError):
        return None


def parse_moment(text: str) -> datetime | None:
    """A date given as RFC 2822 or in seconds since 1970, or None if it is neither."""
    try:
        return datetime.fromtimestamp(float(text), UTC)
    except (ValueError, OverflowError, OSError):
        return parse_rfc2822(text)


def parse_duration(text: str) -> timedelta | None:
    """A duration such as `1h30m`, `24h` or `30m`, or None if it is none."""
    match = _DURATION.fullmatch(text)
    if match is None or not text:
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)
