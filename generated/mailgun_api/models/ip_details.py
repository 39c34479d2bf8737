# Written by `make generate` from spec/. Do not edit.
"""An IP address with its pools and its warmup. Either the plain fields or the grouped ones are there."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class IpDetails(Model):
    """An IP address with its pools and its warmup. Either the plain fields or the grouped ones are there."""

    __slots__ = (
        "address",
        "parent_account_id",
        "account_id",
        "pool_ids",
        "dedicated",
        "created_at",
        "pool_last_modified_at",
        "domains_last_modified_at",
        "grouped_account_ip",
        "warmup_stage",
    )

    address: str | None
    """The address."""
    parent_account_id: str | None
    """The account that owns it."""
    account_id: str | None
    """The account or subaccount that uses it."""
    pool_ids: list[str] | None
    """The IP pools that it is in."""
    dedicated: bool | None
    """Whether it belongs to this account alone."""
    created_at: datetime | None
    """When it was added."""
    pool_last_modified_at: datetime | None
    """When its pools changed last."""
    domains_last_modified_at: datetime | None
    """When its domains changed last."""
    grouped_account_ip: IpGroup | None
    """The address and all who use it."""
    warmup_stage: IpWarmupStage | None
    """The warmup; absent when there is none."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("parent_account_id", "parent_account_id", None),
        ("account_id", "account_id", None),
        ("pool_ids", "pool_ids", None),
        ("dedicated", "dedicated", None),
        ("created_at", "created_at", None),
        ("pool_last_modified_at", "pool_last_modified_at", None),
        ("domains_last_modified_at", "domains_last_modified_at", None),
        ("grouped_account_ip", "GroupedAccountIP", None),
        ("warmup_stage", "warmup_stage", None),
    )

    def __init__(
        self,
        address: str | None = None,
        parent_account_id: str | None = None,
        account_id: str | None = None,
        pool_ids: list[str] | None = None,
        dedicated: bool | None = None,
        created_at: datetime | None = None,
        pool_last_modified_at: datetime | None = None,
        domains_last_modified_at: datetime | None = None,
        grouped_account_ip: IpGroup | None = None,
        warmup_stage: IpWarmupStage | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.address = address
        self.parent_account_id = parent_account_id
        self.account_id = account_id
        self.pool_ids = pool_ids
        self.dedicated = dedicated
        self.created_at = created_at
        self.pool_last_modified_at = pool_last_modified_at
        self.domains_last_modified_at = domains_last_modified_at
        self.grouped_account_ip = grouped_account_ip
        self.warmup_stage = warmup_stage
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpDetails needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.address = value = get("address")
            if value is not None:
                left -= 1
            model.parent_account_id = value = get("parent_account_id")
            if value is not None:
                left -= 1
            model.account_id = value = get("account_id")
            if value is not None:
                left -= 1
            if (value := get("pool_ids")) is None:
                model.pool_ids = None
            else:
                model.pool_ids = value if isinstance(value, list) else sequence(value)
                left -= 1
            model.dedicated = value = get("dedicated")
            if value is not None:
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            if (value := get("pool_last_modified_at")) is None:
                model.pool_last_modified_at = None
            else:
                model.pool_last_modified_at = parse_date(value)
                left -= 1
            if (value := get("domains_last_modified_at")) is None:
                model.domains_last_modified_at = None
            else:
                model.domains_last_modified_at = parse_date(value)
                left -= 1
            if (value := get("GroupedAccountIP")) is None:
                model.grouped_account_ip = None
            else:
                model.grouped_account_ip = IpGroup.from_dict(value)
                left -= 1
            if (value := get("warmup_stage")) is None:
                model.warmup_stage = None
            else:
                model.warmup_stage = IpWarmupStage.from_dict(value)
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
                model.address = value_1 = source["address"]
                model.parent_account_id = value_2 = source["parent_account_id"]
                model.account_id = value_3 = source["account_id"]
                if (value := source["pool_ids"]) is None:
                    raise Misfit("null")
                model.pool_ids = value if isinstance(value, list) else sequence(value)
                model.dedicated = value_5 = source["dedicated"]
                if (value := source["created_at"]) is None:
                    raise Misfit("null")
                model.created_at = parse_date(value)
                if (value := source["pool_last_modified_at"]) is None:
                    raise Misfit("null")
                model.pool_last_modified_at = parse_date(value)
                if (value := source["domains_last_modified_at"]) is None:
                    raise Misfit("null")
                model.domains_last_modified_at = parse_date(value)
                if (value := source["GroupedAccountIP"]) is None:
                    raise Misfit("null")
                model.grouped_account_ip = IpGroup.from_dict(value)
                if (value := source["warmup_stage"]) is None:
                    raise Misfit("null")
                model.warmup_stage = IpWarmupStage.from_dict(value)
                if value_1 is None or value_2 is None or value_3 is None or value_5 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "address",
        "parent_account_id",
        "account_id",
        "pool_ids",
        "dedicated",
        "created_at",
        "pool_last_modified_at",
        "domains_last_modified_at",
        "GroupedAccountIP",
        "warmup_stage",
    )
)

# At the end, because models may lead back to this one.
from .ip_group import IpGroup  # noqa: E402
from .ip_warmup_stage import IpWarmupStage  # noqa: E402
