# Written by `make generate` from spec/. Do not edit.
"""How many versions there are."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class CodeVersionCount(Model):
    """How many versions there are."""

    count: int | None = None
    """The number."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("count", "count", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeVersionCount needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("count"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("count",))
