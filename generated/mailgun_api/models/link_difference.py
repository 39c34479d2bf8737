# Written by `make generate` from spec/. Do not edit.
"""A row of a spreadsheet that differs."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class LinkDifference(Model):
    """A row of a spreadsheet that differs."""

    __slots__ = (
        "row",
        "message",
        "alert",
    )

    row: int | None
    """The number of the row."""
    message: str | None
    """What differs."""
    alert: Any | None
    """More about it, of any kind."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("row", "row", None),
        ("message", "message", None),
        ("alert", "alert", None),
    )

    def __init__(
        self,
        row: int | None = None,
        message: str | None = None,
        alert: Any | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.row = row
        self.message = message
        self.alert = alert
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LinkDifference needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.row = value = get("row")
            if value is not None:
                left -= 1
            model.message = value = get("message")
            if value is not None:
                left -= 1
            model.alert = value = get("alert")
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
                model.row = value_1 = source["row"]
                model.message = value_2 = source["message"]
                model.alert = value_3 = source["alert"]
                if value_1 is None or value_2 is None or value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "row",
        "message",
        "alert",
    )
)
