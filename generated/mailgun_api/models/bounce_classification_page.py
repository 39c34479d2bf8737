# Written by `make generate` from spec/. Do not edit.
"""A page of rows, with what was asked for."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class BounceClassificationPage(Model):
    """A page of rows, with what was asked for."""

    start: datetime | None = None
    """Where the range starts."""
    end: datetime | None = None
    """Where the range ends."""
    resolution: str | None = None
    """How long the steps of `timestamp` are: hour or day."""
    duration: str | None = None
    """How long the range is; `m` means minutes."""
    dimensions: list[str] | None = None
    """What the rows are grouped by."""
    pagination: MetricsPaginationEcho | None = None
    """Which rows these are."""
    items: list[BounceClassificationRow] | None = None
    """The rows."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("start", "start", "rfc2822"),
        ("end", "end", "rfc2822"),
        ("resolution", "resolution", None),
        ("duration", "duration", None),
        ("dimensions", "dimensions", None),
        ("pagination", "pagination", None),
        ("items", "items", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BounceClassificationPage needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("start")) is None else parse_date(value),
                None if (value := get("end")) is None else parse_date(value),
                get("resolution"),
                get("duration"),
                None if (value := get("dimensions")) is None else sequence(value),
                None if (value := get("pagination")) is None else MetricsPaginationEcho.from_dict(value),
                None
                if (value := get("items")) is None
                else [BounceClassificationRow.from_dict(item) for item in sequence(value)],
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
        "resolution",
        "duration",
        "dimensions",
        "pagination",
        "items",
    )
)

# At the end, because models may lead back to this one.
from .bounce_classification_row import BounceClassificationRow  # noqa: E402
from .metrics_pagination_echo import MetricsPaginationEcho  # noqa: E402
