# Written by `make generate` from spec/. Do not edit.
"""A place in the HTML that a rule applies to."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class AccessibilityInstance(Model):
    """A place in the HTML that a rule applies to."""

    correct_any: list[str] | None = None
    """What to put right; one of these is enough."""
    correct_all: list[str] | None = None
    """What to put right; all of these are needed."""
    snippet: str | None = None
    """The HTML there."""
    target: list[str] | None = None
    """CSS selectors that lead there."""
    line_number: int | None = None
    """The line of the HTML."""
    absolute_index: int | None = None
    """The position in the HTML."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("correct_any", "correctAny", None),
        ("correct_all", "correctAll", None),
        ("snippet", "snippet", None),
        ("target", "target", None),
        ("line_number", "lineNumber", None),
        ("absolute_index", "absoluteIndex", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AccessibilityInstance needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("correctAny")) is None else sequence(value),
                None if (value := get("correctAll")) is None else sequence(value),
                get("snippet"),
                None if (value := get("target")) is None else sequence(value),
                get("lineNumber"),
                get("absoluteIndex"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "correctAny",
        "correctAll",
        "snippet",
        "target",
        "lineNumber",
        "absoluteIndex",
    )
)
