# Written by `make generate` from spec/. Do not edit.
"""A number of bounces, with what it is grouped by."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class BounceClassificationStat(Model):
    """A number of bounces, with what it is grouped by."""

    __slots__ = (
        "subaccount",
        "domain",
        "rule_id",
        "entity_id",
        "short_explanation",
        "bounced",
    )

    subaccount: EventAccount | None
    """The subaccount."""
    domain: EventDomain | None
    """The domain."""
    rule_id: str | None
    """The id of the rule."""
    entity_id: str | None
    """The id of the provider or blocklist."""
    short_explanation: str | None
    """What the rule means."""
    bounced: StatsTotal | None
    """The number."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("subaccount", "subaccount", None),
        ("domain", "domain", None),
        ("rule_id", "rule-id", None),
        ("entity_id", "entity-id", None),
        ("short_explanation", "short-explanation", None),
        ("bounced", "bounced", None),
    )

    def __init__(
        self,
        subaccount: EventAccount | None = None,
        domain: EventDomain | None = None,
        rule_id: str | None = None,
        entity_id: str | None = None,
        short_explanation: str | None = None,
        bounced: StatsTotal | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.subaccount = subaccount
        self.domain = domain
        self.rule_id = rule_id
        self.entity_id = entity_id
        self.short_explanation = short_explanation
        self.bounced = bounced
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BounceClassificationStat needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("subaccount")) is None:
                model.subaccount = None
            else:
                model.subaccount = EventAccount.from_dict(value)
                left -= 1
            if (value := get("domain")) is None:
                model.domain = None
            else:
                model.domain = EventDomain.from_dict(value)
                left -= 1
            model.rule_id = value = get("rule-id")
            if value is not None:
                left -= 1
            model.entity_id = value = get("entity-id")
            if value is not None:
                left -= 1
            model.short_explanation = value = get("short-explanation")
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
                if (value := source["subaccount"]) is None:
                    raise Misfit("null")
                model.subaccount = EventAccount.from_dict(value)
                if (value := source["domain"]) is None:
                    raise Misfit("null")
                model.domain = EventDomain.from_dict(value)
                model.rule_id = value_3 = source["rule-id"]
                model.entity_id = value_4 = source["entity-id"]
                model.short_explanation = value_5 = source["short-explanation"]
                if (value := source["bounced"]) is None:
                    raise Misfit("null")
                model.bounced = StatsTotal.from_dict(value)
                if value_3 is None or value_4 is None or value_5 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "subaccount",
        "domain",
        "rule-id",
        "entity-id",
        "short-explanation",
        "bounced",
    )
)

# At the end, because models may lead back to this one.
from .event_account import EventAccount  # noqa: E402
from .event_domain import EventDomain  # noqa: E402
from .stats_total import StatsTotal  # noqa: E402
