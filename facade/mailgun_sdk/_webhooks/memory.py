"""A token store in the memory of one process."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import timedelta

from attrs import frozen

from mailgun_api.errors import ArgumentError

from .once import TokenState


@frozen
class _Entry:
    done: bool
    expires: float


class MemoryTokenStore:
    """Remembers posts in the memory of this process, for all its threads. Several processes need a store they share.

    When it is full, what has expired goes first, then the oldest.

    Args:
        max_tokens: How many posts it remembers; some 250 bytes each.
        clock: Seconds that never go back.
    """

    def __init__(self, max_tokens: int = 100_000, *, clock: Callable[[], float] = time.monotonic) -> None:
        if isinstance(max_tokens, bool) or not isinstance(max_tokens, int) or max_tokens < 1:
            raise ArgumentError("max_tokens", "needs a whole number from 1 on")
        self._max_tokens = max_tokens
        self._clock = clock
        self._lock = threading.Lock()
        self._entries: dict[str, _Entry] = {}

    def __len__(self) -> int:
        return len(self._entries)

    def claim(self, token: str, lease: timedelta) -> TokenState:
        """See `TokenStore.claim`."""
        with self._lock:
            now = self._clock()
            entry = self._entries.get(token)
            if entry is not None and entry.expires > now:
                return "done" if entry.done else "held"
            self._put(token, _Entry(False, now + lease.total_seconds()), now)
            return "new"

    def confirm(self, token: str, keep: timedelta) -> None:
        """See `TokenStore.confirm`."""
        with self._lock:
            now = self._clock()
            self._put(token, _Entry(True, now + keep.total_seconds()), now)

    def release(self, token: str) -> None:
        """See `TokenStore.release`."""
        with self._lock:
            self._entries.pop(token, None)

    def _put(self, token: str, entry: _Entry, now: float) -> None:
        self._entries.pop(token, None)  # what is put again counts as new
        if len(self._entries) >= self._max_tokens:
            self._entries = {kept: found for kept, found in self._entries.items() if found.expires > now}
            # A tenth at once, or a full store would be searched at every post.
            surplus = len(self._entries) - self._max_tokens + 1
            for oldest in list(self._entries)[: max(surplus, self._max_tokens // 10) if surplus > 0 else 0]:
                del self._entries[oldest]
        self._entries[token] = entry
