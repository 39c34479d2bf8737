# Written by `make generate` from spec/. Do not edit.
"""A threshold that was crossed."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class ThresholdHit(Model):
    """A threshold that was crossed."""

    __slots__ = (
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

    id: str | None
    """An id."""
    name: str | None
    """The name of the alert."""
    triggered: bool | None
    """Whether it is crossed now."""
    latest_value: str | None
    """What was measured last, as text."""
    metric: str | None
    """What is watched."""
    comparator: str | None
    """How it is compared."""
    limit: str | None
    """The threshold."""
    dimension: str | None
    """What is watched one by one."""
    dimension_value: str | None
    """Which domain or the like crossed it."""
    created_at: datetime | None
    """When it was crossed first."""
    updated_at: datetime | None
    """When that changed."""
    expires_at: datetime | None
    """When this is forgotten; in the year 1 if never."""
    parent_account_id: str | None
    """The id of the account that subaccount_id belongs to."""
    subaccount_id: str | None
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

    def __init__(
        self,
        id: str | None = None,
        name: str | None = None,
        triggered: bool | None = None,
        latest_value: str | None = None,
        metric: str | None = None,
        comparator: str | None = None,
        limit: str | None = None,
        dimension: str | None = None,
        dimension_value: str | None = None,
        created_at: datetime | None = None,
        updated_at: datetime | None = None,
        expires_at: datetime | None = None,
        parent_account_id: str | None = None,
        subaccount_id: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.triggered = triggered
        self.latest_value = latest_value
        self.metric = metric
        self.comparator = comparator
        self.limit = limit
        self.dimension = dimension
        self.dimension_value = dimension_value
        self.created_at = created_at
        self.updated_at = updated_at
        self.expires_at = expires_at
        self.parent_account_id = parent_account_id
        self.subaccount_id = subaccount_id
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ThresholdHit needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.triggered = value = get("triggered")
            if value is not None:
                left -= 1
            model.latest_value = value = get("latest_value")
            if value is not None:
                left -= 1
            model.metric = value = get("metric")
            if value is not None:
                left -= 1
            model.comparator = value = get("comparator")
            if value is not None:
                left -= 1
            model.limit = value = get("limit")
            if value is not None:
                left -= 1
            model.dimension = value = get("dimension")
            if value is not None:
                left -= 1
            model.dimension_value = value = get("dimension_value")
            if value is not None:
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
            if (value := get("expires_at")) is None:
                model.expires_at = None
            else:
                model.expires_at = parse_date(value)
                left -= 1
            model.parent_account_id = value = get("parent_account_id")
            if value is not None:
                left -= 1
            model.subaccount_id = value = get("subaccount_id")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
