"""What became of the parts of a batch: fates, results, and the error that ends it. The rules alone, without I/O."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ..errors import APIConnectionError, APIStatusError, ArgumentError, ClientClosedError
from .errors import BatchError
from .results import BatchFailure, BatchProgress, BatchResult
from .state import Fate, Stretch, digest, digest_of, write_state

if TYPE_CHECKING:
    from mailgun_api.models import QueuedMessage


class Chunk:
    """Recipients of one call, from their reading to their fate."""

    __slots__ = ("addresses", "fate", "outcome", "start", "text")

    def __init__(self, start: int, addresses: Sequence[str], text: bytes, fate: Fate = "open") -> None:
        self.start = start
        self.addresses = addresses
        self.text = text
        self.fate: Fate = fate
        self.outcome: QueuedMessage | Exception | None = None

    def stretch(self) -> Stretch:
        return Stretch(len(self.addresses), self.fate, digest_of(self.text))


class Ledger:
    """Keeps the parts of a batch that are not settled, and hands out what came of them in their order."""

    def __init__(self, domain: str) -> None:
        self.domain = domain
        # The state that the batch goes on from, until the recipients have proved to be those that it is about.
        self.resumed: str | None = None
        self.prefix, self.prefix_count = digest(), 0
        self.known: deque[Chunk] = deque()  # behind what is settled, in order
        self.has_begun = False
        self._begun: deque[Chunk] = deque()  # not handed out yet
        self._results = 0
        self._stop: Exception | None = None
        self._interrupted = False

    @property
    def stopping(self) -> bool:
        """Whether nothing more is to be begun."""
        return (
            self._interrupted
            or self._stop is not None
            or any(isinstance(chunk.outcome, Exception) for chunk in self._begun)
        )

    @property
    def state(self) -> str:
        """Where the batch stands."""
        if self.resumed is not None:
            return self.resumed
        stretches = [chunk.stretch() for chunk in self.known]
        if self.prefix_count:
            stretches.insert(0, Stretch(self.prefix_count, "settled", self.prefix.hexdigest()))
        return write_state(self.domain, stretches)

    @property
    def progress(self) -> BatchProgress:
        """The same for a callback."""
        in_flight = sum(len(chunk.addresses) for chunk in self._begun if chunk.outcome is None)
        return BatchProgress(self.prefix_count, in_flight, self.state)

    def begin(self, chunk: Chunk, tell: Callable[[BatchProgress], object] | None) -> None:
        """A chunk is about to be sent; it is not, if telling so fails."""
        chunk.fate = "in doubt"
        self._begun.append(chunk)
        self.has_begun = True
        if tell is not None:
            try:
                tell(self.progress)
            except BaseException:
                chunk.fate = "open"
                self._begun.remove(chunk)
                raise

    def note(self, chunk: Chunk, outcome: QueuedMessage | Exception) -> None:
        """What came of a chunk."""
        chunk.outcome = outcome
        if not isinstance(outcome, Exception):
            chunk.fate = "settled"
            self.settle()
        elif _was_refused(outcome):
            chunk.fate = "open"

    def stop(self, error: Exception) -> None:
        """Nothing more is to be begun. What is known already is handed out before the error."""
        self._stop = self._stop or error

    def interrupt(self) -> None:
        """The driver was torn away: what is in flight stays in doubt."""
        self._interrupted = True

    def take(self) -> BatchResult | None:
        """The next result, in the order of the recipients; None where nothing is known yet.

        Raises:
            BatchError: The batch stopped.
            ArgumentError: The recipients cannot be used, and nothing was sent.
            Exception: The caller's own recipients or callback failed like this.
        """
        if isinstance(self._stop, BatchError):
            raise self._stop
        first = self._begun[0].outcome if self._begun else None
        if isinstance(first, Exception):
            raise self._error(str(first), first) from first
        if first is not None:
            self._results += 1
            return self._result(self._begun.popleft(), first)
        if self._interrupted:
            raise self._error("it was interrupted", None)
        if isinstance(self._stop, ArgumentError) and self.has_begun:
            raise self._error(str(self._stop), self._stop) from self._stop
        if self._stop is not None:
            raise self._stop
        return None

    def _error(self, reason: str, cause: Exception | None) -> BatchError:
        failures: list[BatchFailure] = []
        accepted: list[BatchResult] = []
        for chunk in self._begun:
            if chunk.outcome is None or isinstance(chunk.outcome, Exception):
                failures.append(BatchFailure(chunk.start, chunk.addresses, chunk.fate == "in doubt", chunk.outcome))
            else:
                accepted.append(self._result(chunk, chunk.outcome))
        if failures:
            reason = f"recipients[{failures[0].start}:{failures[0].start + len(failures[0].recipients)}]: {reason}"
        self._stop = BatchError(
            reason, state=self.state, results=self._results, failures=failures, accepted=accepted, cause=cause
        )
        return self._stop

    def _result(self, chunk: Chunk, answer: QueuedMessage) -> BatchResult:
        return BatchResult(chunk.start, chunk.addresses, answer, self.state)

    def settle(self) -> None:
        """Count what is settled from the first recipient on."""
        while self.known and self.known[0].fate == "settled":
            chunk = self.known.popleft()
            self.prefix.update(chunk.text)
            self.prefix_count += len(chunk.addresses)


def _was_refused(error: Exception) -> bool:
    """Whether a chunk was certainly not accepted."""
    if isinstance(error, APIConnectionError):
        return error.executed is False
    if isinstance(error, APIStatusError):
        return 400 <= error.status_code < 500
    return isinstance(error, (ArgumentError, ClientClosedError))
