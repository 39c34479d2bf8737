# Written by `make generate` from spec/. Do not edit.
"""Something that happened to a message or a mailing list. Which members are there depends on `event`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import MILLISECONDS_FROM, parse_date, read_epoch
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class Event(Model):
    """Something that happened to a message or a mailing list. Which members are there depends on `event`."""

    __slots__ = (
        "event",
        "id",
        "timestamp",
        "log_level",
        "recipient",
        "recipient_domain",
        "recipient_provider",
        "method",
        "originating_ip",
        "api_key_id",
        "primary_dkim",
        "_envelope",
        "_message",
        "tags",
        "campaigns",
        "user_variables",
        "_flags",
        "_storage",
        "_delivery_status",
        "severity",
        "reason",
        "_reject",
        "_batch",
        "_template",
        "routes",
        "ip",
        "url",
        "_geolocation",
        "_client_info",
        "_mailing_list",
        "task_id",
        "format",
        "_member",
        "member_description",
        "subscribed",
        "is_upsert",
        "upserted_count",
        "failed_count",
        "_error",
        "_account",
        "_domain",
    )

    event: str | None
    """What happened: accepted, rejected, delivered, failed (see `severity`), opened, clicked, unsubscribed, complained, stored, dropped, email_validation, list_member_uploaded, list_member_upload_error, list_uploaded, or a word that is newer."""
    id: str | None
    """An id, unique within a day."""
    timestamp: datetime | None
    """When it happened."""
    log_level: str | None
    """How serious it is: info, warn or error."""
    recipient: str | None
    """The recipient; may be empty."""
    recipient_domain: str | None
    """The domain of the recipient."""
    recipient_provider: str | None
    """Who runs the recipient's mailbox, for instance `Gmail`."""
    method: str | None
    """How Mailgun got the message: http or smtp."""
    originating_ip: str | None
    """The IP address that Mailgun got the message from."""
    api_key_id: str | None
    """The id of the API key it was sent with."""
    primary_dkim: str | None
    """The DKIM key it was signed with."""
    _envelope: EventEnvelope | dict[str, Any] | None
    _message: EventMessage | dict[str, Any] | None
    tags: list[str] | None
    """The tags of the message."""
    campaigns: list[EventCampaign] | None
    """The campaigns of the message; no longer in use."""
    user_variables: dict[str, Any] | str | list[str] | None
    """The variables sent with `v`; cut off above 4 kB, JSON text in logs."""
    _flags: EventFlags | dict[str, Any] | None
    _storage: EventStorage | dict[str, Any] | None
    _delivery_status: EventDeliveryStatus | dict[str, Any] | None
    severity: str | None
    """Of a failure: temporary or permanent."""
    reason: str | None
    """Why it failed: generic, bounce, espblock, greylisted, blacklisted, suppress-bounce, suppress-complaint, suppress-unsubscribe, old, hardfail, or a word that is newer."""
    _reject: EventReject | dict[str, Any] | None
    _batch: EventBatch | dict[str, Any] | None
    _template: EventTemplate | dict[str, Any] | None
    routes: list[EventRoute] | EventRoute | None
    """The routes that an incoming message matched."""
    ip: str | None
    """The IP address of who opened or clicked."""
    url: str | None
    """The link that was clicked."""
    _geolocation: EventGeolocation | dict[str, Any] | None
    _client_info: EventClientInfo | dict[str, Any] | None
    _mailing_list: EventMailingList | dict[str, Any] | None
    task_id: str | None
    """The id of the upload to a mailing list."""
    format: str | None
    """The format of the upload, for instance `csv`."""
    _member: EventListMember | dict[str, Any] | None
    member_description: str | None
    """The member that could not be uploaded."""
    subscribed: bool | None
    """Whether uploaded members are subscribed."""
    is_upsert: bool | None
    """Whether members that exist were updated."""
    upserted_count: int | None
    """How many members were added or updated."""
    failed_count: int | None
    """How many members could not be."""
    _error: EventError | dict[str, Any] | None
    _account: EventAccount | dict[str, Any] | None
    _domain: EventDomain | dict[str, Any] | None

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

    def __init__(
        self,
        event: str | None = None,
        id: str | None = None,
        timestamp: datetime | None = None,
        log_level: str | None = None,
        recipient: str | None = None,
        recipient_domain: str | None = None,
        recipient_provider: str | None = None,
        method: str | None = None,
        originating_ip: str | None = None,
        api_key_id: str | None = None,
        primary_dkim: str | None = None,
        envelope: EventEnvelope | None = None,
        message: EventMessage | None = None,
        tags: list[str] | None = None,
        campaigns: list[EventCampaign] | None = None,
        user_variables: dict[str, Any] | str | list[str] | None = None,
        flags: EventFlags | None = None,
        storage: EventStorage | None = None,
        delivery_status: EventDeliveryStatus | None = None,
        severity: str | None = None,
        reason: str | None = None,
        reject: EventReject | None = None,
        batch: EventBatch | None = None,
        template: EventTemplate | None = None,
        routes: list[EventRoute] | EventRoute | None = None,
        ip: str | None = None,
        url: str | None = None,
        geolocation: EventGeolocation | None = None,
        client_info: EventClientInfo | None = None,
        mailing_list: EventMailingList | None = None,
        task_id: str | None = None,
        format: str | None = None,
        member: EventListMember | None = None,
        member_description: str | None = None,
        subscribed: bool | None = None,
        is_upsert: bool | None = None,
        upserted_count: int | None = None,
        failed_count: int | None = None,
        error: EventError | None = None,
        account: EventAccount | None = None,
        domain: EventDomain | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.event = event
        self.id = id
        self.timestamp = timestamp
        self.log_level = log_level
        self.recipient = recipient
        self.recipient_domain = recipient_domain
        self.recipient_provider = recipient_provider
        self.method = method
        self.originating_ip = originating_ip
        self.api_key_id = api_key_id
        self.primary_dkim = primary_dkim
        self._envelope = envelope
        self._message = message
        self.tags = tags
        self.campaigns = campaigns
        self.user_variables = user_variables
        self._flags = flags
        self._storage = storage
        self._delivery_status = delivery_status
        self.severity = severity
        self.reason = reason
        self._reject = reject
        self._batch = batch
        self._template = template
        self.routes = routes
        self.ip = ip
        self.url = url
        self._geolocation = geolocation
        self._client_info = client_info
        self._mailing_list = mailing_list
        self.task_id = task_id
        self.format = format
        self._member = member
        self.member_description = member_description
        self.subscribed = subscribed
        self.is_upsert = is_upsert
        self.upserted_count = upserted_count
        self.failed_count = failed_count
        self._error = error
        self._account = account
        self._domain = domain
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Event needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.event = value = get("event")
            if value is not None:
                left -= 1
            model.id = value = get("id")
            if value is not None:
                left -= 1
            if (value := get("timestamp")) is None:
                model.timestamp = None
            else:
                model.timestamp = (
                    read_epoch(value, UTC)
                    if isinstance(value, float) and 0 <= value < MILLISECONDS_FROM
                    else parse_date(value)
                )
                left -= 1
            model.log_level = value = get("log-level")
            if value is not None:
                left -= 1
            model.recipient = value = get("recipient")
            if value is not None:
                left -= 1
            model.recipient_domain = value = get("recipient-domain")
            if value is not None:
                left -= 1
            model.recipient_provider = value = get("recipient-provider")
            if value is not None:
                left -= 1
            model.method = value = get("method")
            if value is not None:
                left -= 1
            model.originating_ip = value = get("originating-ip")
            if value is not None:
                left -= 1
            model.api_key_id = value = get("api-key-id")
            if value is not None:
                left -= 1
            model.primary_dkim = value = get("primary-dkim")
            if value is not None:
                left -= 1
            model._envelope = value = get("envelope")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._message = value = get("message")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            if (value := get("tags")) is None:
                model.tags = None
            else:
                model.tags = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("campaigns")) is None:
                model.campaigns = None
            else:
                model.campaigns = EventCampaign.from_list(value)
                left -= 1
            if (value := get("user-variables")) is None:
                model.user_variables = None
            else:
                model.user_variables = (
                    (value if isinstance(value, list) else sequence(value))
                    if isinstance(value, list)
                    else mapping(value)
                    if isinstance(value, dict)
                    else value
                )
                left -= 1
            model._flags = value = get("flags")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._storage = value = get("storage")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._delivery_status = value = get("delivery-status")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model.severity = value = get("severity")
            if value is not None:
                left -= 1
            model.reason = value = get("reason")
            if value is not None:
                left -= 1
            model._reject = value = get("reject")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._batch = value = get("batch")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._template = value = get("template")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            if (value := get("routes")) is None:
                model.routes = None
            else:
                model.routes = (
                    EventRoute.from_list(value)
                    if isinstance(value, list)
                    else EventRoute.from_dict(value)
                    if isinstance(value, dict)
                    else value
                )
                left -= 1
            model.ip = value = get("ip")
            if value is not None:
                left -= 1
            model.url = value = get("url")
            if value is not None:
                left -= 1
            model._geolocation = value = get("geolocation")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._client_info = value = get("client-info")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._mailing_list = value = get("mailing-list")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model.task_id = value = get("task-id")
            if value is not None:
                left -= 1
            model.format = value = get("format")
            if value is not None:
                left -= 1
            model._member = value = get("member")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model.member_description = value = get("member-description")
            if value is not None:
                left -= 1
            model.subscribed = value = get("subscribed")
            if value is not None:
                left -= 1
            model.is_upsert = value = get("is-upsert")
            if value is not None:
                left -= 1
            model.upserted_count = value = get("upserted-count")
            if value is not None:
                left -= 1
            model.failed_count = value = get("failed-count")
            if value is not None:
                left -= 1
            model._error = value = get("error")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._account = value = get("account")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._domain = value = get("domain")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model

    @property
    def envelope(self) -> EventEnvelope | None:
        """The SMTP envelope."""
        value = self._envelope
        if isinstance(value, dict):
            value = self._envelope = EventEnvelope.from_dict(value)
        return value

    @envelope.setter
    def envelope(self, value: EventEnvelope | None) -> None:
        self._envelope = value

    @property
    def message(self) -> EventMessage | None:
        """The message."""
        value = self._message
        if isinstance(value, dict):
            value = self._message = EventMessage.from_dict(value)
        return value

    @message.setter
    def message(self, value: EventMessage | None) -> None:
        self._message = value

    @property
    def flags(self) -> EventFlags | None:
        """What is special about the message."""
        value = self._flags
        if isinstance(value, dict):
            value = self._flags = EventFlags.from_dict(value)
        return value

    @flags.setter
    def flags(self, value: EventFlags | None) -> None:
        self._flags = value

    @property
    def storage(self) -> EventStorage | None:
        """Where the message is stored; may be empty."""
        value = self._storage
        if isinstance(value, dict):
            value = self._storage = EventStorage.from_dict(value)
        return value

    @storage.setter
    def storage(self, value: EventStorage | None) -> None:
        self._storage = value

    @property
    def delivery_status(self) -> EventDeliveryStatus | None:
        """How the attempt to deliver ended."""
        value = self._delivery_status
        if isinstance(value, dict):
            value = self._delivery_status = EventDeliveryStatus.from_dict(value)
        return value

    @delivery_status.setter
    def delivery_status(self, value: EventDeliveryStatus | None) -> None:
        self._delivery_status = value

    @property
    def reject(self) -> EventReject | None:
        """Why Mailgun did not take the message."""
        value = self._reject
        if isinstance(value, dict):
            value = self._reject = EventReject.from_dict(value)
        return value

    @reject.setter
    def reject(self, value: EventReject | None) -> None:
        self._reject = value

    @property
    def batch(self) -> EventBatch | None:
        """The batch the message was sent in."""
        value = self._batch
        if isinstance(value, dict):
            value = self._batch = EventBatch.from_dict(value)
        return value

    @batch.setter
    def batch(self, value: EventBatch | None) -> None:
        self._batch = value

    @property
    def template(self) -> EventTemplate | None:
        """The template the message was made from."""
        value = self._template
        if isinstance(value, dict):
            value = self._template = EventTemplate.from_dict(value)
        return value

    @template.setter
    def template(self, value: EventTemplate | None) -> None:
        self._template = value

    @property
    def geolocation(self) -> EventGeolocation | None:
        """Where that was."""
        value = self._geolocation
        if isinstance(value, dict):
            value = self._geolocation = EventGeolocation.from_dict(value)
        return value

    @geolocation.setter
    def geolocation(self, value: EventGeolocation | None) -> None:
        self._geolocation = value

    @property
    def client_info(self) -> EventClientInfo | None:
        """The program it was done with."""
        value = self._client_info
        if isinstance(value, dict):
            value = self._client_info = EventClientInfo.from_dict(value)
        return value

    @client_info.setter
    def client_info(self, value: EventClientInfo | None) -> None:
        self._client_info = value

    @property
    def mailing_list(self) -> EventMailingList | None:
        """The mailing list."""
        value = self._mailing_list
        if isinstance(value, dict):
            value = self._mailing_list = EventMailingList.from_dict(value)
        return value

    @mailing_list.setter
    def mailing_list(self, value: EventMailingList | None) -> None:
        self._mailing_list = value

    @property
    def member(self) -> EventListMember | None:
        """The member that was uploaded."""
        value = self._member
        if isinstance(value, dict):
            value = self._member = EventListMember.from_dict(value)
        return value

    @member.setter
    def member(self, value: EventListMember | None) -> None:
        self._member = value

    @property
    def error(self) -> EventError | None:
        """Why a member could not be uploaded."""
        value = self._error
        if isinstance(value, dict):
            value = self._error = EventError.from_dict(value)
        return value

    @error.setter
    def error(self, value: EventError | None) -> None:
        self._error = value

    @property
    def account(self) -> EventAccount | None:
        """The account."""
        value = self._account
        if isinstance(value, dict):
            value = self._account = EventAccount.from_dict(value)
        return value

    @account.setter
    def account(self, value: EventAccount | None) -> None:
        self._account = value

    @property
    def domain(self) -> EventDomain | None:
        """The domain."""
        value = self._domain
        if isinstance(value, dict):
            value = self._domain = EventDomain.from_dict(value)
        return value

    @domain.setter
    def domain(self, value: EventDomain | None) -> None:
        self._domain = value


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
