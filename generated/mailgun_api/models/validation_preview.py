# Written by `make generate` from spec/. Do not edit.
"""An estimate of how good addresses are."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class ValidationPreview(Model):
    """An estimate of how good addresses are."""

    __slots__ = (
        "id",
        "valid",
        "status",
        "reason",
        "quantity",
        "created_at",
        "summary",
    )

    id: str | None
    """The name of the preview."""
    valid: bool | None
    """Whether the file is in order."""
    status: str | None
    """How far it is: preview_processing, preview_complete, or a newer word."""
    reason: str | None
    """Why it failed."""
    quantity: int | None
    """How many addresses the file has."""
    created_at: datetime | None
    """When it was started."""
    summary: ValidationSummary | None
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

    def __init__(
        self,
        id: str | None = None,
        valid: bool | None = None,
        status: str | None = None,
        reason: str | None = None,
        quantity: int | None = None,
        created_at: datetime | None = None,
        summary: ValidationSummary | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.valid = valid
        self.status = status
        self.reason = reason
        self.quantity = quantity
        self.created_at = created_at
        self.summary = summary
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ValidationPreview needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.valid = value = get("valid")
            if value is not None:
                left -= 1
            model.status = value = get("status")
            if value is not None:
                left -= 1
            model.reason = value = get("reason")
            if value is not None:
                left -= 1
            model.quantity = value = get("quantity")
            if value is not None:
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            if (value := get("summary")) is None:
                model.summary = None
            else:
                model.summary = ValidationSummary.from_dict(value)
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
                if len(source) != 7:
                    models[number] = cls.from_dict(source)
                    continue
                model.id = value_1 = source["id"]
                model.valid = value_2 = source["valid"]
                model.status = value_3 = source["status"]
                model.reason = value_4 = source["reason"]
                model.quantity = value_5 = source["quantity"]
                if (value := source["created_at"]) is None:
                    raise Misfit("null")
                model.created_at = parse_date(value)
                if (value := source["summary"]) is None:
                    raise Misfit("null")
                model.summary = ValidationSummary.from_dict(value)
                if value_1 is None or value_2 is None or value_3 is None or value_4 is None or value_5 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


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
