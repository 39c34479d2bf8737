# Written by `make generate` from spec/. Do not edit.
"""How many messages the account may send."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class MessageLimit(Model):
    """How many messages the account may send."""

    __slots__ = (
        "limit",
        "current",
        "period",
    )

    limit: float | None
    """How many messages it may send."""
    current: float | None
    """How many it has sent."""
    period: str | None
    """In what time: `1m` is a month."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("limit", "limit", None),
        ("current", "current", None),
        ("period", "period", None),
    )

    def __init__(
        self,
        limit: float | None = None,
        current: float | None = None,
        period: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.limit = limit
        self.current = current
        self.period = period
        self._additional = additional_properties

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
