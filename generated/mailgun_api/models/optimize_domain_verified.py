# Written by `make generate` from spec/. Do not edit.
"""Whether a domain is verified."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class OptimizeDomainVerified(Model):
    """Whether a domain is verified."""

    verified_at: datetime | None = None
    """When it was verified; the start of 1970 if it was not."""
    status: str | None = None
    """`pending`, or once verified `inbox_ready` or, for a domain that sends through Mailgun, `sending`."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("verified_at", "verified_at", "epoch"),
        ("status", "status", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"OptimizeDomainVerified needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("verified_at")) is None else parse_date(value),
                get("status"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "verified_at",
        "status",
    )
)
