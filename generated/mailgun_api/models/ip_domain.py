# Written by `make generate` from spec/. Do not edit.
"""A domain and the addresses that it sends from."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class IpDomain(Model):
    """A domain and the addresses that it sends from."""

    domain: str | None = None
    """The domain name."""
    ips: list[str] | None = None
    """All its addresses."""
    linked_at: datetime | None = None
    """When the address was added to it; may be absent."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("domain", "domain", None),
        ("ips", "ips", None),
        ("linked_at", "linked_at", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpDomain needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("domain"),
                None if (value := get("ips")) is None else sequence(value),
                None if (value := get("linked_at")) is None else parse_date(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "domain",
        "ips",
        "linked_at",
    )
)
