# Written by `make generate` from spec/. Do not edit.
"""The setup of DMARC reporting."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class DmarcSetup(Model):
    """The setup of DMARC reporting."""

    __slots__ = (
        "instance_id",
        "last_accessed",
        "created_at",
        "updated_at",
    )

    instance_id: str | None
    """The id of the setup."""
    last_accessed: datetime | None
    """When it was last used."""
    created_at: datetime | None
    """When it was made."""
    updated_at: datetime | None
    """When it was last changed."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("instance_id", "InstanceID", None),
        ("last_accessed", "LastAccessed", None),
        ("created_at", "CreatedAt", None),
        ("updated_at", "UpdatedAt", None),
    )

    def __init__(
        self,
        instance_id: str | None = None,
        last_accessed: datetime | None = None,
        created_at: datetime | None = None,
        updated_at: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.instance_id = instance_id
        self.last_accessed = last_accessed
        self.created_at = created_at
        self.updated_at = updated_at
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DmarcSetup needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.instance_id = value = get("InstanceID")
            if value is not None:
                left -= 1
            if (value := get("LastAccessed")) is None:
                model.last_accessed = None
            else:
                model.last_accessed = parse_date(value)
                left -= 1
            if (value := get("CreatedAt")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            if (value := get("UpdatedAt")) is None:
                model.updated_at = None
            else:
                model.updated_at = parse_date(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "InstanceID",
        "LastAccessed",
        "CreatedAt",
        "UpdatedAt",
    )
)
