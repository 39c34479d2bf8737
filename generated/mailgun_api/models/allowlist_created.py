# Written by `make generate` from spec/. Do not edit.
"""What was put on the list."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class AllowlistCreated(Model):
    """What was put on the list."""

    message: str | None = None
    """A sentence."""
    type: str | None = None
    """`address` or `domain`."""
    value: str | None = None
    """The address or domain."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("type", "type", None),
        ("value", "value", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AllowlistCreated needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("message"),
                get("type"),
                get("value"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "message",
        "type",
        "value",
    )
)
