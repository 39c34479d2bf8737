# Written by `make generate` from spec/. Do not edit.
"""A page of records."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, mapping, sequence


@define(repr=False)
class PostmasterAddressSummaryPage(Model):
    """A page of records."""

    summary: list[PostmasterAddressSummary] | None = None
    """The records; empty past the end."""
    ip_counts: dict[str, Any] | None = None
    """How many addresses have which reputation."""
    total: int | None = None
    """How many there are in all."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("summary", "summary", None),
        ("ip_counts", "ip_counts", None),
        ("total", "total", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterAddressSummaryPage needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None
                if (value := get("summary")) is None
                else [PostmasterAddressSummary.from_dict(item) for item in sequence(value)],
                None if (value := get("ip_counts")) is None else mapping(value),
                get("total"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "summary",
        "ip_counts",
        "total",
    )
)

# At the end, because models may lead back to this one.
from .postmaster_address_summary import PostmasterAddressSummary  # noqa: E402
