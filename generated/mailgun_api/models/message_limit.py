# Written by `make generate` from spec/. Do not edit.
"""How many messages the account may send."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
class MessageLimit(Model):
    """How many messages the account may send."""

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
            raise Misfit(f"MessageLimit needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.limit = value = get("limit")
            if value is not None:
                left -= 1
            model.current = value = get("current")
            if value is not None:
                left -= 1
            model.period = value = get("period")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "limit",
        "current",
        "period",
    )
)
