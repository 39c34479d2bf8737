# Written by `make generate` from spec/. Do not edit.
"""What holds for all rows together; empty unless asked for."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class MetricsAggregates(Model):
    """What holds for all rows together; empty unless asked for."""

    __slots__ = ("metrics",)

    metrics: MetricValues | None
    """The counts and rates."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("metrics", "metrics", None),)

    def __init__(
        self,
        metrics: MetricValues | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.metrics = metrics
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MetricsAggregates needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
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


_KNOWN = frozenset(("metrics",))

# At the end, because models may lead back to this one.
from .metric_values import MetricValues  # noqa: E402
