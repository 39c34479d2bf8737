# Written by `make generate` from spec/. Do not edit.
"""A threshold that was crossed."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class ThresholdHit(Model):
    """A threshold that was crossed."""

    id: str | None = None
    """An id."""
    name: str | None = None
    """The name of the alert."""
    triggered: bool | None = None
    """Whether it is crossed now."""
    latest_value: str | None = None
    """What was measured last, as text."""
    metric: str | None = None
    """What is watched."""
    comparator: str | None = None
    """How it is compared."""
    limit: str | None = None
    """The threshold."""
    dimension: str | None = None
    """What is watched one by one."""
    dimension_value: str | None = None
    """Which domain or the like crossed it."""
    created_at: datetime | None = None
    """When it was crossed first."""
    updated_at: datetime | None = None
    """When that changed."""
    expires_at: datetime | None = None
    """When this is forgotten; in the year 1 if never."""
    parent_account_id: str | None = None
    """The id of the account that subaccount_id belongs to."""
    subaccount_id: str | None = None
    """The id of the account it is for."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("name", "name", None),
        ("triggered", "triggered", None),
        ("latest_value", "latest_value", None),
        ("metric", "metric", None),
        ("comparator", "comparator", None),
        ("limit", "limit", None),
        ("dimension", "dimension", None),
        ("dimension_value", "dimension_value", None),
        ("created_at", "created_at", None),
        ("updated_at", "updated_at", None),
        ("expires_at", "expires_at", None),
        ("parent_account_id", "parent_account_id", None),
        ("subaccount_id", "subaccount_id", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ThresholdHit needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("name"),
                get("triggered"),
                get("latest_value"),
                get("metric"),
                get("comparator"),
                get("limit"),
                get("dimension"),
                get("dimension_value"),
                None if (value := get("created_at")) is None else parse_date(value),
                None if (value := get("updated_at")) is None else parse_date(value),
                None if (value := get("expires_at")) is None else parse_date(value),
                get("parent_account_id"),
                get("subaccount_id"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "id",
        "name",
        "triggered",
        "latest_value",
        "metric",
        "comparator",
        "limit",
        "dimension",
        "dimension_value",
        "created_at",
        "updated_at",
        "expires_at",
        "parent_account_id",
        "subaccount_id",
    )
)
