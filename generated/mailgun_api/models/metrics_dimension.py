# Written by `make generate` from spec/. Do not edit.
"""One value of a dimension."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class MetricsDimension(Model):
    """One value of a dimension."""

    __slots__ = (
        "dimension",
        "value",
        "display_value",
    )

    dimension: str | None
    """The dimension, for instance `time` or `domain`."""
    value: str | None
    """The value; a date in RFC 2822 form where the dimension is `time`."""
    display_value: str | None
    """The value as shown to people."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("dimension", "dimension", None),
        ("value", "value", None),
        ("display_value", "display_value", None),
    )

    def __init__(
        self,
        dimension: str | None = None,
        value: str | None = None,
        display_value: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.dimension = dimension
        self.value = value
        self.display_value = display_value
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MetricsDimension needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.dimension = value = get("dimension")
            if value is not None:
                left -= 1
            model.value = value = get("value")
            if value is not None:
                left -= 1
            model.display_value = value = get("display_value")
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
                model.dimension = value_1 = source["dimension"]
                model.value = value_2 = source["value"]
                model.display_value = value_3 = source["display_value"]
                if value_1 is None or value_2 is None or value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "dimension",
        "value",
        "display_value",
    )
)
