# Written by `make generate` from spec/. Do not edit.
"""A list that is being made into a CSV file."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
class Export(Model):
    """A list that is being made into a CSV file."""

    id: str | None = None
    """What identifies the export."""
    status: str | None = None
    """`requested`, `processing` or `complete`."""
    url: str | None = None
    """The list."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("status", "status", None),
        ("url", "url", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Export needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.status = value = get("status")
            if value is not None:
                left -= 1
            model.url = value = get("url")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "id",
        "status",
        "url",
    )
)
