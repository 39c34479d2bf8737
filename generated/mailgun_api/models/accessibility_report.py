# Written by `make generate` from spec/. Do not edit.
"""The findings of an accessibility test."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class AccessibilityReport(Model):
    """The findings of an accessibility test."""

    __slots__ = (
        "checks",
        "passes",
        "failures",
        "needs_review",
    )

    checks: int | None
    """How many checks were made."""
    passes: list[AccessibilityRule] | None
    """The rules that the message keeps."""
    failures: list[AccessibilityRule] | None
    """The rules that it breaks."""
    needs_review: list[AccessibilityRule] | None
    """The rules that a person has to look at."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("checks", "checks", None),
        ("passes", "passes", None),
        ("failures", "failures", None),
        ("needs_review", "needs_review", None),
    )

    def __init__(
        self,
        checks: int | None = None,
        passes: list[AccessibilityRule] | None = None,
        failures: list[AccessibilityRule] | None = None,
        needs_review: list[AccessibilityRule] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.checks = checks
        self.passes = passes
        self.failures = failures
        self.needs_review = needs_review
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AccessibilityReport needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.checks = value = get("checks")
            if value is not None:
                left -= 1
            if (value := get("passes")) is None:
                model.passes = None
            else:
                model.passes = AccessibilityRule.from_list(value)
                left -= 1
            if (value := get("failures")) is None:
                model.failures = None
            else:
                model.failures = AccessibilityRule.from_list(value)
                left -= 1
            if (value := get("needs_review")) is None:
                model.needs_review = None
            else:
                model.needs_review = AccessibilityRule.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model

    @classmethod
    def from_list(cls, sources: list[Any]) -> list[Self]:
        if sources == []:
            return []
        models = unfilled(cls, len(sequence(sources)))
        for number, model, source in zip(count(), models, sources):
            try:
                if len(source) != 4:
                    models[number] = cls.from_dict(source)
                    continue
                model.checks = value_1 = source["checks"]
                if (value := source["passes"]) is None:
                    raise Misfit("null")
                model.passes = AccessibilityRule.from_list(value)
                if (value := source["failures"]) is None:
                    raise Misfit("null")
                model.failures = AccessibilityRule.from_list(value)
                if (value := source["needs_review"]) is None:
                    raise Misfit("null")
                model.needs_review = AccessibilityRule.from_list(value)
                if value_1 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


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
