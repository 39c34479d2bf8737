# Written by `make generate` from spec/. Do not edit.
"""Mail that was refused or put off for one reason."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class PostmasterDeliveryError(Model):
    """Mail that was refused or put off for one reason."""

    __slots__ = (
        "error_class",
        "error_type",
        "error_ratio",
    )

    error_class: str | None
    """How it ended, in Google's words."""
    error_type: str | None
    """The reason, in Google's words."""
    error_ratio: float | None
    """The share of the mail."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("error_class", "error_class", None),
        ("error_type", "error_type", None),
        ("error_ratio", "error_ratio", None),
    )

    def __init__(
        self,
        error_class: str | None = None,
        error_type: str | None = None,
        error_ratio: float | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.error_class = error_class
        self.error_type = error_type
        self.error_ratio = error_ratio
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterDeliveryError needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.error_class = value = get("error_class")
            if value is not None:
                left -= 1
            model.error_type = value = get("error_type")
            if value is not None:
                left -= 1
            model.error_ratio = value = get("error_ratio")
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
                model.error_class = value_1 = source["error_class"]
                model.error_type = value_2 = source["error_type"]
                model.error_ratio = value_3 = source["error_ratio"]
                if value_1 is None or value_2 is None or value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "error_class",
        "error_type",
        "error_ratio",
    )
)
