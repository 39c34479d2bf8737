# Written by `make generate` from spec/. Do not edit.
"""What an address may send in one stage of its warmup."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class IpWarmupQuota(Model):
    """What an address may send in one stage of its warmup."""

    start_time: datetime | None = None
    """When the stage began."""
    volume_limit: int | None = None
    """How many messages it may send."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("start_time", "StartTime", None),
        ("volume_limit", "VolumeLimit", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpWarmupQuota needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("StartTime")) is None else parse_date(value),
                get("VolumeLimit"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "StartTime",
        "VolumeLimit",
    )
)
