# Written by `make generate` from spec/. Do not edit.
"""The types of events that there are alerts for."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class AlertEventList(Model):
    """The types of events that there are alerts for."""

    events: list[str] | None = None
    """The types."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("events", "events", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AlertEventList needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("events")) is None else sequence(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("events",))
