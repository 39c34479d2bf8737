# Written by `make generate` from spec/. Do not edit.
"""Absolute links to the neighboring pages."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class BulkValidationPaging(Model):
    """Absolute links to the neighboring pages."""

    first: str | None = None
    """The first page."""
    next: str | None = None
    """The next page; empty of jobs at the end."""
    previous: str | None = None
    """The page before."""
    prev: str | None = None
    """The same as `previous`, under another name."""
    last: str | None = None
    """The last page."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("first", "first", None),
        ("next", "next", None),
        ("previous", "previous", None),
        ("prev", "prev", None),
        ("last", "last", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BulkValidationPaging needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("first"),
                get("next"),
                get("previous"),
                get("prev"),
                get("last"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "first",
        "next",
        "previous",
        "prev",
        "last",
    )
)
