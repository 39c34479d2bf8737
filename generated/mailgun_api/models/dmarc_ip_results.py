# Written by `make generate` from spec/. Do not edit.
"""DMARC results of one IP address."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class DmarcIpResults(Model):
    """DMARC results of one IP address."""

    __slots__ = (
        "email_count",
        "ip_count",
        "spf_fail_events",
        "dkim_fail_events",
        "auth_fail_events",
        "ruf",
        "pfqr_chart",
        "auth_events",
    )

    email_count: int | str | None
    """How many messages."""
    ip_count: int | None
    """How many IP addresses."""
    spf_fail_events: int | None
    """How many times SPF failed."""
    dkim_fail_events: int | None
    """How many times DKIM failed."""
    auth_fail_events: int | None
    """How many times both failed."""
    ruf: str | None
    """About reports on single messages; the documentation shows a placeholder."""
    pfqr_chart: list[dict[str, Any]] | None
    """How many messages passed and failed, were quarantined or rejected, over time."""
    auth_events: list[dict[str, Any]] | None
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

    def __init__(
        self,
        email_count: int | str | None = None,
        ip_count: int | None = None,
        spf_fail_events: int | None = None,
        dkim_fail_events: int | None = None,
        auth_fail_events: int | None = None,
        ruf: str | None = None,
        pfqr_chart: list[dict[str, Any]] | None = None,
        auth_events: list[dict[str, Any]] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.email_count = email_count
        self.ip_count = ip_count
        self.spf_fail_events = spf_fail_events
        self.dkim_fail_events = dkim_fail_events
        self.auth_fail_events = auth_fail_events
        self.ruf = ruf
        self.pfqr_chart = pfqr_chart
        self.auth_events = auth_events
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DmarcIpResults needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.email_count = value = get("email_count")
            if value is not None:
                left -= 1
            model.ip_count = value = get("ip_count")
            if value is not None:
                left -= 1
            model.spf_fail_events = value = get("spf_fail_events")
            if value is not None:
                left -= 1
            model.dkim_fail_events = value = get("dkim_fail_events")
            if value is not None:
                left -= 1
            model.auth_fail_events = value = get("auth_fail_events")
            if value is not None:
                left -= 1
            model.ruf = value = get("ruf")
            if value is not None:
                left -= 1
            if (value := get("pfqr_chart")) is None:
                model.pfqr_chart = None
            else:
                model.pfqr_chart = [mapping(item) for item in sequence(value)]
                left -= 1
            if (value := get("auth_events")) is None:
                model.auth_events = None
            else:
                model.auth_events = [mapping(item) for item in sequence(value)]
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
