# Written by `make generate` from spec/. Do not edit.
"""A domain came on a blocklist or was taken off."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class DomainBlocklistEvent(Model):
    """A domain came on a blocklist or was taken off."""

    timestamp: datetime | None = None
    """When it happened."""
    event: str | None = None
    """What happened."""
    domain: str | None = None
    """The domain."""
    account_id: str | None = None
    """The account or subaccount that the domain belongs to."""
    list: str | None = None
    """The DNS name of the blocklist."""
    name: str | None = None
    """Its name for people; may be absent."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("timestamp", "timestamp", None),
        ("event", "event", None),
        ("domain", "domain", None),
        ("account_id", "account_id", None),
        ("list", "list", None),
        ("name", "name", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DomainBlocklistEvent needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("timestamp")) is None else parse_date(value),
                get("event"),
                get("domain"),
                get("account_id"),
                get("list"),
                get("name"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "timestamp",
        "event",
        "domain",
        "account_id",
        "list",
        "name",
    )
)
