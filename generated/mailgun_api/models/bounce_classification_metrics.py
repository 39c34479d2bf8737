# Written by `make generate` from spec/. Do not edit.
"""Counts and rates. Only what was asked for may be there."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class BounceClassificationMetrics(Model):
    """Counts and rates. Only what was asked for may be there."""

    __slots__ = (
        "critical_bounce_count",
        "non_critical_bounce_count",
        "critical_delay_count",
        "non_critical_delay_count",
        "classified_failures_count",
        "delivered_smtp_count",
        "critical_bounce_rate",
        "non_critical_bounce_rate",
        "critical_delay_rate",
        "non_critical_delay_rate",
    )

    critical_bounce_count: int | None
    """Bounces that harm the reputation."""
    non_critical_bounce_count: int | None
    """Other bounces."""
    critical_delay_count: int | None
    """Delays that harm the reputation."""
    non_critical_delay_count: int | None
    """Other delays."""
    classified_failures_count: int | None
    """All of these together."""
    delivered_smtp_count: int | None
    """Delivered over SMTP."""
    critical_bounce_rate: float | None
    """Rate of bounces that harm the reputation."""
    non_critical_bounce_rate: float | None
    """Rate of other bounces."""
    critical_delay_rate: float | None
    """Rate of delays that harm the reputation."""
    non_critical_delay_rate: float | None
    """Rate of other delays."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("critical_bounce_count", "critical_bounce_count", None),
        ("non_critical_bounce_count", "non_critical_bounce_count", None),
        ("critical_delay_count", "critical_delay_count", None),
        ("non_critical_delay_count", "non_critical_delay_count", None),
        ("classified_failures_count", "classified_failures_count", None),
        ("delivered_smtp_count", "delivered_smtp_count", None),
        ("critical_bounce_rate", "critical_bounce_rate", None),
        ("non_critical_bounce_rate", "non_critical_bounce_rate", None),
        ("critical_delay_rate", "critical_delay_rate", None),
        ("non_critical_delay_rate", "non_critical_delay_rate", None),
    )

    def __init__(
        self,
        critical_bounce_count: int | None = None,
        non_critical_bounce_count: int | None = None,
        critical_delay_count: int | None = None,
        non_critical_delay_count: int | None = None,
        classified_failures_count: int | None = None,
        delivered_smtp_count: int | None = None,
        critical_bounce_rate: float | None = None,
        non_critical_bounce_rate: float | None = None,
        critical_delay_rate: float | None = None,
        non_critical_delay_rate: float | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.critical_bounce_count = critical_bounce_count
        self.non_critical_bounce_count = non_critical_bounce_count
        self.critical_delay_count = critical_delay_count
        self.non_critical_delay_count = non_critical_delay_count
        self.classified_failures_count = classified_failures_count
        self.delivered_smtp_count = delivered_smtp_count
        self.critical_bounce_rate = critical_bounce_rate
        self.non_critical_bounce_rate = non_critical_bounce_rate
        self.critical_delay_rate = critical_delay_rate
        self.non_critical_delay_rate = non_critical_delay_rate
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BounceClassificationMetrics needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.critical_bounce_count = value = get("critical_bounce_count")
            if value is not None:
                left -= 1
            model.non_critical_bounce_count = value = get("non_critical_bounce_count")
            if value is not None:
                left -= 1
            model.critical_delay_count = value = get("critical_delay_count")
            if value is not None:
                left -= 1
            model.non_critical_delay_count = value = get("non_critical_delay_count")
            if value is not None:
                left -= 1
            model.classified_failures_count = value = get("classified_failures_count")
            if value is not None:
                left -= 1
            model.delivered_smtp_count = value = get("delivered_smtp_count")
            if value is not None:
                left -= 1
            model.critical_bounce_rate = value = get("critical_bounce_rate")
            if value is not None:
                left -= 1
            model.non_critical_bounce_rate = value = get("non_critical_bounce_rate")
            if value is not None:
                left -= 1
            model.critical_delay_rate = value = get("critical_delay_rate")
            if value is not None:
                left -= 1
            model.non_critical_delay_rate = value = get("non_critical_delay_rate")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "critical_bounce_count",
        "non_critical_bounce_count",
        "critical_delay_count",
        "non_critical_delay_count",
        "classified_failures_count",
        "delivered_smtp_count",
        "critical_bounce_rate",
        "non_critical_bounce_rate",
        "critical_delay_rate",
        "non_critical_delay_rate",
    )
)
