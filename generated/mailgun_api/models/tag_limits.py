# Written by `make generate` from spec/. Do not edit.
"""How many tags an account has and may have."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class TagLimits(Model):
    """How many tags an account has and may have."""

    limit: int | None = None
    """How many it may have."""
    count: int | None = None
    """How many it has."""
    limit_reached: bool | None = None
    """Whether new tags are refused."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("limit", "limit", None),
        ("count", "count", None),
        ("limit_reached", "limit_reached", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TagLimits needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("limit"),
                get("count"),
                get("limit_reached"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "limit",
        "count",
        "limit_reached",
    )
)
