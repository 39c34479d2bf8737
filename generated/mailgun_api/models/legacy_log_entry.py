# Written by `make generate` from spec/. Do not edit.
"""An entry of the oldest form of the log."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
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


_KNOWN = frozenset(
    (
        "hap",
        "created_at",
        "type",
        "message",
        "message_id",
    )
)
