# Written by `make generate` from spec/. Do not edit.
"""Counts of results; in a preview percentages."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new


@define(init=False, repr=False, eq=False, slots=False)
class ValidationSummary(Model):
    """Counts of results; in a preview percentages."""

    __slots__ = (
        "result",
        "risk",
        "engagement",
    )

    result: ValidationResultCounts | None
    """By verdict."""
    risk: ValidationRiskCounts | None
    """By risk."""
    engagement: dict[str, Any] | None
    """By what owners do with mail."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("result", "result", None),
        ("risk", "risk", None),
        ("engagement", "engagement", None),
    )

    def __init__(
        self,
        result: ValidationResultCounts | None = None,
        risk: ValidationRiskCounts | None = None,
        engagement: dict[str, Any] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.result = result
        self.risk = risk
        self.engagement = engagement
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ValidationSummary needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("result")) is None:
                model.result = None
            else:
                model.result = ValidationResultCounts.from_dict(value)
                left -= 1
            if (value := get("risk")) is None:
                model.risk = None
            else:
                model.risk = ValidationRiskCounts.from_dict(value)
                left -= 1
            if (value := get("engagement")) is None:
                model.engagement = None
            else:
                model.engagement = mapping(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "result",
        "risk",
        "engagement",
    )
)

# At the end, because models may lead back to this one.
from .validation_result_counts import ValidationResultCounts  # noqa: E402
from .validation_risk_counts import ValidationRiskCounts  # noqa: E402
