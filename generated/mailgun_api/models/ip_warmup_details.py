# Written by `make generate` from spec/. Do not edit.
"""How far the warmup of an IP address is."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class IpWarmupDetails(Model):
    """How far the warmup of an IP address is."""

    __slots__ = (
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

    sent_within_stage: str | None
    """How much of this stage is sent, such as `25%`."""
    throttle: int | None
    """How strongly the address is held back."""
    start_volume: int | None
    """The volume that the stage began with."""
    stage: int | None
    """The stage."""
    stage_limit: int | None
    """How many messages the stage allows."""
    hourly_limit: int | None
    """How many messages an hour allows."""
    stage_started_at: datetime | None
    """When the stage began."""
    hour_started_at: datetime | None
    """When the hour began that `hourly_limit` counts."""
    plan_started_at: datetime | None
    """When the warmup began."""
    plan_last_updated_at: datetime | None
    """When these numbers changed last."""
    total_stages: int | None
    """How many stages there are."""
    stage_history: list[IpWarmupPastStage] | None
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

    def __init__(
        self,
        sent_within_stage: str | None = None,
        throttle: int | None = None,
        start_volume: int | None = None,
        stage: int | None = None,
        stage_limit: int | None = None,
        hourly_limit: int | None = None,
        stage_started_at: datetime | None = None,
        hour_started_at: datetime | None = None,
        plan_started_at: datetime | None = None,
        plan_last_updated_at: datetime | None = None,
        total_stages: int | None = None,
        stage_history: list[IpWarmupPastStage] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.sent_within_stage = sent_within_stage
        self.throttle = throttle
        self.start_volume = start_volume
        self.stage = stage
        self.stage_limit = stage_limit
        self.hourly_limit = hourly_limit
        self.stage_started_at = stage_started_at
        self.hour_started_at = hour_started_at
        self.plan_started_at = plan_started_at
        self.plan_last_updated_at = plan_last_updated_at
        self.total_stages = total_stages
        self.stage_history = stage_history
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpWarmupDetails needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.sent_within_stage = value = get("sent_within_stage")
            if value is not None:
                left -= 1
            model.throttle = value = get("throttle")
            if value is not None:
                left -= 1
            model.start_volume = value = get("start_volume")
            if value is not None:
                left -= 1
            model.stage = value = get("stage")
            if value is not None:
                left -= 1
            model.stage_limit = value = get("stage_limit")
            if value is not None:
                left -= 1
            model.hourly_limit = value = get("hourly_limit")
            if value is not None:
                left -= 1
            if (value := get("stage_started_at")) is None:
                model.stage_started_at = None
            else:
                model.stage_started_at = parse_date(value)
                left -= 1
            if (value := get("hour_started_at")) is None:
                model.hour_started_at = None
            else:
                model.hour_started_at = parse_date(value)
                left -= 1
            if (value := get("plan_started_at")) is None:
                model.plan_started_at = None
            else:
                model.plan_started_at = parse_date(value)
                left -= 1
            if (value := get("plan_last_updated_at")) is None:
                model.plan_last_updated_at = None
            else:
                model.plan_last_updated_at = parse_date(value)
                left -= 1
            model.total_stages = value = get("total_stages")
            if value is not None:
                left -= 1
            if (value := get("stage_history")) is None:
                model.stage_history = None
            else:
                model.stage_history = IpWarmupPastStage.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
