# Written by `make generate` from spec/. Do not edit.
"""An identifier that got spam reports on one day."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class PostmasterFeedbackLoopRecord(Model):
    """An identifier that got spam reports on one day."""

    name: str | None = None
    """The domain."""
    id: str | None = None
    """The identifier."""
    ratio: float | None = None
    """The share that recipients reported as spam."""
    date: datetime | None = None
    """The day."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("name", "name", None),
        ("id", "id", None),
        ("ratio", "ratio", None),
        ("date", "date", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterFeedbackLoopRecord needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("name"),
                get("id"),
                get("ratio"),
                None if (value := get("date")) is None else parse_date(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "name",
        "id",
        "ratio",
        "date",
    )
)
