# Written by `make generate` from spec/. Do not edit.
"""The types of events that there are alerts for."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class AlertEventList(Model):
    """The types of events that there are alerts for."""

    __slots__ = ("events",)

    events: list[str] | None
    """The types."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("events", "events", None),)

    def __init__(
        self,
        events: list[str] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.events = events
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AlertEventList needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("events")) is None:
                model.events = None
            else:
                model.events = value if isinstance(value, list) else sequence(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("events",))
