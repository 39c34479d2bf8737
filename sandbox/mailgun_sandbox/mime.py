"""Messages from and to MIME."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.message import Message as ParsedMessage
from typing import Any

from .entities import Attachment, Message
from .forms import Upload

_FOLD = re.compile(r"\s*[\r\n]+\s*")
# Written by what puts the message together.
_STRUCTURE = ("content-type", "content-transfer-encoding", "mime-version", "content-disposition")


@dataclass(slots=True)
class Parsed:
    """What a MIME message holds."""

    headers: list[tuple[str, str]]
    text: str = ""
    html: str = ""
    amp_html: str = ""
    attachments: list[Attachment] = field(default_factory=list[Attachment])


def compose(message: Message) -> bytes:
    """The whole message in MIME, the same bytes each time. Headers are UTF-8, each in one line."""
    if message.mime:
        return message.mime
    bodies = [(message.text, "plain"), (message.amp_html, "x-amp-html"), (message.html, "html")]
    first, *others = [body for body in bodies if body[0]] or bodies[:1]
    mail = EmailMessage(policy=policy.SMTP)
    mail.set_content(first[0], subtype=first[1])
    for text, subtype in others:
        mail.add_alternative(text, subtype=subtype)
    for attachment in sorted(message.attachments, key=lambda attachment: not attachment.content_id):
        _attach(mail, attachment)
    for place, part in enumerate(part for part in mail.walk() if part.is_multipart()):
        # Left alone, the generator would draw another boundary each time.
        part.set_boundary(f"=_{message.key}_{place}")
    lines = [
        f"{name}: {_FOLD.sub(' ', value)}\r\n" for name, value in message.headers if name.lower() not in _STRUCTURE
    ]
    return "".join(lines).encode() + mail.as_bytes()


def parse(content: bytes) -> Parsed:
    """Take a MIME message apart; what is not MIME becomes its text."""
    mail = message_from_bytes(content)
    parsed = Parsed([(name, _decoded(value)) for name, value in mail.items()])
    for part in mail.walk():
        if part.is_multipart():
            continue
        data = part.get_payload(decode=True)
        data = data if isinstance(data, bytes) else b""
        filename, kind = part.get_filename(), part.get_content_type()
        if filename is None and kind == "text/plain" and not parsed.text:
            parsed.text = _text(part, data)
        elif filename is None and kind == "text/html" and not parsed.html:
            parsed.html = _text(part, data)
        elif filename is None and kind == "text/x-amp-html" and not parsed.amp_html:
            parsed.amp_html = _text(part, data)
        else:
            upload = Upload(filename or "", kind, data)
            parsed.attachments.append(Attachment(upload, str(part.get("Content-ID", "")).strip("<> ")))
    return parsed


def _attach(mail: EmailMessage, attachment: Attachment) -> None:
    upload = attachment.upload
    maintype, _, subtype = upload.media_type.partition(";")[0].strip().partition("/")
    # Parts of these two kinds would have to be parsed to be attached; as bytes they arrive unchanged.
    if not subtype or maintype in ("multipart", "message"):
        maintype, subtype = "application", "octet-stream"
    parts: dict[str, Any] = {"maintype": maintype, "subtype": subtype, "filename": upload.filename}
    if not attachment.content_id:
        mail.add_attachment(upload.content, **parts)
        return
    parts |= {"disposition": "inline", "cid": f"<{attachment.content_id}>"}
    body = mail.get_body(("html",))
    if body is None:
        mail.add_attachment(upload.content, **parts)
    else:
        body.add_related(upload.content, **parts)


def _decoded(value: object) -> str:
    text = _FOLD.sub(" ", str(value))
    try:
        return str(make_header(decode_header(text)))
    except (HeaderParseError, LookupError, UnicodeDecodeError):
        return text


def _text(part: ParsedMessage, data: bytes) -> str:
    charset = part.get_content_charset() or "utf-8"
    try:
        return data.decode(charset, "replace")
    except LookupError:
        return data.decode("latin-1")
