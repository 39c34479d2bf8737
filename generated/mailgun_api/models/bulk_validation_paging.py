# Written by `make generate` from spec/. Do not edit.
"""Absolute links to the neighboring pages."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class BulkValidationPaging(Model):
    """Absolute links to the neighboring pages."""

    __slots__ = (
        "first",
        "next",
        "previous",
        "prev",
        "last",
    )

    first: str | None
    """The first page."""
    next: str | None
    """The next page; empty of jobs at the end."""
    previous: str | None
    """The page before."""
    prev: str | None
    """The same as `previous`, under another name."""
    last: str | None
    """The last page."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("first", "first", None),
        ("next", "next", None),
        ("previous", "previous", None),
        ("prev", "prev", None),
        ("last", "last", None),
    )

    def __init__(
        self,
        first: str | None = None,
        next: str | None = None,
        previous: str | None = None,
        prev: str | None = None,
        last: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.first = first
        self.next = next
        self.previous = previous
        self.prev = prev
        self.last = last
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BulkValidationPaging needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.first = value = get("first")
            if value is not None:
                left -= 1
            model.next = value = get("next")
            if value is not None:
                left -= 1
            model.previous = value = get("previous")
            if value is not None:
                left -= 1
            model.prev = value = get("prev")
            if value is not None:
                left -= 1
            model.last = value = get("last")
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
        "next",
        "previous",
        "prev",
        "last",
    )
)
