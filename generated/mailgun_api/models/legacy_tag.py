# Written by `make generate` from spec/. Do not edit.
"""A tag of a domain."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class LegacyTag(Model):
    """A tag of a domain."""

    __slots__ = (
        "tag",
        "description",
        "first_seen",
        "last_seen",
    )

    tag: str | None
    """The tag."""
    description: str | None
    """A description; may be empty."""
    first_seen: datetime | None
    """When it was first used."""
    last_seen: datetime | None
    """When it was last used."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("tag", "tag", None),
        ("description", "description", None),
        ("first_seen", "first-seen", None),
        ("last_seen", "last-seen", None),
    )

    def __init__(
        self,
        tag: str | None = None,
        description: str | None = None,
        first_seen: datetime | None = None,
        last_seen: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.tag = tag
        self.description = description
        self.first_seen = first_seen
        self.last_seen = last_seen
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LegacyTag needs an object, got {type(source).__name__}")
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
            if (value := get("first-seen")) is None:
                model.first_seen = None
            else:
                model.first_seen = parse_date(value)
                left -= 1
            if (value := get("last-seen")) is None:
                model.last_seen = None
            else:
                model.last_seen = parse_date(value)
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
                if len(source) != 4:
                    models[number] = cls.from_dict(source)
                    continue
                model.tag = value_1 = source["tag"]
                model.description = value_2 = source["description"]
                if (value := source["first-seen"]) is None:
                    raise Misfit("null")
                model.first_seen = parse_date(value)
                if (value := source["last-seen"]) is None:
                    raise Misfit("null")
                model.last_seen = parse_date(value)
                if value_1 is None or value_2 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "tag",
        "description",
        "first-seen",
        "last-seen",
    )
)
