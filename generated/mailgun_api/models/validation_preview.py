# Written by `make generate` from spec/. Do not edit.
"""An estimate of how good addresses are."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class ValidationPreview(Model):
    """An estimate of how good addresses are."""

    id: str | None = None
    """The name of the preview."""
    valid: bool | None = None
    """Whether the file is in order."""
    status: str | None = None
    """How far it is: preview_processing, preview_complete, or a newer word."""
    reason: str | None = None
    """Why it failed."""
    quantity: int | None = None
    """How many addresses the file has."""
    created_at: datetime | None = None
    """When it was started."""
    summary: ValidationSummary | None = None
    """Percentages of the results."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("valid", "valid", None),
        ("status", "status", None),
        ("reason", "reason", None),
        ("quantity", "quantity", None),
        ("created_at", "created_at", None),
        ("summary", "summary", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ValidationPreview needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("valid"),
                get("status"),
                get("reason"),
                get("quantity"),
                None if (value := get("created_at")) is None else parse_date(value),
                None if (value := get("summary")) is None else ValidationSummary.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "id",
        "valid",
        "status",
        "reason",
        "quantity",
        "created_at",
        "summary",
    )
)

# At the end, because models may lead back to this one.
from .validation_summary import ValidationSummary  # noqa: E402
