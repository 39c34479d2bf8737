# Written by `make generate` from spec/. Do not edit.
"""A mailbox provider."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class SpamProvider(Model):
    """A mailbox provider."""

    __slots__ = (
        "domain",
        "display_name",
        "category",
    )

    domain: str | None
    """Its domain."""
    display_name: str | None
    """Its name for people."""
    category: str | None
    """For whom it is: consumers (B2C) or businesses (B2B)."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("domain", "domain", None),
        ("display_name", "display_name", None),
        ("category", "category", None),
    )

    def __init__(
        self,
        domain: str | None = None,
        display_name: str | None = None,
        category: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.domain = domain
        self.display_name = display_name
        self.category = category
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SpamProvider needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.domain = value = get("domain")
            if value is not None:
                left -= 1
            model.display_name = value = get("display_name")
            if value is not None:
                left -= 1
            model.category = value = get("category")
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
                model.domain = value_1 = source["domain"]
                model.display_name = value_2 = source["display_name"]
                model.category = value_3 = source["category"]
                if value_1 is None or value_2 is None or value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "domain",
        "display_name",
        "category",
    )
)
