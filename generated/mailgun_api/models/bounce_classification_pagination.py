# Written by `make generate` from spec/. Do not edit.
"""Which rows to give."""

from __future__ import annotations

from typing import Any, ClassVar

from ..attributes import define
from ..model import Model


@define(init=False, repr=False, eq=False, slots=False)
class BounceClassificationPagination(Model):
    """Which rows to give."""

    __slots__ = (
        "sort",
        "skip",
        "limit",
    )

    sort: str | None
    """What to sort by and in which direction, for instance `entity-name:asc`."""
    skip: int | None
    """How many rows to leave out before the page starts."""
    limit: int | None
    """How many rows a page holds; 10 when absent, at most 50."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("sort", "sort", None),
        ("skip", "skip", None),
        ("limit", "limit", None),
    )
    _is_sent: ClassVar[bool] = True

    def __init__(
        self,
        *,
        sort: str | None = None,
        skip: int | None = None,
        limit: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.sort = sort
        self.skip = skip
        self.limit = limit
        self._additional = additional_properties
