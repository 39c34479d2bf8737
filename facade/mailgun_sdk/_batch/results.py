"""What a batch tells: what was accepted, how far it is, and what was not accepted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

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
