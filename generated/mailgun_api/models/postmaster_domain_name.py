# Written by `make generate` from spec/. Do not edit.
"""A domain that Google has data of."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class PostmasterDomainName(Model):
    """A domain that Google has data of."""

    __slots__ = (
        "name",
        "date",
    )

    name: str | None
    """The domain."""
    date: str | None
    """When there was data last; perhaps a day."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("name", "name", None),
        ("date", "date", None),
    )

    def __init__(
        self,
        name: str | None = None,
        date: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.date = date
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterDomainName needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.date = value = get("date")
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
                if len(source) != 2:
                    models[number] = cls.from_dict(source)
                    continue
                model.name = value_1 = source["name"]
                model.date = value_2 = source["date"]
                if value_1 is None or value_2 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "name",
        "date",
    )
)
