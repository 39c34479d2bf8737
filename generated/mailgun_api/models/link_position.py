# Written by `make generate` from spec/. Do not edit.
"""A link and where it stands."""

from __future__ import annotations

from typing import Any, ClassVar

from ..attributes import define
from ..model import Model


@define(init=False, repr=False, eq=False, slots=False)
class LinkPosition(Model):
    """A link and where it stands."""

    __slots__ = (
        "url",
        "line",
        "column",
        "selector",
        "absolute_index",
    )

    url: str
    """The link."""
    line: int | None
    """Its line in the HTML."""
    column: int | None
    """Its column in that line."""
    selector: str | None
    """A CSS selector that leads to it."""
    absolute_index: int | None
    """Its position in the HTML."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("url", "url", None),
        ("line", "line", None),
        ("column", "column", None),
        ("selector", "selector", None),
        ("absolute_index", "absolute_index", None),
    )
    _is_sent: ClassVar[bool] = True

    def __init__(
        self,
        *,
        url: str,
        line: int | None = None,
        column: int | None = None,
        selector: str | None = None,
        absolute_index: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.url = url
        self.line = line
        self.column = column
        self.selector = selector
        self.absolute_index = absolute_index
        self._additional = additional_properties
