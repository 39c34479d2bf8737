# Written by `make generate` from spec/. Do not edit.
"""A page of rows, with what was asked for."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class MetricsPage(Model):
    """A page of rows, with what was asked for."""

    __slots__ = (
        "start",
        "end",
        "resolution",
        "duration",
        "dimensions",
        "pagination",
        "items",
        "aggregates",
    )

    start: datetime | None
    """Where the range starts."""
    end: datetime | None
    """Where the range ends."""
    resolution: str | None
    """How long the steps of `time` are: hour, day or month."""
    duration: str | None
    """How long the range is; `m` means months."""
    dimensions: list[str] | None
    """What the rows are grouped by."""
    pagination: MetricsPaginationEcho | None
    """Which rows these are."""
    items: list[MetricsRow] | None
    """The rows."""
    aggregates: MetricsAggregates | None
    """What holds for all rows together."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("start", "start", "rfc2822"),
        ("end", "end", "rfc2822"),
        ("resolution", "resolution", None),
        ("duration", "duration", None),
        ("dimensions", "dimensions", None),
        ("pagination", "pagination", None),
        ("items", "items", None),
        ("aggregates", "aggregates", None),
    )

    def __init__(
        self,
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: str | None = None,
        duration: str | None = None,
        dimensions: list[str] | None = None,
        pagination: MetricsPaginationEcho | None = None,
        items: list[MetricsRow] | None = None,
        aggregates: MetricsAggregates | None = None,
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
        self.aggregates = aggregates
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MetricsPage needs an object, got {type(source).__name__}")
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
                model.items = MetricsRow.from_list(value)
                left -= 1
            if (value := get("aggregates")) is None:
                model.aggregates = None
            else:
                model.aggregates = MetricsAggregates.from_dict(value)
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
        "aggregates",
    )
)

# At the end, because models may lead back to this one.
from .metrics_aggregates import MetricsAggregates  # noqa: E402
from .metrics_pagination_echo import MetricsPaginationEcho  # noqa: E402
from .metrics_row import MetricsRow  # noqa: E402
