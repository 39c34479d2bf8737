# Written by `make generate` from spec/. Do not edit.
"""What Google says of a domain on one day."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class PostmasterDomain(Model):
    """What Google says of a domain on one day."""

    account_id: str | None = None
    """The account or subaccount that the domain belongs to; may be absent."""
    name: str | None = None
    """The domain."""
    date: datetime | None = None
    """The day."""
    reputation: int | None = None
    """The reputation of the domain as a number."""
    user_reported_spam_ratio: float | None = None
    """The share that recipients reported as spam."""
    spf_success_ratio: float | None = None
    """The share that passed SPF."""
    dkim_success_ratio: float | None = None
    """The share that passed DKIM."""
    dmarc_success_ratio: float | None = None
    """The share that passed DMARC."""
    inbound_encryption_ratio: float | None = None
    """The share that came over TLS."""
    delivery_error_ratio: float | None = None
    """The share that was refused or put off."""
    delivery_errors: list[PostmasterDeliveryError] | None = None
    """What was refused or put off by reason."""
    ip_counts: list[PostmasterIpCount] | None = None
    """How many IP addresses have which reputation."""
    feedback_loops: list[PostmasterFeedbackLoop] | None = None
    """The identifiers that got spam reports."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("account_id", "account_id", None),
        ("name", "name", None),
        ("date", "date", None),
        ("reputation", "reputation", None),
        ("user_reported_spam_ratio", "user_reported_spam_ratio", None),
        ("spf_success_ratio", "spf_success_ratio", None),
        ("dkim_success_ratio", "dkim_success_ratio", None),
        ("dmarc_success_ratio", "dmarc_success_ratio", None),
        ("inbound_encryption_ratio", "inbound_encryption_ratio", None),
        ("delivery_error_ratio", "delivery_error_ratio", None),
        ("delivery_errors", "delivery_errors", None),
        ("ip_counts", "ip_counts", None),
        ("feedback_loops", "feedback_loops", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterDomain needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("account_id"),
                get("name"),
                None if (value := get("date")) is None else parse_date(value),
                get("reputation"),
                get("user_reported_spam_ratio"),
                get("spf_success_ratio"),
                get("dkim_success_ratio"),
                get("dmarc_success_ratio"),
                get("inbound_encryption_ratio"),
                get("delivery_error_ratio"),
                None
                if (value := get("delivery_errors")) is None
                else [PostmasterDeliveryError.from_dict(item) for item in sequence(value)],
                None
                if (value := get("ip_counts")) is None
                else [PostmasterIpCount.from_dict(item) for item in sequence(value)],
                None
                if (value := get("feedback_loops")) is None
                else [PostmasterFeedbackLoop.from_dict(item) for item in sequence(value)],
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "account_id",
        "name",
        "date",
        "reputation",
        "user_reported_spam_ratio",
        "spf_success_ratio",
        "dkim_success_ratio",
        "dmarc_success_ratio",
        "inbound_encryption_ratio",
        "delivery_error_ratio",
        "delivery_errors",
        "ip_counts",
        "feedback_loops",
    )
)

# At the end, because models may lead back to this one.
from .postmaster_delivery_error import PostmasterDeliveryError  # noqa: E402
from .postmaster_feedback_loop import PostmasterFeedbackLoop  # noqa: E402
from .postmaster_ip_count import PostmasterIpCount  # noqa: E402
