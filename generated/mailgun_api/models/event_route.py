# Written by `make generate` from spec/. Do not edit.
"""A route that an incoming message matched."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class EventRoute(Model):
    """A route that an incoming message matched."""

    __slots__ = (
        "id",
        "priority",
        "expression",
        "description",
        "actions",
        "match",
    )

    id: str | None
    """Its id."""
    priority: int | None
    """Its priority; 0 comes first."""
    expression: str | None
    """Its filter."""
    description: str | None
    """Its description."""
    actions: list[str] | str | None
    """Its actions."""
    match: EventRouteMatch | None
    """What it matched."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("priority", "priority", None),
        ("expression", "expression", None),
        ("description", "description", None),
        ("actions", "actions", None),
        ("match", "match", None),
    )

    def __init__(
        self,
        id: str | None = None,
        priority: int | None = None,
        expression: str | None = None,
        description: str | None = None,
        actions: list[str] | str | None = None,
        match: EventRouteMatch | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.priority = priority
        self.expression = expression
        self.description = description
        self.actions = actions
        self.match = match
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventRoute needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.priority = value = get("priority")
            if value is not None:
                left -= 1
            model.expression = value = get("expression")
            if value is not None:
                left -= 1
            model.description = value = get("description")
            if value is not None:
                left -= 1
            if (value := get("actions")) is None:
                model.actions = None
            else:
                model.actions = (
                    (value if isinstance(value, list) else sequence(value)) if isinstance(value, list) else value
                )
                left -= 1
            if (value := get("match")) is None:
                model.match = None
            else:
                model.match = EventRouteMatch.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model

    @classmethod
    def from_list(cls, sources: list[Any]) -> list[Self]:
        if sources == []:
            return []
        models = unfilled(cls, len(sequence(sources)))
        for number, model, source in zip(count(), models, sources):
            try:
                if len(source) != 6:
                    models[number] = cls.from_dict(source)
                    continue
                model.id = value_1 = source["id"]
                model.priority = value_2 = source["priority"]
                model.expression = value_3 = source["expression"]
                model.description = value_4 = source["description"]
                if (value := source["actions"]) is None:
                    raise Misfit("null")
                model.actions = (
                    (value if isinstance(value, list) else sequence(value)) if isinstance(value, list) else value
                )
                if (value := source["match"]) is None:
                    raise Misfit("null")
                model.match = EventRouteMatch.from_dict(value)
                if value_1 is None or value_2 is None or value_3 is None or value_4 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


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
