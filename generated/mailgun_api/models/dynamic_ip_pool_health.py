# Written by `make generate` from spec/. Do not edit.
"""The health of a domain, number by number."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class DynamicIpPoolHealth(Model):
    """The health of a domain, number by number."""

    bounce_rate: DynamicIpPoolMeasure | None = None
    """The share of messages that bounced."""
    complaint_rate: DynamicIpPoolMeasure | None = None
    """The share of messages that were called spam."""
    processed_count: DynamicIpPoolMeasure | None = None
    """How many messages were counted."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("bounce_rate", "bounce_rate", None),
        ("complaint_rate", "complaint_rate", None),
        ("processed_count", "processed_count", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DynamicIpPoolHealth needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("bounce_rate")) is None else DynamicIpPoolMeasure.from_dict(value),
                None if (value := get("complaint_rate")) is None else DynamicIpPoolMeasure.from_dict(value),
                None if (value := get("processed_count")) is None else DynamicIpPoolMeasure.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
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
