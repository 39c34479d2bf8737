"""Why a batch stopped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mailgun_api.errors import MailgunError

if TYPE_CHECKING:
    from .results import BatchFailure, BatchResult


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
