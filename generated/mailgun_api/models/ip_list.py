# Written by `make generate` from spec/. Do not edit.
"""IP addresses."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class IpList(Model):
    """IP addresses."""

    items: list[str] | None = None
    """The addresses."""
    total_count: int | None = None
    """How many addresses are listed."""
    details: list[IpSummary] | None = None
    """More about each of them; only for the account."""
    assignable_to_pools: list[str] | None = None
    """Those that an IP pool can take; absent for accounts without IP pools."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("items", "items", None),
        ("total_count", "total_count", None),
        ("details", "details", None),
        ("assignable_to_pools", "assignable_to_pools", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"IpList needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("items")) is None else sequence(value),
                get("total_count"),
                None if (value := get("details")) is None else [IpSummary.from_dict(item) for item in sequence(value)],
                None if (value := get("assignable_to_pools")) is None else sequence(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "items",
        "total_count",
        "details",
        "assignable_to_pools",
    )
)

# At the end, because models may lead back to this one.
from .ip_summary import IpSummary  # noqa: E402
