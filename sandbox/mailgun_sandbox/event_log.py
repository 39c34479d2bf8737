"""The events of a domain in the order in which they happened."""

from __future__ import annotations

import json
from typing import Any

from .database import Database
from .tables import write_json

Event = dict[str, Any]
# A condition in SQL and its values.
Condition = tuple[str, list[Any]]
EVERY: Condition = ("1", [])


class EventLog:
    """Events are only ever added at the end, so that a place in the log stays what it is.

    Args:
        database: Where they are kept.
        region: `us` or `eu`.
        domain: Whose events.
    """

    def __init__(self, database: Database, region: str, domain: str) -> None:
        self._database = database
        self._scope = (region, domain)

    def __len__(self) -> int:
        statement = "SELECT count(*) FROM events WHERE region = ? AND domain = ?"
        return int(self._database.execute(statement, self._scope).fetchone()[0])

    def add(self, event: Event) -> None:
        """Add an event; its `timestamp` is not before that of the last one."""
        self._database.execute(
            "INSERT INTO events (region, domain, timestamp, event, severity, reason, recipient, message_key,"
            " message_id, document) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *self._scope,
                event["timestamp"],
                event["event"],
                event.get("severity", ""),
                event.get("reason", ""),
                event.get("recipient", "").lower(),
                event.get("storage", {}).get("key", ""),
                event["message"]["headers"].get("message-id", "").lower(),
                write_json(event),
            ),
        )

    def span(self, oldest: float, newest: float) -> tuple[int, int]:
        """The gaps before the first event that is not before `oldest` and behind the last one up to `newest`."""
        return self._last("<", oldest), self._last("<=", newest)

    def _last(self, sign: str, moment: float) -> int:
        found = self._database.execute(
            f"SELECT number FROM events WHERE region = ? AND domain = ? AND timestamp {sign} ?"
            " ORDER BY timestamp DESC, number DESC LIMIT 1",
            (*self._scope, moment),
        ).fetchone()
        return int(found[0]) if found else 0

    def walk(self, place: int, stop: int, limit: int, condition: Condition = EVERY) -> tuple[list[Event], int]:
        """Collect events from a place on, upwards if `stop` is above it and downwards otherwise.

        Args:
            place: The gap to begin at: 0 lies before the first event, the number of an event behind it.
            stop: The gap to end at.
            limit: How many events at most.
            condition: Says which to collect.

        Returns:
            The events in the order in which they were passed, and the gap behind the last one that was looked at.
        """
        upwards = stop >= place
        rows = self._database.execute(
            "SELECT number, document FROM events WHERE region = ? AND domain = ? AND number > ? AND number <= ?"
            f" AND {condition[0]} ORDER BY number {'ASC' if upwards else 'DESC'} LIMIT ?",
            (*self._scope, min(place, stop), max(place, stop), *condition[1], limit),
        ).fetchall()
        end = stop if len(rows) < limit else rows[-1][0] - (0 if upwards else 1)
        return [json.loads(document) for _, document in rows], end


def events_of(database: Database, region: str, key: str) -> list[Event]:
    """The events of one message, the oldest first.

    Args:
        database: Where they are kept.
        region: `us` or `eu`.
        key: The storage key of the message.
    """
    rows = database.execute(
        "SELECT document FROM events WHERE region = ? AND message_key = ? ORDER BY number", (region, key)
    )
    return [json.loads(document) for (document,) in rows]
