# Written by `make generate` from spec/. Do not edit.
"""One condition of a filter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from ..enums import LogFilterAttribute


@define(repr=False, eq=False, kw_only=True)
class LogCondition(Model):
    """One condition of a filter."""

    attribute: LogFilterAttribute
    """What to look at."""
    comparator: str
    """How to compare, for instance `=`, `!=`, `contains`."""
    values: Sequence[MetricsFilterValue]
    """What to compare with."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("attribute", "attribute", None),
        ("comparator", "comparator", None),
        ("values", "values", None),
    )
    _is_sent: ClassVar[bool] = True


# At the end, because models may lead back to this one.
from .metrics_filter_value import MetricsFilterValue  # noqa: E402
