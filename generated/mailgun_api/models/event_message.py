# Written by `make generate` from spec/. Do not edit.
"""The message that an event is about; only its Message-Id where it was opened or clicked."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class EventMessage(Model):
    """The message that an event is about; only its Message-Id where it was opened or clicked."""

    headers: EventMessageHeaders | None = None
    """The main headers."""
    attachments: list[EventAttachment] | None = None
    """The attachments."""
    recipients: list[str] | None = None
    """All recipients of the message."""
    size: int | None = None
    """Its size in bytes."""
    scheduled_for: datetime | None = None
    """When it is to be delivered."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("headers", "headers", None),
        ("attachments", "attachments", None),
        ("recipients", "recipients", None),
        ("size", "size", None),
        ("scheduled_for", "scheduled-for", "epoch"),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventMessage needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("headers")) is None else EventMessageHeaders.from_dict(value),
                None
                if (value := get("attachments")) is None
                else [EventAttachment.from_dict(item) for item in sequence(value)],
                None if (value := get("recipients")) is None else sequence(value),
                get("size"),
                None if (value := get("scheduled-for")) is None else parse_date(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
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
