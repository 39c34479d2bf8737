# Written by `make generate` from spec/. Do not edit.
"""A member of a mailing list."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class MailingListMember(Model):
    """A member of a mailing list."""

    __slots__ = (
        "address",
        "name",
        "subscribed",
        "vars",
    )

    address: str | None
    """The address of the member."""
    name: str | None
    """A name for people; may be empty."""
    subscribed: bool | None
    """Whether the member gets mail."""
    vars: dict[str, Any] | None
    """Values for templates."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("name", "name", None),
        ("subscribed", "subscribed", None),
        ("vars", "vars", None),
    )

    def __init__(
        self,
        address: str | None = None,
        name: str | None = None,
        subscribed: bool | None = None,
        vars: dict[str, Any] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.address = address
        self.name = name
        self.subscribed = subscribed
        self.vars = vars
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"MailingListMember needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.address = value = get("address")
            if value is not None:
                left -= 1
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.subscribed = value = get("subscribed")
            if value is not None:
                left -= 1
            if (value := get("vars")) is None:
                model.vars = None
            else:
                model.vars = mapping(value)
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
                model.address = value_1 = source["address"]
                model.name = value_2 = source["name"]
                model.subscribed = value_3 = source["subscribed"]
                if (value := source["vars"]) is None:
                    raise Misfit("null")
                model.vars = mapping(value)
                if value_1 is None or value_2 is None or value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "address",
        "name",
        "subscribed",
        "vars",
    )
)
