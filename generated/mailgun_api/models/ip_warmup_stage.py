# Written by `make generate` from spec/. Do not edit.
"""How far the warmup of an address is."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class IpWarmupStage(Model):
    """How far the warmup of an address is."""

    number: int | None = None
    """The stage, counted up."""
    start_volume: int | None = None
    """The volume that the stage began with."""
    quota: IpWarmupQuota | None = None
    """What it may send in this stage."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("number", "Number", None),
        ("start_volume", "StartVolume", None),
        ("quota", "Quota", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpWarmupStage needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("Number"),
                get("StartVolume"),
                None if (value := get("Quota")) is None else IpWarmupQuota.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
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
