# Written by `make generate` from spec/. Do not edit.
"""A blocklist that a domain is on."""

from __future__ import annotations

import builtins
from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class DomainBlocklistEntry(Model):
    """A blocklist that a domain is on."""

    __slots__ = (
        "list",
        "name",
        "first_seen",
        "last_seen",
        "comments",
    )

    list: str | None
    """The DNS name of the blocklist."""
    name: str | None
    """Its name for people; may be absent."""
    first_seen: datetime | None
    """When the domain was first found on it."""
    last_seen: datetime | None
    """When the domain was last found on it."""
    comments: builtins.list[str] | None
    """What the blocklist says, for instance a link about the case."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("list", "list", None),
        ("name", "name", None),
        ("first_seen", "first_seen", None),
        ("last_seen", "last_seen", None),
        ("comments", "comments", None),
    )

    def __init__(
        self,
        list: str | None = None,
        name: str | None = None,
        first_seen: datetime | None = None,
        last_seen: datetime | None = None,
        comments: builtins.list[str] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.list = list
        self.name = name
        self.first_seen = first_seen
        self.last_seen = last_seen
        self.comments = comments
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DomainBlocklistEntry needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.list = value = get("list")
            if value is not None:
                left -= 1
            model.name = value = get("name")
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
            if (value := get("comments")) is None:
                model.comments = None
            else:
                model.comments = value if isinstance(value, list) else sequence(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model

    @classmethod
    def from_list(cls, sources: builtins.list[Any]) -> builtins.list[Self]:
        if sources == []:
            return []
        models = unfilled(cls, len(sequence(sources)))
        for number, model, source in zip(count(), models, sources):
            try:
                if len(source) != 5:
                    models[number] = cls.from_dict(source)
                    continue
                model.list = value_1 = source["list"]
                model.name = value_2 = source["name"]
                if (value := source["first_seen"]) is None:
                    raise Misfit("null")
                model.first_seen = parse_date(value)
                if (value := source["last_seen"]) is None:
                    raise Misfit("null")
                model.last_seen = parse_date(value)
                if (value := source["comments"]) is None:
                    raise Misfit("null")
                model.comments = value if isinstance(value, list) else sequence(value)
                if value_1 is None or value_2 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "list",
        "name",
        "first_seen",
        "last_seen",
        "comments",
    )
)
