# Written by `make generate` from spec/. Do not edit.
"""An address or domain that never bounces for good."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import CLOCK, DAYS, ZONES, parse_date, read_iso
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class AllowlistEntry(Model):
    """An address or domain that never bounces for good."""

    __slots__ = (
        "type",
        "value",
        "reason",
        "created_at",
    )

    type: str | None
    """`address` or `domain`."""
    value: str | None
    """The address or domain."""
    reason: str | None
    """Why it is there; may be empty."""
    created_at: datetime | None
    """When it was put on the list."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("type", "type", None),
        ("value", "value", None),
        ("reason", "reason", None),
        ("created_at", "createdAt", "rfc2822"),
    )

    def __init__(
        self,
        type: str | None = None,
        value: str | None = None,
        reason: str | None = None,
        created_at: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.type = type
        self.value = value
        self.reason = reason
        self.created_at = created_at
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AllowlistEntry needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.type = value = get("type")
            if value is not None:
                left -= 1
            model.value = value = get("value")
            if value is not None:
                left -= 1
            model.reason = value = get("reason")
            if value is not None:
                left -= 1
            if (value := get("createdAt")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
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
                if len(source) != 4:
                    models[number] = cls.from_dict(source)
                    continue
                model.type = value_1 = source["type"]
                model.value = value_2 = source["value"]
                model.reason = value_3 = source["reason"]
                value = source["createdAt"]
                try:
                    day, clock, zone = value.rsplit(" ", 2)
                    moment = f"{DAYS[day]}{clock}{ZONES[zone]}"
                    model.created_at = read_iso(moment) if len(clock) == CLOCK else parse_date(value)
                except (AttributeError, KeyError, ValueError):
                    model.created_at = parse_date(value)
                if value_1 is None or value_2 is None or value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "type",
        "value",
        "reason",
        "createdAt",
    )
)
