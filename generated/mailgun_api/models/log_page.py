# Written by `make generate` from spec/. Do not edit.
"""A page of entries."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class LogPage(Model):
    """A page of entries."""

    start: datetime | None = None
    """Where the range starts."""
    end: datetime | None = None
    """Where the range ends."""
    items: list[LogEntry] | None = None
    """The entries; empty past the end."""
    pagination: LogPaginationLinks | None = None
    """How to get other pages."""
    aggregates: LogAggregates | None = None
    """Counts of all entries."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("start", "start", "rfc2822"),
        ("end", "end", "rfc2822"),
        ("items", "items", None),
        ("pagination", "pagination", None),
        ("aggregates", "aggregates", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LogPage needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("start")) is None else parse_date(value),
                None if (value := get("end")) is None else parse_date(value),
                None if (value := get("items")) is None else [LogEntry.from_dict(item) for item in sequence(value)],
                None if (value := get("pagination")) is None else LogPaginationLinks.from_dict(value),
                None if (value := get("aggregates")) is None else LogAggregates.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "start",
        "end",
        "items",
        "pagination",
        "aggregates",
    )
)

# At the end, because models may lead back to this one.
from .log_aggregates import LogAggregates  # noqa: E402
from .log_entry import LogEntry  # noqa: E402
from .log_pagination_links import LogPaginationLinks  # noqa: E402
