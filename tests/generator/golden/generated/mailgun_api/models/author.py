# Written by `make generate` from spec/. Do not edit.
"""Who writes."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from attrs import define

from ..model import Model


@define(repr=False, eq=False, kw_only=True)
class Author(Model):
    """Who writes."""

    name: str
    """The name."""
    born: date | None = None
    """The day of birth."""
    since: datetime | None = None
    """Member since."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("name", "name", None),
        ("born", "born", None),
        ("since", "since", "rfc2822"),
    )
    _is_sent: ClassVar[bool] = True
