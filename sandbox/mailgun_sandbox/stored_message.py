"""A message as those see it who look at the sandbox from outside of its API."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .entities import Message
from .forms import Upload


@dataclass(frozen=True, slots=True)
class StoredMessage:
    """A message as the sandbox keeps it.

    Attributes:
        key: Its storage key.
        domain: Whose message it is.
        message_id: Without angle brackets.
        sent_at: When it was handed in.
        sender: The bare address.
        recipients: The bare addresses of all recipients.
        subject: As in the header.
        text: The plain text; empty if there is none.
        html: The HTML, rendered; empty if there is none.
        headers: In their order; a name may come twice.
        attachments: The files.
        content_ids: Under which the HTML shows the files, in their order; empty for those that are not inline.
        tags: In lower case.
        variables: Those that events repeat.
        template: The name of the template it was made from; empty if there was none.
        test_mode: Whether it was not to be delivered.
        deliver_at: When it is scheduled for.
        incoming: Whether it arrived, rather than being sent.
    """

    key: str
    domain: str
    message_id: str
    sent_at: datetime
    sender: str
    recipients: tuple[str, ...]
    subject: str
    text: str
    html: str
    headers: tuple[tuple[str, str], ...]
    attachments: tuple[Upload, ...]
    content_ids: tuple[str, ...]
    tags: tuple[str, ...]
    variables: dict[str, object]
    template: str
    test_mode: bool
    deliver_at: datetime | None
    incoming: bool


def stored_message(message: Message) -> StoredMessage:
    """The message as those see it who look at the sandbox."""
    return StoredMessage(
        key=message.key,
        domain=message.domain,
        message_id=message.message_id,
        sent_at=message.sent_at,
        sender=message.sender,
        recipients=tuple(message.recipients),
        subject=message.header("Subject"),
        text=message.text,
        html=message.html,
        headers=tuple(message.headers),
        attachments=tuple(attachment.upload for attachment in message.attachments),
        content_ids=tuple(attachment.content_id for attachment in message.attachments),
        tags=tuple(message.tags),
        variables=dict(message.variables),
        template=message.template,
        test_mode=message.test_mode,
        deliver_at=message.deliver_at,
        incoming=message.incoming,
    )
