# Written by `make generate` from spec/. Do not edit.
"""How far a test is."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class InspectTestState(Model):
    """How far a test is."""

    __slots__ = (
        "status",
        "created_at",
        "updated_at",
    )

    status: str | None
    """`Processing`, then `Complete` or `Completed`, or `Failed`; the case of letters varies."""
    created_at: datetime | None
    """When it was created."""
    updated_at: datetime | None
    """When it changed last."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("status", "status", None),
        ("created_at", "created_at", None),
        ("updated_at", "updated_at", None),
    )

    def __init__(
        self,
        status: str | None = None,
        created_at: datetime | None = None,
        updated_at: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.created_at = created_at
        self.updated_at = updated_at
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InspectTestState needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.status = value = get("status")
            if value is not None:
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            if (value := get("updated_at")) is None:
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
        "status",
        "created_at",
        "updated_at",
    )
)
