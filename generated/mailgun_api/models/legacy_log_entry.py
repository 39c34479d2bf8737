# Written by `make generate` from spec/. Do not edit.
"""An entry of the oldest form of the log."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class LegacyLogEntry(Model):
    """An entry of the oldest form of the log."""

    hap: str | None = None
    """What happened, for instance `delivered`."""
    created_at: datetime | None = None
    """When it happened."""
    type: str | None = None
    """How serious it is, for instance `info`."""
    message: str | None = None
    """A sentence."""
    message_id: str | None = None
    """The Message-Id without angle brackets."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("hap", "hap", None),
        ("created_at", "created_at", "rfc2822"),
        ("type", "type", None),
        ("message", "message", None),
        ("message_id", "message_id", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LegacyLogEntry needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("hap"),
                None if (value := get("created_at")) is None else parse_date(value),
                get("type"),
                get("message"),
                get("message_id"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "hap",
        "created_at",
        "type",
        "message",
        "message_id",
    )
)
