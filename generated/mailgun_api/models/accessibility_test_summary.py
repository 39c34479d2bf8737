# Written by `make generate` from spec/. Do not edit.
"""An accessibility test with the numbers of its findings."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class AccessibilityTestSummary(Model):
    """An accessibility test with the numbers of its findings."""

    id: str | None = None
    """The identifier."""
    status: str | None = None
    """`Processing`, then `Complete` or `Completed`, or `Failed`."""
    checks: int | None = None
    """How many checks were made."""
    passes: int | None = None
    """How many of them passed."""
    failures: int | None = None
    """How many failed."""
    needs_review: int | None = None
    """How many a person has to decide."""
    created_at: datetime | None = None
    """When it was created."""
    updated_at: datetime | None = None
    """When it changed last."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("status", "status", None),
        ("checks", "checks", None),
        ("passes", "passes", None),
        ("failures", "failures", None),
        ("needs_review", "needs_review", None),
        ("created_at", "created_at", None),
        ("updated_at", "updated_at", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AccessibilityTestSummary needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("status"),
                get("checks"),
                get("passes"),
                get("failures"),
                get("needs_review"),
                None if (value := get("created_at")) is None else parse_date(value),
                None if (value := get("updated_at")) is None else parse_date(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "id",
        "status",
        "checks",
        "passes",
        "failures",
        "needs_review",
        "created_at",
        "updated_at",
    )
)
