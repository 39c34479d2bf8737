# Written by `make generate` from spec/. Do not edit.
"""An IP pool that a subaccount may use."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class IpPoolDelegation(Model):
    """An IP pool that a subaccount may use."""

    __slots__ = (
        "pool_id",
        "subaccount_id",
    )

    pool_id: str | None
    """The pool."""
    subaccount_id: str | None
    """The subaccount."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("pool_id", "pool_id", None),
        ("subaccount_id", "subaccount_id", None),
    )

    def __init__(
        self,
        pool_id: str | None = None,
        subaccount_id: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.pool_id = pool_id
        self.subaccount_id = subaccount_id
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpPoolDelegation needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.pool_id = value = get("pool_id")
            if value is not None:
                left -= 1
            model.subaccount_id = value = get("subaccount_id")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model

    @classmethod
    def from_list(cls, sources: list[Any]) -> list[Self]:
        if sources == []:
            return []
        models = unfilled(cls, len(sequence(sources)))
        for number, model, source in zip(count(), models, sources):
            try:
                if len(source) != 2:
                    models[number] = cls.from_dict(source)
                    continue
                model.pool_id = value_1 = source["pool_id"]
                model.subaccount_id = value_2 = source["subaccount_id"]
                if value_1 is None or value_2 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "pool_id",
        "subaccount_id",
    )
)
