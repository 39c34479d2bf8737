# Written by `make generate` from spec/. Do not edit.
"""Which entries to give."""

from __future__ import annotations

from typing import Any, ClassVar

from ..attributes import define
from ..model import Model


@define(init=False, repr=False, eq=False, slots=False)
class LogPagination(Model):
    """Which entries to give."""

    __slots__ = (
        "sort",
        "token",
        "limit",
    )

    sort: str | None
    """What to sort by and in which direction, for instance `timestamp:desc`."""
    token: str | None
    """A token from the `pagination` of a page."""
    limit: int | None
    """How many entries a page holds, at most 100."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("sort", "sort", None),
        ("token", "token", None),
        ("limit", "limit", None),
    )
    _is_sent: ClassVar[bool] = True

    def __init__(
        self,
        *,
        sort: str | None = None,
        token: str | None = None,
        limit: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.sort = sort
        self.token = token
        self.limit = limit
        self._additional = additional_properties
