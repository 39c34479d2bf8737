# Written by `make generate` from spec/. Do not edit.
"""A domain and the DNS records that it needs."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class DomainWithRecords(Model):
    """A domain and the DNS records that it needs."""

    __slots__ = (
        "message",
        "domain",
        "receiving_dns_records",
        "sending_dns_records",
    )

    message: str | None
    """A sentence; absent when nothing was changed."""
    domain: Domain | None
    """The domain."""
    receiving_dns_records: list[DnsRecord] | None
    """The records for receiving mail."""
    sending_dns_records: list[DnsRecord] | None
    """The records for sending mail and for tracking."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("domain", "domain", None),
        ("receiving_dns_records", "receiving_dns_records", None),
        ("sending_dns_records", "sending_dns_records", None),
    )

    def __init__(
        self,
        message: str | None = None,
        domain: Domain | None = None,
        receiving_dns_records: list[DnsRecord] | None = None,
        sending_dns_records: list[DnsRecord] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.domain = domain
        self.receiving_dns_records = receiving_dns_records
        self.sending_dns_records = sending_dns_records
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DomainWithRecords needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.message = value = get("message")
            if value is not None:
                left -= 1
            if (value := get("domain")) is None:
                model.domain = None
            else:
                model.domain = Domain.from_dict(value)
                left -= 1
            if (value := get("receiving_dns_records")) is None:
                model.receiving_dns_records = None
            else:
                model.receiving_dns_records = DnsRecord.from_list(value)
                left -= 1
            if (value := get("sending_dns_records")) is None:
                model.sending_dns_records = None
            else:
                model.sending_dns_records = DnsRecord.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "message",
        "domain",
        "receiving_dns_records",
        "sending_dns_records",
    )
)

# At the end, because models may lead back to this one.
from .dns_record import DnsRecord  # noqa: E402
from .domain import Domain  # noqa: E402
