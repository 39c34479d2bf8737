# Written by `make generate` from spec/. Do not edit.
"""A header."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class InboxHeader(Model):
    """A header."""

    key: str | None = None
    """Its name."""
    value: str | None = None
    """Its value."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("key", "key", None),
        ("value", "value", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxHeader needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("key"),
                get("value"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "key",
        "value",
    )
)
