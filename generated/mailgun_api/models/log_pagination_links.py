# Written by `make generate` from spec/. Do not edit.
"""Tokens of the neighboring pages."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class LogPaginationLinks(Model):
    """Tokens of the neighboring pages."""

    first: str | None = None
    """The first page."""
    previous: str | None = None
    """The page before."""
    next: str | None = None
    """The next page."""
    last: str | None = None
    """The last page."""
    total: int | None = None
    """How many entries there are; only if asked for."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("first", "first", None),
        ("previous", "previous", None),
        ("next", "next", None),
        ("last", "last", None),
        ("total", "total", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LogPaginationLinks needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("first"),
                get("previous"),
                get("next"),
                get("last"),
                get("total"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "first",
        "previous",
        "next",
        "last",
        "total",
    )
)
