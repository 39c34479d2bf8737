# Written by `make generate` from spec/. Do not edit.
"""Which tags a page holds."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class TagPaginationEcho(Model):
    """Which tags a page holds."""

    __slots__ = (
        "sort",
        "skip",
        "limit",
        "total",
        "include_total",
    )

    sort: str | None
    """What they are sorted by."""
    skip: int | None
    """How many tags were left out before."""
    limit: int | None
    """How many tags the page may hold."""
    total: int | None
    """How many tags there are; only if asked for."""
    include_total: bool | None
    """Whether the total was asked for."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("sort", "sort", None),
        ("skip", "skip", None),
        ("limit", "limit", None),
        ("total", "total", None),
        ("include_total", "include_total", None),
    )

    def __init__(
        self,
        sort: str | None = None,
        skip: int | None = None,
        limit: int | None = None,
        total: int | None = None,
        include_total: bool | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.sort = sort
        self.skip = skip
        self.limit = limit
        self.total = total
        self.include_total = include_total
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TagPaginationEcho needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.sort = value = get("sort")
            if value is not None:
                left -= 1
            model.skip = value = get("skip")
            if value is not None:
                left -= 1
            model.limit = value = get("limit")
            if value is not None:
                left -= 1
            model.total = value = get("total")
            if value is not None:
                left -= 1
            model.include_total = value = get("include_total")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
