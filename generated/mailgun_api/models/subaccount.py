# Written by `make generate` from spec/. Do not edit.
"""A subaccount."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, mapping


@define(repr=False)
class Subaccount(Model):
    """A subaccount."""

    id: str | None = None
    """What identifies the subaccount, 24 hexadecimal digits."""
    name: str | None = None
    """The name."""
    status: str | None = None
    """`open`, `disabled` or `closed`."""
    created_at: datetime | None = None
    """When it was created; may be absent."""
    updated_at: datetime | None = None
    """When it was changed last; may be absent."""
    features: dict[str, Any] | None = None
    """Its features; may be absent."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("name", "name", None),
        ("status", "status", None),
        ("created_at", "created_at", None),
        ("updated_at", "updated_at", None),
        ("features", "features", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Subaccount needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("name"),
                get("status"),
                None if (value := get("created_at")) is None else parse_date(value),
                None if (value := get("updated_at")) is None else parse_date(value),
                None if (value := get("features")) is None else mapping(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "id",
        "name",
        "status",
        "created_at",
        "updated_at",
        "features",
    )
)
