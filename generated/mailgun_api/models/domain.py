# Written by `make generate` from spec/. Do not edit.
"""A domain with its settings. Lists and older versions leave some of them out."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class Domain(Model):
    """A domain with its settings. Lists and older versions leave some of them out."""

    __slots__ = (
        "id",
        "name",
        "created_at",
        "state",
        "type",
        "is_disabled",
        "disabled",
        "subaccount_id",
        "smtp_login",
        "smtp_password",
        "spam_action",
        "wildcard",
        "require_tls",
        "skip_verification",
        "use_automatic_sender_security",
        "web_prefix",
        "web_scheme",
        "tracking_host",
        "archive_to",
        "encrypt_incoming_message",
        "message_ttl",
        "webhooks_redact_pii",
        "dkim_host",
        "mailfrom_host",
        "pod",
    )

    id: str | None
    """What identifies the domain, 24 hexadecimal digits."""
    name: str | None
    """The domain name."""
    created_at: datetime | None
    """When the domain was added."""
    state: str | None
    """`active`, `unverified` or `disabled`."""
    type: str | None
    """`custom`, or `sandbox` for the test domain of an account."""
    is_disabled: bool | None
    """Whether Mailgun has disabled the domain."""
    disabled: DomainDisabled | None
    """Why the domain is disabled; absent unless it is."""
    subaccount_id: str | None
    """The subaccount that owns the domain; absent for the account itself."""
    smtp_login: str | None
    """The user name for SMTP; may be empty."""
    smtp_password: str | None
    """The password for SMTP; newer answers leave it out."""
    spam_action: str | None
    """What happens to incoming spam: `disabled` (nothing), `block` or `tag`."""
    wildcard: bool | None
    """Whether mail to subdomains is accepted too."""
    require_tls: bool | None
    """Whether mail is delivered over TLS only."""
    skip_verification: bool | None
    """Whether the certificate of the receiving server goes unchecked."""
    use_automatic_sender_security: bool | None
    """Whether Mailgun keeps and rotates the DKIM keys behind CNAME records."""
    web_prefix: str | None
    """The first label of the host name in tracking links, usually `email`."""
    web_scheme: str | None
    """`http` or `https`, for tracking links."""
    tracking_host: str | None
    """The host name in tracking links."""
    archive_to: str | None
    """The URL that a copy of each delivered message is posted to."""
    encrypt_incoming_message: bool | None
    """Whether incoming messages are encrypted."""
    message_ttl: int | None
    """How long messages can be fetched, in seconds."""
    webhooks_redact_pii: bool | None
    """Whether webhooks leave out personal data."""
    dkim_host: str | None
    """The domain whose DKIM keys sign; only with `extended`."""
    mailfrom_host: str | None
    """The domain of the envelope sender; only with `extended`."""
    pod: str | None
    """Internal to Mailgun; only with `extended`."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("name", "name", None),
        ("created_at", "created_at", "rfc2822"),
        ("state", "state", None),
        ("type", "type", None),
        ("is_disabled", "is_disabled", None),
        ("disabled", "disabled", None),
        ("subaccount_id", "subaccount_id", None),
        ("smtp_login", "smtp_login", None),
        ("smtp_password", "smtp_password", None),
        ("spam_action", "spam_action", None),
        ("wildcard", "wildcard", None),
        ("require_tls", "require_tls", None),
        ("skip_verification", "skip_verification", None),
        ("use_automatic_sender_security", "use_automatic_sender_security", None),
        ("web_prefix", "web_prefix", None),
        ("web_scheme", "web_scheme", None),
        ("tracking_host", "tracking_host", None),
        ("archive_to", "archive_to", None),
        ("encrypt_incoming_message", "encrypt_incoming_message", None),
        ("message_ttl", "message_ttl", None),
        ("webhooks_redact_pii", "webhooks_redact_pii", None),
        ("dkim_host", "dkim_host", None),
        ("mailfrom_host", "mailfrom_host", None),
        ("pod", "pod", None),
    )
    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "smtp_password",
        }
    )

    def __init__(
        self,
        id: str | None = None,
        name: str | None = None,
        created_at: datetime | None = None,
        state: str | None = None,
        type: str | None = None,
        is_disabled: bool | None = None,
        disabled: DomainDisabled | None = None,
        subaccount_id: str | None = None,
        smtp_login: str | None = None,
        smtp_password: str | None = None,
        spam_action: str | None = None,
        wildcard: bool | None = None,
        require_tls: bool | None = None,
        skip_verification: bool | None = None,
        use_automatic_sender_security: bool | None = None,
        web_prefix: str | None = None,
        web_scheme: str | None = None,
        tracking_host: str | None = None,
        archive_to: str | None = None,
        encrypt_incoming_message: bool | None = None,
        message_ttl: int | None = None,
        webhooks_redact_pii: bool | None = None,
        dkim_host: str | None = None,
        mailfrom_host: str | None = None,
        pod: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.created_at = created_at
        self.state = state
        self.type = type
        self.is_disabled = is_disabled
        self.disabled = disabled
        self.subaccount_id = subaccount_id
        self.smtp_login = smtp_login
        self.smtp_password = smtp_password
        self.spam_action = spam_action
        self.wildcard = wildcard
        self.require_tls = require_tls
        self.skip_verification = skip_verification
        self.use_automatic_sender_security = use_automatic_sender_security
        self.web_prefix = web_prefix
        self.web_scheme = web_scheme
        self.tracking_host = tracking_host
        self.archive_to = archive_to
        self.encrypt_incoming_message = encrypt_incoming_message
        self.message_ttl = message_ttl
        self.webhooks_redact_pii = webhooks_redact_pii
        self.dkim_host = dkim_host
        self.mailfrom_host = mailfrom_host
        self.pod = pod
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"Domain needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.name = value = get("name")
            if value is not None:
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            model.state = value = get("state")
            if value is not None:
                left -= 1
            model.type = value = get("type")
            if value is not None:
                left -= 1
            model.is_disabled = value = get("is_disabled")
            if value is not None:
                left -= 1
            if (value := get("disabled")) is None:
                model.disabled = None
            else:
                model.disabled = DomainDisabled.from_dict(value)
                left -= 1
            model.subaccount_id = value = get("subaccount_id")
            if value is not None:
                left -= 1
            model.smtp_login = value = get("smtp_login")
            if value is not None:
                left -= 1
            model.smtp_password = value = get("smtp_password")
            if value is not None:
                left -= 1
            model.spam_action = value = get("spam_action")
            if value is not None:
                left -= 1
            model.wildcard = value = get("wildcard")
            if value is not None:
                left -= 1
            model.require_tls = value = get("require_tls")
            if value is not None:
                left -= 1
            model.skip_verification = value = get("skip_verification")
            if value is not None:
                left -= 1
            model.use_automatic_sender_security = value = get("use_automatic_sender_security")
            if value is not None:
                left -= 1
            model.web_prefix = value = get("web_prefix")
            if value is not None:
                left -= 1
            model.web_scheme = value = get("web_scheme")
            if value is not None:
                left -= 1
            model.tracking_host = value = get("tracking_host")
            if value is not None:
                left -= 1
            model.archive_to = value = get("archive_to")
            if value is not None:
                left -= 1
            model.encrypt_incoming_message = value = get("encrypt_incoming_message")
            if value is not None:
                left -= 1
            model.message_ttl = value = get("message_ttl")
            if value is not None:
                left -= 1
            model.webhooks_redact_pii = value = get("webhooks_redact_pii")
            if value is not None:
                left -= 1
            model.dkim_host = value = get("dkim_host")
            if value is not None:
                left -= 1
            model.mailfrom_host = value = get("mailfrom_host")
            if value is not None:
                left -= 1
            model.pod = value = get("pod")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "id",
        "name",
        "created_at",
        "state",
        "type",
        "is_disabled",
        "disabled",
        "subaccount_id",
        "smtp_login",
        "smtp_password",
        "spam_action",
        "wildcard",
        "require_tls",
        "skip_verification",
        "use_automatic_sender_security",
        "web_prefix",
        "web_scheme",
        "tracking_host",
        "archive_to",
        "encrypt_incoming_message",
        "message_ttl",
        "webhooks_redact_pii",
        "dkim_host",
        "mailfrom_host",
        "pod",
    )
)

# At the end, because models may lead back to this one.
from .domain_disabled import DomainDisabled  # noqa: E402
