# Written by `make generate` from spec/. Do not edit.
"""The IP pool that takes over."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class IpSpilloverPool(Model):
    """The IP pool that takes over."""

    pool_id: str | None = None
    """The pool; empty when there is none."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("pool_id", "pool_id", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpSpilloverPool needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("pool_id"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("pool_id",))
