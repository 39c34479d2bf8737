# Written by `make generate` from spec/. Do not edit.
"""What numbers are narrowed to."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class StatsType(Model):
    """What numbers are narrowed to."""

    type: str | None = None
    """A kind, for instance a provider or a country."""
    key: str | None = None
    """Which one."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("type", "type", None),
        ("key", "key", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsType needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("type"),
                get("key"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "type",
        "key",
    )
)
