# Written by `make generate` from spec/. Do not edit.
"""An IP address that is being warmed up."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class IpWarmup(Model):
    """An IP address that is being warmed up."""

    __slots__ = (
        "ip",
        "sent_within_stage",
        "throttle",
        "stage_number",
        "stage_start_volume",
        "stage_start_time",
        "stage_volume_limit",
    )

    ip: str | None
    """The address."""
    sent_within_stage: str | None
    """How much of this stage is sent, such as `25%`."""
    throttle: int | None
    """How strongly the address is held back."""
    stage_number: int | None
    """The stage."""
    stage_start_volume: int | None
    """The volume that the stage began with."""
    stage_start_time: datetime | None
    """When the stage began."""
    stage_volume_limit: int | None
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

    def __init__(
        self,
        ip: str | None = None,
        sent_within_stage: str | None = None,
        throttle: int | None = None,
        stage_number: int | None = None,
        stage_start_volume: int | None = None,
        stage_start_time: datetime | None = None,
        stage_volume_limit: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.ip = ip
        self.sent_within_stage = sent_within_stage
        self.throttle = throttle
        self.stage_number = stage_number
        self.stage_start_volume = stage_start_volume
        self.stage_start_time = stage_start_time
        self.stage_volume_limit = stage_volume_limit
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpWarmup needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.ip = value = get("ip")
            if value is not None:
                left -= 1
            model.sent_within_stage = value = get("sent_within_stage")
            if value is not None:
                left -= 1
            model.throttle = value = get("throttle")
            if value is not None:
                left -= 1
            model.stage_number = value = get("stage_number")
            if value is not None:
                left -= 1
            model.stage_start_volume = value = get("stage_start_volume")
            if value is not None:
                left -= 1
            if (value := get("stage_start_time")) is None:
                model.stage_start_time = None
            else:
                model.stage_start_time = parse_date(value)
                left -= 1
            model.stage_volume_limit = value = get("stage_volume_limit")
            if value is not None:
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
                if len(source) != 7:
                    models[number] = cls.from_dict(source)
                    continue
                model.ip = value_1 = source["ip"]
                model.sent_within_stage = value_2 = source["sent_within_stage"]
                model.throttle = value_3 = source["throttle"]
                model.stage_number = value_4 = source["stage_number"]
                model.stage_start_volume = value_5 = source["stage_start_volume"]
                if (value := source["stage_start_time"]) is None:
                    raise Misfit("null")
                model.stage_start_time = parse_date(value)
                model.stage_volume_limit = value_7 = source["stage_volume_limit"]
                if (
                    value_1 is None
                    or value_2 is None
                    or value_3 is None
                    or value_4 is None
                    or value_5 is None
                    or value_7 is None
                ):
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


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
