# Written by `make generate` from spec/. Do not edit.
"""Which tags to give."""

from __future__ import annotations

from typing import Any, ClassVar

from ..attributes import define
from ..model import Model


@define(init=False, repr=False, eq=False, slots=False)
class TagPagination(Model):
    """Which tags to give."""

    __slots__ = (
        "sort",
        "skip",
        "limit",
        "include_total",
    )

    sort: str | None
    """What to sort by and in which direction, for instance `lastseen:desc` or `tag:asc`."""
    skip: int | None
    """How many tags to leave out before the page starts."""
    limit: int | None
    """How many tags a page holds; 10 when absent, at most 1,000, or 20 with metrics."""
    include_total: bool | None
    """Whether to count the tags; no when absent."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("sort", "sort", None),
        ("skip", "skip", None),
        ("limit", "limit", None),
        ("include_total", "include_total", None),
    )
    _is_sent: ClassVar[bool] = True

    def __init__(
        self,
        *,
        sort: str | None = None,
        skip: int | None = None,
        limit: int | None = None,
        include_total: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.sort = sort
        self.skip = skip
        self.limit = limit
        self.include_total = include_total
        self._additional = additional_properties
