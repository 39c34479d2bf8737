# Written by `make generate` from spec/. Do not edit.
"""The counts behind a score."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class MaverickScoreCounters(Model):
    """The counts behind a score."""

    delivered: int | None = None
    """How many messages were delivered."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("delivered", "delivered", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MaverickScoreCounters needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("delivered"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("delivered",))
