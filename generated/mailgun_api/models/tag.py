# Written by `make generate` from spec/. Do not edit.
"""A tag of an account."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
class Tag(Model):
    """A tag of an account."""

    tag: str | None = None
    """The tag."""
    description: str | None = None
    """A description; may be empty."""
    first_seen: datetime | None = None
    """When it was first used."""
    last_seen: datetime | None = None
    """When it was last used."""
    account_id: str | None = None
    """The id of the account."""
    parent_account_id: str | None = None
    """The id of the account it is a subaccount of."""
    account_name: str | None = None
    """The name of the account."""
    metrics: MetricValues | None = None
    """Counts and rates; empty unless asked for."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("tag", "tag", None),
        ("description", "description", None),
        ("first_seen", "first_seen", "rfc2822"),
        ("last_seen", "last_seen", "rfc2822"),
        ("account_id", "account_id", None),
        ("parent_account_id", "parent_account_id", None),
        ("account_name", "account_name", None),
        ("metrics", "metrics", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Tag needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.tag = value = get("tag")
            if value is not None:
                left -= 1
            model.description = value = get("description")
            if value is not None:
                left -= 1
            if (value := get("first_seen")) is None:
                model.first_seen = None
            else:
                model.first_seen = parse_date(value)
                left -= 1
            if (value := get("last_seen")) is None:
                model.last_seen = None
            else:
                model.last_seen = parse_date(value)
                left -= 1
            model.account_id = value = get("account_id")
            if value is not None:
                left -= 1
            model.parent_account_id = value = get("parent_account_id")
            if value is not None:
                left -= 1
            model.account_name = value = get("account_name")
            if value is not None:
                left -= 1
            if (value := get("metrics")) is None:
                model.metrics = None
            else:
                model.metrics = MetricValues.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "tag",
        "description",
        "first_seen",
        "last_seen",
        "account_id",
        "parent_account_id",
        "account_name",
        "metrics",
    )
)

# At the end, because models may lead back to this one.
from .metric_values import MetricValues  # noqa: E402
