# Written by `make generate` from spec/. Do not edit.
"""A place where a message uses a feature."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class CodeInstance(Model):
    """A place where a message uses a feature."""

    __slots__ = (
        "id",
        "line",
        "column",
        "resolved",
    )

    id: str | None
    """The identifier."""
    line: int | None
    """The line of the HTML."""
    column: int | None
    """The column in that line."""
    resolved: bool | None
    """Whether it was noted as put right."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("line", "line", None),
        ("column", "column", None),
        ("resolved", "resolved", None),
    )

    def __init__(
        self,
        id: str | None = None,
        line: int | None = None,
        column: int | None = None,
        resolved: bool | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.line = line
        self.column = column
        self.resolved = resolved
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeInstance needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.line = value = get("line")
            if value is not None:
                left -= 1
            model.column = value = get("column")
            if value is not None:
                left -= 1
            model.resolved = value = get("resolved")
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
                model.id = value_1 = source["id"]
                model.line = value_2 = source["line"]
                model.column = value_3 = source["column"]
                model.resolved = value_4 = source["resolved"]
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
        "line",
        "column",
        "resolved",
    )
)
