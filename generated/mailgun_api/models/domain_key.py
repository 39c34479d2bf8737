# Written by `make generate` from spec/. Do not edit.
"""A DKIM key."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class DomainKey(Model):
    """A DKIM key."""

    signing_domain: str | None = None
    """The domain of the key."""
    selector: str | None = None
    """The selector."""
    dns_record: DnsRecord | None = None
    """The DNS record that publishes it."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("signing_domain", "signing_domain", None),
        ("selector", "selector", None),
        ("dns_record", "dns_record", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DomainKey needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("signing_domain"),
                get("selector"),
                None if (value := get("dns_record")) is None else DnsRecord.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "signing_domain",
        "selector",
        "dns_record",
    )
)

# At the end, because models may lead back to this one.
from .dns_record import DnsRecord  # noqa: E402
