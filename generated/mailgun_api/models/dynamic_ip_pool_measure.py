# Written by `make generate` from spec/. Do not edit.
"""A number and the pool that it speaks for."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class DynamicIpPoolMeasure(Model):
    """A number and the pool that it speaks for."""

    value: float | None = None
    """The number."""
    band: str | None = None
    """The pool."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("value", "value", None),
        ("band", "band", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DynamicIpPoolMeasure needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("value"),
                get("band"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "value",
        "band",
    )
)
