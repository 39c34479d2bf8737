# Written by `make generate` from spec/. Do not edit.
"""The webhooks of a domain, by event type."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class WebhooksByName(Model):
    """The webhooks of a domain, by event type."""

    accepted: Webhook | None = None
    """When a message is accepted for delivery."""
    delivered: Webhook | None = None
    """When the receiving server has taken a message."""
    opened: Webhook | None = None
    """When a message is opened, with open tracking on."""
    clicked: Webhook | None = None
    """When a link is clicked, with click tracking on."""
    unsubscribed: Webhook | None = None
    """When a recipient unsubscribes."""
    complained: Webhook | None = None
    """When a recipient reports a message as spam."""
    temporary_fail: Webhook | None = None
    """When a delivery fails and will be tried again."""
    permanent_fail: Webhook | None = None
    """When a delivery has failed for good."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("accepted", "accepted", None),
        ("delivered", "delivered", None),
        ("opened", "opened", None),
        ("clicked", "clicked", None),
        ("unsubscribed", "unsubscribed", None),
        ("complained", "complained", None),
        ("temporary_fail", "temporary_fail", None),
        ("permanent_fail", "permanent_fail", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"WebhooksByName needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("accepted")) is None else Webhook.from_dict(value),
                None if (value := get("delivered")) is None else Webhook.from_dict(value),
                None if (value := get("opened")) is None else Webhook.from_dict(value),
                None if (value := get("clicked")) is None else Webhook.from_dict(value),
                None if (value := get("unsubscribed")) is None else Webhook.from_dict(value),
                None if (value := get("complained")) is None else Webhook.from_dict(value),
                None if (value := get("temporary_fail")) is None else Webhook.from_dict(value),
                None if (value := get("permanent_fail")) is None else Webhook.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "accepted",
        "delivered",
        "opened",
        "clicked",
        "unsubscribed",
        "complained",
        "temporary_fail",
        "permanent_fail",
    )
)

# At the end, because models may lead back to this one.
from .webhook import Webhook  # noqa: E402
