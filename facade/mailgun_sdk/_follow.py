"""Following the events of a domain: nothing lost, nothing twice, over restarts. The rules alone, without I/O.

Events become visible out of order and late, so that an event may appear behind one that was read already. A full round
therefore reads again all that lies within a window before the newest event, and gives only what was not given before.
To read a busy domain's window every few seconds would be much for little, so the rounds between two full ones go back a
minute only. An event that becomes visible later than the window after it happened is missed; that is the limit of the
guarantee.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from time import time
from typing import Any

from mailgun_api.api.events import events_list
from mailgun_api.dates import require_aware
from mailgun_api.models import Event, EventPage
from mailgun_api.types import Call

from .errors import ArgumentError, DecodeError

WINDOW = timedelta(minutes=30)
PAUSE = 15.0  # seconds between rounds
_VERSION = 1
_SHORT = 60.0  # seconds that a round between two full ones goes back, beside the pause
_FULL_EVERY = 1 / 6  # of the window


class Follower:
    """What was given so far, and what to ask next.

    Args:
        domain: The domain.
        since: Where to begin; now when absent. A state says it, too, and wins.
        state: What `state` gave before.
        window: How late an event may become visible.
        pause: Seconds between rounds.
        filters: More arguments of `events.list`, such as `event`.

    Raises:
        ArgumentError: The state is none, or `since` has no time zone.
    """

    def __init__(
        self,
        domain: str,
        since: datetime | None,
        state: str | None,
        window: timedelta,
        pause: float,
        filters: dict[str, Any],
    ) -> None:
        if isinstance(pause, bool) or not isinstance(pause, (int, float)) or not 0 <= pause <= 86_400:
            raise ArgumentError("pause", f"needs from 0 to 86400 seconds, got {pause!r}")
        if not isinstance(window, timedelta) or window <= timedelta(0):
            raise ArgumentError("window", f"needs a positive timedelta, got {window!r}")
        self._domain = domain
        # A full round may be as late as the next one is due, and still has to reach back by the whole window.
        self._full_every = window.total_seconds() * _FULL_EVERY
        self._depth = window.total_seconds() + self._full_every + 2 * _SHORT
        self._last_full = float("-inf")
        self._full_begun: float | None = None
        self._pause = float(pause)
        self._filters = filters
        self._newest = datetime.now(UTC).timestamp() if since is None else require_aware("since", since).timestamp()
        # Where the first round begins; later ones never look behind it.
        self._begin = self._newest
        self._given: dict[str, float] = {}
        if state is not None:
            self._restore(state)
        self.call()  # an argument that is wrong is told now, not in the first round

    @property
    def state(self) -> str:
        """All that is needed to go on after the last event that was given, as JSON."""
        given = list(self._given.items())
        return json.dumps({"version": _VERSION, "begin": self._begin, "newest": self._newest, "given": given})

    def call(self) -> Call[EventPage]:
        """The first page of a round."""
        now = time()
        is_full = now - self._last_full >= self._full_every
        self._full_begun = now if is_full else None
        begin = max(self._begin, self._newest - (self._depth if is_full else _SHORT + self._pause))
        moment = datetime.fromtimestamp(begin, UTC)
        return events_list(self._domain, begin=moment, ascending=True, limit=300, **self._filters)

    def take(self, event: Event) -> bool:
        """Note an event. True where it was not given before.

        Raises:
            DecodeError: It has no id or no time, so that nobody could tell whether it was given.
        """
        if event.id is None or event.timestamp is None:
            raise DecodeError(
                "an event has no id or no timestamp",
                operation="events_list",
                status_code=200,
                headers={},
                content=json.dumps(event.to_dict()).encode(),
            )
        if event.id in self._given:
            return False
        seconds = event.timestamp.timestamp()
        self._given[event.id] = seconds
        self._newest = max(self._newest, seconds)
        return True

    def end_round(self) -> float:
        """Forget what no round will read again, after one that was read whole. Gives the seconds to wait now."""
        if self._full_begun is not None:
            self._last_full = self._full_begun
        oldest = max(self._begin, self._newest - self._depth)
        # Seconds on the wire may be cut: a little more is kept than is read.
        self._given = {key: seconds for key, seconds in self._given.items() if seconds >= oldest - 1}
        return self._pause

    def _restore(self, state: str) -> None:
        try:
            found = json.loads(state)
            if found["version"] != _VERSION:
                raise ArgumentError("state", f"is of version {found['version']}, this client knows {_VERSION}")
            self._begin, self._newest = float(found["begin"]), float(found["newest"])
            self._given = {str(key): float(seconds) for key, seconds in found["given"]}
        except ArgumentError:
            raise
        except (ValueError, TypeError, KeyError) as error:
            raise ArgumentError("state", f"is not what `state` of a feed gave: {error}") from error
