# Written by `make generate` from spec/. Do not edit.
"""A page of accessibility tests."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class AccessibilityTestPage(Model):
    """A page of accessibility tests."""

    meta: InspectCount | None = None
    """How many there are."""
    paging: Paging | None = None
    """Links to the neighboring pages; may be null, and need not have all links."""
    items: list[AccessibilityTestSummary] | None = None
    """The tests; empty past the end."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("meta", "meta", None),
        ("paging", "paging", None),
        ("items", "items", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AccessibilityTestPage needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("meta")) is None else InspectCount.from_dict(value),
                None if (value := get("paging")) is None else Paging.from_dict(value),
                None
                if (value := get("items")) is None
                else [AccessibilityTestSummary.from_dict(item) for item in sequence(value)],
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "meta",
        "paging",
        "items",
    )
)

# At the end, because models may lead back to this one.
from .accessibility_test_summary import AccessibilityTestSummary  # noqa: E402
from .inspect_count import InspectCount  # noqa: E402
from .paging import Paging  # noqa: E402
