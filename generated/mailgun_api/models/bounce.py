# Written by `make generate` from spec/. Do not edit.
"""An address that refused mail for good."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class Bounce(Model):
    """An address that refused mail for good."""

    address: str | None = None
    """The address."""
    code: str | int | None = None
    """The SMTP status code; `550` when none was given."""
    error: str | None = None
    """What the receiving server said; may be empty."""
    created_at: datetime | None = None
    """When the address was put on the list."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("code", "code", None),
        ("error", "error", None),
        ("created_at", "created_at", "rfc2822"),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Bounce needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("address"),
                get("code"),
                get("error"),
                None if (value := get("created_at")) is None else parse_date(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "address",
        "code",
        "error",
        "created_at",
    )
)
