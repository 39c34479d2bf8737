# Written by `make generate` from spec/. Do not edit.
"""A DNS record that a domain needs, and what was found of it."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class DnsRecord(Model):
    """A DNS record that a domain needs, and what was found of it."""

    __slots__ = (
        "record_type",
        "name",
        "value",
        "priority",
        "is_active",
        "valid",
        "cached",
    )

    record_type: str | None
    """`MX`, `TXT` or `CNAME`."""
    name: str | None
    """The name to set it for; absent for MX records."""
    value: str | None
    """The value to set."""
    priority: str | None
    """The priority, as text; only for MX records."""
    is_active: bool | None
    """Whether the record counts; a DKIM key does so once it is activated."""
    valid: str | None
    """What the last lookup found: `valid`, `unknown`, or another word."""
    cached: list[str] | None
    """The values that were found at the last lookup."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("record_type", "record_type", None),
        ("name", "name", None),
        ("value", "value", None),
        ("priority", "priority", None),
        ("is_active", "is_active", None),
        ("valid", "valid", None),
        ("cached", "cached", None),
    )

    def __init__(
        self,
        record_type: str | None = None,
        name: str | None = None,
        value: str | None = None,
        priority: str | None = None,
        is_active: bool | None = None,
        valid: str | None = None,
        cached: list[str] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.record_type = record_type
        self.name = name
        self.value = value
        self.priority = priority
        self.is_active = is_active
        self.valid = valid
        self.cached = cached
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DnsRecord needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.record_type = value = get("record_type")
            if value is not None:
                left -= 1
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.value = value = get("value")
            if value is not None:
                left -= 1
            model.priority = value = get("priority")
            if value is not None:
                left -= 1
            model.is_active = value = get("is_active")
            if value is not None:
                left -= 1
            model.valid = value = get("valid")
            if value is not None:
                left -= 1
            if (value := get("cached")) is None:
                model.cached = None
            else:
                model.cached = value if isinstance(value, list) else sequence(value)
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
                if len(source) != 7:
                    models[number] = cls.from_dict(source)
                    continue
                model.record_type = value_1 = source["record_type"]
                model.name = value_2 = source["name"]
                model.value = value_3 = source["value"]
                model.priority = value_4 = source["priority"]
                model.is_active = value_5 = source["is_active"]
                model.valid = value_6 = source["valid"]
                if (value := source["cached"]) is None:
                    raise Misfit("null")
                model.cached = value if isinstance(value, list) else sequence(value)
                if (
                    value_1 is None
                    or value_2 is None
                    or value_3 is None
                    or value_4 is None
                    or value_5 is None
                    or value_6 is None
                ):
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "record_type",
        "name",
        "value",
        "priority",
        "is_active",
        "valid",
        "cached",
    )
)
