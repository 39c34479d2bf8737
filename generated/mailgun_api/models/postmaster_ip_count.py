# Written by `make generate` from spec/. Do not edit.
"""How many IP addresses have a reputation."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class PostmasterIpCount(Model):
    """How many IP addresses have a reputation."""

    reputation: int | None = None
    """The reputation as a number."""
    total: int | None = None
    """How many have it."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("reputation", "reputation", None),
        ("total", "total", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterIpCount needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("reputation"),
                get("total"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "reputation",
        "total",
    )
)
