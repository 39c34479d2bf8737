# Written by `make generate` from spec/. Do not edit.
"""Numbers of events for each kind of device."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new


@define(init=False, repr=False, eq=False, slots=False)
class StatsDevices(Model):
    """Numbers of events for each kind of device."""

    __slots__ = ("devices",)

    devices: dict[str, StatsCounts] | None
    """The numbers by kind: desktop, mobile, tablet, unknown, or a newer word."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("devices", "devices", None),)

    def __init__(
        self,
        devices: dict[str, StatsCounts] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.devices = devices
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsDevices needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("devices")) is None:
                model.devices = None
            else:
                model.devices = {key: StatsCounts.from_dict(item) for key, item in mapping(value).items()}
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("devices",))

# At the end, because models may lead back to this one.
from .stats_counts import StatsCounts  # noqa: E402
