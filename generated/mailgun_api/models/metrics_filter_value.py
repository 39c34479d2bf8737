# Written by `make generate` from spec/. Do not edit.
"""A value that a filter compares with."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Model


@define(repr=False, eq=False, kw_only=True)
class MetricsFilterValue(Model):
    """A value that a filter compares with."""

    value: str
    """The value."""
    label: str | None = None
    """A name to show for it; commonly the value again."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("value", "value", None),
        ("label", "label", None),
    )
    _is_sent: ClassVar[bool] = True
