# Written by `make generate` from spec/. Do not edit.
"""Which tags a page holds."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class TagPaginationEcho(Model):
    """Which tags a page holds."""

    sort: str | None = None
    """What they are sorted by."""
    skip: int | None = None
    """How many tags were left out before."""
    limit: int | None = None
    """How many tags the page may hold."""
    total: int | None = None
    """How many tags there are; only if asked for."""
    include_total: bool | None = None
    """Whether the total was asked for."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("sort", "sort", None),
        ("skip", "skip", None),
        ("limit", "limit", None),
        ("total", "total", None),
        ("include_total", "include_total", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TagPaginationEcho needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("sort"),
                get("skip"),
                get("limit"),
                get("total"),
                get("include_total"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "sort",
        "skip",
        "limit",
        "total",
        "include_total",
    )
)
