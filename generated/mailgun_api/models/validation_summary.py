# Written by `make generate` from spec/. Do not edit.
"""Counts of results; in a preview percentages."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, mapping


@define(repr=False)
class ValidationSummary(Model):
    """Counts of results; in a preview percentages."""

    result: ValidationResultCounts | None = None
    """By verdict."""
    risk: ValidationRiskCounts | None = None
    """By risk."""
    engagement: dict[str, Any] | None = None
    """By what owners do with mail."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("result", "result", None),
        ("risk", "risk", None),
        ("engagement", "engagement", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ValidationSummary needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("result")) is None else ValidationResultCounts.from_dict(value),
                None if (value := get("risk")) is None else ValidationRiskCounts.from_dict(value),
                None if (value := get("engagement")) is None else mapping(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
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
