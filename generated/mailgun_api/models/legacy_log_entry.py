# Written by `make generate` from spec/. Do not edit.
"""An entry of the oldest form of the log."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import CLOCK, DAYS, ZONES, parse_date, read_iso
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class LegacyLogEntry(Model):
    """An entry of the oldest form of the log."""

    __slots__ = (
        "hap",
        "created_at",
        "type",
        "message",
        "message_id",
    )

    hap: str | None
    """What happened, for instance `delivered`."""
    created_at: datetime | None
    """When it happened."""
    type: str | None
    """How serious it is, for instance `info`."""
    message: str | None
    """A sentence."""
    message_id: str | None
    """The Message-Id without angle brackets."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("hap", "hap", None),
        ("created_at", "created_at", "rfc2822"),
        ("type", "type", None),
        ("message", "message", None),
        ("message_id", "message_id", None),
    )

    def __init__(
        self,
        hap: str | None = None,
        created_at: datetime | None = None,
        type: str | None = None,
        message: str | None = None,
        message_id: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.hap = hap
        self.created_at = created_at
        self.type = type
        self.message = message
        self.message_id = message_id
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LegacyLogEntry needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.hap = value = get("hap")
            if value is not None:
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            model.type = value = get("type")
            if value is not None:
                left -= 1
            model.message = value = get("message")
            if value is not None:
                left -= 1
            model.message_id = value = get("message_id")
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
                if len(source) != 5:
                    models[number] = cls.from_dict(source)
                    continue
                model.hap = value_1 = source["hap"]
                value = source["created_at"]
                try:
                    day, clock, zone = value.rsplit(" ", 2)
                    moment = f"{DAYS[day]}{clock}{ZONES[zone]}"
                    model.created_at = read_iso(moment) if len(clock) == CLOCK else parse_date(value)
                except (AttributeError, KeyError, ValueError):
                    model.created_at = parse_date(value)
                model.type = value_3 = source["type"]
                model.message = value_4 = source["message"]
                model.message_id = value_5 = source["message_id"]
                if value_1 is None or value_3 is None or value_4 is None or value_5 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "hap",
        "created_at",
        "type",
        "message",
        "message_id",
    )
)
