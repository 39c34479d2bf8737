# Written by `make generate` from spec/. Do not edit.
"""Numbers of events within one step. Only those that were asked for are there."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class StatsEntry(Model):
    """Numbers of events within one step. Only those that were asked for are there."""

    time: datetime | None = None
    """Where the step starts."""
    accepted: StatsAccepted | None = None
    """Messages that were accepted."""
    delivered: StatsDelivered | None = None
    """Messages that were delivered."""
    failed: StatsFailed | None = None
    """Messages that were not delivered."""
    stored: StatsTotal | None = None
    """Messages that were stored."""
    opened: StatsTotal | None = None
    """Messages that were opened."""
    clicked: StatsTotal | None = None
    """Links that were clicked."""
    unsubscribed: StatsTotal | None = None
    """Recipients who unsubscribed."""
    complained: StatsTotal | None = None
    """Recipients who called it spam."""
    campaign: StatsTotal | None = None
    """Messages of campaigns; no longer in use."""
    email_validation: StatsValidation | None = None
    """Addresses that were validated."""
    seed_test: StatsTotal | None = None
    """Inbox placement tests."""
    ip_blocklist_monitoring: StatsTotal | None = None
    """IP addresses watched."""
    domain_blocklist_monitoring: StatsTotal | None = None
    """Domains watched."""
    email_preview: StatsTotal | None = None
    """E-mail previews."""
    email_preview_failed: StatsTotal | None = None
    """E-mail previews that failed."""
    link_validation: StatsTotal | None = None
    """Link validations."""
    link_validation_failed: StatsTotal | None = None
    """Link validations that failed."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("time", "time", "rfc2822"),
        ("accepted", "accepted", None),
        ("delivered", "delivered", None),
        ("failed", "failed", None),
        ("stored", "stored", None),
        ("opened", "opened", None),
        ("clicked", "clicked", None),
        ("unsubscribed", "unsubscribed", None),
        ("complained", "complained", None),
        ("campaign", "campaign", None),
        ("email_validation", "email_validation", None),
        ("seed_test", "seed_test", None),
        ("ip_blocklist_monitoring", "ip_blocklist_monitoring", None),
        ("domain_blocklist_monitoring", "domain_blocklist_monitoring", None),
        ("email_preview", "email_preview", None),
        ("email_preview_failed", "email_preview_failed", None),
        ("link_validation", "link_validation", None),
        ("link_validation_failed", "link_validation_failed", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsEntry needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("time")) is None else parse_date(value),
                None if (value := get("accepted")) is None else StatsAccepted.from_dict(value),
                None if (value := get("delivered")) is None else StatsDelivered.from_dict(value),
                None if (value := get("failed")) is None else StatsFailed.from_dict(value),
                None if (value := get("stored")) is None else StatsTotal.from_dict(value),
                None if (value := get("opened")) is None else StatsTotal.from_dict(value),
                None if (value := get("clicked")) is None else StatsTotal.from_dict(value),
                None if (value := get("unsubscribed")) is None else StatsTotal.from_dict(value),
                None if (value := get("complained")) is None else StatsTotal.from_dict(value),
                None if (value := get("campaign")) is None else StatsTotal.from_dict(value),
                None if (value := get("email_validation")) is None else StatsValidation.from_dict(value),
                None if (value := get("seed_test")) is None else StatsTotal.from_dict(value),
                None if (value := get("ip_blocklist_monitoring")) is None else StatsTotal.from_dict(value),
                None if (value := get("domain_blocklist_monitoring")) is None else StatsTotal.from_dict(value),
                None if (value := get("email_preview")) is None else StatsTotal.from_dict(value),
                None if (value := get("email_preview_failed")) is None else StatsTotal.from_dict(value),
                None if (value := get("link_validation")) is None else StatsTotal.from_dict(value),
                None if (value := get("link_validation_failed")) is None else StatsTotal.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "time",
        "accepted",
        "delivered",
        "failed",
        "stored",
        "opened",
        "clicked",
        "unsubscribed",
        "complained",
        "campaign",
        "email_validation",
        "seed_test",
        "ip_blocklist_monitoring",
        "domain_blocklist_monitoring",
        "email_preview",
        "email_preview_failed",
        "link_validation",
        "link_validation_failed",
    )
)

# At the end, because models may lead back to this one.
from .stats_accepted import StatsAccepted  # noqa: E402
from .stats_delivered import StatsDelivered  # noqa: E402
from .stats_failed import StatsFailed  # noqa: E402
from .stats_total import StatsTotal  # noqa: E402
from .stats_validation import StatsValidation  # noqa: E402
