"""Incoming mail that comes raw."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from mailgun_sdk import inbound
from tests.receiving.conftest import KEY, signature


def sample() -> EmailMessage:
    """A message as the standard library writes it."""
    message = EmailMessage()
    message["From"] = "Ada Lovelace <ada@example.org>"
    message["To"] = "Jörg <j@example.com>"
    message["Subject"] = "Äpfel und Birnen, und noch viel mehr, damit die Zeile gefaltet werden muss"
    message["Date"] = "Tue, 20 Oct 2026 12:00:00 +0200"
    message["Message-ID"] = "<1@example.org>"
    message["X-Mailgun-Spf"] = "Pass"
    message.set_content("Grüße\n")
    message.add_alternative('<img src="cid:logo@x">\n', subtype="html")
    html = message.get_body(("html",))
    assert isinstance(html, EmailMessage)
    html.add_related(b"\x89PNG", "image", "png", cid="<logo@x>")
    message.add_attachment("a;b\n", subtype="csv", filename="Übersicht.csv")
    inner = EmailMessage()
    inner["Subject"] = "inner"
    inner.set_content("Hi")
    message.add_attachment(inner)
    return message


@pytest.mark.parametrize("way", ["text", "bytes", "file", "file of a name"])
def test_a_raw_message_has_the_same_face(way: str) -> None:
    raw = sample().as_bytes()
    form: list[tuple[str, str | bytes]] = [("recipient", "j@example.com"), *signature().items()]
    files: list[tuple[str, object]] = []
    if way == "text":
        form.append(("body-mime", raw.decode()))
    elif way == "bytes":
        form.append(("body-mime", raw))
    else:
        files.append(("body-mime", raw if way == "file" else ("message.eml", raw)))
    message = inbound.parse(form, files, signing_key=KEY)
    assert (message.kind, message.raw) == ("mime", raw)
    assert message.subject == "Äpfel und Birnen, und noch viel mehr, damit die Zeile gefaltet werden muss"
    assert [str(address) for address in message.from_ + message.to] == [
        "Ada Lovelace <ada@example.org>",
        "Jörg <j@example.com>",
    ]
    assert (message.text, message.html) == ("Grüße\n", '<img src="cid:logo@x">\n')
    assert message.date == datetime(2026, 10, 20, 10, tzinfo=UTC)
    assert message.message_id == "1@example.org"
    assert message.verdicts.spf == "pass"
    assert message.headers["subject"] == message.subject
    logo, table, inner = message.attachments
    assert (logo.content, logo.content_id) == (b"\x89PNG", "logo@x")
    assert message.content_ids == {"logo@x": logo}
    assert (table.name, table.content_type, table.content) == ("Übersicht.csv", "text/csv", b"a;b\n")
    assert inner.content_type == "message/rfc822"
    assert inner.content is not None
    assert b"Subject: inner" in inner.content
    assert message.email()["subject"] == message.subject
    assert message.email().as_bytes() == raw
    assert inbound.parse(message.to_form()) == message


def test_a_raw_message_in_another_charset() -> None:
    raw = b"Subject: =?iso-8859-1?q?=E4?=\nContent-Type: text/plain; charset=iso-8859-1\n\n\xe4"
    message = inbound.parse([("body-mime", raw)])
    assert (message.subject, message.text, message.raw) == ("ä", "ä", raw)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\n\nno headers",
        b"Content-Type: text/plain; charset=nonsense\n\nHello",
        b'Content-Type: text/plain; charset="\0"\n\nHello',
        b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n!!!!",
        b"Content-Type: multipart/mixed\n\nno boundary",
        b"Content-Type: multipart/mixed; boundary=x\n\n--x\n\n--x\nContent-Type: multipart/mixed; boundary=y\n\n--y\n",
        b"Content-Type: message/rfc822\n\nSubject: inner\n\nHi",
        b"Content-Disposition: attachment; filename*=nonsense'x'%ff\n\nHi",
        b"Subject: \xff\xfe\nFrom: =?utf-8?b?!!!?=\nTo: \xe4@example.com\n\nHi",
        # Found by fuzzing.
        b"Content-Type: text/plain; charset*=\0'y'z\n\nHi",
    ],
)
def test_raw_messages_however_broken(raw: bytes) -> None:
    message = inbound.parse([("body-mime", raw)])
    assert message.raw == raw
    for name in ("subject", "text", "html", "attachments", "from_", "to", "verdicts", "date", "content_ids"):
        getattr(message, name)
    message.email()


def test_a_raw_message_that_the_standard_library_cannot_parse() -> None:
    """Found by fuzzing: its parser fails on this header, and the mail was lost to whoever asked for it whole."""
    raw = b"Subject: x\nContent-Type: text/plain; a*=\0''%ff\n\nHello\n"
    with pytest.raises(ValueError, match="null"):
        message_from_bytes(raw, policy=policy.default)
    made = inbound.parse([("body-mime", raw)]).email()
    assert (made["Subject"], made.get_content()) == ("x", "Hello\n")


def test_the_deepest_nesting_is_one_attachment() -> None:
    raw = b""
    for depth in range(200):
        raw += b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (depth, depth)
    message = inbound.parse([("body-mime", raw + b"\nHi")])
    assert len(message.attachments) == 1
