# Written by `make generate` from spec/. Do not edit.
"""Tokens of the neighboring pages."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class LogPaginationLinks(Model):
    """Tokens of the neighboring pages."""

    __slots__ = (
        "first",
        "previous",
        "next",
        "last",
        "total",
    )

    first: str | None
    """The first page."""
    previous: str | None
    """The page before."""
    next: str | None
    """The next page."""
    last: str | None
    """The last page."""
    total: int | None
    """How many entries there are; only if asked for."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("first", "first", None),
        ("previous", "previous", None),
        ("next", "next", None),
        ("last", "last", None),
        ("total", "total", None),
    )

    def __init__(
        self,
        first: str | None = None,
        previous: str | None = None,
        next: str | None = None,
        last: str | None = None,
        total: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.first = first
        self.previous = previous
        self.next = next
        self.last = last
        self.total = total
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LogPaginationLinks needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.first = value = get("first")
            if value is not None:
                left -= 1
            model.previous = value = get("previous")
            if value is not None:
                left -= 1
            model.next = value = get("next")
            if value is not None:
                left -= 1
            model.last = value = get("last")
            if value is not None:
                left -= 1
            model.total = value = get("total")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
