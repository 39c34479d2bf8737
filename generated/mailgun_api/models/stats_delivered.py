# Written by `make generate` from spec/. Do not edit.
"""Messages that were delivered."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class StatsDelivered(Model):
    """Messages that were delivered."""

    smtp: int | None = None
    """Over SMTP."""
    http: int | None = None
    """Over HTTP."""
    optimized: int | None = None
    """With delivery optimization."""
    total: int | None = None
    """All."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("smtp", "smtp", None),
        ("http", "http", None),
        ("optimized", "optimized", None),
        ("total", "total", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsDelivered needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("smtp"),
                get("http"),
                get("optimized"),
                get("total"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "smtp",
        "http",
        "optimized",
        "total",
    )
)
