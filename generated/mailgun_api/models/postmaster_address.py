# Written by `make generate` from spec/. Do not edit.
"""What Google says of an IP address on one day."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(repr=False, eq=False)
class PostmasterAddress(Model):
    """What Google says of an IP address on one day."""

    address: str | None = None
    """The IP address; may be absent where one was asked for."""
    domain_name: str | None = None
    """The domain it sent for."""
    reputation: int | None = None
    """The reputation of the address as a number."""
    date: datetime | None = None
    """The day."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("domain_name", "domain_name", None),
        ("reputation", "reputation", None),
        ("date", "date", None),
    )

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


_KNOWN = frozenset(
    (
        "address",
        "domain_name",
        "reputation",
        "date",
    )
)
