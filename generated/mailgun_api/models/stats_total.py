# Written by `make generate` from spec/. Do not edit.
"""A number of events."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class StatsTotal(Model):
    """A number of events."""

    __slots__ = (
        "total",
        "unique",
    )

    total: int | None
    """All."""
    unique: int | None
    """Each recipient counted once; only of opens and clicks."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("total", "total", None),
        ("unique", "unique", None),
    )

    def __init__(
        self,
        total: int | None = None,
        unique: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.total = total
        self.unique = unique
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsTotal needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.total = value = get("total")
            if value is not None:
                left -= 1
            model.unique = value = get("unique")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "total",
        "unique",
    )
)
