"""What became of every message: what the caller was told, held against what the service has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from mailgun_sdk import errors


class Told(IntEnum):
    """What the caller of a send was told."""

    NOTHING = 0
    SENT = 1
    NOT_SENT = 2
    AMBIGUOUS = 3


def told_by(error: errors.MailgunError) -> Told:
    """What an error says of whether the message was sent."""
    if isinstance(error, errors.APIConnectionError):
        return Told.NOT_SENT if error.executed is False else Told.AMBIGUOUS
    if isinstance(error, (errors.ServerError, errors.DecodeError)):
        return Told.AMBIGUOUS
    return Told.NOT_SENT


@dataclass
class Accounts:
    """One entry a message; it takes the same memory however far the traffic is.

    Attributes:
        told: What was told of each message, by its number.
        ids: A part of the Message-Id that each message was said to have, by its number.
        errors: How often each kind of error came, and what it told.
        foreign: Errors that are none of ours.
    """

    count: int
    told: bytearray = field(init=False)
    ids: list[int] = field(init=False)
    errors: Counter[str] = field(default_factory=Counter)
    foreign: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.told = bytearray(self.count)
        # Numbers that are there from the start: a list that fills would look like a leak.
        self.ids = [hash(str(number)) for number in range(self.count)]

    def sent(self, number: int, message_id: str | None) -> None:
        """The call gave a result."""
        self._tell(number, Told.SENT)
        self.ids[number] = hash((message_id or "").strip("<>"))

    def failed(self, number: int, error: Exception) -> None:
        """The call ended in an error."""
        if not isinstance(error, errors.MailgunError):
            self.foreign[repr(error)] += 1
            return
        told = told_by(error)
        self._tell(number, told)
        self.errors[f"{type(error).__name__}: {told.name.lower().replace('_', ' ')}"] += 1

    def _tell(self, number: int, told: Told) -> None:
        if self.told[number]:
            raise AssertionError(f"message {number} was told of twice")
        self.told[number] = told

    def totals(self) -> dict[Told, int]:
        """How many messages each thing was told of."""
        return {told: self.told.count(told) for told in Told}

    def broken_promises(
        self, subjects: Counter[str], message_ids: dict[str, str], names: Sequence[str]
    ) -> Iterator[str]:
        """What is not as it was told.

        Args:
            subjects: How often the service has each subject.
            message_ids: The Message-Id of each subject that it has.
            names: The subject of each message, by its number.
        """
        for number, name in enumerate(names):
            told, stored = Told(self.told[number]), subjects[name]
            if stored > 1:
                yield f"{name} was sent {stored} times (told: {told.name})"
            elif told is Told.NOTHING:
                yield f"of {name} nothing was told"
            elif told is Told.SENT and stored != 1:
                yield f"{name} was told to be sent, and the service does not have it"
            elif told is Told.NOT_SENT and stored:
                yield f"{name} was told not to be sent, and the service has it"
            elif told is Told.SENT and self.ids[number] != hash(message_ids[name]):
                yield f"{name} was told to be sent under another Message-Id than the service has"
        strangers = set(subjects) - set(names)
        if strangers:
            yield f"the service has {len(strangers)} messages that nobody sent, such as {min(strangers)!r}"
        for error, times in self.foreign.items():
            yield f"{times} times an error that is no MailgunError: {error}"
