# Written by `make generate` from spec/. Do not edit.
"""Which tags to give."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Model


@define(repr=False, eq=False, kw_only=True)
class TagPagination(Model):
    """Which tags to give."""

    sort: str | None = None
    """What to sort by and in which direction, for instance `lastseen:desc` or `tag:asc`."""
    skip: int | None = None
    """How many tags to leave out before the page starts."""
    limit: int | None = None
    """How many tags a page holds; 10 when absent, at most 1,000, or 20 with metrics."""
    include_total: bool | None = None
    """Whether to count the tags; no when absent."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("sort", "sort", None),
        ("skip", "skip", None),
        ("limit", "limit", None),
        ("include_total", "include_total", None),
    )
    _is_sent: ClassVar[bool] = True
