"""The headers that tell how much one may still do. The sandbox counts down but refuses nothing: for that see faults."""

from __future__ import annotations

from datetime import datetime, timedelta

# Recorded: sending is limited per message and per recipient, suppressions per request.
LIMITS = {"RateLimit": 2_000_000, "Recipient": 1_000_000, "Request": 2500}
# The length of the windows is unverified.
_WINDOW = timedelta(hours=1)


class Rates:
    """What is used up of each limit."""

    def __init__(self) -> None:
        self._ends: datetime | None = None
        self._used: dict[str, int] = {}

    def take(self, now: datetime, **amounts: int) -> dict[str, str]:
        """Use up some of the limits and give the headers that tell so.

        Args:
            now: The time.
            amounts: How much, by the name of the limit.
        """
        if self._ends is None or now >= self._ends:
            self._ends = now + _WINDOW
            self._used = {}
        # Recorded: milliseconds, where most of the service counts seconds.
        reset = str(int(self._ends.timestamp() * 1000))
        headers: dict[str, str] = {}
        for name, amount in amounts.items():
            used = self._used[name] = self._used.get(name, 0) + amount
            headers[f"X-{name}-Limit"] = str(LIMITS[name])
            headers[f"X-{name}-Remaining"] = str(max(LIMITS[name] - used, 0))
            headers[f"X-{name}-Reset"] = reset
        return headers
