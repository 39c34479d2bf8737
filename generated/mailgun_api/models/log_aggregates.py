# Written by `make generate` from spec/. Do not edit.
"""Counts of all entries; empty unless asked for."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, mapping


@define(repr=False)
class LogAggregates(Model):
    """Counts of all entries; empty unless asked for."""

    all: int | None = None
    """All entries."""
    metrics: dict[str, int] | None = None
    """Entries by name."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("all", "all", None),
        ("metrics", "metrics", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LogAggregates needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("all"),
                None if (value := get("metrics")) is None else mapping(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "all",
        "metrics",
    )
)
