"""Where time and identifiers come from: from the machine, or from a seed so that two runs are alike byte for byte."""

from __future__ import annotations

import base64
import random
import uuid
from datetime import UTC, datetime, timedelta
from typing import Protocol

# A seeded sandbox starts here, whatever the day is.
SEEDED_START = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


class Clock(Protocol):
    """Tells the time; each answer is later than the one before."""

    def now(self) -> datetime:
        """The time as an aware `datetime` in UTC."""
        ...

    def peek(self) -> datetime:
        """About what `now` would say, without being asked for it."""
        ...

    def advance(self, by: timedelta) -> None:
        """Move on, for instance past the delivery time of a scheduled message."""
        ...

    def not_before(self, moment: datetime) -> None:
        """Let no answer be before a moment."""
        ...


class SystemClock:
    """The machine's time. Asked twice within a microsecond, or set back, it still moves forward."""

    def __init__(self) -> None:
        self._last = datetime.min.replace(tzinfo=UTC)
        self._ahead = timedelta()

    def now(self) -> datetime:
        """The time as an aware `datetime` in UTC."""
        self._last = max(datetime.now(UTC) + self._ahead, self._last + timedelta(microseconds=1))
        return self._last

    def peek(self) -> datetime:
        """About what `now` would say, without being asked for it."""
        return max(datetime.now(UTC) + self._ahead, self._last)

    def advance(self, by: timedelta) -> None:
        """Go ahead of the machine's time from now on, for instance past the delivery time of a scheduled message."""
        self._ahead += by

    def not_before(self, moment: datetime) -> None:
        """Let no answer be before a moment."""
        self._last = max(self._last, moment)


class SteppingClock:
    """A clock that moves only when it is asked or told to.

    Args:
        start: The first answer; an aware `datetime`.
        step: How far each answer lies after the one before.
    """

    def __init__(self, start: datetime = SEEDED_START, step: timedelta = timedelta(milliseconds=1)) -> None:
        self._next = start
        self._step = step

    def now(self) -> datetime:
        """The time as an aware `datetime` in UTC."""
        now = self._next
        self._next = now + self._step
        return now

    def peek(self) -> datetime:
        """About what `now` would say, without being asked for it."""
        return self._next

    def advance(self, by: timedelta) -> None:
        """Move on, for instance past the delivery time of a scheduled message."""
        self._next += by

    def not_before(self, moment: datetime) -> None:
        """Let no answer be before a moment."""
        self._next = max(self._next, moment + self._step)


class Ids:
    """Identifiers in the shapes that Mailgun gives them.

    Args:
        seed: The same seed gives the same identifiers in the same order; none gives different ones in every run.
    """

    def __init__(self, seed: int | None = None) -> None:
        self._random = random.Random(seed)
        self._messages = 0

    def digits(self, count: int) -> str:
        """`count` hexadecimal digits, as domains and lists have them."""
        return f"{self._random.getrandbits(4 * count):0{count}x}"

    def event(self) -> str:
        """22 characters that are safe in a URL, as events have them."""
        return self._text(16)

    def storage(self) -> str:
        """The key of a stored message, safe in a URL."""
        return "BAAB" + self._text(30)

    def uuid(self) -> str:
        """A random UUID, as templates have it."""
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def message(self, moment: datetime, domain: str) -> str:
        """A Message-Id without its angle brackets."""
        self._messages += 1
        return f"{moment:%Y%m%d%H%M%S}.{self._messages}.{self.digits(16).upper()}@{domain}"

    def _text(self, size: int) -> str:
        return base64.urlsafe_b64encode(self._random.randbytes(size)).rstrip(b"=").decode()
