# Written by `make generate` from spec/. Do not edit.
"""When pictures were made, or why they were not."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class PreviewResultStatus(Model):
    """When pictures were made, or why they were not."""

    submitted: datetime | None = None
    """When they were asked for."""
    completed: datetime | None = None
    """When they were there; the start of 1970 if they are not yet."""
    bounce_code: str | None = None
    """The code with which the message was refused; may be empty."""
    bounce_message: str | None = None
    """Why the message was refused; may be empty."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("submitted", "submitted", "epoch"),
        ("completed", "completed", "epoch"),
        ("bounce_code", "bounce_code", None),
        ("bounce_message", "bounce_message", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PreviewResultStatus needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("submitted")) is None else parse_date(value),
                None if (value := get("completed")) is None else parse_date(value),
                get("bounce_code"),
                get("bounce_message"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "submitted",
        "completed",
        "bounce_code",
        "bounce_message",
    )
)
