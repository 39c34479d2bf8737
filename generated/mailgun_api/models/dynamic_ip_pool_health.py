# Written by `make generate` from spec/. Do not edit.
"""The health of a domain, number by number."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class DynamicIpPoolHealth(Model):
    """The health of a domain, number by number."""

    __slots__ = (
        "bounce_rate",
        "complaint_rate",
        "processed_count",
    )

    bounce_rate: DynamicIpPoolMeasure | None
    """The share of messages that bounced."""
    complaint_rate: DynamicIpPoolMeasure | None
    """The share of messages that were called spam."""
    processed_count: DynamicIpPoolMeasure | None
    """How many messages were counted."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("bounce_rate", "bounce_rate", None),
        ("complaint_rate", "complaint_rate", None),
        ("processed_count", "processed_count", None),
    )

    def __init__(
        self,
        bounce_rate: DynamicIpPoolMeasure | None = None,
        complaint_rate: DynamicIpPoolMeasure | None = None,
        processed_count: DynamicIpPoolMeasure | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.bounce_rate = bounce_rate
        self.complaint_rate = complaint_rate
        self.processed_count = processed_count
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DynamicIpPoolHealth needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("bounce_rate")) is None:
                model.bounce_rate = None
            else:
                model.bounce_rate = DynamicIpPoolMeasure.from_dict(value)
                left -= 1
            if (value := get("complaint_rate")) is None:
                model.complaint_rate = None
            else:
                model.complaint_rate = DynamicIpPoolMeasure.from_dict(value)
                left -= 1
            if (value := get("processed_count")) is None:
                model.processed_count = None
            else:
                model.processed_count = DynamicIpPoolMeasure.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "bounce_rate",
        "complaint_rate",
        "processed_count",
    )
)

# At the end, because models may lead back to this one.
from .dynamic_ip_pool_measure import DynamicIpPoolMeasure  # noqa: E402
