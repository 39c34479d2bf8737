# Written by `make generate` from spec/. Do not edit.
"""A recipient who reported a message as spam."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
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
        model = new(cls)
        left = len(source)
        try:
            model.address = value = get("address")
            if value is not None:
                left -= 1
            model.count = value = get("count")
            if value is not None:
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


_KNOWN = frozenset(
    (
        "address",
        "count",
        "created_at",
    )
)
