# Written by `make generate` from spec/. Do not edit.
"""What Google says of an IP address on one day."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
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
        try:
            model = cls(
                get("address"),
                get("domain_name"),
                get("reputation"),
                None if (value := get("date")) is None else parse_date(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "address",
        "domain_name",
        "reputation",
        "date",
    )
)
