# Written by `make generate` from spec/. Do not edit.
"""Numbers of events over a range."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class StatsReport(Model):
    """Numbers of events over a range."""

    __slots__ = (
        "tag",
        "description",
        "start",
        "end",
        "type",
        "resolution",
        "stats",
    )

    tag: str | None
    """The tag; only where one was asked for."""
    description: str | None
    """The description of the tag; may be empty."""
    start: datetime | None
    """Where the range starts."""
    end: datetime | None
    """Where the range ends."""
    type: StatsType | None
    """What the numbers are narrowed to."""
    resolution: str | None
    """How long each step is: hour, day or month."""
    stats: list[StatsEntry] | None
    """The steps."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("tag", "tag", None),
        ("description", "description", None),
        ("start", "start", "rfc2822"),
        ("end", "end", "rfc2822"),
        ("type", "type", None),
        ("resolution", "resolution", None),
        ("stats", "stats", None),
    )

    def __init__(
        self,
        tag: str | None = None,
        description: str | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        type: StatsType | None = None,
        resolution: str | None = None,
        stats: list[StatsEntry] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.tag = tag
        self.description = description
        self.start = start
        self.end = end
        self.type = type
        self.resolution = resolution
        self.stats = stats
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsReport needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.tag = value = get("tag")
            if value is not None:
                left -= 1
            model.description = value = get("description")
            if value is not None:
                left -= 1
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
            if (value := get("type")) is None:
                model.type = None
            else:
                model.type = StatsType.from_dict(value)
                left -= 1
            model.resolution = value = get("resolution")
            if value is not None:
                left -= 1
            if (value := get("stats")) is None:
                model.stats = None
            else:
                model.stats = StatsEntry.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "tag",
        "description",
        "start",
        "end",
        "type",
        "resolution",
        "stats",
    )
)

# At the end, because models may lead back to this one.
from .stats_entry import StatsEntry  # noqa: E402
from .stats_type import StatsType  # noqa: E402
