# Written by `make generate` from spec/. Do not edit.
"""Whether a domain is verified."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import MILLISECONDS_FROM, parse_date, read_epoch
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class OptimizeDomainVerified(Model):
    """Whether a domain is verified."""

    __slots__ = (
        "verified_at",
        "status",
    )

    verified_at: datetime | None
    """When it was verified; the start of 1970 if it was not."""
    status: str | None
    """`pending`, or once verified `inbox_ready` or, for a domain that sends through Mailgun, `sending`."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("verified_at", "verified_at", "epoch"),
        ("status", "status", None),
    )

    def __init__(
        self,
        verified_at: datetime | None = None,
        status: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.verified_at = verified_at
        self.status = status
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"OptimizeDomainVerified needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("verified_at")) is None:
                model.verified_at = None
            else:
                model.verified_at = (
                    read_epoch(value, UTC)
                    if isinstance(value, float) and 0 <= value < MILLISECONDS_FROM
                    else parse_date(value)
                )
                left -= 1
            model.status = value = get("status")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "verified_at",
        "status",
    )
)
