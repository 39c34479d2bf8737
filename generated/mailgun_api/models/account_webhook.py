# Written by `make generate` from spec/. Do not edit.
"""A URL that events of all domains are posted to. An event that a domain also posts there comes once."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class AccountWebhook(Model):
    """A URL that events of all domains are posted to. An event that a domain also posts there comes once."""

    __slots__ = (
        "webhook_id",
        "description",
        "url",
        "event_types",
        "created_at",
    )

    webhook_id: str | None
    """What identifies the webhook."""
    description: str | None
    """A remark; may be empty."""
    url: str | None
    """The URL."""
    event_types: list[str] | None
    """The event types, in the words of `WebhookName`."""
    created_at: datetime | None
    """When the webhook was added."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("webhook_id", "webhook_id", None),
        ("description", "description", None),
        ("url", "url", None),
        ("event_types", "event_types", None),
        ("created_at", "created_at", None),
    )

    def __init__(
        self,
        webhook_id: str | None = None,
        description: str | None = None,
        url: str | None = None,
        event_types: list[str] | None = None,
        created_at: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.webhook_id = webhook_id
        self.description = description
        self.url = url
        self.event_types = event_types
        self.created_at = created_at
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AccountWebhook needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.webhook_id = value = get("webhook_id")
            if value is not None:
                left -= 1
            model.description = value = get("description")
            if value is not None:
                left -= 1
            model.url = value = get("url")
            if value is not None:
                left -= 1
            if (value := get("event_types")) is None:
                model.event_types = None
            else:
                model.event_types = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model

    @classmethod
    def from_list(cls, sources: list[Any]) -> list[Self]:
        if sources == []:
            return []
        models = unfilled(cls, len(sequence(sources)))
        for number, model, source in zip(count(), models, sources):
            try:
                if len(source) != 5:
                    models[number] = cls.from_dict(source)
                    continue
                model.webhook_id = value_1 = source["webhook_id"]
                model.description = value_2 = source["description"]
                model.url = value_3 = source["url"]
                if (value := source["event_types"]) is None:
                    raise Misfit("null")
                model.event_types = value if isinstance(value, list) else sequence(value)
                if (value := source["created_at"]) is None:
                    raise Misfit("null")
                model.created_at = parse_date(value)
                if value_1 is None or value_2 is None or value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "webhook_id",
        "description",
        "url",
        "event_types",
        "created_at",
    )
)
