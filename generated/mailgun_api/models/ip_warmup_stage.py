# Written by `make generate` from spec/. Do not edit.
"""How far the warmup of an address is."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class IpWarmupStage(Model):
    """How far the warmup of an address is."""

    __slots__ = (
        "number",
        "start_volume",
        "quota",
    )

    number: int | None
    """The stage, counted up."""
    start_volume: int | None
    """The volume that the stage began with."""
    quota: IpWarmupQuota | None
    """What it may send in this stage."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("number", "Number", None),
        ("start_volume", "StartVolume", None),
        ("quota", "Quota", None),
    )

    def __init__(
        self,
        number: int | None = None,
        start_volume: int | None = None,
        quota: IpWarmupQuota | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.number = number
        self.start_volume = start_volume
        self.quota = quota
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpWarmupStage needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.number = value = get("Number")
            if value is not None:
                left -= 1
            model.start_volume = value = get("StartVolume")
            if value is not None:
                left -= 1
            if (value := get("Quota")) is None:
                model.quota = None
            else:
                model.quota = IpWarmupQuota.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "Number",
        "StartVolume",
        "Quota",
    )
)

# At the end, because models may lead back to this one.
from .ip_warmup_quota import IpWarmupQuota  # noqa: E402
