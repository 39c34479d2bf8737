# Written by `make generate` from spec/. Do not edit.
"""A domain came on a blocklist or was taken off."""

from __future__ import annotations

import builtins
from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class DomainBlocklistEvent(Model):
    """A domain came on a blocklist or was taken off."""

    __slots__ = (
        "timestamp",
        "event",
        "domain",
        "account_id",
        "list",
        "name",
    )

    timestamp: datetime | None
    """When it happened."""
    event: str | None
    """What happened."""
    domain: str | None
    """The domain."""
    account_id: str | None
    """The account or subaccount that the domain belongs to."""
    list: str | None
    """The DNS name of the blocklist."""
    name: str | None
    """Its name for people; may be absent."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("timestamp", "timestamp", None),
        ("event", "event", None),
        ("domain", "domain", None),
        ("account_id", "account_id", None),
        ("list", "list", None),
        ("name", "name", None),
    )

    def __init__(
        self,
        timestamp: datetime | None = None,
        event: str | None = None,
        domain: str | None = None,
        account_id: str | None = None,
        list: str | None = None,
        name: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.timestamp = timestamp
        self.event = event
        self.domain = domain
        self.account_id = account_id
        self.list = list
        self.name = name
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DomainBlocklistEvent needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("timestamp")) is None:
                model.timestamp = None
            else:
                model.timestamp = parse_date(value)
                left -= 1
            model.event = value = get("event")
            if value is not None:
                left -= 1
            model.domain = value = get("domain")
            if value is not None:
                left -= 1
            model.account_id = value = get("account_id")
            if value is not None:
                left -= 1
            model.list = value = get("list")
            if value is not None:
                left -= 1
            model.name = value = get("name")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model

    @classmethod
    def from_list(cls, sources: builtins.list[Any]) -> builtins.list[Self]:
        if sources == []:
            return []
        models = unfilled(cls, len(sequence(sources)))
        for number, model, source in zip(count(), models, sources):
            try:
                if len(source) != 6:
                    models[number] = cls.from_dict(source)
                    continue
                if (value := source["timestamp"]) is None:
                    raise Misfit("null")
                model.timestamp = parse_date(value)
                model.event = value_2 = source["event"]
                model.domain = value_3 = source["domain"]
                model.account_id = value_4 = source["account_id"]
                model.list = value_5 = source["list"]
                model.name = value_6 = source["name"]
                if value_2 is None or value_3 is None or value_4 is None or value_5 is None or value_6 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "timestamp",
        "event",
        "domain",
        "account_id",
        "list",
        "name",
    )
)
