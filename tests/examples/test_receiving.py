"""The applications of the examples receive what Mailgun posts."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.examples.conftest import KEYS, App, signature

BOUNCE = {"event": "failed", "severity": "permanent", "recipient": "gone@example.org", "timestamp": 1529704976.104692}
JSON = "application/json"


def body(token: str = "one", event: dict[str, Any] | None = None, *, key: str = KEYS[0]) -> bytes:
    return json.dumps({"signature": signature(token, key=key), "event-data": event or BOUNCE}).encode()


def test_a_signed_event_is_dealt_with(app: App) -> None:
    assert app.post("/events", body(), JSON) == 200
    assert app.post("/events", body("two", {"event": "complained", "recipient": "cross@example.org"}), JSON) == 200
    assert app.post("/events", body("three", {**BOUNCE, "severity": "temporary"}), JSON) == 200
    assert app.post("/events", body("four", {"event": "newer than this package"}), JSON) == 200
    assert app.suppressed == ["gone@example.org", "cross@example.org"]


def test_the_old_key_is_good_while_it_is_replaced(app: App) -> None:
    assert app.post("/events", body(key=KEYS[1]), JSON) == 200
    assert app.suppressed == ["gone@example.org"]


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (body(key="another-key"), 401),
        (b'{"event-data": {"event": "opened"}}', 401),
        (b"{", 400),
        (b"", 400),
        ('{"signature": {"timestamp": "1", "token": "é", "signature": "é"}}'.encode(), 401),
    ],
    ids=["another key", "unsigned", "broken", "empty", "not ASCII"],
)
def test_what_is_not_mailguns_is_refused(app: App, content: bytes, status: int) -> None:
    assert app.post("/events", content, JSON) == status
    assert app.suppressed == []


def test_a_repeated_post_is_dealt_with_once(app: App) -> None:
    repeated = body()
    assert [app.post("/events", repeated, JSON) for _ in range(3)] == [200, 200, 200]
    assert app.suppressed == ["gone@example.org"]


def test_an_event_whose_handler_failed_comes_again(app: App) -> None:
    repeated = body()
    app.suppressed.broken = True
    assert app.post("/events", repeated, JSON) == 500
    app.suppressed.broken = False
    assert app.post("/events", repeated, JSON) == 200
    assert app.suppressed == ["gone@example.org"]


def test_a_form_of_before_2018(app: App) -> None:
    form = urlencode([("event", "bounced"), ("recipient", "gone@example.org"), *signature("one").items()])
    assert app.post("/events", form.encode(), "application/x-www-form-urlencoded") == 200
    assert app.suppressed == ["gone@example.org"]


def mail(token: str = "one", *, key: str = KEYS[0], text: str = "Grüße") -> list[tuple[str, str]]:
    return [
        ("recipient", "jörg@example.com"),
        ("sender", "ada@example.org"),
        ("From", "Ada <ada@example.org>"),
        ("Received", "one"),
        ("Received", "two"),
        ("body-plain", text),
        ("attachment-count", "1"),
        *signature(token, key=key).items(),
    ]


FILE = ("attachment-1", "Übersicht.csv", b"a;b\r\n\x00\xff", "text/csv")


def test_mail_with_an_attachment(app: App) -> None:
    fields = mail()
    assert app.post_form("/mail", fields, [FILE]) == 200
    assert app.post_form("/mail", fields, [FILE]) == 200
    (message,) = app.mails
    assert (message.recipient, message.text) == ("jörg@example.com", "Grüße")
    assert message.headers.get_all("received") == ["one", "two"]
    (attachment,) = message.attachments
    assert (attachment.field, attachment.name, attachment.content) == FILE[:3]
    assert attachment.content_type is not None
    assert attachment.content_type.startswith("text/csv")
    assert message.missing_attachments == 0
    assert message.verification is not None


def test_mail_without_attachments(app: App) -> None:
    assert app.post_form("/mail", mail(), []) == 200
    assert [message.sender for message in app.mails] == ["ada@example.org"]


def test_mail_with_a_long_text(app: App) -> None:
    """Each framework has a limit of its own below what a message may have, and would refuse it for ever."""
    text = "x" * 5_000_000
    assert app.post_form("/mail", mail(text=text), [FILE]) == 200
    assert [message.text for message in app.mails] == [text]


def test_mail_that_is_not_mailguns_is_refused(app: App) -> None:
    assert app.post_form("/mail", mail(key="another-key"), [FILE]) == 401
    assert app.post_form("/mail", [("recipient", "a@example.com")], []) == 401
    assert app.post_form("/mail", [("a", "b")], []) == 400
    assert app.mails == []
