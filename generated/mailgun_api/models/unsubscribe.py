# Written by `make generate` from spec/. Do not edit.
"""A recipient who wants no more mail."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import CLOCK, DAYS, ZONES, parse_date, read_iso
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class Unsubscribe(Model):
    """A recipient who wants no more mail."""

    __slots__ = (
        "address",
        "tags",
        "created_at",
    )

    address: str | None
    """The address."""
    tags: list[str] | None
    """The tags that are not wanted; `*` is all mail of the domain."""
    created_at: datetime | None
    """When the address unsubscribed."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("tags", "tags", None),
        ("created_at", "created_at", "rfc2822"),
    )

    def __init__(
        self,
        address: str | None = None,
        tags: list[str] | None = None,
        created_at: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.address = address
        self.tags = tags
        self.created_at = created_at
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Unsubscribe needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.address = value = get("address")
            if value is not None:
                left -= 1
            if (value := get("tags")) is None:
                model.tags = None
            else:
                model.tags = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("created_at")) is None:
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
                if len(source) != 3:
                    models[number] = cls.from_dict(source)
                    continue
                model.address = value_1 = source["address"]
                if (value := source["tags"]) is None:
                    raise Misfit("null")
                model.tags = value if isinstance(value, list) else sequence(value)
                value = source["created_at"]
                try:
                    day, clock, zone = value.rsplit(" ", 2)
                    moment = f"{DAYS[day]}{clock}{ZONES[zone]}"
                    model.created_at = read_iso(moment) if len(clock) == CLOCK else parse_date(value)
                except (AttributeError, KeyError, ValueError):
                    model.created_at = parse_date(value)
                if value_1 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "address",
        "tags",
        "created_at",
    )
)
