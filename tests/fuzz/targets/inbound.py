"""`mailgun_sdk.inbound`: any form of mail, and any raw mail, can be looked at, written and posted again, or is refused.

An input with a content type is the body of a form, one without is a raw mail. Judges: the standard library reads forms
that are written anew, and the header lines of mails.
"""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from email.parser import BytesHeaderParser
from email.policy import compat32
from typing import TypeAlias
from urllib.parse import parse_qsl

from mailgun_sdk import inbound
from tests.fuzz.wire import split

KEY = "test-key-of-the-fuzzer"
_SHOWN = [name for name in dir(inbound.InboundMessage) if not name.startswith("_") and name != "once"]

Pairs: TypeAlias = Sequence[tuple[str, str | tuple[str | None, bytes, str | None]]]
_BOUNDARY = b"a-boundary-that-no-input-has"


def check(data: bytes) -> None:
    """Hold one input against the promises."""
    headers, body = split(data)
    kind = next((value for name, value in headers if name.lower() == "content-type"), None)
    if kind is None:
        _raw(data)
        return
    try:
        form = inbound.read_form(body, kind)
        _write(form, body, kind)
        message = inbound.parse(form)
    except inbound.WebhookError as error:
        _refused(error)
        return
    try:
        inbound.parse(form, signing_key=KEY)
    except inbound.WebhookError as error:
        _refused(error)
    else:
        raise AssertionError("a signature that no key made is right")
    _look_at(message)


def _write(form: Pairs, body: bytes, kind: str) -> None:
    if kind.partition(";")[0].strip().lower() == "application/x-www-form-urlencoded":
        judged = parse_qsl(body.decode("latin-1"), keep_blank_values=True, encoding="latin-1")
        assert [(_bytes(name), _bytes(str(value))) for name, value in form] == [
            (name.encode("latin-1"), value.encode("latin-1")) for name, value in judged
        ]
        return
    again = inbound.read_form(_multipart(form), f"multipart/form-data; boundary={_BOUNDARY.decode()}")
    assert again == list(form), "what was read is not what was written"


def _multipart(form: Pairs) -> bytes:
    parts: list[bytes] = []
    for name, value in form:
        head = b'Content-Disposition: form-data; name="' + _quoted(name) + b'"'
        if isinstance(value, str):
            content = _bytes(value)
        else:
            file_name, content, media_type = value
            head += b'; filename="' + _quoted(file_name or "") + b'"'
            head += b"" if media_type is None else b"\r\nContent-Type: " + _bytes(media_type)
        parts.append(head + b"\r\n\r\n" + content)
    return b"".join(b"--" + _BOUNDARY + b"\r\n" + part + b"\r\n" for part in parts) + b"--" + _BOUNDARY + b"--\r\n"


def _quoted(text: str) -> bytes:
    return _bytes(text.replace("\\", "\\\\").replace('"', '\\"'))


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")


def _raw(mail: bytes) -> None:
    message = inbound.parse([("recipient", "a@example.com"), ("body-mime", mail)])
    assert message.kind == "mime"
    raw = message.raw
    assert raw is not None
    judged = BytesHeaderParser(policy=compat32).parsebytes(mail)
    assert [name for name, _ in message.headers.items()] == [name for name, _ in judged.raw_items()]
    _look_at(message)


def _refused(error: inbound.WebhookError) -> None:
    assert KEY not in f"{error}{error!r}"
    assert error.status_code in (400, 401)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def _look_at(message: inbound.InboundMessage) -> None:
    for name in _SHOWN:
        getattr(message, name)
    assert repr(message)
    assert all(attachment.content is None or attachment.size is not None for attachment in message.attachments)
    for found in (message.date, message.timestamp):
        assert found is None or found.utcoffset() is not None
    made = message.email()
    if message.raw is None:
        made.as_bytes()
        made.as_string()
        assert all(str(value) is not None for value in made.values())
    again = inbound.parse(message.to_form())
    assert again == message
    assert again.attachments == message.attachments
