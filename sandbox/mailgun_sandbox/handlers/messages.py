"""Sending, and what is kept of what was sent."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from ..call import Call, handler
from ..drafts import draft, draft_mime, redraft
from ..entities import Message
from ..mime import compose
from ..rendering import text_of
from ..replies import Refusal, Reply, answer
from ..sending import submit
from ..state import DomainRoom
from ..stripping import strip

_MIME = "message/rfc2822"
# Documented: 25 MB, once encoded, without a word on what a megabyte is. What is over the larger one before it is
# encoded is surely too large.
_MOST_BYTES = 25 * 1024 * 1024
# Documented; a domain may have another.
_KEPT = timedelta(days=3)
_MOST_SECONDS = 10**9


def _sending_domain(call: Call) -> DomainRoom:
    domain = call.domain
    if not domain.record.active:
        # Recorded: the status and the beginning of the sentence; the reason is unverified.
        raise Refusal(
            403,
            f"Domain {domain.name} is not allowed to send: The domain is unverified and requires DNS configuration.",
        )
    return domain


def _queue(call: Call, domain: DomainRoom, message: Message) -> Reply:
    if message.size() > _MOST_BYTES:
        # The status is that of a request that is too large; it and the words are unverified here.
        raise Refusal(413, "message size exceeds 25MB limit")
    submit(call.state, domain, message)
    reply = answer({"id": f"<{message.message_id}>", "message": "Queued. Thank you."})
    now = call.state.clock.now()
    reply.headers.update(call.state.rates.take(now, RateLimit=1, Recipient=len(message.recipients)))
    return reply


def _kept_since(message: Message) -> datetime:
    """From when on the time is counted is unverified; a scheduled message must be there until it is delivered."""
    return message.sent_at if message.deliver_at is None else max(message.sent_at, message.deliver_at)


def _kept(domain: DomainRoom) -> timedelta:
    seconds: int = domain.record.settings["message_ttl"]
    return timedelta(seconds=min(seconds, _MOST_SECONDS)) if seconds > 0 else _KEPT


def _stored(call: Call) -> Message:
    message = call.domain.messages.get(call.path["storage_key"])
    if message is None or call.state.clock.peek() - _kept_since(message) >= _kept(call.domain):
        # The words are unverified.
        raise Refusal(404, "Message not found")
    return message


@handler
def messages_send(call: Call) -> Reply:
    """Send a message from its parts."""
    domain = _sending_domain(call)
    return _queue(call, domain, draft(call.state, domain, call.form))


@handler
def messages_send_mime(call: Call) -> Reply:
    """Send a message that is MIME already."""
    domain = _sending_domain(call)
    return _queue(call, domain, draft_mime(call.state, domain, call.form))


@handler
def messages_resend(call: Call) -> Reply:
    """Send a stored message again."""
    return _queue(call, _sending_domain(call), redraft(call.state, _stored(call), call.form))


@handler
def messages_get(call: Call) -> Reply:
    """A stored message: taken apart, or whole if the caller accepts MIME."""
    message = _stored(call)
    shown: dict[str, Any] = {}
    for name, value in message.headers:
        shown.setdefault(name, value)
    shown |= {
        "from": message.header("From"),
        "subject": message.header("Subject"),
        "sender": message.sender,
        "recipients": ", ".join(message.recipients),
    }
    if _MIME in call.accept:
        return answer(shown | {"body-mime": compose(message).decode("utf-8", "replace")})
    # Documented: made from the HTML where there is no plain text.
    text = message.text or text_of(message.html)
    stripped = strip(text)
    shown |= {
        "body-plain": text,
        "body-html": message.html,
        "stripped-text": stripped.text,
        "stripped-html": message.html,
        "stripped-signature": stripped.signature,
        "message-headers": [[name, value] for name, value in message.headers],
        "attachments": [],
    }
    content_ids: dict[str, str] = {}
    for place, attachment in enumerate(message.attachments):
        url = f"{call.url}/attachments/{place}"
        upload = attachment.upload
        entry = {"name": upload.filename, "content-type": upload.media_type, "size": len(upload.content), "url": url}
        shown["attachments"].append(entry)
        if attachment.content_id:
            content_ids[f"<{attachment.content_id}>"] = url
    return answer(shown | {"content-id-map": content_ids})


@handler
def messages_get_attachment(call: Call) -> Reply:
    """A file of a stored message. The description has no such path; the links of `messages_get` lead here."""
    attachments, place = _stored(call).attachments, call.path["place"]
    if not place.isdecimal() or int(place) >= len(attachments):
        raise Refusal(404, "Attachment not found")
    upload = attachments[int(place)].upload
    return Reply(200, upload.content, upload.media_type)


@handler
def messages_get_queues(call: Call) -> Reply:
    """The queues, which always take messages."""
    # 404 where there is no such domain.
    _ = call.domain
    return answer({"regular": {"is_disabled": False}, "scheduled": {"is_disabled": False}})


@handler
def messages_delete_all_scheduled(call: Call) -> Reply:
    """Drop what is scheduled. The service does so in the background; here it is done when the answer comes."""
    call.domain.messages.drop_waiting()
    # The words are unverified.
    return answer({"message": "The scheduled messages are being deleted"})
