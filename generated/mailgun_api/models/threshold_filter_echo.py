# Written by `make generate` from spec/. Do not edit.
"""What a threshold is about."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class ThresholdFilterEcho(Model):
    """What a threshold is about."""

    __slots__ = (
        "dimension",
        "comparator",
        "values",
    )

    dimension: str | None
    """What is looked at."""
    comparator: str | None
    """How it is compared."""
    values: list[str] | None
    """What it is compared with."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("dimension", "dimension", None),
        ("comparator", "comparator", None),
        ("values", "values", None),
    )

    def __init__(
        self,
        dimension: str | None = None,
        comparator: str | None = None,
        values: list[str] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.dimension = dimension
        self.comparator = comparator
        self.values = values
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"ThresholdFilterEcho needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.dimension = value = get("dimension")
            if value is not None:
                left -= 1
            model.comparator = value = get("comparator")
            if value is not None:
                left -= 1
            if (value := get("values")) is None:
                model.values = None
            else:
                model.values = value if isinstance(value, list) else sequence(value)
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
                model.dimension = value_1 = source["dimension"]
                model.comparator = value_2 = source["comparator"]
                if (value := source["values"]) is None:
                    raise Misfit("null")
                model.values = value if isinstance(value, list) else sequence(value)
                if value_1 is None or value_2 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "dimension",
        "comparator",
        "values",
    )
)
