# Written by `make generate` from spec/. Do not edit.
"""Something that happened to a message. Which members are there depends on `event`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class LogEntry(Model):
    """Something that happened to a message. Which members are there depends on `event`."""

    id: str | None = None
    """An id."""
    event: str | None = None
    """What happened: a word of `LogEventName`, or one that is newer."""
    timestamp: datetime | None = None
    """When it happened."""
    account: EventAccount | None = None
    """The account."""
    domain: EventDomain | None = None
    """The domain."""
    recipient: str | None = None
    """The recipient."""
    recipient_domain: str | None = None
    """The domain of the recipient."""
    recipient_provider: str | None = None
    """Who runs the recipient's mailbox, for instance `Gmail`."""
    envelope: EventEnvelope | None = None
    """The SMTP envelope."""
    message: EventMessage | None = None
    """The message."""
    method: str | None = None
    """How Mailgun got the message: http or smtp."""
    originating_ip: str | None = None
    """The IP address that Mailgun got the message from."""
    api_key_id: str | None = None
    """The id of the API key it was sent with."""
    primary_dkim: str | None = None
    """The DKIM key it was signed with."""
    tags: list[str] | None = None
    """The tags of the message."""
    campaigns: list[EventCampaign] | None = None
    """The campaigns of the message; no longer in use."""
    user_variables: str | None = None
    """The variables sent with `v`, as JSON text."""
    flags: EventFlags | None = None
    """What is special about the message."""
    storage: EventStorage | None = None
    """Where the message is stored."""
    delivery_status: EventDeliveryStatus | None = None
    """How the attempt to deliver ended."""
    delivered_at: str | None = None
    """When the message was delivered."""
    i_delivery_optimizer: str | None = None
    """What delivery optimization did."""
    severity: str | None = None
    """Of a failure: temporary or permanent."""
    reason: str | None = None
    """Why it failed; see `Event.reason`."""
    log_level: str | None = None
    """How serious it is: info, warn or error."""
    template: EventTemplate | None = None
    """The template the message was made from."""
    routes: EventRoute | None = None
    """The route that an incoming message matched."""
    mailing_list: EventMailingList | None = None
    """The mailing list."""
    ip: str | None = None
    """The IP address of who opened or clicked."""
    url: str | None = None
    """The link that was clicked."""
    geolocation: EventGeolocation | None = None
    """Where that was."""
    client_info: EventClientInfo | None = None
    """The program it was done with."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("event", "event", None),
        ("timestamp", "@timestamp", None),
        ("account", "account", None),
        ("domain", "domain", None),
        ("recipient", "recipient", None),
        ("recipient_domain", "recipient-domain", None),
        ("recipient_provider", "recipient-provider", None),
        ("envelope", "envelope", None),
        ("message", "message", None),
        ("method", "method", None),
        ("originating_ip", "originating-ip", None),
        ("api_key_id", "api-key-id", None),
        ("primary_dkim", "primary-dkim", None),
        ("tags", "tags", None),
        ("campaigns", "campaigns", None),
        ("user_variables", "user-variables", None),
        ("flags", "flags", None),
        ("storage", "storage", None),
        ("delivery_status", "delivery-status", None),
        ("delivered_at", "delivered-at", None),
        ("i_delivery_optimizer", "i-delivery-optimizer", None),
        ("severity", "severity", None),
        ("reason", "reason", None),
        ("log_level", "log-level", None),
        ("template", "template", None),
        ("routes", "routes", None),
        ("mailing_list", "mailing-list", None),
        ("ip", "ip", None),
        ("url", "url", None),
        ("geolocation", "geolocation", None),
        ("client_info", "client-info", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LogEntry needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("id"),
                get("event"),
                None if (value := get("@timestamp")) is None else parse_date(value),
                None if (value := get("account")) is None else EventAccount.from_dict(value),
                None if (value := get("domain")) is None else EventDomain.from_dict(value),
                get("recipient"),
                get("recipient-domain"),
                get("recipient-provider"),
                None if (value := get("envelope")) is None else EventEnvelope.from_dict(value),
                None if (value := get("message")) is None else EventMessage.from_dict(value),
                get("method"),
                get("originating-ip"),
                get("api-key-id"),
                get("primary-dkim"),
                None if (value := get("tags")) is None else sequence(value),
                None
                if (value := get("campaigns")) is None
                else [EventCampaign.from_dict(item) for item in sequence(value)],
                get("user-variables"),
                None if (value := get("flags")) is None else EventFlags.from_dict(value),
                None if (value := get("storage")) is None else EventStorage.from_dict(value),
                None if (value := get("delivery-status")) is None else EventDeliveryStatus.from_dict(value),
                get("delivered-at"),
                get("i-delivery-optimizer"),
                get("severity"),
                get("reason"),
                get("log-level"),
                None if (value := get("template")) is None else EventTemplate.from_dict(value),
                None if (value := get("routes")) is None else EventRoute.from_dict(value),
                None if (value := get("mailing-list")) is None else EventMailingList.from_dict(value),
                get("ip"),
                get("url"),
                None if (value := get("geolocation")) is None else EventGeolocation.from_dict(value),
                None if (value := get("client-info")) is None else EventClientInfo.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "id",
        "event",
        "@timestamp",
        "account",
        "domain",
        "recipient",
        "recipient-domain",
        "recipient-provider",
        "envelope",
        "message",
        "method",
        "originating-ip",
        "api-key-id",
        "primary-dkim",
        "tags",
        "campaigns",
        "user-variables",
        "flags",
        "storage",
        "delivery-status",
        "delivered-at",
        "i-delivery-optimizer",
        "severity",
        "reason",
        "log-level",
        "template",
        "routes",
        "mailing-list",
        "ip",
        "url",
        "geolocation",
        "client-info",
    )
)

# At the end, because models may lead back to this one.
from .event_account import EventAccount  # noqa: E402
from .event_campaign import EventCampaign  # noqa: E402
from .event_client_info import EventClientInfo  # noqa: E402
from .event_delivery_status import EventDeliveryStatus  # noqa: E402
from .event_domain import EventDomain  # noqa: E402
from .event_envelope import EventEnvelope  # noqa: E402
from .event_flags import EventFlags  # noqa: E402
from .event_geolocation import EventGeolocation  # noqa: E402
from .event_mailing_list import EventMailingList  # noqa: E402
from .event_message import EventMessage  # noqa: E402
from .event_route import EventRoute  # noqa: E402
from .event_storage import EventStorage  # noqa: E402
from .event_template import EventTemplate  # noqa: E402
