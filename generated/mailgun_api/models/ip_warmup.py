# Written by `make generate` from spec/. Do not edit.
"""An IP address that is being warmed up."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class IpWarmup(Model):
    """An IP address that is being warmed up."""

    ip: str | None = None
    """The address."""
    sent_within_stage: str | None = None
    """How much of this stage is sent, such as `25%`."""
    throttle: int | None = None
    """How strongly the address is held back."""
    stage_number: int | None = None
    """The stage."""
    stage_start_volume: int | None = None
    """The volume that the stage began with."""
    stage_start_time: datetime | None = None
    """When the stage began."""
    stage_volume_limit: int | None = None
    """How many messages the stage allows."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("ip", "ip", None),
        ("sent_within_stage", "sent_within_stage", None),
        ("throttle", "throttle", None),
        ("stage_number", "stage_number", None),
        ("stage_start_volume", "stage_start_volume", None),
        ("stage_start_time", "stage_start_time", None),
        ("stage_volume_limit", "stage_volume_limit", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpWarmup needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("ip"),
                get("sent_within_stage"),
                get("throttle"),
                get("stage_number"),
                get("stage_start_volume"),
                None if (value := get("stage_start_time")) is None else parse_date(value),
                get("stage_volume_limit"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "ip",
        "sent_within_stage",
        "throttle",
        "stage_number",
        "stage_start_volume",
        "stage_start_time",
        "stage_volume_limit",
    )
)
