# Written by `make generate` from spec/. Do not edit.
"""The setup of DMARC reporting."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class DmarcSetup(Model):
    """The setup of DMARC reporting."""

    instance_id: str | None = None
    """The id of the setup."""
    last_accessed: datetime | None = None
    """When it was last used."""
    created_at: datetime | None = None
    """When it was made."""
    updated_at: datetime | None = None
    """When it was last changed."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("instance_id", "InstanceID", None),
        ("last_accessed", "LastAccessed", None),
        ("created_at", "CreatedAt", None),
        ("updated_at", "UpdatedAt", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DmarcSetup needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("InstanceID"),
                None if (value := get("LastAccessed")) is None else parse_date(value),
                None if (value := get("CreatedAt")) is None else parse_date(value),
                None if (value := get("UpdatedAt")) is None else parse_date(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "InstanceID",
        "LastAccessed",
        "CreatedAt",
        "UpdatedAt",
    )
)
