# Written by `make generate` from spec/. Do not edit.
"""An identifier that got spam reports on one day."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class PostmasterFeedbackLoopRecord(Model):
    """An identifier that got spam reports on one day."""

    __slots__ = (
        "name",
        "id",
        "ratio",
        "date",
    )

    name: str | None
    """The domain."""
    id: str | None
    """The identifier."""
    ratio: float | None
    """The share that recipients reported as spam."""
    date: datetime | None
    """The day."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("name", "name", None),
        ("id", "id", None),
        ("ratio", "ratio", None),
        ("date", "date", None),
    )

    def __init__(
        self,
        name: str | None = None,
        id: str | None = None,
        ratio: float | None = None,
        date: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.id = id
        self.ratio = ratio
        self.date = date
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterFeedbackLoopRecord needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.ratio = value = get("ratio")
            if value is not None:
                left -= 1
            if (value := get("date")) is None:
                model.date = None
            else:
                model.date = parse_date(value)
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
                model.id = value_2 = source["id"]
                model.ratio = value_3 = source["ratio"]
                if (value := source["date"]) is None:
                    raise Misfit("null")
                model.date = parse_date(value)
                if value_1 is None or value_2 is None or value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "name",
        "id",
        "ratio",
        "date",
    )
)
