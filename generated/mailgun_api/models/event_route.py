# Written by `make generate` from spec/. Do not edit.
"""A route that an incoming message matched."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class EventRoute(Model):
    """A route that an incoming message matched."""

    id: str | None = None
    """Its id."""
    priority: int | None = None
    """Its priority; 0 comes first."""
    expression: str | None = None
    """Its filter."""
    description: str | None = None
    """Its description."""
    actions: list[str] | str | None = None
    """Its actions."""
    match: EventRouteMatch | None = None
    """What it matched."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("priority", "priority", None),
        ("expression", "expression", None),
        ("description", "description", None),
        ("actions", "actions", None),
        ("match", "match", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventRoute needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("priority"),
                get("expression"),
                get("description"),
                None if (value := get("actions")) is None else (sequence(value) if isinstance(value, list) else value),
                None if (value := get("match")) is None else EventRouteMatch.from_dict(value),
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
        "expression",
        "description",
        "actions",
        "match",
    )
)

# At the end, because models may lead back to this one.
from .event_route_match import EventRouteMatch  # noqa: E402
