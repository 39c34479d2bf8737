# Written by `make generate` from spec/. Do not edit.
"""Counts of all entries; empty unless asked for."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new


@define(init=False, repr=False, eq=False, slots=False)
class LogAggregates(Model):
    """Counts of all entries; empty unless asked for."""

    __slots__ = (
        "all",
        "metrics",
    )

    all: int | None
    """All entries."""
    metrics: dict[str, int] | None
    """Entries by name."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("all", "all", None),
        ("metrics", "metrics", None),
    )

    def __init__(
        self,
        all: int | None = None,
        metrics: dict[str, int] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.all = all
        self.metrics = metrics
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LogAggregates needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.all = value = get("all")
            if value is not None:
                left -= 1
            if (value := get("metrics")) is None:
                model.metrics = None
            else:
                model.metrics = mapping(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "all",
        "metrics",
    )
)
