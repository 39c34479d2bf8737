# Written by `make generate` from spec/. Do not edit.
"""A number of bounces that a rule is about."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
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
        try:
            model = cls(
                get("rule-id"),
                get("category"),
                get("severity"),
                get("sample-text"),
                get("explanation"),
                None if (value := get("bounced")) is None else StatsTotal.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
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
