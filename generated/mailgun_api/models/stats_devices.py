# Written by `make generate` from spec/. Do not edit.
"""Numbers of events for each kind of device."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, mapping


@define(repr=False)
class StatsDevices(Model):
    """Numbers of events for each kind of device."""

    devices: dict[str, StatsCounts] | None = None
    """The numbers by kind: desktop, mobile, tablet, unknown, or a newer word."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("devices", "devices", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsDevices needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None
                if (value := get("devices")) is None
                else {key: StatsCounts.from_dict(item) for key, item in mapping(value).items()},
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("devices",))

# At the end, because models may lead back to this one.
from .stats_counts import StatsCounts  # noqa: E402
