# Written by `make generate` from spec/. Do not edit.
"""Failures that are tried again."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
class StatsFailedTemporary(Model):
    """Failures that are tried again."""

    espblock: int | None = None
    """The provider blocked the sender."""
    total: int | None = None
    """All."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("espblock", "espblock", None),
        ("total", "total", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsFailedTemporary needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.espblock = value = get("espblock")
            if value is not None:
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
        "espblock",
        "total",
    )
)
