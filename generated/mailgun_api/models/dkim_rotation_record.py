# Written by `make generate` from spec/. Do not edit.
"""A DNS record for automatic sender security."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class DkimRotationRecord(Model):
    """A DNS record for automatic sender security."""

    __slots__ = (
        "name",
        "type",
        "identifier",
        "value",
        "comment",
    )

    name: str | None
    """The name to set it for."""
    type: str | None
    """`CNAME`."""
    identifier: str | None
    """What it is for, such as `DKIM`."""
    value: str | None
    """The value to set."""
    comment: str | None
    """A remark."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("name", "name", None),
        ("type", "type", None),
        ("identifier", "identifier", None),
        ("value", "value", None),
        ("comment", "comment", None),
    )

    def __init__(
        self,
        name: str | None = None,
        type: str | None = None,
        identifier: str | None = None,
        value: str | None = None,
        comment: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.type = type
        self.identifier = identifier
        self.value = value
        self.comment = comment
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DkimRotationRecord needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.type = value = get("type")
            if value is not None:
                left -= 1
            model.identifier = value = get("identifier")
            if value is not None:
                left -= 1
            model.value = value = get("value")
            if value is not None:
                left -= 1
            model.comment = value = get("comment")
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
                if len(source) != 5:
                    models[number] = cls.from_dict(source)
                    continue
                model.name = value_1 = source["name"]
                model.type = value_2 = source["type"]
                model.identifier = value_3 = source["identifier"]
                model.value = value_4 = source["value"]
                model.comment = value_5 = source["comment"]
                if value_1 is None or value_2 is None or value_3 is None or value_4 is None or value_5 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "name",
        "type",
        "identifier",
        "value",
        "comment",
    )
)
