# Written by `make generate` from spec/. Do not edit.
"""Where messages landed at one provider."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new


@define(init=False, repr=False, eq=False, slots=False)
class InboxDeliveryStats(Model):
    """Where messages landed at one provider."""

    __slots__ = (
        "provider",
        "total",
        "delivered",
        "inbox",
        "spam",
        "missing",
        "pending",
        "categories",
        "first_received_at",
        "last_received_at",
    )

    provider: str | None
    """The domain of the provider, or `all`."""
    total: int | None
    """How many messages were expected."""
    delivered: int | None
    """How many came."""
    inbox: int | None
    """How many of them are not among the spam."""
    spam: int | None
    """How many of them are among the spam."""
    missing: int | None
    """How many did not come in time."""
    pending: int | None
    """How many may still come."""
    categories: dict[str, int] | None
    """How many came, by tab of the inbox."""
    first_received_at: datetime | None
    """When the first came."""
    last_received_at: datetime | None
    """When the last came."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("provider", "provider", None),
        ("total", "total", None),
        ("delivered", "delivered", None),
        ("inbox", "inbox", None),
        ("spam", "spam", None),
        ("missing", "missing", None),
        ("pending", "pending", None),
        ("categories", "categories", None),
        ("first_received_at", "first_received_at", None),
        ("last_received_at", "last_received_at", None),
    )

    def __init__(
        self,
        provider: str | None = None,
        total: int | None = None,
        delivered: int | None = None,
        inbox: int | None = None,
        spam: int | None = None,
        missing: int | None = None,
        pending: int | None = None,
        categories: dict[str, int] | None = None,
        first_received_at: datetime | None = None,
        last_received_at: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.provider = provider
        self.total = total
        self.delivered = delivered
        self.inbox = inbox
        self.spam = spam
        self.missing = missing
        self.pending = pending
        self.categories = categories
        self.first_received_at = first_received_at
        self.last_received_at = last_received_at
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxDeliveryStats needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.provider = value = get("provider")
            if value is not None:
                left -= 1
            model.total = value = get("total")
            if value is not None:
                left -= 1
            model.delivered = value = get("delivered")
            if value is not None:
                left -= 1
            model.inbox = value = get("inbox")
            if value is not None:
                left -= 1
            model.spam = value = get("spam")
            if value is not None:
                left -= 1
            model.missing = value = get("missing")
            if value is not None:
                left -= 1
            model.pending = value = get("pending")
            if value is not None:
                left -= 1
            if (value := get("categories")) is None:
                model.categories = None
            else:
                model.categories = mapping(value)
                left -= 1
            if (value := get("first_received_at")) is None:
                model.first_received_at = None
            else:
                model.first_received_at = parse_date(value)
                left -= 1
            if (value := get("last_received_at")) is None:
                model.last_received_at = None
            else:
                model.last_received_at = parse_date(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "provider",
        "total",
        "delivered",
        "inbox",
        "spam",
        "missing",
        "pending",
        "categories",
        "first_received_at",
        "last_received_at",
    )
)
