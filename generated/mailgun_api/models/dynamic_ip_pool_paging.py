# Written by `make generate` from spec/. Do not edit.
"""Links to the neighboring pages; empty when all is on one page."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
class DynamicIpPoolPaging(Model):
    """Links to the neighboring pages; empty when all is on one page."""

    first: str | None = None
    """The first page."""
    next: str | None = None
    """The next page."""
    previous: str | None = None
    """The page before."""
    last: str | None = None
    """The last page."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("first", "First", None),
        ("next", "Next", None),
        ("previous", "Previous", None),
        ("last", "Last", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DynamicIpPoolPaging needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.first = value = get("First")
            if value is not None:
                left -= 1
            model.next = value = get("Next")
            if value is not None:
                left -= 1
            model.previous = value = get("Previous")
            if value is not None:
                left -= 1
            model.last = value = get("Last")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "First",
        "Next",
        "Previous",
        "Last",
    )
)
