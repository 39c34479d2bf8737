# Written by `make generate` from spec/. Do not edit.
"""When thresholds were crossed."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class ThresholdHitList(Model):
    """When thresholds were crossed."""

    __slots__ = (
        "items",
        "total",
    )

    items: list[ThresholdHit] | None
    """The hits."""
    total: int | None
    """How many there are."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("items", "items", None),
        ("total", "total", None),
    )

    def __init__(
        self,
        items: list[ThresholdHit] | None = None,
        total: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.items = items
        self.total = total
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ThresholdHitList needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("items")) is None:
                model.items = None
            else:
                model.items = ThresholdHit.from_list(value)
                left -= 1
            model.total = value = get("total")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "items",
        "total",
    )
)

# At the end, because models may lead back to this one.
from .threshold_hit import ThresholdHit  # noqa: E402
