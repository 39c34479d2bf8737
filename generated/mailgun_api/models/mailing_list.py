# Written by `make generate` from spec/. Do not edit.
"""A mailing list."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import CLOCK, DAYS, ZONES, parse_date, read_iso
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class MailingList(Model):
    """A mailing list."""

    __slots__ = (
        "address",
        "name",
        "description",
        "access_level",
        "reply_preference",
        "created_at",
        "members_count",
    )

    address: str | None
    """The address of the list."""
    name: str | None
    """A name for people; may be empty."""
    description: str | None
    """A description; may be empty."""
    access_level: str | None
    """Who may write to the list: `readonly` (only you, signed in), `members` or `everyone`."""
    reply_preference: str | None
    """Where answers go: `list` or `sender`."""
    created_at: datetime | None
    """When the list was created."""
    members_count: int | None
    """How many members it has."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("name", "name", None),
        ("description", "description", None),
        ("access_level", "access_level", None),
        ("reply_preference", "reply_preference", None),
        ("created_at", "created_at", "rfc2822"),
        ("members_count", "members_count", None),
    )

    def __init__(
        self,
        address: str | None = None,
        name: str | None = None,
        description: str | None = None,
        access_level: str | None = None,
        reply_preference: str | None = None,
        created_at: datetime | None = None,
        members_count: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.address = address
        self.name = name
        self.description = description
        self.access_level = access_level
        self.reply_preference = reply_preference
        self.created_at = created_at
        self.members_count = members_count
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MailingList needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.address = value = get("address")
            if value is not None:
                left -= 1
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.description = value = get("description")
            if value is not None:
                left -= 1
            model.access_level = value = get("access_level")
            if value is not None:
                left -= 1
            model.reply_preference = value = get("reply_preference")
            if value is not None:
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            model.members_count = value = get("members_count")
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
                if len(source) != 7:
                    models[number] = cls.from_dict(source)
                    continue
                model.address = value_1 = source["address"]
                model.name = value_2 = source["name"]
                model.description = value_3 = source["description"]
                model.access_level = value_4 = source["access_level"]
                model.reply_preference = value_5 = source["reply_preference"]
                value = source["created_at"]
                try:
                    day, clock, zone = value.rsplit(" ", 2)
                    moment = f"{DAYS[day]}{clock}{ZONES[zone]}"
                    model.created_at = read_iso(moment) if len(clock) == CLOCK else parse_date(value)
                except (AttributeError, KeyError, ValueError):
                    model.created_at = parse_date(value)
                model.members_count = value_7 = source["members_count"]
                if (
                    value_1 is None
                    or value_2 is None
                    or value_3 is None
                    or value_4 is None
                    or value_5 is None
                    or value_7 is None
                ):
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "address",
        "name",
        "description",
        "access_level",
        "reply_preference",
        "created_at",
        "members_count",
    )
)
