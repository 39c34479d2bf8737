"""Messages that are MIME already, as callers have them: bytes, files. Their Bcc is taken out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from email import policy
from email.message import EmailMessage, Message
from email.parser import BytesHeaderParser
from typing import Any, TypeAlias

from mailgun_api.encode import addresses as encode_addresses
from mailgun_api.types import AddressInput, FileInput

from .._bodies.files import FileSlice, Joined, open_source, unpack
from .._bodies.once import OnceSource
from ..errors import ArgumentError
from .messages import recipients, serialized

# Its ending has no type. C: text/plain was taken, so the type seems not to matter.
_NAME = "message.mime"
# More than any mail server takes.
_LARGEST_HEADERS = 1024 * 1024
_END_OF_HEADERS = re.compile(rb"\r?\n\r?\n|\A\r?\n")
_BCC = re.compile(rb"^(?:Resent-)?Bcc[ \t]*:.*(?:\r?\n[ \t].*)*(?:\r?\n|\Z)", re.IGNORECASE | re.MULTILINE)
# Obsolete, but allowed; the parser would take it for the begin of the body.
_BLANK_BEFORE_COLON = re.compile(rb"^([!-9;-~]+)[ \t]+:", re.MULTILINE)

MimeInput: TypeAlias = "Message[Any, Any] | FileInput"


def prepare(message: MimeInput, to: AddressInput | Sequence[AddressInput] | None) -> tuple[FileInput, list[str]]:
    """A message as a file to send, and whom it is for.

    Raises:
        ArgumentError: The message cannot be read or written, or nothing says whom it is for.
    """
    given = None if to is None else encode_addresses("to", to)
    if isinstance(message, Message):
        return (_NAME, serialized(message)), recipients(message) if given is None else given
    name, source, content_type, length = unpack("message", message)
    _, (content,) = open_source("message", source, length)
    if isinstance(content, OnceSource):
        if given is None:
            raise ArgumentError("to", "is needed: a message in an iterator or a pipe is not looked into")
        # Nothing of it was taken yet.
        part = (name or _NAME, source, content_type)
        return part if length is None else (*part, length), given
    head, rest = _divided(content)
    found = recipients(_headers(head)) if given is None else given
    return (name or _NAME, Joined([_BCC.sub(b"", head), rest]), content_type), found


def _divided(source: bytes | FileSlice) -> tuple[bytes, bytes | FileSlice]:
    """The headers of a message and the rest of it."""
    if isinstance(source, bytes):
        end = _end_of_headers(source[:_LARGEST_HEADERS])
        return source[:end], source[end:]
    start = b""
    for block in source.blocks():
        start += block
        if _END_OF_HEADERS.search(start) or len(start) > _LARGEST_HEADERS:
            break
    end = _end_of_headers(start)
    rest = FileSlice(source.argument, source.source, start=source.start + end, length=source.length - end)
    return start[:end], rest


def _end_of_headers(start: bytes) -> int:
    if found := _END_OF_HEADERS.search(start):
        return found.end()
    if len(start) >= _LARGEST_HEADERS:
        raise ArgumentError("message", f"its headers do not end within {_LARGEST_HEADERS} bytes: is it MIME?")
    return len(start)


def _headers(head: bytes) -> EmailMessage:
    return BytesHeaderParser(policy=policy.default).parsebytes(_BLANK_BEFORE_COLON.sub(rb"\1:", head))
