# Written by `make generate` from spec/. Do not edit.
"""Who writes."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, ClassVar

from ..attributes import define
from ..model import Model


@define(init=False, repr=False, eq=False, slots=False)
class Author(Model):
    """Who writes."""

    __slots__ = (
        "name",
        "born",
        "since",
    )

    name: str
    """The name."""
    born: date | None
    """The day of birth."""
    since: datetime | None
    """Member since."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("name", "name", None),
        ("born", "born", None),
        ("since", "since", "rfc2822"),
    )
    _is_sent: ClassVar[bool] = True

    def __init__(
        self,
        *,
        name: str,
        born: date | None = None,
        since: datetime | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.born = born
        self.since = since
        self._additional = additional_properties
