# Written by `make generate` from spec/. Do not edit.
"""A row of a spreadsheet that differs."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
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
        model = new(cls)
        left = len(source)
        try:
            model.row = value = get("row")
            if value is not None:
                left -= 1
            model.message = value = get("message")
            if value is not None:
                left -= 1
            model.alert = value = get("alert")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "row",
        "message",
        "alert",
    )
)
