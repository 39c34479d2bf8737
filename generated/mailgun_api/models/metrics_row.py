# Written by `make generate` from spec/. Do not edit.
"""The counts and rates for one value of each dimension."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class MetricsRow(Model):
    """The counts and rates for one value of each dimension."""

    dimensions: list[MetricsDimension] | None = None
    """What the row stands for."""
    metrics: MetricValues | None = None
    """The counts and rates."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("dimensions", "dimensions", None),
        ("metrics", "metrics", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MetricsRow needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None
                if (value := get("dimensions")) is None
                else [MetricsDimension.from_dict(item) for item in sequence(value)],
                None if (value := get("metrics")) is None else MetricValues.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "dimensions",
        "metrics",
    )
)

# At the end, because models may lead back to this one.
from .metric_values import MetricValues  # noqa: E402
from .metrics_dimension import MetricsDimension  # noqa: E402
