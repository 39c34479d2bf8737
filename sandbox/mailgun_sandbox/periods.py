"""From when to when something is counted, and in which steps."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from .dates import parse_moment
from .replies import Refusal

_DURATION = re.compile(r"(\d{1,4})([mdh])")
# Documented: `m` is a month here. The letter decides the steps, too.
_STEPS = {"h": "hour", "d": "day", "m": "month"}
# More steps than a year of hours are more than anybody asked for.
_MOST_STEPS = 24 * 366
# The start of each step, as SQLite writes it.
FORMATS = {"hour": "%Y-%m-%dT%H:00:00", "day": "%Y-%m-%dT00:00:00", "month": "%Y-%m-01T00:00:00"}


@dataclass(frozen=True, slots=True)
class Period:
    """A period; the steps of its start and its end belong to it."""

    start: datetime
    end: datetime
    resolution: str

    @property
    def stop(self) -> datetime:
        """The first moment that does not belong to it."""
        return _after(self.end, self.resolution)

    def steps(self) -> list[datetime]:
        """The start of each step.

        Raises:
            Refusal: 400; they are too many.
        """
        found = [self.start]
        while found[-1] < self.end:
            found.append(_after(found[-1], self.resolution))
            if len(found) > _MOST_STEPS:
                raise Refusal(400, f"the period has more than {_MOST_STEPS} steps: choose another resolution")
        return found


def read_period(start: str, end: str, resolution: str, duration: str, now: datetime, *, days: int = 7) -> Period:
    """The period that parameters ask for.

    Args:
        start: RFC 2822 or seconds since 1970; empty if there is none.
        end: As start.
        resolution: `hour`, `day` or `month`; empty for days.
        duration: `7d`, `1m` and the like; it goes before start, and its letter before resolution (documented).
        now: The end when there is none.
        days: How long the period is when nothing says so.

    Raises:
        Refusal: 400; something of this is not what it should be, or the end is before the start.
    """
    finish = _moment("end", end) or now
    match = _DURATION.fullmatch(duration)
    if duration and (match is None or int(match[1]) == 0):
        raise Refusal(400, f"'duration' parameter is no number of hours, days or months such as 7d: {duration}")
    if match is not None:
        resolution = resolution or _STEPS[match[2]]
        begin = _before(finish, int(match[1]), match[2])
    else:
        begin = _moment("start", start) or finish - timedelta(days=days)
    resolution = resolution or "day"
    period = Period(_floor(begin, resolution), _floor(finish, resolution), resolution)
    if period.end < period.start:
        raise Refusal(400, "start should be less than end")
    return period


def _moment(name: str, text: str) -> datetime | None:
    if not text:
        return None
    moment = parse_moment(text)
    if moment is None:
        raise Refusal(400, f"'{name}' parameter is not an RFC-2822 compliant date: {text}")
    return moment.astimezone(UTC)


def _floor(moment: datetime, resolution: str) -> datetime:
    moment = moment.replace(minute=0, second=0, microsecond=0)
    if resolution == "hour":
        return moment
    moment = moment.replace(hour=0)
    return moment if resolution == "day" else moment.replace(day=1)


def _after(moment: datetime, resolution: str) -> datetime:
    if resolution == "month":
        return (moment + timedelta(days=32)).replace(day=1)
    return moment + (timedelta(hours=1) if resolution == "hour" else timedelta(days=1))


def _before(moment: datetime, count: int, letter: str) -> datetime:
    if letter != "m":
        return moment - (timedelta(hours=count) if letter == "h" else timedelta(days=count))
    months = moment.year * 12 + moment.month - 1 - count
    year, month = divmod(months, 12)
    # The 31st of a shorter month is its last day.
    for day in range(moment.day, 0, -1):
        try:
            return moment.replace(year=year, month=month + 1, day=day)
        except ValueError:
            continue
    return moment
