# Written by `make generate` from spec/. Do not edit.
"""A number of events."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class StatsTotal(Model):
    """A number of events."""

    total: int | None = None
    """All."""
    unique: int | None = None
    """Each recipient counted once; only of opens and clicks."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("total", "total", None),
        ("unique", "unique", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsTotal needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("total"),
                get("unique"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "total",
        "unique",
    )
)
