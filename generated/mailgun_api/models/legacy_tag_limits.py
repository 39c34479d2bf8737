# Written by `make generate` from spec/. Do not edit.
"""How many tags a domain has and may have."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class LegacyTagLimits(Model):
    """How many tags a domain has and may have."""

    __slots__ = (
        "id",
        "limit",
        "count",
    )

    id: str | None
    """What the limit is for."""
    limit: int | None
    """How many it may have."""
    count: int | None
    """How many it has."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("limit", "limit", None),
        ("count", "count", None),
    )

    def __init__(
        self,
        id: str | None = None,
        limit: int | None = None,
        count: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.limit = limit
        self.count = count
        self._additional = additional_properties

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
