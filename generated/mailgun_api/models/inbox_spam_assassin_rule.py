# Written by `make generate` from spec/. Do not edit.
"""A rule of SpamAssassin that matched."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
class InboxSpamAssassinRule(Model):
    """A rule of SpamAssassin that matched."""

    name: str | None = None
    """Its name."""
    points: float | None = None
    """Its points; negative ones speak for the message."""
    short_description: str | None = None
    """What it looks for."""
    long_description: str | None = None
    """The same at length."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("name", "name", None),
        ("points", "points", None),
        ("short_description", "short_description", None),
        ("long_description", "long_description", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"InboxSpamAssassinRule needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.points = value = get("points")
            if value is not None:
                left -= 1
            model.short_description = value = get("short_description")
            if value is not None:
                left -= 1
            model.long_description = value = get("long_description")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "name",
        "points",
        "short_description",
        "long_description",
    )
)
