# Written by `make generate` from spec/. Do not edit.
"""How many messages a subaccount may send."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class SubaccountMessageLimit(Model):
    """How many messages a subaccount may send."""

    limit: float | None = None
    """How many messages it may send."""
    current: float | None = None
    """How many it has sent."""
    period: str | None = None
    """In what time: `1m` is a month."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("limit", "limit", None),
        ("current", "current", None),
        ("period", "period", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SubaccountMessageLimit needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("limit"),
                get("current"),
                get("period"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "limit",
        "current",
        "period",
    )
)
