# Written by `make generate` from spec/. Do not edit.
"""DMARC results of one IP address."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, mapping, sequence


@define(repr=False)
class DmarcIpResults(Model):
    """DMARC results of one IP address."""

    email_count: int | str | None = None
    """How many messages."""
    ip_count: int | None = None
    """How many IP addresses."""
    spf_fail_events: int | None = None
    """How many times SPF failed."""
    dkim_fail_events: int | None = None
    """How many times DKIM failed."""
    auth_fail_events: int | None = None
    """How many times both failed."""
    ruf: str | None = None
    """About reports on single messages; the documentation shows a placeholder."""
    pfqr_chart: list[dict[str, Any]] | None = None
    """How many messages passed and failed, were quarantined or rejected, over time."""
    auth_events: list[dict[str, Any]] | None = None
    """The checks."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("email_count", "email_count", None),
        ("ip_count", "ip_count", None),
        ("spf_fail_events", "spf_fail_events", None),
        ("dkim_fail_events", "dkim_fail_events", None),
        ("auth_fail_events", "auth_fail_events", None),
        ("ruf", "ruf", None),
        ("pfqr_chart", "pfqr_chart", None),
        ("auth_events", "auth_events", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DmarcIpResults needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("email_count"),
                get("ip_count"),
                get("spf_fail_events"),
                get("dkim_fail_events"),
                get("auth_fail_events"),
                get("ruf"),
                None if (value := get("pfqr_chart")) is None else [mapping(item) for item in sequence(value)],
                None if (value := get("auth_events")) is None else [mapping(item) for item in sequence(value)],
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "email_count",
        "ip_count",
        "spf_fail_events",
        "dkim_fail_events",
        "auth_fail_events",
        "ruf",
        "pfqr_chart",
        "auth_events",
    )
)
