# Written by `make generate` from spec/. Do not edit.
"""A rule and where it applies."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(repr=False, eq=False)
class AccessibilityRule(Model):
    """A rule and where it applies."""

    rule: str | None = None
    """The name of the rule."""
    impact: str | None = None
    """How bad it is: `minor`, `moderate`, `serious` or `critical`; may be absent."""
    description: str | None = None
    """What the rule asks for."""
    standards: list[str] | None = None
    """The standards that have the rule."""
    pour: list[str] | None = None
    """Its principles of accessibility, of perceivable, operable, understandable and robust."""
    compliance: list[str] | None = None
    """The success criteria of the standards."""
    instances: list[AccessibilityInstance] | None = None
    """Where the rule applies."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("rule", "rule", None),
        ("impact", "impact", None),
        ("description", "description", None),
        ("standards", "standards", None),
        ("pour", "pour", None),
        ("compliance", "compliance", None),
        ("instances", "instances", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AccessibilityRule needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.rule = value = get("rule")
            if value is not None:
                left -= 1
            model.impact = value = get("impact")
            if value is not None:
                left -= 1
            model.description = value = get("description")
            if value is not None:
                left -= 1
            if (value := get("standards")) is None:
                model.standards = None
            else:
                model.standards = sequence(value)
                left -= 1
            if (value := get("pour")) is None:
                model.pour = None
            else:
                model.pour = sequence(value)
                left -= 1
            if (value := get("compliance")) is None:
                model.compliance = None
            else:
                model.compliance = sequence(value)
                left -= 1
            if (value := get("instances")) is None:
                model.instances = None
            else:
                model.instances = [AccessibilityInstance.from_dict(item) for item in sequence(value)]
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "rule",
        "impact",
        "description",
        "standards",
        "pour",
        "compliance",
        "instances",
    )
)

# At the end, because models may lead back to this one.
from .accessibility_instance import AccessibilityInstance  # noqa: E402
