"""Incoming mail whose parts are fields of a form."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.headerregistry import Address
from time import process_time
from typing import Any

import pytest

from mailgun_sdk import inbound, webhooks
from mailgun_sdk.errors import ArgumentError
from tests.receiving.conftest import KEY, OLD_KEY, TOKEN, refusal, signature

HEADERS = [
    ["X-Mailgun-Incoming", "Yes"],
    ["X-Mailgun-Sflag", "No"],
    ["X-Mailgun-Sscore", "-0.5"],
    ["X-Mailgun-Dkim-Check-Result", "Pass"],
    ["X-Mailgun-Spf", "SoftFail"],
    ["Received", "from a"],
    ["Received", "from b"],
    ["From", '"Lovelace, Ada" <ada@example.org>'],
    ["To", "=?utf-8?q?J=C3=B6rg?= <j@example.com>, list@example.com"],
    ["Cc", "undisclosed-recipients:;"],
    ["Date", "Tue, 20 Oct 2026 12:00:00 +0200"],
    ["Message-Id", "<1@example.org>"],
    ["Subject", "=?utf-8?b?w4RwZmVs?="],
    ["Content-Type", 'multipart/mixed; boundary="x"'],
]


def forwarded(*more: tuple[str, Any]) -> list[tuple[str, Any]]:
    """The fields of `forward("https://…")`."""
    return [
        ("recipient", "j@example.com"),
        ("sender", "bounce@example.org"),
        ("subject", "Äpfel"),
        ("from", '"Lovelace, Ada" <ada@example.org>'),
        *((name, value) for name, value in HEADERS),
        ("body-plain", "Hello!\r\n-- \r\nAda\r\n"),
        ("stripped-text", "Hello!"),
        ("stripped-signature", "-- \r\nAda"),
        ("body-html", '<img src="cid:logo@x">'),
        ("stripped-html", "<p>"),
        ("body-calendar", "BEGIN:VCALENDAR"),
        ("attachment-count", "2"),
        ("message-headers", json.dumps(HEADERS)),
        ("content-id-map", '{"<logo@x>": "attachment-2"}'),
        *signature(timestamp="1792490400").items(),
        *more,
    ]


FILES = [
    ("attachment-2", ("logo.png", b"\x89PNG\r\n\x00", "image/png")),
    ("attachment-1", ("Liste.csv", b"a;b\r\n", "text/csv; charset=utf-8")),
]


def test_the_parts_of_a_message() -> None:
    now = datetime.fromtimestamp(1792490460, UTC)
    message = inbound.parse(forwarded(), FILES, signing_key=KEY, now=now)
    assert message.kind == "parsed"
    assert (message.recipient, message.sender) == ("j@example.com", "bounce@example.org")
    assert message.from_ == (Address("Lovelace, Ada", "ada", "example.org"),)
    assert message.to == (Address("Jörg", "j", "example.com"), Address("", "list", "example.com"))
    assert (message.cc, message.reply_to) == ((), ())
    assert message.subject == "Äpfel"
    assert message.text == "Hello!\r\n-- \r\nAda\r\n"
    assert message.html == '<img src="cid:logo@x">'
    assert (message.stripped_text, message.stripped_html) == ("Hello!", "<p>")
    assert message.stripped_signature == "-- \r\nAda"
    assert message.other_bodies == {"calendar": "BEGIN:VCALENDAR"}
    assert message.message_id == "1@example.org"
    assert message.date == datetime(2026, 10, 20, 10, tzinfo=UTC)
    assert message.timestamp == datetime.fromtimestamp(1792490400, UTC)
    assert message.verification is not None
    assert message.verification.key_number == 0
    assert message.verdicts == inbound.Verdicts(is_spam=False, spam_score=-0.5, dkim="pass", spf="softfail")
    assert (message.raw, message.message_url, message.domain) == (None, None, None)


def test_the_headers_keep_their_order_and_are_found_in_any_case() -> None:
    headers = inbound.parse(forwarded()).headers
    assert [list(pair) for pair in headers.items()] == HEADERS
    assert headers.get_all("received") == ["from a", "from b"]
    assert (headers["MESSAGE-ID"], headers.get("X-None"), headers.get("X-None", "?")) == ("<1@example.org>", None, "?")
    assert "subject" in headers
    assert 5 not in headers
    assert len(headers) == len(list(headers)) == len(HEADERS)
    with pytest.raises(KeyError):
        headers["X-None"]


def test_attachments_come_with_their_content() -> None:
    message = inbound.parse(forwarded(), FILES)
    table, logo = message.attachments
    assert (table.name, table.content_type, table.content, table.size) == (
        "Liste.csv",
        "text/csv; charset=utf-8",
        b"a;b\r\n",
        5,
    )
    assert (logo.field, logo.content_id, logo.content) == ("attachment-2", "logo@x", b"\x89PNG\r\n\x00")
    assert message.content_ids == {"logo@x": logo}
    assert message.missing_attachments == 0
    assert inbound.parse(forwarded()).missing_attachments == 2
    assert b"PNG" not in repr(message).encode() + repr(logo).encode()


def test_the_message_of_the_standard_library() -> None:
    made = inbound.parse(forwarded(), FILES).email()
    assert [(part.get_content_type(), part.get_filename()) for part in made.walk() if not part.is_multipart()] == [
        ("text/plain", None),
        ("text/html", None),
        ("image/png", "logo.png"),
        ("text/calendar", None),
        ("text/csv", "Liste.csv"),
    ]
    assert made["subject"] == "Äpfel"
    assert made.get_all("received") == ["from a", "from b"]
    body = made.get_body(("plain",))
    assert body is not None
    assert body.get_content() == "Hello!\n-- \nAda\n"
    again = inbound.parse([("body-mime", made.as_bytes())])
    assert (again.subject, again.html, again.from_) == (
        "Äpfel",
        '<img src="cid:logo@x">\n',
        inbound.parse(forwarded()).from_,
    )
    assert {attachment.content for attachment in again.attachments} >= {b"a;b\r\n", b"\x89PNG\r\n\x00"}


def test_a_forwarded_mail_stays_a_mail() -> None:
    inner = b"Subject: inner\nContent-Type: text/plain\n\nHi\n"
    made = inbound.parse([("recipient", "a@b.c")], {"attachment-1": ("mail.eml", inner, "message/rfc822")}).email()
    (attachment,) = made.iter_attachments()
    assert attachment.get_content_type() == "message/rfc822"
    assert attachment.get_content()["subject"] == "inner"


def test_a_post_goes_out_as_it_came() -> None:
    message = inbound.parse(forwarded(("a", ""), ("a", "\udcff")), FILES)
    assert inbound.parse(message.to_form()) == message
    assert message.to_form() == [*forwarded(("a", ""), ("a", "\udcff")), *FILES]
    assert pickle.loads(pickle.dumps(message)) == message


def test_a_stored_message_has_urls() -> None:
    described = [{"url": "https://example.com/0", "content-type": "image/png", "name": "logo.png", "size": 7}, 5, {}]
    fields = [
        ("recipient", "j@example.com"),
        ("domain", "example.com"),
        ("message-url", "https://storage.example/m"),
        ("attachments", json.dumps(described)),
        ("content-id-map", '{"<logo@x>": "https://example.com/0"}'),
    ]
    message = inbound.parse(fields)
    assert message.kind == "stored"
    assert (message.domain, message.message_url) == ("example.com", "https://storage.example/m")
    logo, empty = message.attachments
    assert (logo.url, logo.size, logo.content, logo.content_id) == ("https://example.com/0", 7, None, "logo@x")
    assert empty == inbound.Attachment()
    assert list(message.email().iter_attachments()) == []


def test_a_mail_cannot_pose_as_mailgun() -> None:
    """Each header of the mail is a field of the form, under a name that the sender chose."""
    forged = [
        ["recipient", "boss@example.com"],
        ["stripped-text", "Pay!"],
        ["attachment-count", "9"],
        ["message-url", "https://evil.example/"],
        ["attachments", '[{"url": "https://evil.example/"}]'],
        ["X-Mailgun-Spf", "Pass"],
        ["token", "x"],
        ["message-headers", '[["From", "boss@example.com"]]'],
    ]
    fields = [(name, value) for name, value in forged] + [
        (name, value) if name != "message-headers" else (name, json.dumps([*HEADERS, *forged]))
        for name, value in forwarded()
    ]
    for given in (fields, fields[::-1]):
        message = inbound.parse(given, FILES, signing_key=KEY, max_age=None)
        assert message.recipient == "j@example.com"
        assert message.stripped_text == "Hello!"
        assert message.missing_attachments == 0
        assert message.message_url is None
        assert len(message.attachments) == 2
        assert message.kind == "parsed"
        assert message.verdicts.spf is None
        assert message.verdicts.dkim == "pass"
        assert message.from_[0].addr_spec == "ada@example.org"


@pytest.mark.parametrize(
    ("fields", "key", "reason"),
    [
        ([], KEY, "malformed"),
        ([("a", "b")], KEY, "malformed"),
        ([("event", "opened"), ("recipient", "a@example.com")], KEY, "malformed"),
        ({"signature": {}, "event-data": {}}, KEY, "malformed"),
        ([("recipient", 5)], KEY, "malformed"),
        ([("recipient", None)], KEY, "malformed"),
        (b"recipient=a", KEY, "malformed"),
        (5, KEY, "malformed"),
        ([("recipient", "a@example.com")], KEY, "unsigned"),
        ([("recipient", "a@example.com"), ("signature", "x")], KEY, "malformed"),
        ([("recipient", "a@example.com"), *signature(timestamp="1").items()], KEY, "stale"),
        ([("recipient", "a@example.com"), *signature().items()], OLD_KEY, "signature"),
    ],
)
def test_refusals(fields: Any, key: str, reason: str) -> None:
    with pytest.raises(webhooks.WebhookError) as error:
        inbound.parse(fields, signing_key=key)
    assert refusal(error) == reason


def test_a_key_that_is_missing_by_mistake_does_not_switch_the_check_off() -> None:
    with pytest.raises(ArgumentError):
        inbound.parse(forwarded(), signing_key=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert (
        inbound.parse([("recipient", "a"), *signature().items()], signing_key=[OLD_KEY, KEY]).verification is not None
    )


def test_posts_without_a_list_of_headers_have_them_as_fields() -> None:
    fields = [(name, value) for name, value in forwarded() if name != "message-headers"]
    assert [list(pair) for pair in inbound.parse(fields).headers.items()] == HEADERS
    old = [
        ("recipient", "a"),
        ("message-headers", '[["Content-Type", ["text/plain", {"charset": "utf-8"}]], ["N", 5]]'),
    ]
    assert inbound.parse(old).headers.items() == (("Content-Type", 'text/plain; charset="utf-8"'), ("N", "5"))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a@example.com", ["a@example.com"]),
        ("A <a@example.com>, b@example.com", ["a@example.com", "b@example.com"]),
        ("=?utf-8?b?!!!?= <a@example.com>", None),
        ("(" * 300 + "<a@example.com>", None),
        ("x " * 20_000 + "<a@example.com>", ["a@example.com"]),
        ("[", []),
        ("", []),
    ],
    ids=["one", "two", "broken word", "deep comment", "long", "bracket", "empty"],
)
def test_addresses_however_broken(value: str, expected: list[str] | None) -> None:
    message = inbound.parse([("recipient", "a"), ("message-headers", json.dumps([["To", value]]))])
    found = [address.addr_spec for address in message.to]
    assert found == expected if expected is not None else isinstance(found, list)
    message.email().as_bytes()


def test_a_hostile_header_costs_no_time() -> None:
    hostile = json.dumps([["To", '"' * 25_000], ["Cc", "x " * 40_000], ["Subject", "=?utf-8?q?a?= " * 20_000]])
    started = datetime.now(UTC)
    message = inbound.parse([("recipient", "a"), ("message-headers", hostile)])
    assert message.to is not None
    assert message.cc is not None
    assert message.subject is not None
    message.email().as_bytes()
    assert (datetime.now(UTC) - started).total_seconds() < 5


@pytest.mark.parametrize("name", ["To", "From", "Subject", "Date", "Message-Id", "X-Mine"])
@pytest.mark.parametrize(
    "value",
    [
        "\ufffd" * 3900,
        ('"\ufffd') * 1900,
        "\xe9@" * 1900,
        "\xe9," * 1900,
        "<\xe9>" * 1300,
        "=?utf-8?q?=C3=A9?= " * 200,
        "x" * 3900,
    ],
)
def test_a_header_that_is_slow_to_fold_costs_no_time(name: str, value: str) -> None:
    """Found by fuzzing: 200 characters took the standard library seconds, and took some headers out of what it read."""
    started = process_time()
    made = inbound.parse([("recipient", "a"), (name, value)]).email()
    written = made.as_bytes()
    assert made.as_string()
    assert process_time() - started < 1
    # The standard library cannot read mailboxes without names in any spelling; that of later Pythons says "<>".
    assert made[name] is not None or (value[0] == "<" and name in ("To", "From"))
    assert max(map(len, written.splitlines())) < 998


@pytest.mark.parametrize(
    ("name", "value", "read"),
    [
        ("To", "J\xf6rg <j@example.com>, a@example.com", "J\xf6rg <j@example.com>, a@example.com"),
        ("Cc", '"M\xfcller, \xc4." <m@example.com>', '"M\xfcller, \xc4." <m@example.com>'),
        ("From", "Friends: a@example.com, b@example.com;", "Friends: a@example.com, b@example.com;"),
        ("Subject", "\xc4pfel und Birnen " * 20 + "!", "\xc4pfel und Birnen " * 20 + "!"),
        ("X-Mine", "word " * 40 + "end", "word " * 40 + "end"),
        ("References", "<a@example.com> " * 20 + "<b@example.com>", "<a@example.com> " * 20 + "<b@example.com>"),
    ],
)
def test_headers_of_a_made_message_say_what_came(name: str, value: str, read: str) -> None:
    made = inbound.parse([("recipient", "a"), (name, value)]).email()
    again = message_from_bytes(made.as_bytes(), policy=policy.default)
    assert (made[name], again[name]) == (read, read)
    assert max(map(len, made.as_bytes().splitlines())) <= 78


def test_a_time_that_is_none() -> None:
    assert inbound.parse([("recipient", "a"), ("timestamp", "soon"), ("Date", "Monday, 9:00 CST")]).timestamp is None
    assert inbound.parse([("recipient", "a"), ("Date", "Tue, 20 Oct 2026 12:00:00 CST")]).date is None
    assert TOKEN
