"""Events as a typed union that is never closed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, TypeAlias

from mailgun_api.models import Event

from .alerts import Alert
from .json_values import plain
from .source import restored


class ReceivedEvent(Event):
    """An event that came to a webhook. `event` is the word that came, `kind` what it stands for."""

    __slots__ = ("_source",)

    _source: dict[str, Any]

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        """Read decoded JSON."""
        event = super().from_dict(source)
        event._source = source
        return event

    def to_dict(self) -> dict[str, Any]:
        """The JSON of this event; whatever was not changed is exactly as it came."""
        exact: dict[str, Any] = restored(getattr(self, "_source", {}), super().to_dict())
        return exact

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]


class Accepted(ReceivedEvent):
    """Mailgun took a message."""

    __slots__ = ()

    kind: ClassVar[Literal["accepted"]] = "accepted"


class Rejected(ReceivedEvent):
    """Mailgun did not take a message; `reject` says why."""

    __slots__ = ()

    kind: ClassVar[Literal["rejected"]] = "rejected"


class Delivered(ReceivedEvent):
    """The recipient's server took a message."""

    __slots__ = ()

    kind: ClassVar[Literal["delivered"]] = "delivered"


class Failure(ReceivedEvent):
    """A message was not delivered: the base of `PermanentFailure`, `TemporaryFailure` and `OtherFailure`."""

    __slots__ = ()


class PermanentFailure(Failure):
    """A message was not delivered and Mailgun gave up: `failed` with severity `permanent`, or `bounced`, `dropped`."""

    __slots__ = ()

    kind: ClassVar[Literal["permanent_fail"]] = "permanent_fail"


class TemporaryFailure(Failure):
    """A message was not delivered so far; Mailgun tries again."""

    __slots__ = ()

    kind: ClassVar[Literal["temporary_fail"]] = "temporary_fail"


class OtherFailure(Failure):
    """A message was not delivered; whether for good is not said, or in a word that is newer than this package."""

    __slots__ = ()

    kind: ClassVar[Literal["failed"]] = "failed"


class Opened(ReceivedEvent):
    """A recipient, or a program, opened a message."""

    __slots__ = ()

    kind: ClassVar[Literal["opened"]] = "opened"


class Clicked(ReceivedEvent):
    """A recipient, or a program, followed the link `url`."""

    __slots__ = ()

    kind: ClassVar[Literal["clicked"]] = "clicked"


class Unsubscribed(ReceivedEvent):
    """A recipient wants no more mail."""

    __slots__ = ()

    kind: ClassVar[Literal["unsubscribed"]] = "unsubscribed"


class Complained(ReceivedEvent):
    """A recipient called a message spam."""

    __slots__ = ()

    kind: ClassVar[Literal["complained"]] = "complained"


class Stored(ReceivedEvent):
    """An incoming message was stored; `storage` says where."""

    __slots__ = ()

    kind: ClassVar[Literal["stored"]] = "stored"


class ListMemberUploaded(ReceivedEvent):
    """`member` was added to a mailing list by an upload."""

    __slots__ = ()

    kind: ClassVar[Literal["list_member_uploaded"]] = "list_member_uploaded"


class ListMemberUploadError(ReceivedEvent):
    """A member could not be added to a mailing list; `error` says why."""

    __slots__ = ()

    kind: ClassVar[Literal["list_member_upload_error"]] = "list_member_upload_error"


class ListUploaded(ReceivedEvent):
    """An upload to a mailing list came to its end."""

    __slots__ = ()

    kind: ClassVar[Literal["list_uploaded"]] = "list_uploaded"


class UnknownEvent(ReceivedEvent):
    """An event whose word is newer than this package, or missing."""

    __slots__ = ()

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
