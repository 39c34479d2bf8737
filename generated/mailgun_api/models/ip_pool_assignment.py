# Written by `make generate` from spec/. Do not edit.
"""Since when an address is in the pool."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class IpPoolAssignment(Model):
    """Since when an address is in the pool."""

    __slots__ = ("linked_at",)

    linked_at: datetime | None
    """When it was added."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("linked_at", "linked_at", None),)

    def __init__(
        self,
        linked_at: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.linked_at = linked_at
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpPoolAssignment needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("linked_at")) is None:
                model.linked_at = None
            else:
                model.linked_at = parse_date(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("linked_at",))
