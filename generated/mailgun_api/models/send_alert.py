# Written by `make generate` from spec/. Do not edit.
"""A send alert."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class SendAlert(Model):
    """A send alert."""

    __slots__ = (
        "id",
        "name",
        "description",
        "metric",
        "comparator",
        "limit",
        "dimension",
        "period",
        "filters",
        "alert_channels",
        "created_at",
        "updated_at",
        "last_checked",
        "parent_account_id",
        "subaccount_id",
        "account_group",
    )

    id: str | None
    """An id."""
    name: str | None
    """The name that identifies it."""
    description: str | None
    """A description."""
    metric: str | None
    """What is watched: hard_bounce_rate, temporary_fail_rate, delivered_rate, complained_rate, or a newer word."""
    comparator: str | None
    """How it is compared."""
    limit: str | None
    """The threshold."""
    dimension: str | None
    """What is watched one by one; a word of `ThresholdDimension`."""
    period: str | None
    """Over how long it is measured, for instance `1h`."""
    filters: list[ThresholdFilterEcho] | None
    """What is watched."""
    alert_channels: list[str] | None
    """How to notify: email, slack, webhook."""
    created_at: datetime | None
    """When it was created."""
    updated_at: datetime | None
    """When it was changed; in the year 1 if never."""
    last_checked: datetime | None
    """When it was checked; in the year 1 if never."""
    parent_account_id: str | None
    """The id of the account that subaccount_id belongs to."""
    subaccount_id: str | None
    """The id of the account it is for."""
    account_group: str | None
    """The group of the account."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("name", "name", None),
        ("description", "description", None),
        ("metric", "metric", None),
        ("comparator", "comparator", None),
        ("limit", "limit", None),
        ("dimension", "dimension", None),
        ("period", "period", None),
        ("filters", "filters", None),
        ("alert_channels", "alert_channels", None),
        ("created_at", "created_at", None),
        ("updated_at", "updated_at", None),
        ("last_checked", "last_checked", None),
        ("parent_account_id", "parent_account_id", None),
        ("subaccount_id", "subaccount_id", None),
        ("account_group", "account_group", None),
    )

    def __init__(
        self,
        id: str | None = None,
        name: str | None = None,
        description: str | None = None,
        metric: str | None = None,
        comparator: str | None = None,
        limit: str | None = None,
        dimension: str | None = None,
        period: str | None = None,
        filters: list[ThresholdFilterEcho] | None = None,
        alert_channels: list[str] | None = None,
        created_at: datetime | None = None,
        updated_at: datetime | None = None,
        last_checked: datetime | None = None,
        parent_account_id: str | None = None,
        subaccount_id: str | None = None,
        account_group: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.description = description
        self.metric = metric
        self.comparator = comparator
        self.limit = limit
        self.dimension = dimension
        self.period = period
        self.filters = filters
        self.alert_channels = alert_channels
        self.created_at = created_at
        self.updated_at = updated_at
        self.last_checked = last_checked
        self.parent_account_id = parent_account_id
        self.subaccount_id = subaccount_id
        self.account_group = account_group
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SendAlert needs an object, got {type(source).__name__}")
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
            model.description = value = get("description")
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
            model.period = value = get("period")
            if value is not None:
                left -= 1
            if (value := get("filters")) is None:
                model.filters = None
            else:
                model.filters = ThresholdFilterEcho.from_list(value)
                left -= 1
            if (value := get("alert_channels")) is None:
                model.alert_channels = None
            else:
                model.alert_channels = value if isinstance(value, list) else sequence(value)
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
            if (value := get("last_checked")) is None:
                model.last_checked = None
            else:
                model.last_checked = parse_date(value)
                left -= 1
            model.parent_account_id = value = get("parent_account_id")
            if value is not None:
                left -= 1
            model.subaccount_id = value = get("subaccount_id")
            if value is not None:
                left -= 1
            model.account_group = value = get("account_group")
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
        "description",
        "metric",
        "comparator",
        "limit",
        "dimension",
        "period",
        "filters",
        "alert_channels",
        "created_at",
        "updated_at",
        "last_checked",
        "parent_account_id",
        "subaccount_id",
        "account_group",
    )
)

# At the end, because models may lead back to this one.
from .threshold_filter_echo import ThresholdFilterEcho  # noqa: E402
