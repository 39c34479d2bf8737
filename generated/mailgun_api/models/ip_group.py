# Written by `make generate` from spec/. Do not edit.
"""An IP address and all accounts that use it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class IpGroup(Model):
    """An IP address and all accounts that use it."""

    __slots__ = (
        "address",
        "account_ids",
        "parent_account_id",
        "pool_count",
        "created_at",
    )

    address: str | None
    """The address."""
    account_ids: list[str] | None
    """The accounts and subaccounts that use it."""
    parent_account_id: str | None
    """The account that owns it."""
    pool_count: int | None
    """How many IP pools it is in; absent when in none."""
    created_at: datetime | None
    """When it was added."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("account_ids", "account_ids", None),
        ("parent_account_id", "parent_account_id", None),
        ("pool_count", "pool_count", None),
        ("created_at", "created_at", None),
    )

    def __init__(
        self,
        address: str | None = None,
        account_ids: list[str] | None = None,
        parent_account_id: str | None = None,
        pool_count: int | None = None,
        created_at: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.address = address
        self.account_ids = account_ids
        self.parent_account_id = parent_account_id
        self.pool_count = pool_count
        self.created_at = created_at
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpGroup needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.address = value = get("address")
            if value is not None:
                left -= 1
            if (value := get("account_ids")) is None:
                model.account_ids = None
            else:
                model.account_ids = value if isinstance(value, list) else sequence(value)
                left -= 1
            model.parent_account_id = value = get("parent_account_id")
            if value is not None:
                left -= 1
            model.pool_count = value = get("pool_count")
            if value is not None:
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "address",
        "account_ids",
        "parent_account_id",
        "pool_count",
        "created_at",
    )
)
