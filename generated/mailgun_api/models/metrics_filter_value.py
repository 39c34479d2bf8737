# Written by `make generate` from spec/. Do not edit.
"""A value that a filter compares with."""

from __future__ import annotations

from typing import Any, ClassVar

from ..attributes import define
from ..model import Model


@define(init=False, repr=False, eq=False, slots=False)
class MetricsFilterValue(Model):
    """A value that a filter compares with."""

    __slots__ = (
        "value",
        "label",
    )

    value: str
    """The value."""
    label: str | None
    """A name to show for it; commonly the value again."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("value", "value", None),
        ("label", "label", None),
    )
    _is_sent: ClassVar[bool] = True

    def __init__(
        self,
        *,
        value: str,
        label: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.value = value
        self.label = label
        self._additional = additional_properties
