# Written by `make generate` from spec/. Do not edit.
"""A page of entries."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class LogPage(Model):
    """A page of entries."""

    __slots__ = (
        "start",
        "end",
        "items",
        "pagination",
        "aggregates",
    )

    start: datetime | None
    """Where the range starts."""
    end: datetime | None
    """Where the range ends."""
    items: list[LogEntry] | None
    """The entries; empty past the end."""
    pagination: LogPaginationLinks | None
    """How to get other pages."""
    aggregates: LogAggregates | None
    """Counts of all entries."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("start", "start", "rfc2822"),
        ("end", "end", "rfc2822"),
        ("items", "items", None),
        ("pagination", "pagination", None),
        ("aggregates", "aggregates", None),
    )

    def __init__(
        self,
        start: datetime | None = None,
        end: datetime | None = None,
        items: list[LogEntry] | None = None,
        pagination: LogPaginationLinks | None = None,
        aggregates: LogAggregates | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.start = start
        self.end = end
        self.items = items
        self.pagination = pagination
        self.aggregates = aggregates
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LogPage needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("start")) is None:
                model.start = None
            else:
                model.start = parse_date(value)
                left -= 1
            if (value := get("end")) is None:
                model.end = None
            else:
                model.end = parse_date(value)
                left -= 1
            if (value := get("items")) is None:
                model.items = None
            else:
                model.items = LogEntry.from_list(value)
                left -= 1
            if (value := get("pagination")) is None:
                model.pagination = None
            else:
                model.pagination = LogPaginationLinks.from_dict(value)
                left -= 1
            if (value := get("aggregates")) is None:
                model.aggregates = None
            else:
                model.aggregates = LogAggregates.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
