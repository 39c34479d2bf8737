# Written by `make generate` from spec/. Do not edit.
"""Which rows to give."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Model


@define(repr=False, eq=False, kw_only=True)
class BounceClassificationPagination(Model):
    """Which rows to give."""

    sort: str | None = None
    """What to sort by and in which direction, for instance `entity-name:asc`."""
    skip: int | None = None
    """How many rows to leave out before the page starts."""
    limit: int | None = None
    """How many rows a page holds; 10 when absent, at most 50."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("sort", "sort", None),
        ("skip", "skip", None),
        ("limit", "limit", None),
    )
    _is_sent: ClassVar[bool] = True
