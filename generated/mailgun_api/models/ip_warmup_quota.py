# Written by `make generate` from spec/. Do not edit.
"""What an address may send in one stage of its warmup."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class IpWarmupQuota(Model):
    """What an address may send in one stage of its warmup."""

    __slots__ = (
        "start_time",
        "volume_limit",
    )

    start_time: datetime | None
    """When the stage began."""
    volume_limit: int | None
    """How many messages it may send."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("start_time", "StartTime", None),
        ("volume_limit", "VolumeLimit", None),
    )

    def __init__(
        self,
        start_time: datetime | None = None,
        volume_limit: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.start_time = start_time
        self.volume_limit = volume_limit
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpWarmupQuota needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("StartTime")) is None:
                model.start_time = None
            else:
                model.start_time = parse_date(value)
                left -= 1
            model.volume_limit = value = get("VolumeLimit")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "StartTime",
        "VolumeLimit",
    )
)
