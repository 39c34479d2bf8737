# Written by `make generate` from spec/. Do not edit.
"""A number of bounces that a rule is about."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
class BounceClassificationRule(Model):
    """A number of bounces that a rule is about."""

    rule_id: str | None = None
    """The id of the rule."""
    category: str | None = None
    """The kind of refusal."""
    severity: str | None = None
    """Whether it is tried again."""
    sample_text: str | None = None
    """What the provider said."""
    explanation: str | None = None
    """What that means."""
    bounced: StatsTotal | None = None
    """The number."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("rule_id", "rule-id", None),
        ("category", "category", None),
        ("severity", "severity", None),
        ("sample_text", "sample-text", None),
        ("explanation", "explanation", None),
        ("bounced", "bounced", None),
    )

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
