# Written by `make generate` from spec/. Do not edit.
"""The DNS records that a domain needs after the change."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class DkimAuthority(Model):
    """The DNS records that a domain needs after the change."""

    message: str | None = None
    """A sentence."""
    changed: bool | None = None
    """Whether it was different before."""
    sending_dns_records: list[DnsRecord] | None = None
    """The records for sending."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("changed", "changed", None),
        ("sending_dns_records", "sending_dns_records", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DkimAuthority needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("message"),
                get("changed"),
                None
                if (value := get("sending_dns_records")) is None
                else [DnsRecord.from_dict(item) for item in sequence(value)],
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "message",
        "changed",
        "sending_dns_records",
    )
)

# At the end, because models may lead back to this one.
from .dns_record import DnsRecord  # noqa: E402
