# Written by `make generate` from spec/. Do not edit.
"""A link and where it stands."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Model


@define(repr=False, eq=False, kw_only=True)
class LinkPosition(Model):
    """A link and where it stands."""

    url: str
    """The link."""
    line: int | None = None
    """Its line in the HTML."""
    column: int | None = None
    """Its column in that line."""
    selector: str | None = None
    """A CSS selector that leads to it."""
    absolute_index: int | None = None
    """Its position in the HTML."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("url", "url", None),
        ("line", "line", None),
        ("column", "column", None),
        ("selector", "selector", None),
        ("absolute_index", "absolute_index", None),
    )
    _is_sent: ClassVar[bool] = True
