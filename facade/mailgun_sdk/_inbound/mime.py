"""Reads a raw MIME message, and makes one of the parts of a post. Neither fails on anything that a sender can write."""

from __future__ import annotations

import email
import re
from collections.abc import Callable, Iterable, Iterator
from email import policy
from email.header import Header
from email.message import EmailMessage, Message
from email.utils import formataddr
from typing import Any, TypeVar, cast

from attrs import Factory, define

from .._webhooks.forms import encoded
from .attachments import Attachment
from .headers import Headers, addresses, decoded, one_line

T = TypeVar("T")

_MAX_DEPTH = 30
# Reading a header takes quadratic time; see EXACT_UP_TO.
_LONGEST_HEADER = 4000
_LONGEST_LINE = 998  # RFC 5322
# Folding a header anew takes much longer still, seconds for 200 characters, so it is folded here beforehand.
_POLICY = policy.default.clone(refold_source="none")

_HEADER_NAME = re.compile(r"[!-9;-~]+", re.ASCII)
_MEDIA_TYPE = re.compile(r"([\w!#$&^.+-]+)/([\w!#$&^.+-]+)", re.ASCII)
_SUBTYPE = re.compile(r"[\w.+-]+", re.ASCII)
_UNSAFE = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
# Written anew for the parts that the message is made of.
_OF_ADDRESSES = {"from", "sender", "reply-to", "to", "cc", "bcc"}
_STRUCTURE = {"content-type", "content-transfer-encoding", "content-disposition", "content-id", "mime-version"}


@define
class Mime:
    """What is in a raw message."""

    headers: Headers = Factory(Headers)
    text: str | None = None
    html: str | None = None
    attachments: list[Attachment] = Factory(list)


def read_mime(raw: bytes) -> Mime:
    """Take a raw message apart."""
    # The old policy, because it reads structure without the exact parser of headers, which fails on malformed ones.
    message = email.message_from_bytes(raw, policy=policy.compat32)
    mime = Mime(Headers((name, _shown(value)) for name, value in message.raw_items()))
    for part in _leaves(message):
        kind = part.get_content_type()
        is_body = part.get_content_disposition() != "attachment" and _file_name(part) is None
        if is_body and kind == "text/plain" and mime.text is None:
            mime.text = _text(part)
        elif is_body and kind == "text/html" and mime.html is None:
            mime.html = _text(part)
        else:
            mime.attachments.append(_attachment(part, kind))
    return mime


def parse(raw: bytes) -> EmailMessage | None:
    """A raw message as the standard library has it; `None` where its parser fails."""
    return _tried(lambda: email.message_from_bytes(raw, policy=_POLICY))


def _leaves(message: Message[Any, Any], depth: int = 0) -> Iterator[Message[Any, Any]]:
    if message.get_content_maintype() == "multipart" and message.is_multipart() and depth < _MAX_DEPTH:
        for part in _parts(message):
            yield from _leaves(part, depth + 1)
    else:
        yield message


def _parts(message: Message[Any, Any]) -> list[Message[Any, Any]]:
    return [part for part in cast("list[Any]", message.get_payload()) if isinstance(part, Message)]


def _attachment(part: Message[Any, Any], kind: str) -> Attachment:
    name, cid = _file_name(part), part.get("content-id")
    content = _content(part)
    return Attachment(
        name=name,
        content_type=kind,
        content=content,
        size=len(content),
        content_id=None if cid is None else _shown(cid).removeprefix("<").removesuffix(">"),
    )


def _file_name(part: Message[Any, Any]) -> str | None:
    return _tried(lambda: _shown(name) if (name := part.get_filename()) is not None else None)


def _content(part: Message[Any, Any]) -> bytes:
    if part.is_multipart():  # a message that was forwarded as an attachment
        return b"\n".join(_flat(inner) for inner in _parts(part))
    content = _tried(lambda: part.get_payload(decode=True))
    return content if isinstance(content, bytes) else b""


def _flat(message: Message[Any, Any]) -> bytes:
    # Without its body where it cannot be written again; the raw message of the post still has that.
    written = _tried(message.as_bytes)
    return encoded("".join(f"{n}: {_shown(v)}\n" for n, v in message.raw_items())) if written is None else written


def _tried(read: Callable[[], T | None]) -> T | None:
    try:
        return read()
    except Exception:
        # The standard library fails in undocumented ways where a sender writes nonsense, a NUL in a charset for one.
        return None


def _text(part: Message[Any, Any]) -> str:
    content = _content(part)
    try:
        return content.decode(_tried(lambda: part.get_content_charset()) or "utf-8", "replace")
    except (LookupError, ValueError):
        return content.decode("utf-8", "replace")


def _shown(value: Any) -> str:
    # Bytes outside ASCII come as lone surrogates; they are UTF-8 more often than not.
    return decoded(encoded(str(value)).decode("utf-8", "replace"))


def build(
    headers: Headers, text: str | None, html: str | None, others: dict[str, str], attachments: Iterable[Attachment]
) -> EmailMessage:
    """Make a message of the parts of a post."""
    lines = [
        _line(name, _UNSAFE.sub(" ", _clean(one_line(value))))
        for name, value in headers.items()
        if _HEADER_NAME.fullmatch(name) and name.lower() not in _STRUCTURE
    ]
    # Through the parser of messages: setting them one by one refuses what senders do write, such as two subjects.
    message: EmailMessage = email.message_from_string("".join(lines) + "\n", policy=_POLICY)
    bodies = [(kind, body) for kind, body in (("plain", text), ("html", html), *others.items()) if body is not None]
    for number, (kind, body) in enumerate(bodies or [("plain", "")]):
        write = message.add_alternative if number else message.set_content
        write(_clean(body), subtype=kind if _SUBTYPE.fullmatch(kind) else "plain")
    related = message.get_body(("html",)) if html is not None else None
    for attachment in attachments:
        _add(message, related if isinstance(related, EmailMessage) else None, attachment)
    return message


def _line(name: str, value: str) -> str:
    """A header that can be read and written; in ASCII, or empty, where the standard library cannot do it as it is."""
    if len(name) + len(value) > _LONGEST_HEADER:
        return ""
    words = Header(value, "utf-8", header_name=name).encode().replace("\n ", " ")
    plain = value.encode("ascii", "replace").decode().replace("=?", "= ?")
    for text in (value if value.isascii() else _mailboxes(name, value), words, plain):
        line = f"{name}: {Header(text, header_name=name).encode().lstrip()}\n"
        alone: EmailMessage = email.message_from_string(line + "\n", policy=_POLICY)
        is_short = max(map(len, line.split("\n"))) <= _LONGEST_LINE
        if text and is_short and _is_readable(alone) and _is_writable(alone):
            return line
    return ""


def _mailboxes(name: str, value: str) -> str:
    # The name of a mailbox can be in encoded words, its address cannot.
    found = addresses([value]) if name.lower() in _OF_ADDRESSES else ()
    return _tried(lambda: ", ".join(formataddr((one.display_name, one.addr_spec)) for one in found)) or ""


def _is_readable(message: EmailMessage) -> bool:
    return _tried(lambda: str(message.values())) is not None


def _is_writable(message: EmailMessage) -> bool:
    return _tried(message.as_bytes) is not None and _tried(message.as_string) is not None


def _add(message: EmailMessage, html: EmailMessage | None, attachment: Attachment) -> None:
    if attachment.content is None:
        return
    match = _MEDIA_TYPE.match(attachment.content_type or "")
    maintype, subtype = (match[1].lower(), match[2].lower()) if match else ("application", "octet-stream")
    name = None if attachment.name is None else _UNSAFE.sub("_", attachment.name)
    if (maintype, subtype) == ("message", "rfc822"):
        inner: EmailMessage = email.message_from_bytes(attachment.content, policy=_POLICY)
        if _is_writable(inner):
            message.add_attachment(inner, filename=name)
            return
    if maintype in ("multipart", "message"):  # whose content may not be base64
        maintype, subtype = "application", "octet-stream"
    cid = _UNSAFE.sub("", attachment.content_id or "").replace("<", "").replace(">", "")
    if html is not None and cid:
        html.add_related(attachment.content, maintype, subtype, disposition="inline", filename=name, cid=f"<{cid}>")
    else:
        message.add_attachment(attachment.content, maintype, subtype, filename=name)


def _clean(text: str) -> str:
    return encoded(text).decode("utf-8", "replace")
