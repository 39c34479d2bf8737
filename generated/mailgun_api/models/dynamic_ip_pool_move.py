# Written by `make generate` from spec/. Do not edit.
"""How a domain was moved from one pool to another."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class DynamicIpPoolMove(Model):
    """How a domain was moved from one pool to another."""

    __slots__ = (
        "id",
        "owning_account_id",
        "account_id",
        "account_name",
        "domain_id",
        "domain_name",
        "new_band",
        "prev_band",
        "reason",
        "bounce_rate",
        "complaint_rate",
        "processed_count",
        "initiated_by",
        "timestamp",
    )

    id: str | None
    """What identifies the move."""
    owning_account_id: str | None
    """The parent account."""
    account_id: str | None
    """The account or subaccount that owns the domain."""
    account_name: str | None
    """The name of that account; may be absent."""
    domain_id: str | None
    """The id of the domain."""
    domain_name: str | None
    """The domain name."""
    new_band: str | None
    """The pool that it is in now."""
    prev_band: str | None
    """The pool that it was in before."""
    reason: str | None
    """Why, in a sentence."""
    bounce_rate: float | None
    """The share of messages that bounced, 0 to 1."""
    complaint_rate: float | None
    """The share of messages that were called spam, 0 to 1."""
    processed_count: int | None
    """How many messages were counted."""
    initiated_by: str | None
    """Who or what moved it; may be absent."""
    timestamp: datetime | None
    """When it was moved."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("owning_account_id", "owning_account_id", None),
        ("account_id", "account_id", None),
        ("account_name", "account_name", None),
        ("domain_id", "domain_id", None),
        ("domain_name", "domain_name", None),
        ("new_band", "new_band", None),
        ("prev_band", "prev_band", None),
        ("reason", "reason", None),
        ("bounce_rate", "bounce_rate", None),
        ("complaint_rate", "complaint_rate", None),
        ("processed_count", "processed_count", None),
        ("initiated_by", "initiated_by", None),
        ("timestamp", "timestamp", None),
    )

    def __init__(
        self,
        id: str | None = None,
        owning_account_id: str | None = None,
        account_id: str | None = None,
        account_name: str | None = None,
        domain_id: str | None = None,
        domain_name: str | None = None,
        new_band: str | None = None,
        prev_band: str | None = None,
        reason: str | None = None,
        bounce_rate: float | None = None,
        complaint_rate: float | None = None,
        processed_count: int | None = None,
        initiated_by: str | None = None,
        timestamp: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.owning_account_id = owning_account_id
        self.account_id = account_id
        self.account_name = account_name
        self.domain_id = domain_id
        self.domain_name = domain_name
        self.new_band = new_band
        self.prev_band = prev_band
        self.reason = reason
        self.bounce_rate = bounce_rate
        self.complaint_rate = complaint_rate
        self.processed_count = processed_count
        self.initiated_by = initiated_by
        self.timestamp = timestamp
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DynamicIpPoolMove needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.owning_account_id = value = get("owning_account_id")
            if value is not None:
                left -= 1
            model.account_id = value = get("account_id")
            if value is not None:
                left -= 1
            model.account_name = value = get("account_name")
            if value is not None:
                left -= 1
            model.domain_id = value = get("domain_id")
            if value is not None:
                left -= 1
            model.domain_name = value = get("domain_name")
            if value is not None:
                left -= 1
            model.new_band = value = get("new_band")
            if value is not None:
                left -= 1
            model.prev_band = value = get("prev_band")
            if value is not None:
                left -= 1
            model.reason = value = get("reason")
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
            model.initiated_by = value = get("initiated_by")
            if value is not None:
                left -= 1
            if (value := get("timestamp")) is None:
                model.timestamp = None
            else:
                model.timestamp = parse_date(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "id",
        "owning_account_id",
        "account_id",
        "account_name",
        "domain_id",
        "domain_name",
        "new_band",
        "prev_band",
        "reason",
        "bounce_rate",
        "complaint_rate",
        "processed_count",
        "initiated_by",
        "timestamp",
    )
)
