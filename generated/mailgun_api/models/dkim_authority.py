# Written by `make generate` from spec/. Do not edit.
"""The DNS records that a domain needs after the change."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class DkimAuthority(Model):
    """The DNS records that a domain needs after the change."""

    __slots__ = (
        "message",
        "changed",
        "sending_dns_records",
    )

    message: str | None
    """A sentence."""
    changed: bool | None
    """Whether it was different before."""
    sending_dns_records: list[DnsRecord] | None
    """The records for sending."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("message", "message", None),
        ("changed", "changed", None),
        ("sending_dns_records", "sending_dns_records", None),
    )

    def __init__(
        self,
        message: str | None = None,
        changed: bool | None = None,
        sending_dns_records: list[DnsRecord] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.message = message
        self.changed = changed
        self.sending_dns_records = sending_dns_records
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DkimAuthority needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.message = value = get("message")
            if value is not None:
                left -= 1
            model.changed = value = get("changed")
            if value is not None:
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
        "changed",
        "sending_dns_records",
    )
)

# At the end, because models may lead back to this one.
from .dns_record import DnsRecord  # noqa: E402
