# Written by `make generate` from spec/. Do not edit.
"""An accessibility test with the numbers of its findings."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class AccessibilityTestSummary(Model):
    """An accessibility test with the numbers of its findings."""

    __slots__ = (
        "id",
        "status",
        "checks",
        "passes",
        "failures",
        "needs_review",
        "created_at",
        "updated_at",
    )

    id: str | None
    """The identifier."""
    status: str | None
    """`Processing`, then `Complete` or `Completed`, or `Failed`."""
    checks: int | None
    """How many checks were made."""
    passes: int | None
    """How many of them passed."""
    failures: int | None
    """How many failed."""
    needs_review: int | None
    """How many a person has to decide."""
    created_at: datetime | None
    """When it was created."""
    updated_at: datetime | None
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

    def __init__(
        self,
        id: str | None = None,
        status: str | None = None,
        checks: int | None = None,
        passes: int | None = None,
        failures: int | None = None,
        needs_review: int | None = None,
        created_at: datetime | None = None,
        updated_at: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.status = status
        self.checks = checks
        self.passes = passes
        self.failures = failures
        self.needs_review = needs_review
        self.created_at = created_at
        self.updated_at = updated_at
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AccessibilityTestSummary needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.status = value = get("status")
            if value is not None:
                left -= 1
            model.checks = value = get("checks")
            if value is not None:
                left -= 1
            model.passes = value = get("passes")
            if value is not None:
                left -= 1
            model.failures = value = get("failures")
            if value is not None:
                left -= 1
            model.needs_review = value = get("needs_review")
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

    @classmethod
    def from_list(cls, sources: list[Any]) -> list[Self]:
        if sources == []:
            return []
        models = unfilled(cls, len(sequence(sources)))
        for number, model, source in zip(count(), models, sources):
            try:
                if len(source) != 8:
                    models[number] = cls.from_dict(source)
                    continue
                model.id = value_1 = source["id"]
                model.status = value_2 = source["status"]
                model.checks = value_3 = source["checks"]
                model.passes = value_4 = source["passes"]
                model.failures = value_5 = source["failures"]
                model.needs_review = value_6 = source["needs_review"]
                if (value := source["created_at"]) is None:
                    raise Misfit("null")
                model.created_at = parse_date(value)
                if (value := source["updated_at"]) is None:
                    raise Misfit("null")
                model.updated_at = parse_date(value)
                if (
                    value_1 is None
                    or value_2 is None
                    or value_3 is None
                    or value_4 is None
                    or value_5 is None
                    or value_6 is None
                ):
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


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
