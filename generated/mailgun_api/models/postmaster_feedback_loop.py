# Written by `make generate` from spec/. Do not edit.
"""An identifier that got spam reports."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class PostmasterFeedbackLoop(Model):
    """An identifier that got spam reports."""

    __slots__ = (
        "id",
        "spam_ratio",
    )

    id: str | None
    """The identifier."""
    spam_ratio: float | None
    """The share that recipients reported as spam."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("spam_ratio", "spam_ratio", None),
    )

    def __init__(
        self,
        id: str | None = None,
        spam_ratio: float | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.spam_ratio = spam_ratio
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterFeedbackLoop needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.spam_ratio = value = get("spam_ratio")
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
                model.id = value_1 = source["id"]
                model.spam_ratio = value_2 = source["spam_ratio"]
                if value_1 is None or value_2 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "id",
        "spam_ratio",
    )
)
