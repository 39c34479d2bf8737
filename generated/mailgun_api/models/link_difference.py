# Written by `make generate` from spec/. Do not edit.
"""A row of a spreadsheet that differs."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class LinkDifference(Model):
    """A row of a spreadsheet that differs."""

    row: int | None = None
    """The number of the row."""
    message: str | None = None
    """What differs."""
    alert: Any | None = None
    """More about it, of any kind."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("row", "row", None),
        ("message", "message", None),
        ("alert", "alert", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LinkDifference needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("row"),
                get("message"),
                get("alert"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "row",
        "message",
        "alert",
    )
)
