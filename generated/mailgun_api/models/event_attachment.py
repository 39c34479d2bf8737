# Written by `make generate` from spec/. Do not edit.
"""An attachment of a message."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
class EventAttachment(Model):
    """An attachment of a message."""

    filename: str | None = None
    """Its name."""
    content_type: str | None = None
    """Its media type."""
    size: int | None = None
    """Its size in bytes."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("filename", "filename", None),
        ("content_type", "content-type", None),
        ("size", "size", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventAttachment needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.filename = value = get("filename")
            if value is not None:
                left -= 1
            model.content_type = value = get("content-type")
            if value is not None:
                left -= 1
            model.size = value = get("size")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "filename",
        "content-type",
        "size",
    )
)
