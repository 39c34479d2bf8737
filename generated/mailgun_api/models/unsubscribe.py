# Written by `make generate` from spec/. Do not edit.
"""A recipient who wants no more mail."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class Unsubscribe(Model):
    """A recipient who wants no more mail."""

    address: str | None = None
    """The address."""
    tags: list[str] | None = None
    """The tags that are not wanted; `*` is all mail of the domain."""
    created_at: datetime | None = None
    """When the address unsubscribed."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("tags", "tags", None),
        ("created_at", "created_at", "rfc2822"),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Unsubscribe needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("address"),
                None if (value := get("tags")) is None else sequence(value),
                None if (value := get("created_at")) is None else parse_date(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "address",
        "tags",
        "created_at",
    )
)
