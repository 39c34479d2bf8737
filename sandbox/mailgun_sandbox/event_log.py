"""The events of a domain in the order in which they happened."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import Any

Event = dict[str, Any]


class EventLog:
    """Events are only ever added at the end, so that a place in the log stays what it is."""

    def __init__(self) -> None:
        self._events: list[Event] = []
        self._times: list[float] = []

    def __len__(self) -> int:
        return len(self._events)

    def add(self, event: Event) -> None:
        """Add an event; its `timestamp` is not before that of the last one."""
        self._events.append(event)
        self._times.append(event["timestamp"])

    def all(self) -> list[Event]:
        """All events, oldest first."""
        return list(self._events)

    def span(self, oldest: float, newest: float) -> tuple[int, int]:
        """The places from the first event that is not before `oldest` to behind the last one up to `newest`."""
        return bisect_left(self._times, oldest), bisect_right(self._times, newest)

    def walk(self, place: int, stop: int, limit: int, keep: Callable[[Event], bool]) -> tuple[list[Event], int]:
        """Collect events from a place on, upwards if `stop` is above it and downwards otherwise.

        Args:
            place: The gap to begin at: 0 lies before the first event, 1 behind it.
            stop: The gap to end at.
            limit: How many events at most.
            keep: Says which to collect.

        Returns:
            The events in the order in which they were passed, and the gap behind the last one that was looked at.
        """
        found: list[Event] = []
        step = 1 if stop >= place else -1
        while place != stop and len(found) < limit:
            event = self._events[place if step > 0 else place - 1]
            place += step
            if keep(event):
                found.append(event)
        return found, place
