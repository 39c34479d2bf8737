# Written by `make generate` from spec/. Do not edit.
"""A mailing list."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class MailingList(Model):
    """A mailing list."""

    address: str | None = None
    """The address of the list."""
    name: str | None = None
    """A name for people; may be empty."""
    description: str | None = None
    """A description; may be empty."""
    access_level: str | None = None
    """Who may write to the list: `readonly` (only you, signed in), `members` or `everyone`."""
    reply_preference: str | None = None
    """Where answers go: `list` or `sender`."""
    created_at: datetime | None = None
    """When the list was created."""
    members_count: int | None = None
    """How many members it has."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("name", "name", None),
        ("description", "description", None),
        ("access_level", "access_level", None),
        ("reply_preference", "reply_preference", None),
        ("created_at", "created_at", "rfc2822"),
        ("members_count", "members_count", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MailingList needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("address"),
                get("name"),
                get("description"),
                get("access_level"),
                get("reply_preference"),
                None if (value := get("created_at")) is None else parse_date(value),
                get("members_count"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "address",
        "name",
        "description",
        "access_level",
        "reply_preference",
        "created_at",
        "members_count",
    )
)
