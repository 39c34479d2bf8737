# Written by `make generate` from spec/. Do not edit.
"""A route after a change."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class RouteUpdated(Model):
    """A route after a change."""

    __slots__ = (
        "message",
        "id",
        "priority",
        "description",
        "expression",
        "actions",
        "created_at",
        "route",
    )

    message: str | None
    """A sentence."""
    id: str | None
    """What identifies the route, 24 hexadecimal digits."""
    priority: int | None
    """When it is tried, 0 first."""
    description: str | None
    """A remark; may be empty."""
    expression: str | None
    """Which messages it takes."""
    actions: list[str] | None
    """What it does, in order."""
    created_at: datetime | None
    """When the route was added."""
    route: Route | None
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

    def __init__(
        self,
        message: str | None = None,
        id: str | None = None,
        priority: int | None = None,
        description: str | None = None,
        expression: str | None = None,
        actions: list[str] | None = None,
        created_at: datetime | None = None,
        route: Route | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.id = id
        self.priority = priority
        self.description = description
        self.expression = expression
        self.actions = actions
        self.created_at = created_at
        self.route = route
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"RouteUpdated needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.message = value = get("message")
            if value is not None:
                left -= 1
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.priority = value = get("priority")
            if value is not None:
                left -= 1
            model.description = value = get("description")
            if value is not None:
                left -= 1
            model.expression = value = get("expression")
            if value is not None:
                left -= 1
            if (value := get("actions")) is None:
                model.actions = None
            else:
                model.actions = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            if (value := get("route")) is None:
                model.route = None
            else:
                model.route = Route.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
