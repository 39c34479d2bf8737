"""Whatever comes, the answer is a refusal of the package's own or something that was read."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from mailgun_sdk import inbound, webhooks
from mailgun_sdk.errors import MailgunError
from tests.receiving.conftest import KEY, repeatable

ANY_TEXT = st.text(alphabet=st.characters(codec=None), max_size=30)
PIECES = [
    *("a@b.c", '"x" <a@b.c>', "=?utf-8?b?!!!?=", "=?utf-8?q?=C3=A9?=", "=?x?y?z?=", "(", "<", ">", ",", ";", ":"),
    *("\n", "\r\n ", "\0", "\ud800", "\udcff", "é", "--x", "--x--", "\r\n\r\n", "[]", "{}", '[["To", "a"]]'),
    *("Content-Type: ", "multipart/mixed; boundary=x", 'text/plain; charset="\0"', "message/rfc822", "text/html"),
    *(
        "Content-Disposition: attachment; ",
        "filename*=utf-8''%E9",
        'filename="a\0"',
        "Content-ID: <x>",
        "charset*=x'y'z",
    ),
    *("Content-Transfer-Encoding: base64\n", "quoted-printable", "x-uuencode", "begin 666 x\n", "Subject: ", "From: "),
]
WILD = st.lists(st.sampled_from(PIECES) | ANY_TEXT, max_size=12).map("".join)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | WILD,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WILD, inner, max_size=4),
    max_leaves=10,
)
EVENT_NAMES = ["event", "severity", "timestamp", "message", "tags", "flags", "user-variables", "delivery-status", "url"]
EVENTS = st.dictionaries(
    st.sampled_from(EVENT_NAMES) | WILD, st.sampled_from(["failed", "opened", "permanent"]) | JSON, max_size=8
)
MEMBERS = st.sampled_from(["signature", "parent-signature", "event-data", "event_data", "event", "timestamp", "token"])
POSTS = st.dictionaries(MEMBERS | WILD, JSON | EVENTS, max_size=5)
FIELD_NAMES = [
    *("recipient", "sender", "from", "subject", "body-plain", "body-html", "body-calendar", "body-\n", "stripped-text"),
    *("timestamp", "token", "signature", "message-headers", "content-id-map", "attachments", "attachment-count"),
    *("attachment-1", "From", "To", "Cc", "Date", "Message-Id", "X-Mailgun-Sscore", "X-Mailgun-Spf", "message-url"),
]
HEADER_LISTS = st.lists(st.tuples(st.sampled_from(FIELD_NAMES) | WILD, WILD | JSON), max_size=6).map(json.dumps)
FIELDS = st.lists(
    st.tuples(st.sampled_from(FIELD_NAMES) | WILD, WILD | HEADER_LISTS | JSON.map(json.dumps)), max_size=12
)
KINDS = st.sampled_from(["message/rfc822", "multipart/mixed", "image/png"]) | WILD | st.none()
FILES = st.lists(
    st.tuples(st.sampled_from(FIELD_NAMES) | WILD, st.binary() | st.tuples(st.none() | WILD, st.binary(), KINDS)),
    max_size=3,
)
MIME = st.lists(st.sampled_from(PIECES) | ANY_TEXT, max_size=30).map("\n".join)
HEADERS = st.none() | st.sampled_from(
    [
        {"Content-Type": "multipart/form-data; boundary=x", "X-Sign": "é"},
        {"Content-Type": "application/x-www-form-urlencoded"},
        {"X-Sign": "0" * 64},
    ]
)


def tried(call: Callable[[], Any]) -> Any:
    """What a call gives; `None` if it refuses. Any other error is a failed test."""
    try:
        return call()
    except MailgunError:
        return None


def hold(given_body: Any, headers: Any) -> None:
    tried(lambda: webhooks.verify(given_body, KEY, headers=headers))
    tried(lambda: webhooks.parse(given_body, signing_key=KEY, headers=headers))
    webhook: webhooks.Webhook | None = tried(lambda: webhooks.parse(given_body, headers=headers))
    if webhook is not None:
        assert webhook.event.kind
        assert repr(webhook)
        json.dumps(webhook.to_dict())


@repeatable
@given(st.binary() | MIME, HEADERS)
def test_any_bytes_and_any_text(body: bytes | str, headers: dict[str, str] | None) -> None:
    hold(body, headers)


@repeatable
@given(JSON | POSTS, HEADERS)
def test_any_json(value: Any, headers: dict[str, str] | None) -> None:
    hold(json.dumps(value), headers)
    hold(json.dumps(value).encode(), headers)
    hold(value, headers)


@repeatable
@given(st.dictionaries(st.none() | st.integers() | MEMBERS | WILD, JSON | st.binary() | st.builds(object)))
def test_any_mapping(value: dict[Any, Any]) -> None:
    hold(value, None)
    hold(list(value.items()), None)
    tried(lambda: inbound.parse(value))
    tried(lambda: inbound.parse(value, value, signing_key=KEY))


@repeatable
@given(EVENTS)
def test_any_event_comes_back_as_it_came(event: dict[str, Any]) -> None:
    before = {"event-data": event, "event": "x"}
    webhook: webhooks.Webhook | None = tried(lambda: webhooks.parse(before))
    if webhook is None:  # NaN and the infinities are no JSON
        assert any(word in json.dumps(event) for word in ("NaN", "Infinity"))
    else:
        assert json.dumps(webhook.to_dict(), sort_keys=True) == json.dumps(before, sort_keys=True)


def look_at(message: inbound.InboundMessage) -> None:
    for name in dir(type(message)):
        if not name.startswith("_") and name != "once":
            getattr(message, name)
    made = message.email()
    if message.raw is None:
        made.as_bytes()
        made.as_string()
    assert inbound.parse(message.to_form()) == message


@repeatable
@given(FIELDS, FILES)
def test_any_form_of_mail(fields: list[tuple[str, str]], files: list[tuple[str, Any]]) -> None:
    tried(lambda: inbound.parse(fields, files, signing_key=KEY))
    message = tried(lambda: inbound.parse([("sender", "x"), *fields], files))
    look_at(message)


@repeatable
@given(MIME | st.binary())
def test_any_raw_mail(raw: str | bytes) -> None:
    look_at(inbound.parse([("body-mime", raw)]))


@repeatable
@given(st.binary() | MIME.map(lambda text: text.encode("utf-8", "surrogatepass")), st.text() | st.sampled_from(PIECES))
def test_any_body_of_a_form(raw: bytes, content_type: str) -> None:
    for kind in (content_type, "multipart/form-data; boundary=x", "application/x-www-form-urlencoded"):
        form = tried(partial(inbound.read_form, raw, kind))
        if form is not None:
            tried(partial(inbound.parse, form))
