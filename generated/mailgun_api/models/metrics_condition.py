# Written by `make generate` from spec/. Do not edit.
"""One condition of a filter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from ..attributes import define
from ..model import Model

if TYPE_CHECKING:
    from ..enums import MetricsFilterAttribute


@define(init=False, repr=False, eq=False, slots=False)
class MetricsCondition(Model):
    """One condition of a filter."""

    __slots__ = (
        "attribute",
        "comparator",
        "values",
    )

    attribute: MetricsFilterAttribute
    """What to look at."""
    comparator: Literal["!=", "=", "contains", "not contains"] | str
    """How to compare."""
    values: Sequence[MetricsFilterValue] | None
    """What to compare with."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("attribute", "attribute", None),
        ("comparator", "comparator", None),
        ("values", "values", None),
    )
    _is_sent: ClassVar[bool] = True

    def __init__(
        self,
        *,
        attribute: MetricsFilterAttribute,
        comparator: Literal["!=", "=", "contains", "not contains"] | str,
        values: Sequence[MetricsFilterValue] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.attribute = attribute
        self.comparator = comparator
        self.values = values
        self._additional = additional_properties


# At the end, because models may lead back to this one.
from .metrics_filter_value import MetricsFilterValue  # noqa: E402
