# Written by `make generate` from spec/. Do not edit.
"""What Google says of a domain on one day."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class PostmasterDomain(Model):
    """What Google says of a domain on one day."""

    __slots__ = (
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

    account_id: str | None
    """The account or subaccount that the domain belongs to; may be absent."""
    name: str | None
    """The domain."""
    date: datetime | None
    """The day."""
    reputation: int | None
    """The reputation of the domain as a number."""
    user_reported_spam_ratio: float | None
    """The share that recipients reported as spam."""
    spf_success_ratio: float | None
    """The share that passed SPF."""
    dkim_success_ratio: float | None
    """The share that passed DKIM."""
    dmarc_success_ratio: float | None
    """The share that passed DMARC."""
    inbound_encryption_ratio: float | None
    """The share that came over TLS."""
    delivery_error_ratio: float | None
    """The share that was refused or put off."""
    delivery_errors: list[PostmasterDeliveryError] | None
    """What was refused or put off by reason."""
    ip_counts: list[PostmasterIpCount] | None
    """How many IP addresses have which reputation."""
    feedback_loops: list[PostmasterFeedbackLoop] | None
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

    def __init__(
        self,
        account_id: str | None = None,
        name: str | None = None,
        date: datetime | None = None,
        reputation: int | None = None,
        user_reported_spam_ratio: float | None = None,
        spf_success_ratio: float | None = None,
        dkim_success_ratio: float | None = None,
        dmarc_success_ratio: float | None = None,
        inbound_encryption_ratio: float | None = None,
        delivery_error_ratio: float | None = None,
        delivery_errors: list[PostmasterDeliveryError] | None = None,
        ip_counts: list[PostmasterIpCount] | None = None,
        feedback_loops: list[PostmasterFeedbackLoop] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.account_id = account_id
        self.name = name
        self.date = date
        self.reputation = reputation
        self.user_reported_spam_ratio = user_reported_spam_ratio
        self.spf_success_ratio = spf_success_ratio
        self.dkim_success_ratio = dkim_success_ratio
        self.dmarc_success_ratio = dmarc_success_ratio
        self.inbound_encryption_ratio = inbound_encryption_ratio
        self.delivery_error_ratio = delivery_error_ratio
        self.delivery_errors = delivery_errors
        self.ip_counts = ip_counts
        self.feedback_loops = feedback_loops
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterDomain needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.account_id = value = get("account_id")
            if value is not None:
                left -= 1
            model.name = value = get("name")
            if value is not None:
                left -= 1
            if (value := get("date")) is None:
                model.date = None
            else:
                model.date = parse_date(value)
                left -= 1
            model.reputation = value = get("reputation")
            if value is not None:
                left -= 1
            model.user_reported_spam_ratio = value = get("user_reported_spam_ratio")
            if value is not None:
                left -= 1
            model.spf_success_ratio = value = get("spf_success_ratio")
            if value is not None:
                left -= 1
            model.dkim_success_ratio = value = get("dkim_success_ratio")
            if value is not None:
                left -= 1
            model.dmarc_success_ratio = value = get("dmarc_success_ratio")
            if value is not None:
                left -= 1
            model.inbound_encryption_ratio = value = get("inbound_encryption_ratio")
            if value is not None:
                left -= 1
            model.delivery_error_ratio = value = get("delivery_error_ratio")
            if value is not None:
                left -= 1
            if (value := get("delivery_errors")) is None:
                model.delivery_errors = None
            else:
                model.delivery_errors = PostmasterDeliveryError.from_list(value)
                left -= 1
            if (value := get("ip_counts")) is None:
                model.ip_counts = None
            else:
                model.ip_counts = PostmasterIpCount.from_list(value)
                left -= 1
            if (value := get("feedback_loops")) is None:
                model.feedback_loops = None
            else:
                model.feedback_loops = PostmasterFeedbackLoop.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
