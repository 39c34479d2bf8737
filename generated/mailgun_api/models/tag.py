# Written by `make generate` from spec/. Do not edit.
"""A tag of an account."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import CLOCK, DAYS, ZONES, parse_date, read_iso
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class Tag(Model):
    """A tag of an account."""

    __slots__ = (
        "tag",
        "description",
        "first_seen",
        "last_seen",
        "account_id",
        "parent_account_id",
        "account_name",
        "metrics",
    )

    tag: str | None
    """The tag."""
    description: str | None
    """A description; may be empty."""
    first_seen: datetime | None
    """When it was first used."""
    last_seen: datetime | None
    """When it was last used."""
    account_id: str | None
    """The id of the account."""
    parent_account_id: str | None
    """The id of the account it is a subaccount of."""
    account_name: str | None
    """The name of the account."""
    metrics: MetricValues | None
    """Counts and rates; empty unless asked for."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("tag", "tag", None),
        ("description", "description", None),
        ("first_seen", "first_seen", "rfc2822"),
        ("last_seen", "last_seen", "rfc2822"),
        ("account_id", "account_id", None),
        ("parent_account_id", "parent_account_id", None),
        ("account_name", "account_name", None),
        ("metrics", "metrics", None),
    )

    def __init__(
        self,
        tag: str | None = None,
        description: str | None = None,
        first_seen: datetime | None = None,
        last_seen: datetime | None = None,
        account_id: str | None = None,
        parent_account_id: str | None = None,
        account_name: str | None = None,
        metrics: MetricValues | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.tag = tag
        self.description = description
        self.first_seen = first_seen
        self.last_seen = last_seen
        self.account_id = account_id
        self.parent_account_id = parent_account_id
        self.account_name = account_name
        self.metrics = metrics
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Tag needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.tag = value = get("tag")
            if value is not None:
                left -= 1
            model.description = value = get("description")
            if value is not None:
                left -= 1
            if (value := get("first_seen")) is None:
                model.first_seen = None
            else:
                model.first_seen = parse_date(value)
                left -= 1
            if (value := get("last_seen")) is None:
                model.last_seen = None
            else:
                model.last_seen = parse_date(value)
                left -= 1
            model.account_id = value = get("account_id")
            if value is not None:
                left -= 1
            model.parent_account_id = value = get("parent_account_id")
            if value is not None:
                left -= 1
            model.account_name = value = get("account_name")
            if value is not None:
                left -= 1
            if (value := get("metrics")) is None:
                model.metrics = None
            else:
                model.metrics = MetricValues.from_dict(value)
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
                if len(source) != 8:
                    models[number] = cls.from_dict(source)
                    continue
                model.tag = value_1 = source["tag"]
                model.description = value_2 = source["description"]
                value = source["first_seen"]
                try:
                    day, clock, zone = value.rsplit(" ", 2)
                    moment = f"{DAYS[day]}{clock}{ZONES[zone]}"
                    model.first_seen = read_iso(moment) if len(clock) == CLOCK else parse_date(value)
                except (AttributeError, KeyError, ValueError):
                    model.first_seen = parse_date(value)
                value = source["last_seen"]
                try:
                    day, clock, zone = value.rsplit(" ", 2)
                    moment = f"{DAYS[day]}{clock}{ZONES[zone]}"
                    model.last_seen = read_iso(moment) if len(clock) == CLOCK else parse_date(value)
                except (AttributeError, KeyError, ValueError):
                    model.last_seen = parse_date(value)
                model.account_id = value_5 = source["account_id"]
                model.parent_account_id = value_6 = source["parent_account_id"]
                model.account_name = value_7 = source["account_name"]
                if (value := source["metrics"]) is None:
                    raise Misfit("null")
                model.metrics = MetricValues.from_dict(value)
                if value_1 is None or value_2 is None or value_5 is None or value_6 is None or value_7 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "tag",
        "description",
        "first_seen",
        "last_seen",
        "account_id",
        "parent_account_id",
        "account_name",
        "metrics",
    )
)

# At the end, because models may lead back to this one.
from .metric_values import MetricValues  # noqa: E402
