# Written by `make generate` from spec/. Do not edit.
"""An attachment of a message."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
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
        try:
            model = cls(
                get("filename"),
                get("content-type"),
                get("size"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "filename",
        "content-type",
        "size",
    )
)
