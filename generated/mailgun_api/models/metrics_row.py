# Written by `make generate` from spec/. Do not edit.
"""The counts and rates for one value of each dimension."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class MetricsRow(Model):
    """The counts and rates for one value of each dimension."""

    __slots__ = (
        "dimensions",
        "metrics",
    )

    dimensions: list[MetricsDimension] | None
    """What the row stands for."""
    metrics: MetricValues | None
    """The counts and rates."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("dimensions", "dimensions", None),
        ("metrics", "metrics", None),
    )

    def __init__(
        self,
        dimensions: list[MetricsDimension] | None = None,
        metrics: MetricValues | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.dimensions = dimensions
        self.metrics = metrics
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MetricsRow needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("dimensions")) is None:
                model.dimensions = None
            else:
                model.dimensions = MetricsDimension.from_list(value)
                left -= 1
            if (value := get("metrics")) is None:
                model.metrics = None
            else:
                model.metrics = MetricValues.from_dict(value)
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
                if len(source) != 2:
                    models[number] = cls.from_dict(source)
                    continue
                if (value := source["dimensions"]) is None:
                    raise Misfit("null")
                model.dimensions = MetricsDimension.from_list(value)
                if (value := source["metrics"]) is None:
                    raise Misfit("null")
                model.metrics = MetricValues.from_dict(value)
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "dimensions",
        "metrics",
    )
)

# At the end, because models may lead back to this one.
from .metric_values import MetricValues  # noqa: E402
from .metrics_dimension import MetricsDimension  # noqa: E402
