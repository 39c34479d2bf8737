# Written by `make generate` from spec/. Do not edit.
"""A rule and where it applies."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class AccessibilityRule(Model):
    """A rule and where it applies."""

    __slots__ = (
        "rule",
        "impact",
        "description",
        "standards",
        "pour",
        "compliance",
        "instances",
    )

    rule: str | None
    """The name of the rule."""
    impact: str | None
    """How bad it is: `minor`, `moderate`, `serious` or `critical`; may be absent."""
    description: str | None
    """What the rule asks for."""
    standards: list[str] | None
    """The standards that have the rule."""
    pour: list[str] | None
    """Its principles of accessibility, of perceivable, operable, understandable and robust."""
    compliance: list[str] | None
    """The success criteria of the standards."""
    instances: list[AccessibilityInstance] | None
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

    def __init__(
        self,
        rule: str | None = None,
        impact: str | None = None,
        description: str | None = None,
        standards: list[str] | None = None,
        pour: list[str] | None = None,
        compliance: list[str] | None = None,
        instances: list[AccessibilityInstance] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.rule = rule
        self.impact = impact
        self.description = description
        self.standards = standards
        self.pour = pour
        self.compliance = compliance
        self.instances = instances
        self._additional = additional_properties

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
                model.standards = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("pour")) is None:
                model.pour = None
            else:
                model.pour = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("compliance")) is None:
                model.compliance = None
            else:
                model.compliance = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("instances")) is None:
                model.instances = None
            else:
                model.instances = AccessibilityInstance.from_list(value)
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
                if len(source) != 7:
                    models[number] = cls.from_dict(source)
                    continue
                model.rule = value_1 = source["rule"]
                model.impact = value_2 = source["impact"]
                model.description = value_3 = source["description"]
                if (value := source["standards"]) is None:
                    raise Misfit("null")
                model.standards = value if isinstance(value, list) else sequence(value)
                if (value := source["pour"]) is None:
                    raise Misfit("null")
                model.pour = value if isinstance(value, list) else sequence(value)
                if (value := source["compliance"]) is None:
                    raise Misfit("null")
                model.compliance = value if isinstance(value, list) else sequence(value)
                if (value := source["instances"]) is None:
                    raise Misfit("null")
                model.instances = AccessibilityInstance.from_list(value)
                if value_1 is None or value_2 is None or value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


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
