"""What a batch tells: what was accepted, how far it is, and why it stopped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mailgun_api.errors import MailgunError

if TYPE_CHECKING:
    from mailgun_api.models import QueuedMessage


@dataclass(frozen=True, slots=True)
class BatchResult:
    """A part of a batch that Mailgun accepted.

    Attributes:
        start: Place of its first recipient among all recipients, from 0.
        recipients: The addresses, as they were given.
        message: Mailgun's answer; its `id` is that of the messages to all of them.
        state: A text to go on from with `resume=…`, after everything that is known to be accepted.
    """

    start: int
    recipients: Sequence[str]
    message: QueuedMessage
    state: str


@dataclass(frozen=True, slots=True)
class BatchProgress:
    """How far a batch is; told before a part is sent and after its answer.

    Attributes:
        settled: How many recipients, from the first on, need nothing more; those of earlier runs count.
        in_flight: How many recipients a call was begun for whose answer is not there yet.
        state: A text to go on from with `resume=…`. Saved each time, it survives even the sudden end of the process:
            what was in flight then is in doubt, and is never sent again without your word.
    """

    settled: int
    in_flight: int
    state: str


@dataclass(frozen=True, slots=True)
class BatchFailure:
    """A part of a batch that was not accepted, or may not have been.

    Attributes:
        start: Place of its first recipient among all recipients, from 0.
        recipients: The addresses, as they were given.
        may_have_been_accepted: False where Mailgun certainly sends nothing to them, True where nobody can know.
        cause: What happened; None where the call was interrupted.
    """

    start: int
    recipients: Sequence[str]
    may_have_been_accepted: bool
    cause: Exception | None


class BatchError(MailgunError):
    """A batch stopped. What was accepted stays accepted; the rest was not sent, and `state` leads on from here.

    Attributes:
        reason: Why it stopped.
        state: A text to go on from with `resume=…`.
        results: How many results there were before, in this run.
        failures: The parts that failed, in their order: one, or several that were under way at once; none where the
            next recipients cannot be used.
        accepted: Parts behind the first failure that were accepted all the same; `state` knows them.
        cause: The error that stopped it; None where it was interrupted.
    """

    def __init__(
        self,
        reason: str,
        *,
        state: str = "",
        results: int = 0,
        failures: Sequence[BatchFailure] = (),
        accepted: Sequence[BatchResult] = (),
        cause: Exception | None = None,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.state = state
        self.results = results
        self.failures = tuple(failures)
        self.accepted = tuple(accepted)
        self.cause = cause

    @property
    def recipients(self) -> Sequence[str]:
        """The addresses of the first part that failed."""
        return self.failures[0].recipients if self.failures else ()

    @property
    def may_have_been_accepted(self) -> bool:
        """Whether there are recipients of whom nobody knows whether they get the message."""
        return any(failure.may_have_been_accepted for failure in self.failures)

    def __str__(self) -> str:
        if self.may_have_been_accepted:
            advice = (
                "some of it may have been accepted: go on with resume=error.state and in_doubt='skip', or 'repeat' to "
                "send that part again"
            )
        else:
            advice = "go on with resume=error.state"
        return f"the batch stopped: {self.reason}; {advice}"
