# Written by `make generate` from spec/. Do not edit.
"""Links to the neighboring pages; empty when all is on one page."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
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
        try:
            model = cls(
                get("First"),
                get("Next"),
                get("Previous"),
                get("Last"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "First",
        "Next",
        "Previous",
        "Last",
    )
)
