# Written by `make generate` from spec/. Do not edit.
"""How many tests there are, and links to the neighboring pages."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class CodeTestPageMeta(Model):
    """How many tests there are, and links to the neighboring pages."""

    __slots__ = (
        "count",
        "first",
        "last",
        "next",
        "previous",
    )

    count: int | None
    """How many tests there are on all pages together."""
    first: str | None
    """The first page."""
    last: str | None
    """The last page."""
    next: str | None
    """The next page."""
    previous: str | None
    """The page before."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("count", "count", None),
        ("first", "first", None),
        ("last", "last", None),
        ("next", "next", None),
        ("previous", "previous", None),
    )

    def __init__(
        self,
        count: int | None = None,
        first: str | None = None,
        last: str | None = None,
        next: str | None = None,
        previous: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.count = count
        self.first = first
        self.last = last
        self.next = next
        self.previous = previous
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeTestPageMeta needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.count = value = get("count")
            if value is not None:
                left -= 1
            model.first = value = get("first")
            if value is not None:
                left -= 1
            model.last = value = get("last")
            if value is not None:
                left -= 1
            model.next = value = get("next")
            if value is not None:
                left -= 1
            model.previous = value = get("previous")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "count",
        "first",
        "last",
        "next",
        "previous",
    )
)
