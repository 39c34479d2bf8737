# Written by `make generate` from spec/. Do not edit.
"""The findings of an accessibility test."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class AccessibilityReport(Model):
    """The findings of an accessibility test."""

    checks: int | None = None
    """How many checks were made."""
    passes: list[AccessibilityRule] | None = None
    """The rules that the message keeps."""
    failures: list[AccessibilityRule] | None = None
    """The rules that it breaks."""
    needs_review: list[AccessibilityRule] | None = None
    """The rules that a person has to look at."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("checks", "checks", None),
        ("passes", "passes", None),
        ("failures", "failures", None),
        ("needs_review", "needs_review", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AccessibilityReport needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("checks"),
                None
                if (value := get("passes")) is None
                else [AccessibilityRule.from_dict(item) for item in sequence(value)],
                None
                if (value := get("failures")) is None
                else [AccessibilityRule.from_dict(item) for item in sequence(value)],
                None
                if (value := get("needs_review")) is None
                else [AccessibilityRule.from_dict(item) for item in sequence(value)],
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "checks",
        "passes",
        "failures",
        "needs_review",
    )
)

# At the end, because models may lead back to this one.
from .accessibility_rule import AccessibilityRule  # noqa: E402
