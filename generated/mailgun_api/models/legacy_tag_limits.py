# Written by `make generate` from spec/. Do not edit.
"""How many tags a domain has and may have."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
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
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.limit = value = get("limit")
            if value is not None:
                left -= 1
            model.count = value = get("count")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "id",
        "limit",
        "count",
    )
)
