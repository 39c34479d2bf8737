# Written by `make generate` from spec/. Do not edit.
"""An IP pool that a subaccount may use."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class IpPoolDelegation(Model):
    """An IP pool that a subaccount may use."""

    pool_id: str | None = None
    """The pool."""
    subaccount_id: str | None = None
    """The subaccount."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("pool_id", "pool_id", None),
        ("subaccount_id", "subaccount_id", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpPoolDelegation needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("pool_id"),
                get("subaccount_id"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "pool_id",
        "subaccount_id",
    )
)
