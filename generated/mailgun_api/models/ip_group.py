# Written by `make generate` from spec/. Do not edit.
"""An IP address and all accounts that use it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class IpGroup(Model):
    """An IP address and all accounts that use it."""

    address: str | None = None
    """The address."""
    account_ids: list[str] | None = None
    """The accounts and subaccounts that use it."""
    parent_account_id: str | None = None
    """The account that owns it."""
    pool_count: int | None = None
    """How many IP pools it is in; absent when in none."""
    created_at: datetime | None = None
    """When it was added."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("account_ids", "account_ids", None),
        ("parent_account_id", "parent_account_id", None),
        ("pool_count", "pool_count", None),
        ("created_at", "created_at", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpGroup needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("address"),
                None if (value := get("account_ids")) is None else sequence(value),
                get("parent_account_id"),
                get("pool_count"),
                None if (value := get("created_at")) is None else parse_date(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
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
