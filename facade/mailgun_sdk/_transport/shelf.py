"""The idle connections of a client."""

from __future__ import annotations

from collections import deque
from time import monotonic
from typing import Generic, TypeVar

import httpcore

from .translation import Origin

C = TypeVar("C", bound=httpcore.HTTPConnection | httpcore.AsyncHTTPConnection)


class Shelf(Generic[C]):
    """The idle connections by origin, latest on top, and how many there are in all. No I/O happens here."""

    def __init__(self, limit: int, keepalive: float) -> None:
        self.limit = limit
        self.keepalive = keepalive
        self.open: set[C] = set()
        self._idle: dict[Origin, deque[tuple[C, float]]] = {}

    def take(self, origin: Origin) -> tuple[C | None, list[C]]:
        """An idle connection, if there is one, and those to be closed."""
        stack = self._idle.get(origin)
        dead: list[C] = []
        while stack:
            connection, since = stack.pop()
            # Asks the socket, too: a connection that the server has closed meanwhile would lose the request.
            if monotonic() - since <= self.keepalive and not connection.has_expired() and connection.is_available():
                return connection, dead
            dead.append(connection)
        # A new one is about to be made; with the limit reached, others are idle at another origin.
        while len(self.open) - len(dead) >= self.limit and (oldest := self._oldest()) is not None:
            dead.append(oldest.popleft()[0])
        return None, dead

    def put(self, origin: Origin, connection: C) -> list[C]:
        """Keep a connection whose answer was read whole; gives those to be closed."""
        if not connection.is_idle():
            return [connection]
        now, dead = monotonic(), []
        stack = self._idle.setdefault(origin, deque())
        while stack and now - stack[0][1] > self.keepalive:
            dead.append(stack.popleft()[0])
        stack.append((connection, now))
        return dead

    def clear(self) -> list[C]:
        """Every connection there is."""
        found = list(self.open)
        self._idle.clear()
        return found

    def _oldest(self) -> deque[tuple[C, float]] | None:
        return min((stack for stack in self._idle.values() if stack), key=lambda stack: stack[0][1], default=None)
