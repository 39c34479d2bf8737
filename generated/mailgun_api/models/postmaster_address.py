# Written by `make generate` from spec/. Do not edit.
"""What Google says of an IP address on one day."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class PostmasterAddress(Model):
    """What Google says of an IP address on one day."""

    __slots__ = (
        "address",
        "domain_name",
        "reputation",
        "date",
    )

    address: str | None
    """The IP address; may be absent where one was asked for."""
    domain_name: str | None
    """The domain it sent for."""
    reputation: int | None
    """The reputation of the address as a number."""
    date: datetime | None
    """The day."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("domain_name", "domain_name", None),
        ("reputation", "reputation", None),
        ("date", "date", None),
    )

    def __init__(
        self,
        address: str | None = None,
        domain_name: str | None = None,
        reputation: int | None = None,
        date: datetime | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.address = address
        self.domain_name = domain_name
        self.reputation = reputation
        self.date = date
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterAddress needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.address = value = get("address")
            if value is not None:
                left -= 1
            model.domain_name = value = get("domain_name")
            if value is not None:
                left -= 1
            model.reputation = value = get("reputation")
            if value is not None:
                left -= 1
            if (value := get("date")) is None:
                model.date = None
            else:
                model.date = parse_date(value)
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
                model.domain_name = value_2 = source["domain_name"]
                model.reputation = value_3 = source["reputation"]
                if (value := source["date"]) is None:
                    raise Misfit("null")
                model.date = parse_date(value)
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
        "domain_name",
        "reputation",
        "date",
    )
)
