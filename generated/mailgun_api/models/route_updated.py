# Written by `make generate` from spec/. Do not edit.
"""A route after a change."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class RouteUpdated(Model):
    """A route after a change."""

    message: str | None = None
    """A sentence."""
    id: str | None = None
    """What identifies the route, 24 hexadecimal digits."""
    priority: int | None = None
    """When it is tried, 0 first."""
    description: str | None = None
    """A remark; may be empty."""
    expression: str | None = None
    """Which messages it takes."""
    actions: list[str] | None = None
    """What it does, in order."""
    created_at: datetime | None = None
    """When the route was added."""
    route: Route | None = None
    """The same where an answer nests it; else absent."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("id", "id", None),
        ("priority", "priority", None),
        ("description", "description", None),
        ("expression", "expression", None),
        ("actions", "actions", None),
        ("created_at", "created_at", None),
        ("route", "route", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"RouteUpdated needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("message"),
                get("id"),
                get("priority"),
                get("description"),
                get("expression"),
                None if (value := get("actions")) is None else sequence(value),
                None if (value := get("created_at")) is None else parse_date(value),
                None if (value := get("route")) is None else Route.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "message",
        "id",
        "priority",
        "description",
        "expression",
        "actions",
        "created_at",
        "route",
    )
)

# At the end, because models may lead back to this one.
from .route import Route  # noqa: E402
