# Written by `make generate` from spec/. Do not edit.
"""A note."""

from __future__ import annotations

import builtins
import datetime as _datetime
from datetime import UTC
from itertools import count
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ..attributes import define
from ..dates import CLOCK, DAYS, MILLISECONDS_FROM, ZONES, parse_date, parse_day, read_epoch, read_iso
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled

if TYPE_CHECKING:
    from ..enums import NoteState


@define(init=False, repr=False, eq=False, slots=False)
class Note(Model):
    """A note."""

    __slots__ = (
        "from_",
        "created_at",
        "timestamp",
        "read_at",
        "date",
        "datetime",
        "until",
        "state",
        "kind",
        "secret",
        "list",
        "reply",
    )

    from_: str | None
    """Who wrote it, such as "Ann\""""
    created_at: _datetime.datetime | None
    """When it was written."""
    timestamp: _datetime.datetime | None
    """The same, in seconds."""
    read_at: _datetime.datetime | None
    """When it was read."""
    date: _datetime.date | None
    """The day it is about."""
    datetime: _datetime.datetime | None
    """The same as a time."""
    until: _datetime.date | None
    """The day it ends."""
    state: NoteState | None
    """What became of it."""
    kind: Literal["letter", "memo"] | str | None
    """What it is."""
    secret: str | None
    """Opens it."""
    list: builtins.list[str] | None
    """Its notebooks."""
    reply: Note | str | None
    """The answer to it, or its text."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("from_", "from", None),
        ("created_at", "created_at", "rfc2822"),
        ("timestamp", "timestamp", "epoch"),
        ("read_at", "read-at", None),
        ("date", "date", None),
        ("datetime", "datetime", None),
        ("until", "until", None),
        ("state", "state", None),
        ("kind", "kind", None),
        ("secret", "secret", None),
        ("list", "list", None),
        ("reply", "reply", None),
    )
    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "secret",
        }
    )

    def __init__(
        self,
        from_: str | None = None,
        created_at: _datetime.datetime | None = None,
        timestamp: _datetime.datetime | None = None,
        read_at: _datetime.datetime | None = None,
        date: _datetime.date | None = None,
        datetime: _datetime.datetime | None = None,
        until: _datetime.date | None = None,
        state: NoteState | None = None,
        kind: Literal["letter", "memo"] | str | None = None,
        secret: str | None = None,
        list: builtins.list[str] | None = None,
        reply: Note | str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.from_ = from_
        self.created_at = created_at
        self.timestamp = timestamp
        self.read_at = read_at
        self.date = date
        self.datetime = datetime
        self.until = until
        self.state = state
        self.kind = kind
        self.secret = secret
        self.list = list
        self.reply = reply
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Note needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.from_ = value = get("from")
            if value is not None:
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            if (value := get("timestamp")) is None:
                model.timestamp = None
            else:
                model.timestamp = (
                    read_epoch(value, UTC)
                    if isinstance(value, float) and 0 <= value < MILLISECONDS_FROM
                    else parse_date(value)
                )
                left -= 1
            if (value := get("read-at")) is None:
                model.read_at = None
            else:
                model.read_at = parse_date(value)
                left -= 1
            if (value := get("date")) is None:
                model.date = None
            else:
                model.date = parse_day(value)
                left -= 1
            if (value := get("datetime")) is None:
                model.datetime = None
            else:
                model.datetime = parse_date(value)
                left -= 1
            if (value := get("until")) is None:
                model.until = None
            else:
                model.until = parse_day(value)
                left -= 1
            model.state = value = get("state")
            if value is not None:
                left -= 1
            model.kind = value = get("kind")
            if value is not None:
                left -= 1
            model.secret = value = get("secret")
            if value is not None:
                left -= 1
            if (value := get("list")) is None:
                model.list = None
            else:
                model.list = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("reply")) is None:
                model.reply = None
            else:
                model.reply = Note.from_dict(value) if isinstance(value, dict) else value
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model

    @classmethod
    def from_list(cls, sources: builtins.list[Any]) -> builtins.list[Self]:
        if sources == []:
            return []
        models = unfilled(cls, len(sequence(sources)))
        for number, model, source in zip(count(), models, sources):
            try:
                if len(source) != 12:
                    models[number] = cls.from_dict(source)
                    continue
                model.from_ = value_1 = source["from"]
                value = source["created_at"]
                try:
                    day, clock, zone = value.rsplit(" ", 2)
                    moment = f"{DAYS[day]}{clock}{ZONES[zone]}"
                    model.created_at = read_iso(moment) if len(clock) == CLOCK else parse_date(value)
                except (AttributeError, KeyError, ValueError):
                    model.created_at = parse_date(value)
                if (value := source["timestamp"]) is None:
                    raise Misfit("null")
                model.timestamp = (
                    read_epoch(value, UTC)
                    if isinstance(value, float) and 0 <= value < MILLISECONDS_FROM
                    else parse_date(value)
                )
                if (value := source["read-at"]) is None:
                    raise Misfit("null")
                model.read_at = parse_date(value)
                if (value := source["date"]) is None:
                    raise Misfit("null")
                model.date = parse_day(value)
                if (value := source["datetime"]) is None:
                    raise Misfit("null")
                model.datetime = parse_date(value)
                if (value := source["until"]) is None:
                    raise Misfit("null")
                model.until = parse_day(value)
                model.state = value_8 = source["state"]
                model.kind = value_9 = source["kind"]
                model.secret = value_10 = source["secret"]
                if (value := source["list"]) is None:
                    raise Misfit("null")
                model.list = value if isinstance(value, list) else sequence(value)
                if (value := source["reply"]) is None:
                    raise Misfit("null")
                model.reply = Note.from_dict(value) if isinstance(value, dict) else value
                if value_1 is None or value_8 is None or value_9 is None or value_10 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "from",
        "created_at",
        "timestamp",
        "read-at",
        "date",
        "datetime",
        "until",
        "state",
        "kind",
        "secret",
        "list",
        "reply",
    )
)
