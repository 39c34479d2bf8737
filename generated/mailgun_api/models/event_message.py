# Written by `make generate` from spec/. Do not edit.
"""The message that an event is about; only its Message-Id where it was opened or clicked."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import MILLISECONDS_FROM, parse_date, read_epoch
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class EventMessage(Model):
    """The message that an event is about; only its Message-Id where it was opened or clicked."""

    __slots__ = (
        "headers",
        "attachments",
        "recipients",
        "size",
        "scheduled_for",
    )

    headers: EventMessageHeaders | None
    """The main headers."""
    attachments: list[EventAttachment] | None
    """The attachments."""
    recipients: list[str] | None
    """All recipients of the message."""
    size: int | None
    """Its size in bytes."""
    scheduled_for: datetime | None
    """When it is to be delivered."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("headers", "headers", None),
        ("attachments", "attachments", None),
        ("recipients", "recipients", None),
        ("size", "size", None),
        ("scheduled_for", "scheduled-for", "epoch"),
    )

    def __init__(
        self,
        headers: EventMessageHeaders | None = None,
        attachments: list[EventAttachment] | None = None,
        recipients: list[str] | None = None,
        size: int | None = None,
        scheduled_for: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.headers = headers
        self.attachments = attachments
        self.recipients = recipients
        self.size = size
        self.scheduled_for = scheduled_for
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventMessage needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("headers")) is None:
                model.headers = None
            else:
                model.headers = EventMessageHeaders.from_dict(value)
                left -= 1
            if (value := get("attachments")) is None:
                model.attachments = None
            else:
                model.attachments = EventAttachment.from_list(value)
                left -= 1
            if (value := get("recipients")) is None:
                model.recipients = None
            else:
                model.recipients = value if isinstance(value, list) else sequence(value)
                left -= 1
            model.size = value = get("size")
            if value is not None:
                left -= 1
            if (value := get("scheduled-for")) is None:
                model.scheduled_for = None
            else:
                model.scheduled_for = (
                    read_epoch(value, UTC)
                    if isinstance(value, float) and 0 <= value < MILLISECONDS_FROM
                    else parse_date(value)
                )
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "headers",
        "attachments",
        "recipients",
        "size",
        "scheduled-for",
    )
)

# At the end, because models may lead back to this one.
from .event_attachment import EventAttachment  # noqa: E402
from .event_message_headers import EventMessageHeaders  # noqa: E402
