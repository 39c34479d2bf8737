# Written by `make generate` from spec/. Do not edit.
"""What a threshold is about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from ..attributes import define
from ..model import Model

if TYPE_CHECKING:
    from ..enums import ThresholdDimension, ThresholdFilterComparator


@define(init=False, repr=False, eq=False, slots=False)
class ThresholdFilter(Model):
    """What a threshold is about."""

    __slots__ = (
        "dimension",
        "comparator",
        "values",
    )

    dimension: ThresholdDimension
    """What to look at."""
    comparator: ThresholdFilterComparator
    """How to compare."""
    values: str | Sequence[str]
    """What to compare with."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("dimension", "dimension", None),
        ("comparator", "comparator", None),
        ("values", "values", None),
    )
    _is_sent: ClassVar[bool] = True

    def __init__(
        self,
        *,
        dimension: ThresholdDimension,
        comparator: ThresholdFilterComparator,
        values: str | Sequence[str],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.dimension = dimension
        self.comparator = comparator
        self.values = values
        self._additional = additional_properties
