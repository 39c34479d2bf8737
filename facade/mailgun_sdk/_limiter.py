"""One pace for all calls of a client and its copies, in however many threads and tasks."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import datetime
from time import monotonic

from ._retry import LONGEST_WAIT, exhausted_until
from ._transport.forks import renew_in_children
from .errors import ArgumentError


class Limiter:
    """Hands out times to send at, evenly spaced. It never waits itself.

    What Mailgun says of its own limits is heeded, too: once a limit of a resource is used up, calls to that resource
    wait for its reset, a minute at most.

    Args:
        per_second: How many requests to begin in a second, at most.

    Raises:
        ArgumentError: It is no positive number.
    """

    def __init__(self, per_second: float) -> None:
        if isinstance(per_second, bool) or not isinstance(per_second, (int, float)) or not 0 < per_second <= 1e6:
            raise ArgumentError("calls_per_second", f"needs a number from above 0 to 1,000,000, got {per_second!r}")
        self._interval = 1.0 / per_second
        self._lock = threading.Lock()
        self._next = 0.0
        self._reset: dict[str, float] = {}
        renew_in_children(self)

    def after_fork(self) -> None:
        """A thread that is not in the child may have held the lock."""
        self._lock = threading.Lock()

    def reserve(self, tag: str) -> float:
        """Take the next free time for a request to a resource.

        Returns:
            Seconds from now.
        """
        with self._lock:
            now = monotonic()
            # A resource that waits for its reset does not hold up the others, and begins again evenly spaced.
            reset = self._reset.get(tag, 0.0)
            if reset > max(now, self._next):
                self._reset[tag] = reset + self._interval
                return reset - now
            start = max(now, self._next)
            self._next = start + self._interval
            return start - now

    def learn(self, tag: str, headers: Mapping[str, str], now: datetime) -> None:
        """Heed what an answer says of the limits of a resource."""
        until = exhausted_until(headers, unsaid="1")
        if until is not None:
            seconds = min(max((until - now).total_seconds(), 0.0), LONGEST_WAIT)
            with self._lock:
                self._reset[tag] = monotonic() + seconds
