"""How long a call may take as a whole, and how large its answer may be."""

from __future__ import annotations

from time import monotonic

import httpx


class AnswerTooLarge(httpx.DecodingError):
    """There is more of an answer than its call takes; the rest was not read."""


class Bounds:
    """The bounds of one call, all its attempts together.

    The time begins with the first request: waiting for a turn, or for a file that is given piece by piece, is not the
    service's doing.

    Args:
        seconds: How long the call may take.
        max_bytes: How large an answer may be, packed and unpacked.
    """

    __slots__ = ("_begin", "max_bytes", "seconds")

    def __init__(self, seconds: float, max_bytes: int) -> None:
        self.seconds = seconds
        self.max_bytes = max_bytes
        self._begin: float | None = None

    def start(self) -> None:
        """Begin to count, unless that was begun."""
        if self._begin is None:
            self._begin = monotonic()

    @property
    def elapsed(self) -> float:
        """Seconds since the first request."""
        return 0.0 if self._begin is None else monotonic() - self._begin

    @property
    def left(self) -> float:
        """Seconds until the end; 0 or less behind it."""
        return self.seconds - self.elapsed

    def within(self, timeout: float | None) -> float:
        """Seconds that a wait with a limit of its own may take; 0 or less where the time is over."""
        left = self.left
        return left if timeout is None else min(timeout, left)

    def check(self, size: int) -> None:
        """Stop an answer that is too large, or comes too slowly.

        Args:
            size: How many bytes of it there are by now.

        Raises:
            AnswerTooLarge: They are too many.
            httpx.ReadTimeout: The time is over.
        """
        if size > self.max_bytes:
            raise AnswerTooLarge(f"the answer has more than {self.max_bytes} bytes; max_response_bytes allows others")
        # Connections of our own end at the very moment; an HTTP client that was given is asked between two pieces.
        if self.left <= 0:
            raise httpx.ReadTimeout("the answer is not whole")
