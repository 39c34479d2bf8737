# Written by `make generate` from spec/. Do not edit.
"""Which entries to give."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Model


@define(repr=False, eq=False, kw_only=True)
class LogPagination(Model):
    """Which entries to give."""

    sort: str | None = None
    """What to sort by and in which direction, for instance `timestamp:desc`."""
    token: str | None = None
    """A token from the `pagination` of a page."""
    limit: int | None = None
    """How many entries a page holds, at most 100."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("sort", "sort", None),
        ("token", "token", None),
        ("limit", "limit", None),
    )
    _is_sent: ClassVar[bool] = True
