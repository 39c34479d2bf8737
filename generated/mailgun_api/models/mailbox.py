# Written by `make generate` from spec/. Do not edit.
"""A mailbox."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import CLOCK, DAYS, ZONES, parse_date, read_iso
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class Mailbox(Model):
    """A mailbox."""

    __slots__ = (
        "mailbox",
        "size_bytes",
        "created_at",
    )

    mailbox: str | None
    """Its address."""
    size_bytes: int | None
    """How large its contents are, in bytes."""
    created_at: datetime | None
    """When it was added."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("mailbox", "mailbox", None),
        ("size_bytes", "size_bytes", None),
        ("created_at", "created_at", "rfc2822"),
    )

    def __init__(
        self,
        mailbox: str | None = None,
        size_bytes: int | None = None,
        created_at: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.mailbox = mailbox
        self.size_bytes = size_bytes
        self.created_at = created_at
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Mailbox needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.mailbox = value = get("mailbox")
            if value is not None:
                left -= 1
            model.size_bytes = value = get("size_bytes")
            if value is not None:
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
                model.mailbox = value_1 = source["mailbox"]
                model.size_bytes = value_2 = source["size_bytes"]
                value = source["created_at"]
                try:
                    day, clock, zone = value.rsplit(" ", 2)
                    moment = f"{DAYS[day]}{clock}{ZONES[zone]}"
                    model.created_at = read_iso(moment) if len(clock) == CLOCK else parse_date(value)
                except (AttributeError, KeyError, ValueError):
                    model.created_at = parse_date(value)
                if value_1 is None or value_2 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "mailbox",
        "size_bytes",
        "created_at",
    )
)
