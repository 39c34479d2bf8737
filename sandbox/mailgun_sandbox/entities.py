"""What the sandbox keeps: domains and what belongs to them, mailing lists, messages."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from .event_log import EventLog
from .forms import Upload
from .tables import Table


@dataclass(slots=True)
class Bounce:
    """An address that refused mail for good."""

    address: str
    code: str
    error: str
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
    versions: Table[Version] = field(default_factory=Table[Version])

    def version(self, tag: str | None) -> Version | None:
        """The version with a tag, or the active one if there is no tag."""
        if tag is not None:
            return self.versions.get(tag)
        return next((version for version in self.versions if version.active), None)


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
    members: Table[Member] = field(default_factory=Table[Member])


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

    def header(self, name: str) -> str:
        """The value of a header, empty if there is none."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")

    def size(self) -> int:
        """The size in bytes; of what was not sent as MIME, without what MIME adds."""
        if self.mime:
            return len(self.mime)
        texts = [self.text, self.html, self.amp_html, *(part for header in self.headers for part in header)]
        return sum(len(text.encode()) for text in texts) + sum(len(a.upload.content) for a in self.attachments)


@dataclass(slots=True)
class Domain:
    """A domain with its settings, and all that belongs to it."""

    name: str
    id: str
    created_at: datetime
    # Settings as answers show them, by name.
    settings: dict[str, Any]
    active: bool = True
    events: EventLog = field(default_factory=EventLog)
    messages: dict[str, Message] = field(default_factory=dict[str, Message])
    bounces: Table[Bounce] = field(default_factory=Table[Bounce])
    templates: Table[Template] = field(default_factory=Table[Template])
    # URLs by event type.
    webhooks: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
