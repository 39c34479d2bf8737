# Written by `make generate` from spec/. Do not edit.
"""A tag of a domain."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
class LegacyTag(Model):
    """A tag of a domain."""

    tag: str | None = None
    """The tag."""
    description: str | None = None
    """A description; may be empty."""
    first_seen: datetime | None = None
    """When it was first used."""
    last_seen: datetime | None = None
    """When it was last used."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("tag", "tag", None),
        ("description", "description", None),
        ("first_seen", "first-seen", None),
        ("last_seen", "last-seen", None),
    )

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


_KNOWN = frozenset(
    (
        "tag",
        "description",
        "first-seen",
        "last-seen",
    )
)
