"""Mail that arrives: routes forward it to URLs and addresses, or store it and tell of it, as signed posts."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import urlencode

from .addresses import parse_address
from .announcer import Announcer, storage_url
from .dates import rfc2822
from .entities import Message
from .events import Recorder
from .forms import Upload
from .mime import parse
from .multipart import write_multipart
from .rendering import text_of
from .routing import Action, Mail, matching
from .state import DomainRoom, State
from .stripping import strip
from .webhook_post import is_local, signature

_FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of mail that arrived.

    Attributes:
        key: The storage key of the message.
        message_id: Without angle brackets.
        routes: The ids of the routes that matched, in their order.
        actions: What they did: `forward(…)`, `store(…)`, `stop()`.
    """

    key: str
    message_id: str
    routes: tuple[str, ...]
    actions: tuple[str, ...]


def compose_inbound(
    state: State,
    recipient: str,
    sender: str,
    subject: str,
    text: str,
    html: str,
    headers: Iterable[tuple[str, str]],
    attachments: Iterable[Upload],
) -> bytes:
    """Mail as MIME: see `Control.receive`."""
    mail = EmailMessage(policy=SMTP)
    given = list(headers)
    names = {name.lower() for name, _ in given}
    address = parse_address(sender)
    message_id = state.ids.message(state.clock.peek(), (address[1] if address else sender).rpartition("@")[2])
    written = [
        ("From", sender),
        ("To", recipient),
        ("Subject", subject),
        ("Date", rfc2822(state.clock.peek(), "+0000")),
        ("Message-Id", f"<{message_id}>"),
    ]
    for name, value in [*(pair for pair in written if pair[0].lower() not in names), *given]:
        mail[name] = value
    mail.set_content(text)
    if html:
        mail.add_alternative(html, subtype="html")
    for upload in attachments:
        maintype, _, subtype = upload.media_type.partition("/")
        mail.add_attachment(
            upload.content, maintype=maintype, subtype=subtype or "octet-stream", filename=upload.filename
        )
    return mail.as_bytes()


def arrive(state: State, domain: DomainRoom, recipient: str, sender: str, content: bytes) -> Arrival:
    """Take in a mail and do what the routes say.

    A mail that no route is about is kept all the same, so that a test can look at it; the real service drops it.
    """
    parsed = parse(content)
    own = {name.lower(): value for name, value in parsed.headers}
    now = state.clock.now()
    address = parse_address(sender)
    message = Message(
        key=state.ids.storage(),
        domain=domain.name,
        message_id=own.get("message-id", "").strip("<> ") or state.ids.message(now, domain.name),
        sent_at=now,
        sender=address[1] if address else sender,
        recipients=[recipient],
        headers=[("X-Mailgun-Incoming", "Yes"), *parsed.headers],
        text=parsed.text,
        html=parsed.html,
        amp_html=parsed.amp_html,
        attachments=parsed.attachments,
        mime=b"X-Mailgun-Incoming: Yes\r\n" + content,
        incoming=True,
    )
    domain.messages.add(message)
    announcer = Announcer(state, domain)
    recorder = Recorder(state.clock, state.ids, state.region, message, recipient, None)
    headers = tuple((name.lower(), value) for name, value in message.headers)
    found = matching(list(state.routes), Mail(recipient, headers))
    if found:
        announcer.add(recorder.accepted())
    done: list[str] = []
    for _, actions in found:
        for action in actions:
            _do(state, domain, message, recipient, action, announcer)
            done.append(f"{action.name}({', '.join(action.targets)})")
    return Arrival(message.key, message.message_id, tuple(route.id for route, _ in found), tuple(done))


def _do(
    state: State, domain: DomainRoom, message: Message, recipient: str, action: Action, announcer: Announcer
) -> None:
    if action.name == "store":
        recorder = Recorder(state.clock, state.ids, state.region, message, recipient, None)
        announcer.add(recorder.stored())
        for url in action.targets:
            fields = _fields(state, domain, message, recipient) | _stored_fields(state, domain, message)
            _post(state, message, recipient, "notify", url, fields, [])
    elif action.name == "forward":
        for target in action.targets:
            if not target.startswith(("http://", "https://")):
                # Mail to other addresses goes nowhere from here: that it was sent on is noted.
                forwarded = Recorder(state.clock, state.ids, state.region, message, target, None)
                announcer.add(forwarded.delivered())
            elif target.partition("?")[0].endswith("mime"):
                fields = _envelope(state, message, recipient) | {"body-mime": message.mime.decode("utf-8", "replace")}
                _post(state, message, recipient, "forward", target, fields, [])
            else:
                fields = _fields(state, domain, message, recipient)
                uploads = [attachment.upload for attachment in message.attachments]
                _post(state, message, recipient, "forward", target, fields, uploads)


def _post(
    state: State,
    message: Message,
    recipient: str,
    kind: str,
    url: str,
    fields: dict[str, str],
    uploads: list[Upload],
) -> None:
    pairs = list(fields.items())
    if kind == "forward" and uploads:
        files = [(f"attachment-{place}", upload) for place, upload in enumerate(uploads, 1)]
        media_type, content = write_multipart(pairs, files, f"=_{message.key}")
    else:
        media_type, content = _FORM, urlencode(pairs).encode()
    origin = (message.domain, message.key, recipient) if kind == "forward" else None
    state.outbox.add(
        kind, url, media_type, content, state.clock.peek(), send=is_local(url), retries=True, origin=origin
    )


def _envelope(state: State, message: Message, recipient: str) -> dict[str, str]:
    return {
        "recipient": recipient,
        "sender": message.sender,
        "from": message.header("From"),
        "subject": message.header("Subject"),
        **signature(state),
    }


def _fields(state: State, domain: DomainRoom, message: Message, recipient: str) -> dict[str, str]:
    """The parsed form of a mail: its headers under their own names, then what the service makes of it (documented)."""
    text = message.text or text_of(message.html)
    stripped = strip(text)
    fields: dict[str, str] = {}
    for name, value in message.headers:
        fields.setdefault(name, value)
    fields |= _envelope(state, message, recipient)
    fields |= {
        "domain": domain.name,
        "body-plain": text,
        "stripped-text": stripped.text,
        "stripped-signature": stripped.signature,
        "message-headers": json.dumps([[name, value] for name, value in message.headers]),
    }
    if message.html:
        fields |= {"body-html": message.html, "stripped-html": message.html}
    if message.attachments:
        fields["attachment-count"] = str(len(message.attachments))
        ids = {
            f"<{attachment.content_id}>": f"attachment-{place}"
            for place, attachment in enumerate(message.attachments, 1)
            if attachment.content_id
        }
        if ids:
            fields["content-id-map"] = json.dumps(ids)
    return fields


def _stored_fields(state: State, domain: DomainRoom, message: Message) -> dict[str, str]:
    url = storage_url(state.base_url, domain.name, message.key)
    files = [
        {
            "url": f"{url}/attachments/{place}",
            "content-type": attachment.upload.media_type,
            "name": attachment.upload.filename,
            "size": len(attachment.upload.content),
        }
        for place, attachment in enumerate(message.attachments)
    ]
    return {"message-url": url} | ({"attachments": json.dumps(files)} if files else {})
