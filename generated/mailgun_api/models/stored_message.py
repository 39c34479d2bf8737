# Written by `make generate` from spec/. Do not edit.
"""A stored message. Its MIME headers are properties under their own names, also those not listed here; names in lower case are Mailgun's."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class StoredMessage(Model):
    """A stored message. Its MIME headers are properties under their own names, also those not listed here; names in lower case are Mailgun's."""

    __slots__ = (
        "header_from",
        "header_subject",
        "header_sender",
        "to",
        "cc",
        "reply_to",
        "message_id",
        "date",
        "mime_version",
        "content_type",
        "content_transfer_encoding",
        "x_mailgun_tag",
        "x_mailgun_deliver_by",
        "x_mailgun_template_name",
        "x_mailgun_template_variables",
        "from_",
        "subject",
        "sender",
        "recipient",
        "recipients",
        "domain",
        "body_plain",
        "body_html",
        "stripped_text",
        "stripped_html",
        "stripped_signature",
        "body_mime",
        "message_headers",
        "attachments",
        "content_id_map",
        "message_url",
    )

    header_from: str | None
    """The From header."""
    header_subject: str | None
    """The Subject header."""
    header_sender: str | None
    """The Sender header."""
    to: str | None
    """The To header."""
    cc: str | None
    """The Cc header."""
    reply_to: str | None
    """The Reply-To header."""
    message_id: str | None
    """The Message-Id header in angle brackets."""
    date: datetime | None
    """The Date header; written by the sender and so perhaps wrong."""
    mime_version: str | None
    """The Mime-Version header."""
    content_type: str | None
    """The Content-Type header."""
    content_transfer_encoding: str | None
    """The Content-Transfer-Encoding header."""
    x_mailgun_tag: str | None
    """The tags it was sent with."""
    x_mailgun_deliver_by: datetime | None
    """When it was to be delivered."""
    x_mailgun_template_name: str | None
    """The template it was made from."""
    x_mailgun_template_variables: str | None
    """The variables of the template, as JSON."""
    from_: str | None
    """The sender from the From header, name and address."""
    subject: str | None
    """The subject."""
    sender: str | None
    """The sender's bare address."""
    recipient: str | None
    """The recipient; with `body-mime` only."""
    recipients: str | None
    """The recipients, parted by commas."""
    domain: str | None
    """The domain that got the message."""
    body_plain: str | None
    """The body as plain text, made from the HTML where there is none."""
    body_html: str | None
    """The body as HTML."""
    stripped_text: str | None
    """The plain text without quoted parts and signature."""
    stripped_html: str | None
    """The HTML without quoted parts."""
    stripped_signature: str | None
    """The signature taken off the plain text."""
    body_mime: str | None
    """The whole message in MIME; only when asked for as `message/rfc2822`."""
    message_headers: list[list[str]] | None
    """All headers in their order, each a list of its name and value."""
    attachments: list[StoredAttachment] | None
    """The attachments."""
    content_id_map: dict[str, StoredAttachment | str] | None
    """Which attachment a Content-ID of the HTML means."""
    message_url: str | None
    """The URL of this message."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("header_from", "From", None),
        ("header_subject", "Subject", None),
        ("header_sender", "Sender", None),
        ("to", "To", None),
        ("cc", "Cc", None),
        ("reply_to", "Reply-To", None),
        ("message_id", "Message-Id", None),
        ("date", "Date", "rfc2822"),
        ("mime_version", "Mime-Version", None),
        ("content_type", "Content-Type", None),
        ("content_transfer_encoding", "Content-Transfer-Encoding", None),
        ("x_mailgun_tag", "X-Mailgun-Tag", None),
        ("x_mailgun_deliver_by", "X-Mailgun-Deliver-By", "rfc2822"),
        ("x_mailgun_template_name", "X-Mailgun-Template-Name", None),
        ("x_mailgun_template_variables", "X-Mailgun-Template-Variables", None),
        ("from_", "from", None),
        ("subject", "subject", None),
        ("sender", "sender", None),
        ("recipient", "recipient", None),
        ("recipients", "recipients", None),
        ("domain", "domain", None),
        ("body_plain", "body-plain", None),
        ("body_html", "body-html", None),
        ("stripped_text", "stripped-text", None),
        ("stripped_html", "stripped-html", None),
        ("stripped_signature", "stripped-signature", None),
        ("body_mime", "body-mime", None),
        ("message_headers", "message-headers", None),
        ("attachments", "attachments", None),
        ("content_id_map", "content-id-map", None),
        ("message_url", "message-url", None),
    )

    def __init__(
        self,
        header_from: str | None = None,
        header_subject: str | None = None,
        header_sender: str | None = None,
        to: str | None = None,
        cc: str | None = None,
        reply_to: str | None = None,
        message_id: str | None = None,
        date: datetime | None = None,
        mime_version: str | None = None,
        content_type: str | None = None,
        content_transfer_encoding: str | None = None,
        x_mailgun_tag: str | None = None,
        x_mailgun_deliver_by: datetime | None = None,
        x_mailgun_template_name: str | None = None,
        x_mailgun_template_variables: str | None = None,
        from_: str | None = None,
        subject: str | None = None,
        sender: str | None = None,
        recipient: str | None = None,
        recipients: str | None = None,
        domain: str | None = None,
        body_plain: str | None = None,
        body_html: str | None = None,
        stripped_text: str | None = None,
        stripped_html: str | None = None,
        stripped_signature: str | None = None,
        body_mime: str | None = None,
        message_headers: list[list[str]] | None = None,
        attachments: list[StoredAttachment] | None = None,
        content_id_map: dict[str, StoredAttachment | str] | None = None,
        message_url: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.header_from = header_from
        self.header_subject = header_subject
        self.header_sender = header_sender
        self.to = to
        self.cc = cc
        self.reply_to = reply_to
        self.message_id = message_id
        self.date = date
        self.mime_version = mime_version
        self.content_type = content_type
        self.content_transfer_encoding = content_transfer_encoding
        self.x_mailgun_tag = x_mailgun_tag
        self.x_mailgun_deliver_by = x_mailgun_deliver_by
        self.x_mailgun_template_name = x_mailgun_template_name
        self.x_mailgun_template_variables = x_mailgun_template_variables
        self.from_ = from_
        self.subject = subject
        self.sender = sender
        self.recipient = recipient
        self.recipients = recipients
        self.domain = domain
        self.body_plain = body_plain
        self.body_html = body_html
        self.stripped_text = stripped_text
        self.stripped_html = stripped_html
        self.stripped_signature = stripped_signature
        self.body_mime = body_mime
        self.message_headers = message_headers
        self.attachments = attachments
        self.content_id_map = content_id_map
        self.message_url = message_url
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StoredMessage needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.header_from = value = get("From")
            if value is not None:
                left -= 1
            model.header_subject = value = get("Subject")
            if value is not None:
                left -= 1
            model.header_sender = value = get("Sender")
            if value is not None:
                left -= 1
            model.to = value = get("To")
            if value is not None:
                left -= 1
            model.cc = value = get("Cc")
            if value is not None:
                left -= 1
            model.reply_to = value = get("Reply-To")
            if value is not None:
                left -= 1
            model.message_id = value = get("Message-Id")
            if value is not None:
                left -= 1
            if (value := get("Date")) is None:
                model.date = None
            else:
                model.date = parse_date(value)
                left -= 1
            model.mime_version = value = get("Mime-Version")
            if value is not None:
                left -= 1
            model.content_type = value = get("Content-Type")
            if value is not None:
                left -= 1
            model.content_transfer_encoding = value = get("Content-Transfer-Encoding")
            if value is not None:
                left -= 1
            model.x_mailgun_tag = value = get("X-Mailgun-Tag")
            if value is not None:
                left -= 1
            if (value := get("X-Mailgun-Deliver-By")) is None:
                model.x_mailgun_deliver_by = None
            else:
                model.x_mailgun_deliver_by = parse_date(value)
                left -= 1
            model.x_mailgun_template_name = value = get("X-Mailgun-Template-Name")
            if value is not None:
                left -= 1
            model.x_mailgun_template_variables = value = get("X-Mailgun-Template-Variables")
            if value is not None:
                left -= 1
            model.from_ = value = get("from")
            if value is not None:
                left -= 1
            model.subject = value = get("subject")
            if value is not None:
                left -= 1
            model.sender = value = get("sender")
            if value is not None:
                left -= 1
            model.recipient = value = get("recipient")
            if value is not None:
                left -= 1
            model.recipients = value = get("recipients")
            if value is not None:
                left -= 1
            model.domain = value = get("domain")
            if value is not None:
                left -= 1
            model.body_plain = value = get("body-plain")
            if value is not None:
                left -= 1
            model.body_html = value = get("body-html")
            if value is not None:
                left -= 1
            model.stripped_text = value = get("stripped-text")
            if value is not None:
                left -= 1
            model.stripped_html = value = get("stripped-html")
            if value is not None:
                left -= 1
            model.stripped_signature = value = get("stripped-signature")
            if value is not None:
                left -= 1
            model.body_mime = value = get("body-mime")
            if value is not None:
                left -= 1
            if (value := get("message-headers")) is None:
                model.message_headers = None
            else:
                model.message_headers = [
                    (item if isinstance(item, list) else sequence(item)) for item in sequence(value)
                ]
                left -= 1
            if (value := get("attachments")) is None:
                model.attachments = None
            else:
                model.attachments = StoredAttachment.from_list(value)
                left -= 1
            if (value := get("content-id-map")) is None:
                model.content_id_map = None
            else:
                model.content_id_map = {
                    key: (StoredAttachment.from_dict(item) if isinstance(item, dict) else item)
                    for key, item in mapping(value).items()
                }
                left -= 1
            model.message_url = value = get("message-url")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "From",
        "Subject",
        "Sender",
        "To",
        "Cc",
        "Reply-To",
        "Message-Id",
        "Date",
        "Mime-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
        "X-Mailgun-Tag",
        "X-Mailgun-Deliver-By",
        "X-Mailgun-Template-Name",
        "X-Mailgun-Template-Variables",
        "from",
        "subject",
        "sender",
        "recipient",
        "recipients",
        "domain",
        "body-plain",
        "body-html",
        "stripped-text",
        "stripped-html",
        "stripped-signature",
        "body-mime",
        "message-headers",
        "attachments",
        "content-id-map",
        "message-url",
    )
)

# At the end, because models may lead back to this one.
from .stored_attachment import StoredAttachment  # noqa: E402
