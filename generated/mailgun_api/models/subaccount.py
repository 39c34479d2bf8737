# Written by `make generate` from spec/. Do not edit.
"""A subaccount."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class Subaccount(Model):
    """A subaccount."""

    __slots__ = (
        "id",
        "name",
        "status",
        "created_at",
        "updated_at",
        "features",
    )

    id: str | None
    """What identifies the subaccount, 24 hexadecimal digits."""
    name: str | None
    """The name."""
    status: str | None
    """`open`, `disabled` or `closed`."""
    created_at: datetime | None
    """When it was created; may be absent."""
    updated_at: datetime | None
    """When it was changed last; may be absent."""
    features: dict[str, Any] | None
    """Its features; may be absent."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("name", "name", None),
        ("status", "status", None),
        ("created_at", "created_at", None),
        ("updated_at", "updated_at", None),
        ("features", "features", None),
    )

    def __init__(
        self,
        id: str | None = None,
        name: str | None = None,
        status: str | None = None,
        created_at: datetime | None = None,
        updated_at: datetime | None = None,
        features: dict[str, Any] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.status = status
        self.created_at = created_at
        self.updated_at = updated_at
        self.features = features
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Subaccount needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.status = value = get("status")
            if value is not None:
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            if (value := get("updated_at")) is None:
                model.updated_at = None
            else:
                model.updated_at = parse_date(value)
                left -= 1
            if (value := get("features")) is None:
                model.features = None
            else:
                model.features = mapping(value)
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
                model.id = value_1 = source["id"]
                model.name = value_2 = source["name"]
                model.status = value_3 = source["status"]
                if (value := source["created_at"]) is None:
                    raise Misfit("null")
                model.created_at = parse_date(value)
                if (value := source["updated_at"]) is None:
                    raise Misfit("null")
                model.updated_at = parse_date(value)
                if (value := source["features"]) is None:
                    raise Misfit("null")
                model.features = mapping(value)
                if value_1 is None or value_2 is None or value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "id",
        "name",
        "status",
        "created_at",
        "updated_at",
        "features",
    )
)
