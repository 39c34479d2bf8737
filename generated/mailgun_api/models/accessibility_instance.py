# Written by `make generate` from spec/. Do not edit.
"""A place in the HTML that a rule applies to."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class AccessibilityInstance(Model):
    """A place in the HTML that a rule applies to."""

    __slots__ = (
        "correct_any",
        "correct_all",
        "snippet",
        "target",
        "line_number",
        "absolute_index",
    )

    correct_any: list[str] | None
    """What to put right; one of these is enough."""
    correct_all: list[str] | None
    """What to put right; all of these are needed."""
    snippet: str | None
    """The HTML there."""
    target: list[str] | None
    """CSS selectors that lead there."""
    line_number: int | None
    """The line of the HTML."""
    absolute_index: int | None
    """The position in the HTML."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("correct_any", "correctAny", None),
        ("correct_all", "correctAll", None),
        ("snippet", "snippet", None),
        ("target", "target", None),
        ("line_number", "lineNumber", None),
        ("absolute_index", "absoluteIndex", None),
    )

    def __init__(
        self,
        correct_any: list[str] | None = None,
        correct_all: list[str] | None = None,
        snippet: str | None = None,
        target: list[str] | None = None,
        line_number: int | None = None,
        absolute_index: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.correct_any = correct_any
        self.correct_all = correct_all
        self.snippet = snippet
        self.target = target
        self.line_number = line_number
        self.absolute_index = absolute_index
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AccessibilityInstance needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("correctAny")) is None:
                model.correct_any = None
            else:
                model.correct_any = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("correctAll")) is None:
                model.correct_all = None
            else:
                model.correct_all = value if isinstance(value, list) else sequence(value)
                left -= 1
            model.snippet = value = get("snippet")
            if value is not None:
                left -= 1
            if (value := get("target")) is None:
                model.target = None
            else:
                model.target = value if isinstance(value, list) else sequence(value)
                left -= 1
            model.line_number = value = get("lineNumber")
            if value is not None:
                left -= 1
            model.absolute_index = value = get("absoluteIndex")
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
                if len(source) != 6:
                    models[number] = cls.from_dict(source)
                    continue
                if (value := source["correctAny"]) is None:
                    raise Misfit("null")
                model.correct_any = value if isinstance(value, list) else sequence(value)
                if (value := source["correctAll"]) is None:
                    raise Misfit("null")
                model.correct_all = value if isinstance(value, list) else sequence(value)
                model.snippet = value_3 = source["snippet"]
                if (value := source["target"]) is None:
                    raise Misfit("null")
                model.target = value if isinstance(value, list) else sequence(value)
                model.line_number = value_5 = source["lineNumber"]
                model.absolute_index = value_6 = source["absoluteIndex"]
                if value_3 is None or value_5 is None or value_6 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "correctAny",
        "correctAll",
        "snippet",
        "target",
        "lineNumber",
        "absoluteIndex",
    )
)
