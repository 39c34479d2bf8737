# Written by `make generate` from spec/. Do not edit.
"""The IP pool that takes over."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class IpSpilloverPool(Model):
    """The IP pool that takes over."""

    __slots__ = ("pool_id",)

    pool_id: str | None
    """The pool; empty when there is none."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("pool_id", "pool_id", None),)

    def __init__(
        self,
        pool_id: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.pool_id = pool_id
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpSpilloverPool needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.pool_id = value = get("pool_id")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("pool_id",))
