# Written by `make generate` from spec/. Do not edit.
"""A number of bounces that a rule is about."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class BounceClassificationRule(Model):
    """A number of bounces that a rule is about."""

    __slots__ = (
        "rule_id",
        "category",
        "severity",
        "sample_text",
        "explanation",
        "bounced",
    )

    rule_id: str | None
    """The id of the rule."""
    category: str | None
    """The kind of refusal."""
    severity: str | None
    """Whether it is tried again."""
    sample_text: str | None
    """What the provider said."""
    explanation: str | None
    """What that means."""
    bounced: StatsTotal | None
    """The number."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("rule_id", "rule-id", None),
        ("category", "category", None),
        ("severity", "severity", None),
        ("sample_text", "sample-text", None),
        ("explanation", "explanation", None),
        ("bounced", "bounced", None),
    )

    def __init__(
        self,
        rule_id: str | None = None,
        category: str | None = None,
        severity: str | None = None,
        sample_text: str | None = None,
        explanation: str | None = None,
        bounced: StatsTotal | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.rule_id = rule_id
        self.category = category
        self.severity = severity
        self.sample_text = sample_text
        self.explanation = explanation
        self.bounced = bounced
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BounceClassificationRule needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.rule_id = value = get("rule-id")
            if value is not None:
                left -= 1
            model.category = value = get("category")
            if value is not None:
                left -= 1
            model.severity = value = get("severity")
            if value is not None:
                left -= 1
            model.sample_text = value = get("sample-text")
            if value is not None:
                left -= 1
            model.explanation = value = get("explanation")
            if value is not None:
                left -= 1
            if (value := get("bounced")) is None:
                model.bounced = None
            else:
                model.bounced = StatsTotal.from_dict(value)
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
                model.rule_id = value_1 = source["rule-id"]
                model.category = value_2 = source["category"]
                model.severity = value_3 = source["severity"]
                model.sample_text = value_4 = source["sample-text"]
                model.explanation = value_5 = source["explanation"]
                if (value := source["bounced"]) is None:
                    raise Misfit("null")
                model.bounced = StatsTotal.from_dict(value)
                if value_1 is None or value_2 is None or value_3 is None or value_4 is None or value_5 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "rule-id",
        "category",
        "severity",
        "sample-text",
        "explanation",
        "bounced",
    )
)

# At the end, because models may lead back to this one.
from .stats_total import StatsTotal  # noqa: E402
