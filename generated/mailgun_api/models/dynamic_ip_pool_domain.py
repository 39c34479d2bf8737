# Written by `make generate` from spec/. Do not edit.
"""An enrolled domain, its pool and its health."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class DynamicIpPoolDomain(Model):
    """An enrolled domain, its pool and its health."""

    __slots__ = (
        "id",
        "account_id",
        "account_name",
        "name",
        "registered_at",
        "pool",
        "override",
        "bounce_rate",
        "complaint_rate",
        "processed_count",
    )

    id: str | None
    """The id of the domain."""
    account_id: str | None
    """The account or subaccount that owns it."""
    account_name: str | None
    """The name of that account; may be absent."""
    name: str | None
    """The domain name."""
    registered_at: datetime | None
    """When it was enrolled; in the year 1 if unknown."""
    pool: str | None
    """The pool, such as `dynamic_good`."""
    override: bool | None
    """Whether it was put there by hand; may be absent."""
    bounce_rate: float | None
    """The share of messages that bounced, 0 to 1."""
    complaint_rate: float | None
    """The share of messages that were called spam, 0 to 1."""
    processed_count: int | None
    """How many messages were counted."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("account_id", "account_id", None),
        ("account_name", "account_name", None),
        ("name", "name", None),
        ("registered_at", "registered_at", None),
        ("pool", "pool", None),
        ("override", "override", None),
        ("bounce_rate", "bounce_rate", None),
        ("complaint_rate", "complaint_rate", None),
        ("processed_count", "processed_count", None),
    )

    def __init__(
        self,
        id: str | None = None,
        account_id: str | None = None,
        account_name: str | None = None,
        name: str | None = None,
        registered_at: datetime | None = None,
        pool: str | None = None,
        override: bool | None = None,
        bounce_rate: float | None = None,
        complaint_rate: float | None = None,
        processed_count: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.account_id = account_id
        self.account_name = account_name
        self.name = name
        self.registered_at = registered_at
        self.pool = pool
        self.override = override
        self.bounce_rate = bounce_rate
        self.complaint_rate = complaint_rate
        self.processed_count = processed_count
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DynamicIpPoolDomain needs an object, got {type(source).__name__}")
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
            model.account_name = value = get("account_name")
            if value is not None:
                left -= 1
            model.name = value = get("name")
            if value is not None:
                left -= 1
            if (value := get("registered_at")) is None:
                model.registered_at = None
            else:
                model.registered_at = parse_date(value)
                left -= 1
            model.pool = value = get("pool")
            if value is not None:
                left -= 1
            model.override = value = get("override")
            if value is not None:
                left -= 1
            model.bounce_rate = value = get("bounce_rate")
            if value is not None:
                left -= 1
            model.complaint_rate = value = get("complaint_rate")
            if value is not None:
                left -= 1
            model.processed_count = value = get("processed_count")
            if value is not None:
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
                if len(source) != 10:
                    models[number] = cls.from_dict(source)
                    continue
                model.id = value_1 = source["id"]
                model.account_id = value_2 = source["account_id"]
                model.account_name = value_3 = source["account_name"]
                model.name = value_4 = source["name"]
                if (value := source["registered_at"]) is None:
                    raise Misfit("null")
                model.registered_at = parse_date(value)
                model.pool = value_6 = source["pool"]
                model.override = value_7 = source["override"]
                model.bounce_rate = value_8 = source["bounce_rate"]
                model.complaint_rate = value_9 = source["complaint_rate"]
                model.processed_count = value_10 = source["processed_count"]
                if (
                    value_1 is None
                    or value_2 is None
                    or value_3 is None
                    or value_4 is None
                    or value_6 is None
                    or value_7 is None
                    or value_8 is None
                    or value_9 is None
                    or value_10 is None
                ):
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
        "account_name",
        "name",
        "registered_at",
        "pool",
        "override",
        "bounce_rate",
        "complaint_rate",
        "processed_count",
    )
)
