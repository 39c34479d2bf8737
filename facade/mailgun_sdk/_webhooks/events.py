"""Events as a typed union that is never closed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, TypeAlias

from attrs import define, field

from mailgun_api.models import Event

from .alerts import Alert
from .json_values import plain
from .source import restored


@define(repr=False, eq=False)
class ReceivedEvent(Event):
    """An event that came to a webhook. `event` is the word that came, `kind` what it stands for."""

    _source: dict[str, Any] = field(factory=dict, kw_only=True)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        """Read decoded JSON."""
        event = super().from_dict(source)
        event._source = source
        return event

    def to_dict(self) -> dict[str, Any]:
        """The JSON of this event; whatever was not changed is exactly as it came."""
        exact: dict[str, Any] = restored(self._source, super().to_dict())
        return exact

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]


@define(repr=False, eq=False)
class Accepted(ReceivedEvent):
    """Mailgun took a message."""

    kind: ClassVar[Literal["accepted"]] = "accepted"


@define(repr=False, eq=False)
class Rejected(ReceivedEvent):
    """Mailgun did not take a message; `reject` says why."""

    kind: ClassVar[Literal["rejected"]] = "rejected"


@define(repr=False, eq=False)
class Delivered(ReceivedEvent):
    """The recipient's server took a message."""

    kind: ClassVar[Literal["delivered"]] = "delivered"


@define(repr=False, eq=False)
class Failure(ReceivedEvent):
    """A message was not delivered: the base of `PermanentFailure`, `TemporaryFailure` and `OtherFailure`."""


@define(repr=False, eq=False)
class PermanentFailure(Failure):
    """A message was not delivered and Mailgun gave up: `failed` with severity `permanent`, or `bounced`, `dropped`."""

    kind: ClassVar[Literal["permanent_fail"]] = "permanent_fail"


@define(repr=False, eq=False)
class TemporaryFailure(Failure):
    """A message was not delivered so far; Mailgun tries again."""

    kind: ClassVar[Literal["temporary_fail"]] = "temporary_fail"


@define(repr=False, eq=False)
class OtherFailure(Failure):
    """A message was not delivered; whether for good is not said, or in a word that is newer than this package."""

    kind: ClassVar[Literal["failed"]] = "failed"


@define(repr=False, eq=False)
class Opened(ReceivedEvent):
    """A recipient, or a program, opened a message."""

    kind: ClassVar[Literal["opened"]] = "opened"


@define(repr=False, eq=False)
class Clicked(ReceivedEvent):
    """A recipient, or a program, followed the link `url`."""

    kind: ClassVar[Literal["clicked"]] = "clicked"


@define(repr=False, eq=False)
class Unsubscribed(ReceivedEvent):
    """A recipient wants no more mail."""

    kind: ClassVar[Literal["unsubscribed"]] = "unsubscribed"


@define(repr=False, eq=False)
class Complained(ReceivedEvent):
    """A recipient called a message spam."""

    kind: ClassVar[Literal["complained"]] = "complained"


@define(repr=False, eq=False)
class Stored(ReceivedEvent):
    """An incoming message was stored; `storage` says where."""

    kind: ClassVar[Literal["stored"]] = "stored"


@define(repr=False, eq=False)
class ListMemberUploaded(ReceivedEvent):
    """`member` was added to a mailing list by an upload."""

    kind: ClassVar[Literal["list_member_uploaded"]] = "list_member_uploaded"


@define(repr=False, eq=False)
class ListMemberUploadError(ReceivedEvent):
    """A member could not be added to a mailing list; `error` says why."""

    kind: ClassVar[Literal["list_member_upload_error"]] = "list_member_upload_error"


@define(repr=False, eq=False)
class ListUploaded(ReceivedEvent):
    """An upload to a mailing list came to its end."""

    kind: ClassVar[Literal["list_uploaded"]] = "list_uploaded"


@define(repr=False, eq=False)
class UnknownEvent(ReceivedEvent):
    """An event whose word is newer than this package, or missing."""

    kind: ClassVar[Literal["unknown"]] = "unknown"


WebhookEvent: TypeAlias = (
    Accepted
    | Rejected
    | Delivered
    | PermanentFailure
    | TemporaryFailure
    | OtherFailure
    | Opened
    | Clicked
    | Unsubscribed
    | Complained
    | Stored
    | ListMemberUploaded
    | ListMemberUploadError
    | ListUploaded
    | Alert
    | UnknownEvent
)
"""What a webhook brings. `kind` tells them apart, and so do `isinstance` and `match`."""

_BY_WORD: dict[str, type[WebhookEvent]] = {
    "accepted": Accepted,
    "rejected": Rejected,
    "delivered": Delivered,
    "bounced": PermanentFailure,
    "dropped": PermanentFailure,
    "opened": Opened,
    "clicked": Clicked,
    "unsubscribed": Unsubscribed,
    "complained": Complained,
    "stored": Stored,
    "list_member_uploaded": ListMemberUploaded,
    "list_member_upload_error": ListMemberUploadError,
    "list_uploaded": ListUploaded,
}
_BY_SEVERITY: dict[str, type[WebhookEvent]] = {"permanent": PermanentFailure, "temporary": TemporaryFailure}


def event_from(data: Mapping[str, Any]) -> WebhookEvent:
    """Read an event that did not come to a webhook: of the events API, a log, a file.

    Args:
        data: The object as decoded JSON, without the signature around it.

    Returns:
        The event, of the class that its word stands for.

    Raises:
        WebhookError: It is not what JSON can hold (`malformed`).
    """
    source: dict[str, Any] = plain(data)
    word, severity = source.get("event"), source.get("severity")
    if word == "failed":
        return (_BY_SEVERITY.get(severity, OtherFailure) if isinstance(severity, str) else OtherFailure).from_dict(
            source
        )
    return (_BY_WORD.get(word, UnknownEvent) if isinstance(word, str) else UnknownEvent).from_dict(source)
