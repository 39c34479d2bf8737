# Written by `make generate` from spec/. Do not edit.
"""A provider with test mailboxes."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, mapping


@define(repr=False)
class InboxProvider(Model):
    """A provider with test mailboxes."""

    domain: str | None = None
    """Its domain."""
    display_name: str | None = None
    """Its name."""
    region: str | None = None
    """Where in the world it is used."""
    created_at: datetime | None = None
    """When it was added."""
    updated_at: datetime | None = None
    """When it was last changed."""
    max_email_count: int | None = None
    """How many messages its mailboxes hold."""
    unsupported_authentications: dict[str, Any] | None = None
    """Ways to sign in that it does not have."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("domain", "domain", None),
        ("display_name", "display_name", None),
        ("region", "region", None),
        ("created_at", "created_at", None),
        ("updated_at", "updated_at", None),
        ("max_email_count", "max_email_count", None),
        ("unsupported_authentications", "unsupported_authentications", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxProvider needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("domain"),
                get("display_name"),
                get("region"),
                None if (value := get("created_at")) is None else parse_date(value),
                None if (value := get("updated_at")) is None else parse_date(value),
                get("max_email_count"),
                None if (value := get("unsupported_authentications")) is None else mapping(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "domain",
        "display_name",
        "region",
        "created_at",
        "updated_at",
        "max_email_count",
        "unsupported_authentications",
    )
)
