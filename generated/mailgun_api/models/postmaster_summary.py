# Written by `make generate` from spec/. Do not edit.
"""A domain over the whole range."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class PostmasterSummary(Model):
    """A domain over the whole range."""

    __slots__ = (
        "name",
        "reputation",
        "user_reported_spam_ratio",
        "delivery_error_ratio",
    )

    name: str | None
    """The domain."""
    reputation: float | None
    """The mean of its reputation."""
    user_reported_spam_ratio: float | None
    """The share that recipients reported as spam."""
    delivery_error_ratio: float | None
    """The share that was refused or put off."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("name", "name", None),
        ("reputation", "reputation", None),
        ("user_reported_spam_ratio", "user_reported_spam_ratio", None),
        ("delivery_error_ratio", "delivery_error_ratio", None),
    )

    def __init__(
        self,
        name: str | None = None,
        reputation: float | None = None,
        user_reported_spam_ratio: float | None = None,
        delivery_error_ratio: float | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.reputation = reputation
        self.user_reported_spam_ratio = user_reported_spam_ratio
        self.delivery_error_ratio = delivery_error_ratio
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterSummary needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.reputation = value = get("reputation")
            if value is not None:
                left -= 1
            model.user_reported_spam_ratio = value = get("user_reported_spam_ratio")
            if value is not None:
                left -= 1
            model.delivery_error_ratio = value = get("delivery_error_ratio")
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
                model.name = value_1 = source["name"]
                model.reputation = value_2 = source["reputation"]
                model.user_reported_spam_ratio = value_3 = source["user_reported_spam_ratio"]
                model.delivery_error_ratio = value_4 = source["delivery_error_ratio"]
                if value_1 is None or value_2 is None or value_3 is None or value_4 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "name",
        "reputation",
        "user_reported_spam_ratio",
        "delivery_error_ratio",
    )
)
