# Written by `make generate` from spec/. Do not edit.
"""A tag of a domain."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
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
        try:
            model = cls(
                get("tag"),
                get("description"),
                None if (value := get("first-seen")) is None else parse_date(value),
                None if (value := get("last-seen")) is None else parse_date(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "tag",
        "description",
        "first-seen",
        "last-seen",
    )
)
