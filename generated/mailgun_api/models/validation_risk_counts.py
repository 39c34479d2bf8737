# Written by `make generate` from spec/. Do not edit.
"""How many addresses have each risk."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class ValidationRiskCounts(Model):
    """How many addresses have each risk."""

    __slots__ = (
        "high",
        "medium",
        "low",
        "unknown",
    )

    high: float | None
    """High risk."""
    medium: float | None
    """Medium risk."""
    low: float | None
    """Low risk."""
    unknown: float | None
    """Nothing is known."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("high", "high", None),
        ("medium", "medium", None),
        ("low", "low", None),
        ("unknown", "unknown", None),
    )

    def __init__(
        self,
        high: float | None = None,
        medium: float | None = None,
        low: float | None = None,
        unknown: float | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.high = high
        self.medium = medium
        self.low = low
        self.unknown = unknown
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ValidationRiskCounts needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.high = value = get("high")
            if value is not None:
                left -= 1
            model.medium = value = get("medium")
            if value is not None:
                left -= 1
            model.low = value = get("low")
            if value is not None:
                left -= 1
            model.unknown = value = get("unknown")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "high",
        "medium",
        "low",
        "unknown",
    )
)
