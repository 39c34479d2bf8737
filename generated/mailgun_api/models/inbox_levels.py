# Written by `make generate` from spec/. Do not edit.
"""The range of a level."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class InboxLevels(Model):
    """The range of a level."""

    __slots__ = (
        "min",
        "max",
        "mean",
    )

    min: int | None
    """The lowest."""
    max: int | None
    """The highest."""
    mean: float | None
    """The mean."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("min", "min", None),
        ("max", "max", None),
        ("mean", "mean", None),
    )

    def __init__(
        self,
        min: int | None = None,
        max: int | None = None,
        mean: float | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.min = min
        self.max = max
        self.mean = mean
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxLevels needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.min = value = get("min")
            if value is not None:
                left -= 1
            model.max = value = get("max")
            if value is not None:
                left -= 1
            model.mean = value = get("mean")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "min",
        "max",
        "mean",
    )
)
