# Written by `make generate` from spec/. Do not edit.
"""A URL that events of all domains are posted to. An event that a domain also posts there comes once."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class AccountWebhook(Model):
    """A URL that events of all domains are posted to. An event that a domain also posts there comes once."""

    webhook_id: str | None = None
    """What identifies the webhook."""
    description: str | None = None
    """A remark; may be empty."""
    url: str | None = None
    """The URL."""
    event_types: list[str] | None = None
    """The event types, in the words of `WebhookName`."""
    created_at: datetime | None = None
    """When the webhook was added."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("webhook_id", "webhook_id", None),
        ("description", "description", None),
        ("url", "url", None),
        ("event_types", "event_types", None),
        ("created_at", "created_at", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AccountWebhook needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("webhook_id"),
                get("description"),
                get("url"),
                None if (value := get("event_types")) is None else sequence(value),
                None if (value := get("created_at")) is None else parse_date(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "webhook_id",
        "description",
        "url",
        "event_types",
        "created_at",
    )
)
