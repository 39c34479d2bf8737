# Written by `make generate` from spec/. Do not edit.
"""A rule that passes incoming messages on."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import CLOCK, DAYS, ZONES, parse_date, read_iso
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class Forward(Model):
    """A rule that passes incoming messages on."""

    __slots__ = (
        "id",
        "account_id",
        "domain_name",
        "domain_id",
        "match",
        "forward",
        "created_at",
        "updated_at",
    )

    id: str | None
    """What identifies the rule."""
    account_id: str | None
    """The account that owns it."""
    domain_name: str | None
    """The domain it belongs to."""
    domain_id: str | None
    """What identifies that domain."""
    match: str | None
    """The recipients it takes; `*` stands for any text."""
    forward: ForwardTargets | None
    """Where messages go."""
    created_at: datetime | None
    """When the rule was added."""
    updated_at: datetime | None
    """When the rule was last changed."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("account_id", "account_id", None),
        ("domain_name", "domain_name", None),
        ("domain_id", "domain_id", None),
        ("match", "match", None),
        ("forward", "forward", None),
        ("created_at", "created_at", "rfc2822"),
        ("updated_at", "updated_at", "rfc2822"),
    )

    def __init__(
        self,
        id: str | None = None,
        account_id: str | None = None,
        domain_name: str | None = None,
        domain_id: str | None = None,
        match: str | None = None,
        forward: ForwardTargets | None = None,
        created_at: datetime | None = None,
        updated_at: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.account_id = account_id
        self.domain_name = domain_name
        self.domain_id = domain_id
        self.match = match
        self.forward = forward
        self.created_at = created_at
        self.updated_at = updated_at
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Forward needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.account_id = value = get("account_id")
            if value is not None:
                left -= 1
            model.domain_name = value = get("domain_name")
            if value is not None:
                left -= 1
            model.domain_id = value = get("domain_id")
            if value is not None:
                left -= 1
            model.match = value = get("match")
            if value is not None:
                left -= 1
            if (value := get("forward")) is None:
                model.forward = None
            else:
                model.forward = ForwardTargets.from_dict(value)
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            if (value := get("updated_at")) is None:
                model.updated_at = None
            else:
                model.updated_at = parse_date(value)
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
                model.id = value_1 = source["id"]
                model.account_id = value_2 = source["account_id"]
                model.domain_name = value_3 = source["domain_name"]
                model.domain_id = value_4 = source["domain_id"]
                model.match = value_5 = source["match"]
                if (value := source["forward"]) is None:
                    raise Misfit("null")
                model.forward = ForwardTargets.from_dict(value)
                value = source["created_at"]
                try:
                    day, clock, zone = value.rsplit(" ", 2)
                    moment = f"{DAYS[day]}{clock}{ZONES[zone]}"
                    model.created_at = read_iso(moment) if len(clock) == CLOCK else parse_date(value)
                except (AttributeError, KeyError, ValueError):
                    model.created_at = parse_date(value)
                value = source["updated_at"]
                try:
                    day, clock, zone = value.rsplit(" ", 2)
                    moment = f"{DAYS[day]}{clock}{ZONES[zone]}"
                    model.updated_at = read_iso(moment) if len(clock) == CLOCK else parse_date(value)
                except (AttributeError, KeyError, ValueError):
                    model.updated_at = parse_date(value)
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
        "account_id",
        "domain_name",
        "domain_id",
        "match",
        "forward",
        "created_at",
        "updated_at",
    )
)

# At the end, because models may lead back to this one.
from .forward_targets import ForwardTargets  # noqa: E402
