# Written by `make generate` from spec/. Do not edit.
"""Something that happened to a message. Which members are there depends on `event`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class LogEntry(Model):
    """Something that happened to a message. Which members are there depends on `event`."""

    __slots__ = (
        "id",
        "event",
        "timestamp",
        "_account",
        "_domain",
        "recipient",
        "recipient_domain",
        "recipient_provider",
        "_envelope",
        "_message",
        "method",
        "originating_ip",
        "api_key_id",
        "primary_dkim",
        "tags",
        "campaigns",
        "user_variables",
        "_flags",
        "_storage",
        "_delivery_status",
        "delivered_at",
        "i_delivery_optimizer",
        "severity",
        "reason",
        "log_level",
        "_template",
        "_routes",
        "_mailing_list",
        "ip",
        "url",
        "_geolocation",
        "_client_info",
    )

    id: str | None
    """An id."""
    event: str | None
    """What happened: a word of `LogEventName`, or one that is newer."""
    timestamp: datetime | None
    """When it happened."""
    _account: EventAccount | dict[str, Any] | None
    _domain: EventDomain | dict[str, Any] | None
    recipient: str | None
    """The recipient."""
    recipient_domain: str | None
    """The domain of the recipient."""
    recipient_provider: str | None
    """Who runs the recipient's mailbox, for instance `Gmail`."""
    _envelope: EventEnvelope | dict[str, Any] | None
    _message: EventMessage | dict[str, Any] | None
    method: str | None
    """How Mailgun got the message: http or smtp."""
    originating_ip: str | None
    """The IP address that Mailgun got the message from."""
    api_key_id: str | None
    """The id of the API key it was sent with."""
    primary_dkim: str | None
    """The DKIM key it was signed with."""
    tags: list[str] | None
    """The tags of the message."""
    campaigns: list[EventCampaign] | None
    """The campaigns of the message; no longer in use."""
    user_variables: str | None
    """The variables sent with `v`, as JSON text."""
    _flags: EventFlags | dict[str, Any] | None
    _storage: EventStorage | dict[str, Any] | None
    _delivery_status: EventDeliveryStatus | dict[str, Any] | None
    delivered_at: str | None
    """When the message was delivered."""
    i_delivery_optimizer: str | None
    """What delivery optimization did."""
    severity: str | None
    """Of a failure: temporary or permanent."""
    reason: str | None
    """Why it failed; see `Event.reason`."""
    log_level: str | None
    """How serious it is: info, warn or error."""
    _template: EventTemplate | dict[str, Any] | None
    _routes: EventRoute | dict[str, Any] | None
    _mailing_list: EventMailingList | dict[str, Any] | None
    ip: str | None
    """The IP address of who opened or clicked."""
    url: str | None
    """The link that was clicked."""
    _geolocation: EventGeolocation | dict[str, Any] | None
    _client_info: EventClientInfo | dict[str, Any] | None

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

    def __init__(
        self,
        id: str | None = None,
        event: str | None = None,
        timestamp: datetime | None = None,
        account: EventAccount | None = None,
        domain: EventDomain | None = None,
        recipient: str | None = None,
        recipient_domain: str | None = None,
        recipient_provider: str | None = None,
        envelope: EventEnvelope | None = None,
        message: EventMessage | None = None,
        method: str | None = None,
        originating_ip: str | None = None,
        api_key_id: str | None = None,
        primary_dkim: str | None = None,
        tags: list[str] | None = None,
        campaigns: list[EventCampaign] | None = None,
        user_variables: str | None = None,
        flags: EventFlags | None = None,
        storage: EventStorage | None = None,
        delivery_status: EventDeliveryStatus | None = None,
        delivered_at: str | None = None,
        i_delivery_optimizer: str | None = None,
        severity: str | None = None,
        reason: str | None = None,
        log_level: str | None = None,
        template: EventTemplate | None = None,
        routes: EventRoute | None = None,
        mailing_list: EventMailingList | None = None,
        ip: str | None = None,
        url: str | None = None,
        geolocation: EventGeolocation | None = None,
        client_info: EventClientInfo | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.event = event
        self.timestamp = timestamp
        self._account = account
        self._domain = domain
        self.recipient = recipient
        self.recipient_domain = recipient_domain
        self.recipient_provider = recipient_provider
        self._envelope = envelope
        self._message = message
        self.method = method
        self.originating_ip = originating_ip
        self.api_key_id = api_key_id
        self.primary_dkim = primary_dkim
        self.tags = tags
        self.campaigns = campaigns
        self.user_variables = user_variables
        self._flags = flags
        self._storage = storage
        self._delivery_status = delivery_status
        self.delivered_at = delivered_at
        self.i_delivery_optimizer = i_delivery_optimizer
        self.severity = severity
        self.reason = reason
        self.log_level = log_level
        self._template = template
        self._routes = routes
        self._mailing_list = mailing_list
        self.ip = ip
        self.url = url
        self._geolocation = geolocation
        self._client_info = client_info
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LogEntry needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.event = value = get("event")
            if value is not None:
                left -= 1
            if (value := get("@timestamp")) is None:
                model.timestamp = None
            else:
                model.timestamp = parse_date(value)
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
            model.recipient = value = get("recipient")
            if value is not None:
                left -= 1
            model.recipient_domain = value = get("recipient-domain")
            if value is not None:
                left -= 1
            model.recipient_provider = value = get("recipient-provider")
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
            model.user_variables = value = get("user-variables")
            if value is not None:
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
            model.delivered_at = value = get("delivered-at")
            if value is not None:
                left -= 1
            model.i_delivery_optimizer = value = get("i-delivery-optimizer")
            if value is not None:
                left -= 1
            model.severity = value = get("severity")
            if value is not None:
                left -= 1
            model.reason = value = get("reason")
            if value is not None:
                left -= 1
            model.log_level = value = get("log-level")
            if value is not None:
                left -= 1
            model._template = value = get("template")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._routes = value = get("routes")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._mailing_list = value = get("mailing-list")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
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
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model

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
        """Where the message is stored."""
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
    def routes(self) -> EventRoute | None:
        """The route that an incoming message matched."""
        value = self._routes
        if isinstance(value, dict):
            value = self._routes = EventRoute.from_dict(value)
        return value

    @routes.setter
    def routes(self, value: EventRoute | None) -> None:
        self._routes = value

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
