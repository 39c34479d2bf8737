# Written by `make generate` from spec/. Do not edit.
"""A page of rows, with what was asked for."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class BounceClassificationPage(Model):
    """A page of rows, with what was asked for."""

    __slots__ = (
        "start",
        "end",
        "resolution",
        "duration",
        "dimensions",
        "pagination",
        "items",
    )

    start: datetime | None
    """Where the range starts."""
    end: datetime | None
    """Where the range ends."""
    resolution: str | None
    """How long the steps of `timestamp` are: hour or day."""
    duration: str | None
    """How long the range is; `m` means minutes."""
    dimensions: list[str] | None
    """What the rows are grouped by."""
    pagination: MetricsPaginationEcho | None
    """Which rows these are."""
    items: list[BounceClassificationRow] | None
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

    def __init__(
        self,
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: str | None = None,
        duration: str | None = None,
        dimensions: list[str] | None = None,
        pagination: MetricsPaginationEcho | None = None,
        items: list[BounceClassificationRow] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.start = start
        self.end = end
        self.resolution = resolution
        self.duration = duration
        self.dimensions = dimensions
        self.pagination = pagination
        self.items = items
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BounceClassificationPage needs an object, got {type(source).__name__}")
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
            model.resolution = value = get("resolution")
            if value is not None:
                left -= 1
            model.duration = value = get("duration")
            if value is not None:
                left -= 1
            if (value := get("dimensions")) is None:
                model.dimensions = None
            else:
                model.dimensions = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("pagination")) is None:
                model.pagination = None
            else:
                model.pagination = MetricsPaginationEcho.from_dict(value)
                left -= 1
            if (value := get("items")) is None:
                model.items = None
            else:
                model.items = BounceClassificationRow.from_list(value)
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
