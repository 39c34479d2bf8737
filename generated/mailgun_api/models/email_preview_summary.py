# Written by `make generate` from spec/. Do not edit.
"""A preview in a list."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, mapping


@define(repr=False)
class EmailPreviewSummary(Model):
    """A preview in a list."""

    id: str | None = None
    """The identifier."""
    date: datetime | None = None
    """When it was asked for."""
    type: str | None = None
    """Its kind: `email-test`."""
    subject: str | None = None
    """The subject of the message; may be empty."""
    headers: dict[str, Any] | None = None
    """Headers of the message; may be empty."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("date", "date", "epoch"),
        ("type", "type", None),
        ("subject", "subject", None),
        ("headers", "headers", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EmailPreviewSummary needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                None if (value := get("date")) is None else parse_date(value),
                get("type"),
                get("subject"),
                None if (value := get("headers")) is None else mapping(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "id",
        "date",
        "type",
        "subject",
        "headers",
    )
)
