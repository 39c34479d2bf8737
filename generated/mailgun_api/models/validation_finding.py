# Written by `make generate` from spec/. Do not edit.
"""A rule that was looked at, and what came of it."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class ValidationFinding(Model):
    """A rule that was looked at, and what came of it."""

    __slots__ = (
        "id",
        "rule",
        "description",
        "impact",
        "recommendation",
        "details",
    )

    id: str | None
    """The identifier of the finding."""
    rule: str | None
    """The name of the rule."""
    description: str | None
    """What was found."""
    impact: str | None
    """How bad it is, for instance `moderate` or `critical`; may be absent."""
    recommendation: str | None
    """What to do about it; may be absent."""
    details: list[Any] | None
    """More about it, each part of any kind."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("rule", "rule", None),
        ("description", "description", None),
        ("impact", "impact", None),
        ("recommendation", "recommendation", None),
        ("details", "details", None),
    )

    def __init__(
        self,
        id: str | None = None,
        rule: str | None = None,
        description: str | None = None,
        impact: str | None = None,
        recommendation: str | None = None,
        details: list[Any] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.rule = rule
        self.description = description
        self.impact = impact
        self.recommendation = recommendation
        self.details = details
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ValidationFinding needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.rule = value = get("rule")
            if value is not None:
                left -= 1
            model.description = value = get("description")
            if value is not None:
                left -= 1
            model.impact = value = get("impact")
            if value is not None:
                left -= 1
            model.recommendation = value = get("recommendation")
            if value is not None:
                left -= 1
            if (value := get("details")) is None:
                model.details = None
            else:
                model.details = value if isinstance(value, list) else sequence(value)
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
                if len(source) != 6:
                    models[number] = cls.from_dict(source)
                    continue
                model.id = value_1 = source["id"]
                model.rule = value_2 = source["rule"]
                model.description = value_3 = source["description"]
                model.impact = value_4 = source["impact"]
                model.recommendation = value_5 = source["recommendation"]
                if (value := source["details"]) is None:
                    raise Misfit("null")
                model.details = value if isinstance(value, list) else sequence(value)
                if value_1 is None or value_2 is None or value_3 is None or value_4 is None or value_5 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "id",
        "rule",
        "description",
        "impact",
        "recommendation",
        "details",
    )
)
