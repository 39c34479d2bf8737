# Written by `make generate` from spec/. Do not edit.
"""The counts and rates for one value of each dimension. What the row is not grouped by may be null."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class BounceClassificationRow(Model):
    """The counts and rates for one value of each dimension. What the row is not grouped by may be null."""

    __slots__ = (
        "account_id",
        "account_name",
        "entity_name",
        "domain_name",
        "recipient_provider",
        "recipient_domain",
        "envelope_i_ip_pool_id",
        "envelope_i_ip_pool_name",
        "envelope_sending_ip",
        "timestamp",
        "tags",
        "tag",
        "criticality",
        "severity",
        "category",
        "group_id",
        "sample_text",
        "explanation",
        "metrics",
    )

    account_id: str | None
    """The id of the account."""
    account_name: str | None
    """The name of the account."""
    entity_name: str | None
    """The provider or blocklist."""
    domain_name: str | None
    """The domain."""
    recipient_provider: str | None
    """Who runs the recipients' mailboxes."""
    recipient_domain: str | None
    """The domain of the recipients."""
    envelope_i_ip_pool_id: str | None
    """The id of the IP pool."""
    envelope_i_ip_pool_name: str | None
    """The name of the IP pool."""
    envelope_sending_ip: str | None
    """The IP address it was sent from."""
    timestamp: datetime | None
    """Where the step starts."""
    tags: str | None
    """The tags."""
    tag: str | None
    """The tag."""
    criticality: str | None
    """How much it harms the reputation."""
    severity: str | None
    """Whether it is tried again."""
    category: str | None
    """The kind of refusal."""
    group_id: str | None
    """The id of the group of rules."""
    sample_text: str | None
    """What a provider said."""
    explanation: str | None
    """What that means."""
    metrics: BounceClassificationMetrics | None
    """The counts and rates."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("account_id", "account.id", None),
        ("account_name", "account.name", None),
        ("entity_name", "entity-name", None),
        ("domain_name", "domain.name", None),
        ("recipient_provider", "recipient-provider", None),
        ("recipient_domain", "recipient-domain", None),
        ("envelope_i_ip_pool_id", "envelope.i-ip-pool-id", None),
        ("envelope_i_ip_pool_name", "envelope.i-ip-pool-name", None),
        ("envelope_sending_ip", "envelope.sending-ip", None),
        ("timestamp", "timestamp", "rfc2822"),
        ("tags", "tags", None),
        ("tag", "tag", None),
        ("criticality", "criticality", None),
        ("severity", "severity", None),
        ("category", "category", None),
        ("group_id", "group-id", None),
        ("sample_text", "sample-text", None),
        ("explanation", "explanation", None),
        ("metrics", "metrics", None),
    )

    def __init__(
        self,
        account_id: str | None = None,
        account_name: str | None = None,
        entity_name: str | None = None,
        domain_name: str | None = None,
        recipient_provider: str | None = None,
        recipient_domain: str | None = None,
        envelope_i_ip_pool_id: str | None = None,
        envelope_i_ip_pool_name: str | None = None,
        envelope_sending_ip: str | None = None,
        timestamp: datetime | None = None,
        tags: str | None = None,
        tag: str | None = None,
        criticality: str | None = None,
        severity: str | None = None,
        category: str | None = None,
        group_id: str | None = None,
        sample_text: str | None = None,
        explanation: str | None = None,
        metrics: BounceClassificationMetrics | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.account_id = account_id
        self.account_name = account_name
        self.entity_name = entity_name
        self.domain_name = domain_name
        self.recipient_provider = recipient_provider
        self.recipient_domain = recipient_domain
        self.envelope_i_ip_pool_id = envelope_i_ip_pool_id
        self.envelope_i_ip_pool_name = envelope_i_ip_pool_name
        self.envelope_sending_ip = envelope_sending_ip
        self.timestamp = timestamp
        self.tags = tags
        self.tag = tag
        self.criticality = criticality
        self.severity = severity
        self.category = category
        self.group_id = group_id
        self.sample_text = sample_text
        self.explanation = explanation
        self.metrics = metrics
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"BounceClassificationRow needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.account_id = value = get("account.id")
            if value is not None:
                left -= 1
            model.account_name = value = get("account.name")
            if value is not None:
                left -= 1
            model.entity_name = value = get("entity-name")
            if value is not None:
                left -= 1
            model.domain_name = value = get("domain.name")
            if value is not None:
                left -= 1
            model.recipient_provider = value = get("recipient-provider")
            if value is not None:
                left -= 1
            model.recipient_domain = value = get("recipient-domain")
            if value is not None:
                left -= 1
            model.envelope_i_ip_pool_id = value = get("envelope.i-ip-pool-id")
            if value is not None:
                left -= 1
            model.envelope_i_ip_pool_name = value = get("envelope.i-ip-pool-name")
            if value is not None:
                left -= 1
            model.envelope_sending_ip = value = get("envelope.sending-ip")
            if value is not None:
                left -= 1
            if (value := get("timestamp")) is None:
                model.timestamp = None
            else:
                model.timestamp = parse_date(value)
                left -= 1
            model.tags = value = get("tags")
            if value is not None:
                left -= 1
            model.tag = value = get("tag")
            if value is not None:
                left -= 1
            model.criticality = value = get("criticality")
            if value is not None:
                left -= 1
            model.severity = value = get("severity")
            if value is not None:
                left -= 1
            model.category = value = get("category")
            if value is not None:
                left -= 1
            model.group_id = value = get("group-id")
            if value is not None:
                left -= 1
            model.sample_text = value = get("sample-text")
            if value is not None:
                left -= 1
            model.explanation = value = get("explanation")
            if value is not None:
                left -= 1
            if (value := get("metrics")) is None:
                model.metrics = None
            else:
                model.metrics = BounceClassificationMetrics.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "account.id",
        "account.name",
        "entity-name",
        "domain.name",
        "recipient-provider",
        "recipient-domain",
        "envelope.i-ip-pool-id",
        "envelope.i-ip-pool-name",
        "envelope.sending-ip",
        "timestamp",
        "tags",
        "tag",
        "criticality",
        "severity",
        "category",
        "group-id",
        "sample-text",
        "explanation",
        "metrics",
    )
)

# At the end, because models may lead back to this one.
from .bounce_classification_metrics import BounceClassificationMetrics  # noqa: E402
