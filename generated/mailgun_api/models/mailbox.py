# Written by `make generate` from spec/. Do not edit.
"""A mailbox."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class Mailbox(Model):
    """A mailbox."""

    mailbox: str | None = None
    """Its address."""
    size_bytes: int | None = None
    """How large its contents are, in bytes."""
    created_at: datetime | None = None
    """When it was added."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("mailbox", "mailbox", None),
        ("size_bytes", "size_bytes", None),
        ("created_at", "created_at", "rfc2822"),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Mailbox needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("mailbox"),
                get("size_bytes"),
                None if (value := get("created_at")) is None else parse_date(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "mailbox",
        "size_bytes",
        "created_at",
    )
)
