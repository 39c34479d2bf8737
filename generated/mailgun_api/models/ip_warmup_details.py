# Written by `make generate` from spec/. Do not edit.
"""How far the warmup of an IP address is."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class IpWarmupDetails(Model):
    """How far the warmup of an IP address is."""

    sent_within_stage: str | None = None
    """How much of this stage is sent, such as `25%`."""
    throttle: int | None = None
    """How strongly the address is held back."""
    start_volume: int | None = None
    """The volume that the stage began with."""
    stage: int | None = None
    """The stage."""
    stage_limit: int | None = None
    """How many messages the stage allows."""
    hourly_limit: int | None = None
    """How many messages an hour allows."""
    stage_started_at: datetime | None = None
    """When the stage began."""
    hour_started_at: datetime | None = None
    """When the hour began that `hourly_limit` counts."""
    plan_started_at: datetime | None = None
    """When the warmup began."""
    plan_last_updated_at: datetime | None = None
    """When these numbers changed last."""
    total_stages: int | None = None
    """How many stages there are."""
    stage_history: list[IpWarmupPastStage] | None = None
    """The stages that are over."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("sent_within_stage", "sent_within_stage", None),
        ("throttle", "throttle", None),
        ("start_volume", "start_volume", None),
        ("stage", "stage", None),
        ("stage_limit", "stage_limit", None),
        ("hourly_limit", "hourly_limit", None),
        ("stage_started_at", "stage_started_at", None),
        ("hour_started_at", "hour_started_at", None),
        ("plan_started_at", "plan_started_at", None),
        ("plan_last_updated_at", "plan_last_updated_at", None),
        ("total_stages", "total_stages", None),
        ("stage_history", "stage_history", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpWarmupDetails needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("sent_within_stage"),
                get("throttle"),
                get("start_volume"),
                get("stage"),
                get("stage_limit"),
                get("hourly_limit"),
                None if (value := get("stage_started_at")) is None else parse_date(value),
                None if (value := get("hour_started_at")) is None else parse_date(value),
                None if (value := get("plan_started_at")) is None else parse_date(value),
                None if (value := get("plan_last_updated_at")) is None else parse_date(value),
                get("total_stages"),
                None
                if (value := get("stage_history")) is None
                else [IpWarmupPastStage.from_dict(item) for item in sequence(value)],
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "sent_within_stage",
        "throttle",
        "start_volume",
        "stage",
        "stage_limit",
        "hourly_limit",
        "stage_started_at",
        "hour_started_at",
        "plan_started_at",
        "plan_last_updated_at",
        "total_stages",
        "stage_history",
    )
)

# At the end, because models may lead back to this one.
from .ip_warmup_past_stage import IpWarmupPastStage  # noqa: E402
