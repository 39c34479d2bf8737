# Written by `make generate` from spec/. Do not edit.
"""A rule for messages that come in."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class Route(Model):
    """A rule for messages that come in."""

    __slots__ = (
        "id",
        "priority",
        "description",
        "expression",
        "actions",
        "created_at",
    )

    id: str | None
    """What identifies the route, 24 hexadecimal digits."""
    priority: int | None
    """When it is tried, 0 first."""
    description: str | None
    """A remark; may be empty."""
    expression: str | None
    """Which messages it takes, for instance `catch_all()`."""
    actions: list[str] | None
    """What it does, in order, for instance `stop()`."""
    created_at: datetime | None
    """When the route was added."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("priority", "priority", None),
        ("description", "description", None),
        ("expression", "expression", None),
        ("actions", "actions", None),
        ("created_at", "created_at", None),
    )

    def __init__(
        self,
        id: str | None = None,
        priority: int | None = None,
        description: str | None = None,
        expression: str | None = None,
        actions: list[str] | None = None,
        created_at: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.priority = priority
        self.description = description
        self.expression = expression
        self.actions = actions
        self.created_at = created_at
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Route needs an object, got {type(source).__name__}")
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
                model.description = value_3 = source["description"]
                model.expression = value_4 = source["expression"]
                if (value := source["actions"]) is None:
                    raise Misfit("null")
                model.actions = value if isinstance(value, list) else sequence(value)
                if (value := source["created_at"]) is None:
                    raise Misfit("null")
                model.created_at = parse_date(value)
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
        "description",
        "expression",
        "actions",
        "created_at",
    )
)
