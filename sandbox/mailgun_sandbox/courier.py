"""Sends what the outbox holds, when its time has come by the sandbox's clock."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

from .announcer import Announcer
from .events import Recorder
from .posts import Attempt, Post
from .state import State
from .webhook_post import send

_WORKERS = 8
# How soon it is noticed that the clock was moved.
_LOOK_SECONDS = 0.1


class Courier:
    """A thread that posts; it starts with the first thing to post.

    Args:
        state: Whose outbox it empties.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._changed = threading.Condition()
        self._is_stopped = False
        self._is_woken = False
        self._is_busy = False
        self._thread: threading.Thread | None = None
        state.outbox.wake = self.wake

    def start(self) -> None:
        """Go on with what an earlier run left."""
        with self._state.lock:
            if self._state.outbox.next_at() is not None:
                self.wake()

    def wake(self) -> None:
        """Look whether there is something to post."""
        with self._changed:
            self._is_woken = True
            if self._thread is None and not self._is_stopped:
                self._thread = threading.Thread(target=self._run, name="mailgun-sandbox-posts", daemon=True)
                self._thread.start()
            self._changed.notify_all()

    def stop(self) -> None:
        """End; what is not sent yet stays in the outbox."""
        with self._changed:
            self._is_stopped = True
            self._changed.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join()

    def settle(self, seconds: float = 5.0) -> bool:
        """Wait until everything is posted whose time has come.

        Args:
            seconds: How long at most.

        Returns:
            Whether that is so.
        """
        limit = time.monotonic() + seconds
        while time.monotonic() < limit:
            with self._state.lock:
                due = self._state.outbox.due(self._state.clock.peek())
            with self._changed:
                if not due and not self._is_busy:
                    return True
            self.wake()
            time.sleep(0.005)
        return False

    def _run(self) -> None:
        with ThreadPoolExecutor(_WORKERS, "mailgun-sandbox-post") as workers:
            while self._wait():
                with self._changed:
                    self._is_busy = True
                try:
                    with self._state.lock:
                        due = self._state.outbox.due(self._state.clock.peek())
                    list(workers.map(self._deliver, due))
                finally:
                    with self._changed:
                        self._is_busy = False

    def _wait(self) -> bool:
        """Wait until it is time to look; false at the end."""
        with self._state.lock:
            is_waiting = self._state.outbox.next_at() is not None
        with self._changed:
            if not self._is_woken and not self._is_stopped:
                self._changed.wait(_LOOK_SECONDS if is_waiting else None)
            self._is_woken = False
            return not self._is_stopped

    def _deliver(self, post: Post) -> None:
        status, message = send(post.url, post.content, post.media_type)
        state = self._state
        with state.transaction():
            is_over = state.outbox.note(post, Attempt(state.clock.peek(), status, message))
            if not is_over or post.origin is None:
                return
            domain_name, key, recipient = post.origin
            domain = state.domain(domain_name)
            stored = None if domain is None else domain.messages.get(key)
            if domain is not None and stored is not None:
                recorder = Recorder(state.clock, state.ids, state.region, stored, recipient, None)
                Announcer(state, domain).add(recorder.forwarded(post.url, status, message))
