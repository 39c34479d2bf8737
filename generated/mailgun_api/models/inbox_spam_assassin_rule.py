# Written by `make generate` from spec/. Do not edit.
"""A rule of SpamAssassin that matched."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class InboxSpamAssassinRule(Model):
    """A rule of SpamAssassin that matched."""

    __slots__ = (
        "name",
        "points",
        "short_description",
        "long_description",
    )

    name: str | None
    """Its name."""
    points: float | None
    """Its points; negative ones speak for the message."""
    short_description: str | None
    """What it looks for."""
    long_description: str | None
    """The same at length."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("name", "name", None),
        ("points", "points", None),
        ("short_description", "short_description", None),
        ("long_description", "long_description", None),
    )

    def __init__(
        self,
        name: str | None = None,
        points: float | None = None,
        short_description: str | None = None,
        long_description: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.points = points
        self.short_description = short_description
        self.long_description = long_description
        self._additional = additional_properties

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
                model.name = value_1 = source["name"]
                model.points = value_2 = source["points"]
                model.short_description = value_3 = source["short_description"]
                model.long_description = value_4 = source["long_description"]
                if value_1 is None or value_2 is None or value_3 is None or value_4 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "name",
        "points",
        "short_description",
        "long_description",
    )
)
