# Written by `make generate` from spec/. Do not edit.
"""Something that happened to a message or a mailing list. Which members are there depends on `event`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define

from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, sequence


@define(repr=False)
class Event(Model):
    """Something that happened to a message or a mailing list. Which members are there depends on `event`."""

    event: str | None = None
    """What happened: accepted, rejected, delivered, failed (see `severity`), opened, clicked, unsubscribed, complained, stored, dropped, email_validation, list_member_uploaded, list_member_upload_error, list_uploaded, or a word that is newer."""
    id: str | None = None
    """An id, unique within a day."""
    timestamp: datetime | None = None
    """When it happened."""
    log_level: str | None = None
    """How serious it is: info, warn or error."""
    recipient: str | None = None
    """The recipient; may be empty."""
    recipient_domain: str | None = None
    """The domain of the recipient."""
    recipient_provider: str | None = None
    """Who runs the recipient's mailbox, for instance `Gmail`."""
    method: str | None = None
    """How Mailgun got the message: http or smtp."""
    originating_ip: str | None = None
    """The IP address that Mailgun got the message from."""
    api_key_id: str | None = None
    """The id of the API key it was sent with."""
    primary_dkim: str | None = None
    """The DKIM key it was signed with."""
    envelope: EventEnvelope | None = None
    """The SMTP envelope."""
    message: EventMessage | None = None
    """The message."""
    tags: list[str] | None = None
    """The tags of the message."""
    campaigns: list[EventCampaign] | None = None
    """The campaigns of the message; no longer in use."""
    user_variables: dict[str, Any] | str | list[str] | None = None
    """The variables sent with `v`; cut off above 4 kB, JSON text in logs."""
    flags: EventFlags | None = None
    """What is special about the message."""
    storage: EventStorage | None = None
    """Where the message is stored; may be empty."""
    delivery_status: EventDeliveryStatus | None = None
    """How the attempt to deliver ended."""
    severity: str | None = None
    """Of a failure: temporary or permanent."""
    reason: str | None = None
    """Why it failed: generic, bounce, espblock, greylisted, blacklisted, suppress-bounce, suppress-complaint, suppress-unsubscribe, old, hardfail, or a word that is newer."""
    reject: EventReject | None = None
    """Why Mailgun did not take the message."""
    batch: EventBatch | None = None
    """The batch the message was sent in."""
    template: EventTemplate | None = None
    """The template the message was made from."""
    routes: list[EventRoute] | EventRoute | None = None
    """The routes that an incoming message matched."""
    ip: str | None = None
    """The IP address of who opened or clicked."""
    url: str | None = None
    """The link that was clicked."""
    geolocation: EventGeolocation | None = None
    """Where that was."""
    client_info: EventClientInfo | None = None
    """The program it was done with."""
    mailing_list: EventMailingList | None = None
    """The mailing list."""
    task_id: str | None = None
    """The id of the upload to a mailing list."""
    format: str | None = None
    """The format of the upload, for instance `csv`."""
    member: EventListMember | None = None
    """The member that was uploaded."""
    member_description: str | None = None
    """The member that could not be uploaded."""
    subscribed: bool | None = None
    """Whether uploaded members are subscribed."""
    is_upsert: bool | None = None
    """Whether members that exist were updated."""
    upserted_count: int | None = None
    """How many members were added or updated."""
    failed_count: int | None = None
    """How many members could not be."""
    error: EventError | None = None
    """Why a member could not be uploaded."""
    account: EventAccount | None = None
    """The account."""
    domain: EventDomain | None = None
    """The domain."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("event", "event", None),
        ("id", "id", None),
        ("timestamp", "timestamp", "epoch"),
        ("log_level", "log-level", None),
        ("recipient", "recipient", None),
        ("recipient_domain", "recipient-domain", None),
        ("recipient_provider", "recipient-provider", None),
        ("method", "method", None),
        ("originating_ip", "originating-ip", None),
        ("api_key_id", "api-key-id", None),
        ("primary_dkim", "primary-dkim", None),
        ("envelope", "envelope", None),
        ("message", "message", None),
        ("tags", "tags", None),
        ("campaigns", "campaigns", None),
        ("user_variables", "user-variables", None),
        ("flags", "flags", None),
        ("storage", "storage", None),
        ("delivery_status", "delivery-status", None),
        ("severity", "severity", None),
        ("reason", "reason", None),
        ("reject", "reject", None),
        ("batch", "batch", None),
        ("template", "template", None),
        ("routes", "routes", None),
        ("ip", "ip", None),
        ("url", "url", None),
        ("geolocation", "geolocation", None),
        ("client_info", "client-info", None),
        ("mailing_list", "mailing-list", None),
        ("task_id", "task-id", None),
        ("format", "format", None),
        ("member", "member", None),
        ("member_description", "member-description", None),
        ("subscribed", "subscribed", None),
        ("is_upsert", "is-upsert", None),
        ("upserted_count", "upserted-count", None),
        ("failed_count", "failed-count", None),
        ("error", "error", None),
        ("account", "account", None),
        ("domain", "domain", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Event needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("event"),
                get("id"),
                None if (value := get("timestamp")) is None else parse_date(value),
                get("log-level"),
                get("recipient"),
                get("recipient-domain"),
                get("recipient-provider"),
                get("method"),
                get("originating-ip"),
                get("api-key-id"),
                get("primary-dkim"),
                None if (value := get("envelope")) is None else EventEnvelope.from_dict(value),
                None if (value := get("message")) is None else EventMessage.from_dict(value),
                None if (value := get("tags")) is None else sequence(value),
                None
                if (value := get("campaigns")) is None
                else [EventCampaign.from_dict(item) for item in sequence(value)],
                None
                if (value := get("user-variables")) is None
                else (
                    sequence(value) if isinstance(value, list) else mapping(value) if isinstance(value, dict) else value
                ),
                None if (value := get("flags")) is None else EventFlags.from_dict(value),
                None if (value := get("storage")) is None else EventStorage.from_dict(value),
                None if (value := get("delivery-status")) is None else EventDeliveryStatus.from_dict(value),
                get("severity"),
                get("reason"),
                None if (value := get("reject")) is None else EventReject.from_dict(value),
                None if (value := get("batch")) is None else EventBatch.from_dict(value),
                None if (value := get("template")) is None else EventTemplate.from_dict(value),
                None
                if (value := get("routes")) is None
                else (
                    [EventRoute.from_dict(item) for item in sequence(value)]
                    if isinstance(value, list)
                    else EventRoute.from_dict(value)
                    if isinstance(value, dict)
                    else value
                ),
                get("ip"),
                get("url"),
                None if (value := get("geolocation")) is None else EventGeolocation.from_dict(value),
                None if (value := get("client-info")) is None else EventClientInfo.from_dict(value),
                None if (value := get("mailing-list")) is None else EventMailingList.from_dict(value),
                get("task-id"),
                get("format"),
                None if (value := get("member")) is None else EventListMember.from_dict(value),
                get("member-description"),
                get("subscribed"),
                get("is-upsert"),
                get("upserted-count"),
                get("failed-count"),
                None if (value := get("error")) is None else EventError.from_dict(value),
                None if (value := get("account")) is None else EventAccount.from_dict(value),
                None if (value := get("domain")) is None else EventDomain.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "event",
        "id",
        "timestamp",
        "log-level",
        "recipient",
        "recipient-domain",
        "recipient-provider",
        "method",
        "originating-ip",
        "api-key-id",
        "primary-dkim",
        "envelope",
        "message",
        "tags",
        "campaigns",
        "user-variables",
        "flags",
        "storage",
        "delivery-status",
        "severity",
        "reason",
        "reject",
        "batch",
        "template",
        "routes",
        "ip",
        "url",
        "geolocation",
        "client-info",
        "mailing-list",
        "task-id",
        "format",
        "member",
        "member-description",
        "subscribed",
        "is-upsert",
        "upserted-count",
        "failed-count",
        "error",
        "account",
        "domain",
    )
)

# At the end, because models may lead back to this one.
from .event_account import EventAccount  # noqa: E402
from .event_batch import EventBatch  # noqa: E402
from .event_campaign import EventCampaign  # noqa: E402
from .event_client_info import EventClientInfo  # noqa: E402
from .event_delivery_status import EventDeliveryStatus  # noqa: E402
from .event_domain import EventDomain  # noqa: E402
from .event_envelope import EventEnvelope  # noqa: E402
from .event_error import EventError  # noqa: E402
from .event_flags import EventFlags  # noqa: E402
from .event_geolocation import EventGeolocation  # noqa: E402
from .event_list_member import EventListMember  # noqa: E402
from .event_mailing_list import EventMailingList  # noqa: E402
from .event_message import EventMessage  # noqa: E402
from .event_reject import EventReject  # noqa: E402
from .event_route import EventRoute  # noqa: E402
from .event_storage import EventStorage  # noqa: E402
from .event_template import EventTemplate  # noqa: E402
