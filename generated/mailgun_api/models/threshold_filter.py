# Written by `make generate` from spec/. Do not edit.
"""What a threshold is about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from ..enums import ThresholdDimension, ThresholdFilterComparator


@define(repr=False, eq=False, kw_only=True)
class ThresholdFilter(Model):
    """What a threshold is about."""

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
