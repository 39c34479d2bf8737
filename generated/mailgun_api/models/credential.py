# Written by `make generate` from spec/. Do not edit.
"""An SMTP user."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import CLOCK, DAYS, ZONES, parse_date, read_iso
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class Credential(Model):
    """An SMTP user."""

    __slots__ = (
        "login",
        "mailbox",
        "created_at",
        "size_bytes",
        "password",
    )

    login: str | None
    """The user name."""
    mailbox: str | None
    """The user name once more."""
    created_at: datetime | None
    """When the user was added."""
    size_bytes: int | str | None
    """A remnant of the mailboxes of old; says nothing."""
    password: str | None
    """Not given by the service as far as known."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("login", "login", None),
        ("mailbox", "mailbox", None),
        ("created_at", "created_at", "rfc2822"),
        ("size_bytes", "size_bytes", None),
        ("password", "password", None),
    )
    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "password",
        }
    )

    def __init__(
        self,
        login: str | None = None,
        mailbox: str | None = None,
        created_at: datetime | None = None,
        size_bytes: int | str | None = None,
        password: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.login = login
        self.mailbox = mailbox
        self.created_at = created_at
        self.size_bytes = size_bytes
        self.password = password
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Credential needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.login = value = get("login")
            if value is not None:
                left -= 1
            model.mailbox = value = get("mailbox")
            if value is not None:
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            model.size_bytes = value = get("size_bytes")
            if value is not None:
                left -= 1
            model.password = value = get("password")
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
                model.login = value_1 = source["login"]
                model.mailbox = value_2 = source["mailbox"]
                value = source["created_at"]
                try:
                    day, clock, zone = value.rsplit(" ", 2)
                    moment = f"{DAYS[day]}{clock}{ZONES[zone]}"
                    model.created_at = read_iso(moment) if len(clock) == CLOCK else parse_date(value)
                except (AttributeError, KeyError, ValueError):
                    model.created_at = parse_date(value)
                model.size_bytes = value_4 = source["size_bytes"]
                model.password = value_5 = source["password"]
                if value_1 is None or value_2 is None or value_4 is None or value_5 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "login",
        "mailbox",
        "created_at",
        "size_bytes",
        "password",
    )
)
