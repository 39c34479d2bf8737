"""What the sandbox keeps: domains and what belongs to them, mailing lists, messages. `schema` has a table for each."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from .forms import Upload


@dataclass(slots=True)
class Bounce:
    """An address that refused mail for good."""

    address: str
    code: str
    error: str
    created_at: datetime


@dataclass(slots=True)
class Unsubscribe:
    """An address that wants no more mail: none at all where the tags hold `*`, none with these tags otherwise."""

    address: str
    tags: list[str]
    created_at: datetime


@dataclass(slots=True)
class Complaint:
    """An address that called mail spam."""

    address: str
    count: int
    created_at: datetime


@dataclass(slots=True)
class Allowed:
    """An address or domain that is never put on the list of bounces."""

    value: str
    type: str
    reason: str
    created_at: datetime


@dataclass(slots=True)
class Version:
    """A version of a template."""

    tag: str
    template: str
    comment: str
    created_at: datetime
    id: str
    active: bool = False
    headers: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(slots=True)
class Template:
    """A template; what it says is in its versions."""

    name: str
    description: str
    created_by: str
    created_at: datetime
    id: str


@dataclass(slots=True)
class Webhook:
    """The URLs that the events of one type are posted to."""

    name: str
    urls: list[str]


@dataclass(slots=True)
class AccountWebhook:
    """A URL that events of all domains are posted to."""

    id: str
    url: str
    event_types: list[str]
    description: str
    created_at: datetime


@dataclass(slots=True)
class Credential:
    """A login for SMTP."""

    login: str
    password: str
    created_at: datetime


@dataclass(slots=True)
class Tag:
    """A word that messages were marked with."""

    tag: str
    description: str
    first_seen: datetime
    last_seen: datetime


@dataclass(slots=True)
class Route:
    """What is to become of mail that arrives."""

    id: str
    priority: int
    description: str
    expression: str
    actions: list[str]
    created_at: datetime


@dataclass(slots=True)
class ApiKey:
    """A key of the account."""

    id: str
    secret: str
    kind: str
    role: str
    description: str
    domain_name: str | None
    created_at: datetime
    updated_at: datetime
    expires_at: datetime | None
    requestor: str | None = None
    user_name: str | None = None


@dataclass(slots=True)
class Setting:
    """One thing about the account."""

    value: str


@dataclass(slots=True)
class Member:
    """Someone on a mailing list."""

    address: str
    name: str
    subscribed: bool
    vars: dict[str, Any]


@dataclass(slots=True)
class MailingList:
    """An address that stands for its members."""

    address: str
    name: str
    description: str
    access_level: str
    reply_preference: str
    created_at: datetime
    list_id: str
    # Stays what it is when the address changes: the members are kept under it.
    id: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of a message."""

    upload: Upload
    # Inline files are shown by the HTML under this, without its angle brackets.
    content_id: str = ""


@dataclass(slots=True)
class Message:
    """A message as it was handed in."""

    key: str
    domain: str
    message_id: str
    sent_at: datetime
    sender: str
    recipients: list[str]
    # In their order; a name may come twice.
    headers: list[tuple[str, str]]
    text: str = ""
    html: str = ""
    amp_html: str = ""
    attachments: list[Attachment] = field(default_factory=list[Attachment])
    tags: list[str] = field(default_factory=list[str])
    variables: dict[str, Any] = field(default_factory=dict[str, Any])
    recipient_variables: dict[str, Any] = field(default_factory=dict[str, Any])
    template: str = ""
    test_mode: bool = False
    deliver_at: datetime | None = None
    # Only of what was sent as MIME; the others are put together when someone asks.
    mime: bytes = b""
    # Whether it arrived, rather than being sent.
    incoming: bool = False

    def header(self, name: str) -> str:
        """The value of a header, empty if there is none."""
        name = name.lower()
        return next((value for key, value in self.headers if key.lower() == name), "")

    def size(self) -> int:
        """The size in bytes; of what was not sent as MIME, without what MIME adds."""
        if self.mime:
            return len(self.mime)
        texts = [self.text, self.html, self.amp_html]
        for header in self.headers:
            texts += header
        return len("".join(texts).encode()) + sum(len(a.upload.content) for a in self.attachments)


@dataclass(slots=True)
class Domain:
    """A domain with its settings. What belongs to it has tables of its own: see `state.DomainRoom`."""

    name: str
    id: str
    created_at: datetime
    # Settings as answers show them, by name.
    settings: dict[str, Any]
    active: bool = True
    # The settings of click, open and unsubscribe tracking.
    tracking: dict[str, Any] = field(default_factory=dict[str, Any])
    # The selectors of the keys that sign, and whether they are in use.
    dkim: dict[str, bool] = field(default_factory=dict[str, bool])
