"""The HTTP client of a client: made on first use, shared with copies, made anew where the old one cannot be used."""

from __future__ import annotations

import sys
import threading
import weakref
from collections.abc import Callable
from typing import Any, Generic, TypeVar

import httpx

from ..errors import ArgumentError, ClientClosedError
from .forks import renew_in_children

H = TypeVar("H", bound=httpx.Client | httpx.AsyncClient)


class _Holder(Generic[H]):
    """Where the HTTP client is, apart from who uses it, so that it can be closed after them."""

    def __init__(self, client: H | None) -> None:
        self.client = client


class Connections(Generic[H]):
    """The HTTP client, made on first use; a client and its copies share one.

    Args:
        make: Makes one.
        given: The caller's own, who closes it, too.
        kind: The class that it must have.

    Raises:
        ArgumentError: The given one has another class.
    """

    _ends_by_itself = True

    def __init__(self, make: Callable[[], H], given: H | None, kind: type[H]) -> None:
        if given is not None and not isinstance(given, kind):
            raise ArgumentError("http_client", f"needs an httpx.{kind.__name__}, got {type(given).__name__}")
        self._make = make
        self._holder: _Holder[H] = _Holder(given)
        self._is_given = given is not None
        self._is_closed = False
        self._is_inherited = False
        self._lock = threading.Lock()
        renew_in_children(self)

    def get(self) -> H:
        """The HTTP client.

        Raises:
            ClientClosedError: `close` was called.
            ArgumentError: The caller's own was closed, or belongs to a parent process.
        """
        client = self._holder.client
        if client is None or self._is_closed:
            client = self._made()
        if client.is_closed:
            raise ArgumentError("http_client", "is closed")
        if self._is_inherited and self._is_given:
            raise ArgumentError(
                "http_client", "was made before a fork and its connections belong to the parent; make one in the child"
            )
        return client

    def _made(self) -> H:
        with self._lock:
            if self._is_closed:
                raise ClientClosedError("the client is closed; make a new one")
            client = self._holder.client
            if client is None:
                client = self._holder.client = self._make()
                if self._ends_by_itself:
                    # Whoever forgets to close a client leaves no open sockets and no warnings about them.
                    weakref.finalize(self, _close, self._holder)
            return client

    def take(self) -> H | None:
        """End the use of the HTTP client; gives it, if there is one to close."""
        with self._lock:
            self._is_closed = True
            if self._is_given:
                return None
            client, self._holder.client = self._holder.client, None
        return client

    def after_fork(self) -> None:
        """Begin anew after a fork: two processes on one connection would read each other's answers."""
        self._lock = threading.Lock()
        self._is_inherited = True
        if not self._is_given and self._holder.client is not None:
            # Not closed: its locks may be held by threads that are not here.
            _left.append(self._holder.client)
            self._holder = _Holder(None)


class AsyncConnections(Connections[httpx.AsyncClient]):
    """The same for an asynchronous client, whose connections belong to the event loop that they were made in."""

    _ends_by_itself = False
    _loop: object = None

    def get(self) -> httpx.AsyncClient:
        if not self._is_given and (loop := _running_loop()) is not self._loop:
            with self._lock:
                # The old ones cannot even be closed where their loop has ended.
                self._loop, self._holder.client = loop, None
        return super().get()


def _close(holder: _Holder[Any]) -> None:
    client, holder.client = holder.client, None
    if client is not None:
        client.close()


def _running_loop() -> object:
    # Not imported: whoever runs in an event loop has its package, and a synchronous client needs neither.
    asyncio, trio = sys.modules.get("asyncio"), sys.modules.get("trio")
    try:
        return None if asyncio is None else asyncio.get_running_loop()
    except RuntimeError:
        return None if trio is None else trio.lowlevel.current_trio_token()


# HTTP clients of parent processes.
_left: list[httpx.Client | httpx.AsyncClient] = []
