# Written by `make generate` from spec/. Do not edit.
"""An IP address came on a blocklist or was taken off."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class BlocklistIpEvent(Model):
    """An IP address came on a blocklist or was taken off."""

    ip: str | None = None
    """The IP address."""
    ip_pool: str | None = None
    """The pool noted for it; may be empty."""
    timestamp: datetime | None = None
    """When it happened."""
    event: str | None = None
    """What happened: `ip_listed` or `ip_delisted`."""
    blocklist: str | None = None
    """The DNS name of the blocklist."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("ip", "ip", None),
        ("ip_pool", "ip_pool", None),
        ("timestamp", "timestamp", None),
        ("event", "event", None),
        ("blocklist", "blocklist", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BlocklistIpEvent needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("ip"),
                get("ip_pool"),
                None if (value := get("timestamp")) is None else parse_date(value),
                get("event"),
                get("blocklist"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "ip",
        "ip_pool",
        "timestamp",
        "event",
        "blocklist",
    )
)
