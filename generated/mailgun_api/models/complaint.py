# Written by `make generate` from spec/. Do not edit.
"""A recipient who reported a message as spam."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class Complaint(Model):
    """A recipient who reported a message as spam."""

    address: str | None = None
    """The address."""
    count: int | None = None
    """How many complaints there were; absent from newer answers."""
    created_at: datetime | None = None
    """When the address complained."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("count", "count", None),
        ("created_at", "created_at", "rfc2822"),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Complaint needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("address"),
                get("count"),
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
        "count",
        "created_at",
    )
)
