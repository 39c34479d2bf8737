# Written by `make generate` from spec/. Do not edit.
"""How many tags an account has and may have."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class TagLimits(Model):
    """How many tags an account has and may have."""

    __slots__ = (
        "limit",
        "count",
        "limit_reached",
    )

    limit: int | None
    """How many it may have."""
    count: int | None
    """How many it has."""
    limit_reached: bool | None
    """Whether new tags are refused."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("limit", "limit", None),
        ("count", "count", None),
        ("limit_reached", "limit_reached", None),
    )

    def __init__(
        self,
        limit: int | None = None,
        count: int | None = None,
        limit_reached: bool | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.limit = limit
        self.count = count
        self.limit_reached = limit_reached
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TagLimits needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.limit = value = get("limit")
            if value is not None:
                left -= 1
            model.count = value = get("count")
            if value is not None:
                left -= 1
            model.limit_reached = value = get("limit_reached")
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
        "count",
        "limit_reached",
    )
)
