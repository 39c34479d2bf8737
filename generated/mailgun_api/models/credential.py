# Written by `make generate` from spec/. Do not edit.
"""An SMTP user."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class Credential(Model):
    """An SMTP user."""

    login: str | None = None
    """The user name."""
    mailbox: str | None = None
    """The user name once more."""
    created_at: datetime | None = None
    """When the user was added."""
    size_bytes: int | str | None = None
    """A remnant of the mailboxes of old; says nothing."""
    password: str | None = None
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

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Credential needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("login"),
                get("mailbox"),
                None if (value := get("created_at")) is None else parse_date(value),
                get("size_bytes"),
                get("password"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "login",
        "mailbox",
        "created_at",
        "size_bytes",
        "password",
    )
)
