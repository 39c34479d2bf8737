"""The events of a domain, and following them as they happen."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timedelta

import anyio  # comes with httpx

from mailgun_api.client import AsyncClient, Client
from mailgun_api.models import Event
from mailgun_api.resources.events import AsyncEvents, Events

from ._follow import PAUSE, WINDOW, Follower


class EventFeed(Iterator[Event]):
    """Events as they become visible, without an end."""

    def __init__(self, client: Client, follower: Follower) -> None:
        self._client = client
        self._follower = follower
        self._round: Iterator[Event] | None = None

    @property
    def state(self) -> str:
        """A text to go on from with `follow(state=…)`, after the last event that was given."""
        return self._follower.state

    def __next__(self) -> Event:
        while True:
            if self._round is None:
                self._round = self._client.iterate(self._follower.call())
            try:
                for event in self._round:
                    if self._follower.take(event):
                        return event
            except Exception:
                self._round = None  # it was not read whole, and begins anew
                raise
            self._round = None
            time.sleep(self._follower.end_round())


class AsyncEventFeed(AsyncIterator[Event]):
    """Events as they become visible, without an end."""

    def __init__(self, client: AsyncClient, follower: Follower) -> None:
        self._client = client
        self._follower = follower
        self._round: AsyncIterator[Event] | None = None

    @property
    def state(self) -> str:
        """A text to go on from with `follow(state=…)`, after the last event that was given."""
        return self._follower.state

    async def __anext__(self) -> Event:
        while True:
            if self._round is None:
                self._round = self._client.iterate(self._follower.call())
            try:
                async for event in self._round:
                    if self._follower.take(event):
                        return event
            except Exception:
                self._round = None  # it was not read whole, and begins anew
                raise
            self._round = None
            await anyio.sleep(self._follower.end_round())


class FollowedEvents(Events):
    """What happened to the messages of a domain, and what is happening."""

    __slots__ = ()

    def follow(
        self,
        domain: str,
        *,
        since: datetime | None = None,
        state: str | None = None,
        window: timedelta = WINDOW,
        pause: float = PAUSE,
        event: str | None = None,
        recipient: str | None = None,
        tags: str | None = None,
    ) -> EventFeed:
        """Every event of a domain as it becomes visible, without an end: nothing lost, nothing twice.

        Events become visible late and out of order, so what lies within `window` before the newest event is read again
        from time to time, and what was not given before is given then. An event that becomes visible later is missed.

        Args:
            domain: The domain.
            since: Where to begin; now when absent.
            state: What `state` of an earlier feed gave. Save it after each event that was dealt with, and go on from it
                after a restart.
            window: How late an event may become visible.
            pause: Seconds between rounds.
            event: Only events of this type, or of several joined with ` OR `.
            recipient: Only events of this recipient.
            tags: Only events with this tag.

        Returns:
            An iterator with the attribute `state`. After an error it can be asked on: nothing is lost.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.

        Source:
            GET /v3/{domain}/events · events_list
        """
        follower = Follower(domain, since, state, window, pause, {"event": event, "recipient": recipient, "tags": tags})
        return EventFeed(self._client, follower)


class AsyncFollowedEvents(AsyncEvents):
    """What happened to the messages of a domain, and what is happening."""

    __slots__ = ()

    def follow(
        self,
        domain: str,
        *,
        since: datetime | None = None,
        state: str | None = None,
        window: timedelta = WINDOW,
        pause: float = PAUSE,
        event: str | None = None,
        recipient: str | None = None,
        tags: str | None = None,
    ) -> AsyncEventFeed:
        """Every event of a domain as it becomes visible, without an end: nothing lost, nothing twice.

        Events become visible late and out of order, so what lies within `window` before the newest event is read again
        from time to time, and what was not given before is given then. An event that becomes visible later is missed.

        Args:
            domain: The domain.
            since: Where to begin; now when absent.
            state: What `state` of an earlier feed gave. Save it after each event that was dealt with, and go on from it
                after a restart.
            window: How late an event may become visible.
            pause: Seconds between rounds.
            event: Only events of this type, or of several joined with ` OR `.
            recipient: Only events of this recipient.
            tags: Only events with this tag.

        Returns:
            An iterator with the attribute `state`. After an error it can be asked on: nothing is lost.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.

        Source:
            GET /v3/{domain}/events · events_list
        """
        follower = Follower(domain, since, state, window, pause, {"event": event, "recipient": recipient, "tags": tags})
        return AsyncEventFeed(self._client, follower)
