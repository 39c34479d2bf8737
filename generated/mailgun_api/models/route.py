# Written by `make generate` from spec/. Do not edit.
"""A rule for messages that come in."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class Route(Model):
    """A rule for messages that come in."""

    id: str | None = None
    """What identifies the route, 24 hexadecimal digits."""
    priority: int | None = None
    """When it is tried, 0 first."""
    description: str | None = None
    """A remark; may be empty."""
    expression: str | None = None
    """Which messages it takes, for instance `catch_all()`."""
    actions: list[str] | None = None
    """What it does, in order, for instance `stop()`."""
    created_at: datetime | None = None
    """When the route was added."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("priority", "priority", None),
        ("description", "description", None),
        ("expression", "expression", None),
        ("actions", "actions", None),
        ("created_at", "created_at", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Route needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("priority"),
                get("description"),
                get("expression"),
                None if (value := get("actions")) is None else sequence(value),
                None if (value := get("created_at")) is None else parse_date(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "id",
        "priority",
        "description",
        "expression",
        "actions",
        "created_at",
    )
)
