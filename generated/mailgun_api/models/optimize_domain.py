# Written by `make generate` from spec/. Do not edit.
"""A domain that is watched."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, mapping


@define(repr=False)
class OptimizeDomain(Model):
    """A domain that is watched."""

    id: str | None = None
    """The id of the domain."""
    acid: str | None = None
    """The id of the account that the domain belongs to."""
    created_at: datetime | None = None
    """When it was added."""
    name: str | None = None
    """The domain."""
    verified: OptimizeDomainVerified | None = None
    """Whether it is verified."""
    services: dict[str, Any] | None = None
    """What it is watched for."""
    txt_record: str | None = None
    """The TXT record that proves the domain is yours."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "ID", None),
        ("acid", "acid", None),
        ("created_at", "created_at", "epoch"),
        ("name", "name", None),
        ("verified", "verified", None),
        ("services", "services", None),
        ("txt_record", "txt_record", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"OptimizeDomain needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("ID"),
                get("acid"),
                None if (value := get("created_at")) is None else parse_date(value),
                get("name"),
                None if (value := get("verified")) is None else OptimizeDomainVerified.from_dict(value),
                None if (value := get("services")) is None else mapping(value),
                get("txt_record"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "ID",
        "acid",
        "created_at",
        "name",
        "verified",
        "services",
        "txt_record",
    )
)

# At the end, because models may lead back to this one.
from .optimize_domain_verified import OptimizeDomainVerified  # noqa: E402
