# Written by `make generate` from spec/. Do not edit.
"""A stage of a warmup that is over."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class IpWarmupPastStage(Model):
    """A stage of a warmup that is over."""

    __slots__ = (
        "first_updated_at",
        "completed_at",
        "limit",
    )

    first_updated_at: datetime | None
    """When it changed first; the year 1 if never."""
    completed_at: datetime | None
    """When it was over."""
    limit: int | None
    """How many messages it allowed."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("first_updated_at", "first_updated_at", None),
        ("completed_at", "completed_at", None),
        ("limit", "limit", None),
    )

    def __init__(
        self,
        first_updated_at: datetime | None = None,
        completed_at: datetime | None = None,
        limit: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.first_updated_at = first_updated_at
        self.completed_at = completed_at
        self.limit = limit
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpWarmupPastStage needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("first_updated_at")) is None:
                model.first_updated_at = None
            else:
                model.first_updated_at = parse_date(value)
                left -= 1
            if (value := get("completed_at")) is None:
                model.completed_at = None
            else:
                model.completed_at = parse_date(value)
                left -= 1
            model.limit = value = get("limit")
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
                if len(source) != 3:
                    models[number] = cls.from_dict(source)
                    continue
                if (value := source["first_updated_at"]) is None:
                    raise Misfit("null")
                model.first_updated_at = parse_date(value)
                if (value := source["completed_at"]) is None:
                    raise Misfit("null")
                model.completed_at = parse_date(value)
                model.limit = value_3 = source["limit"]
                if value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "first_updated_at",
        "completed_at",
        "limit",
    )
)
