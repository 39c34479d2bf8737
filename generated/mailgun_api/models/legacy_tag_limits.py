# Written by `make generate` from spec/. Do not edit.
"""How many tags a domain has and may have."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class LegacyTagLimits(Model):
    """How many tags a domain has and may have."""

    id: str | None = None
    """What the limit is for."""
    limit: int | None = None
    """How many it may have."""
    count: int | None = None
    """How many it has."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("limit", "limit", None),
        ("count", "count", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LegacyTagLimits needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("limit"),
                get("count"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "id",
        "limit",
        "count",
    )
)
