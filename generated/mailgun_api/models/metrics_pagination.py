# Written by `make generate` from spec/. Do not edit.
"""Which rows to give."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Model


@define(repr=False, eq=False, kw_only=True)
class MetricsPagination(Model):
    """Which rows to give."""

    sort: str | None = None
    """What to sort by and in which direction, for instance `time:asc`."""
    skip: int | None = None
    """How many rows to leave out before the page starts."""
    limit: int | None = None
    """How many rows a page holds: with the dimension `time` 1,500 when absent, at most 1,500; otherwise 10 when absent, at most 1,000."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("sort", "sort", None),
        ("skip", "skip", None),
        ("limit", "limit", None),
    )
    _is_sent: ClassVar[bool] = True
