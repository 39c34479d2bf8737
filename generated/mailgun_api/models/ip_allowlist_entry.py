# Written by `make generate` from spec/. Do not edit.
"""An address from which the account may be used."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class IpAllowlistEntry(Model):
    """An address from which the account may be used."""

    __slots__ = (
        "ip_address",
        "description",
    )

    ip_address: str | None
    """The address."""
    description: str | None
    """A description; may be empty."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("ip_address", "ip_address", None),
        ("description", "description", None),
    )

    def __init__(
        self,
        ip_address: str | None = None,
        description: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.ip_address = ip_address
        self.description = description
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpAllowlistEntry needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.ip_address = value = get("ip_address")
            if value is not None:
                left -= 1
            model.description = value = get("description")
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
                model.ip_address = value_1 = source["ip_address"]
                model.description = value_2 = source["description"]
                if value_1 is None or value_2 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "ip_address",
        "description",
    )
)
