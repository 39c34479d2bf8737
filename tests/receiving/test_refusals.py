"""Each refusal says what was wrong with the post, and what to do."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import pytest

from mailgun_sdk import inbound, webhooks
from mailgun_sdk.errors import ArgumentError
from tests.receiving.conftest import KEY, STARTED, body, hexadecimal, post, refusal, signature

WRONG: Any = 7
TEXT: Any = "a=b"
MULTIPART = "multipart/form-data; boundary=x"
PART = b"--x\r\nContent-Disposition: form-data; %s\r\n\r\nHi\r\n--x--"
NOW = datetime.fromtimestamp(int(STARTED), UTC)


class MultiDict(Mapping[str, Any]):
    """A form of a framework that is empty, so that nothing but its methods tells that it is a form."""

    def __init__(self, method: str) -> None:
        setattr(self, method, list)

    def __getitem__(self, key: str) -> Any:
        raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def alert(**members: Any) -> bytes:
    return json.dumps({"event_data": {"event": "ip_listed"}, **members}).encode()


UNREADABLE: dict[str, tuple[Callable[[], Any], str]] = {
    "no form": (lambda: inbound.parse(WRONG), "the form is neither a mapping nor pairs of names and values"),
    "text": (lambda: inbound.parse(TEXT), "the form is neither a mapping nor pairs of names and values"),
    "no files": (
        lambda: inbound.parse([("sender", "a")], WRONG),
        "the mapping of files is neither a mapping nor pairs of names and values",
    ),
    "a name": (lambda: inbound.parse([(WRONG, "a")]), "the form has a name that is no text"),
    "fields": (lambda: inbound.parse([("sender", "a")] * 2001), "the form has more than 2000 fields"),
    "a value": (
        lambda: webhooks.parse([("b" * 101, 7)]),
        f"the field {'b' * 100!r} is neither text nor bytes",
    ),
    "a file": (
        lambda: inbound.parse([("sender", "a")], [("b" * 101, 7)]),
        f"the file {'b' * 100!r} is neither bytes nor can it be read",
    ),
    "headers": (lambda: webhooks.parse(b"{}", headers=WRONG), "the headers are neither a mapping nor pairs"),
    "neither": (lambda: webhooks.parse(b"x"), "the body is neither JSON nor a form"),
    "a list": (lambda: webhooks.parse(b"[]"), "the body is JSON, but no object: list"),
    "no event": (lambda: webhooks.parse(b"{}"), "the post holds no event-data"),
    "data": (lambda: webhooks.parse({"event-data": 1}), "event-data is no object"),
    "alert data": (lambda: webhooks.parse({"event_data": 1}), "event_data is no object"),
    "a form": (lambda: webhooks.parse([("a", "b")]), "the form names no event"),
    "a mail": (
        lambda: webhooks.parse([("recipient", "b")]),
        "the form names no event; it looks like incoming mail: use inbound.parse",
    ),
    "a raw mail": (
        lambda: webhooks.parse([("body-mime", "b")]),
        "the form names no event; it looks like incoming mail: use inbound.parse",
    ),
    "another type": (
        lambda: inbound.read_form(b"", "B" * 101),
        f"a form was expected, not {'b' * 100!r}",
    ),
    "boundary": (
        lambda: inbound.read_form(b"", "multipart/form-data"),
        "the content type multipart/form-data names no boundary",
    ),
    "parts": (
        lambda: inbound.read_form(PART[:-5] % b"name=a" * 2001 + b"\r\n--x--", MULTIPART),
        "the form has more than 2000 parts",
    ),
    "no end": (lambda: inbound.read_form(b"--x\r\n", MULTIPART), "the multipart form does not come to its end"),
    "no head": (
        lambda: inbound.read_form(b"--xy\r\n\r\n--x--", MULTIPART),
        "the multipart form does not come to its end",
    ),
    "no name": (
        lambda: inbound.read_form(PART % b"filename=a", MULTIPART),
        "a part of the multipart form has no name",
    ),
    "a number": (
        lambda: inbound.read_form(PART % b"name=a; filename*=\0''b", MULTIPART),
        "a part of the multipart form has a header that makes no sense: embedded null character",
    ),
    "pairs": (
        lambda: inbound.read_form(b"&".join([b"a=b"] * 2001), "application/x-www-form-urlencoded"),
        "the body is no form: Max number of fields exceeded",
    ),
    "an event": (
        lambda: inbound.parse([("event", "opened")]),
        "the post is an event, no mail: use webhooks.parse",
    ),
    "no mail": (lambda: inbound.parse([("a", "b")]), "the form holds no mail: has the framework read it as a form?"),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_cannot_be_read_is_told(name: str) -> None:
    call, problem = UNREADABLE[name]
    with pytest.raises(webhooks.WebhookError) as error:
        call()
    assert (refusal(error), error.value.problem) == ("malformed", problem)


NO_KEY = "no given key made the signature: is it the HTTP webhook signing key?"
X_SIGN = {"X-Sign": "00"}
UNTRUSTED: dict[str, tuple[Any, Any, str, str]] = {
    "nothing": ({"event-data": {}}, None, "unsigned", "the post has no signature"),
    "no parts": (
        {"event-data": {}, "signature": {}},
        None,
        "malformed",
        "the signature needs timestamp, token, signature",
    ),
    "a form": ([("event", "opened")], None, "unsigned", "the form has no signature"),
    "parts of a form": (
        [("event", "opened"), ("signature", "00")],
        None,
        "malformed",
        "the form needs timestamp, token, signature",
    ),
    "another key": (post(key="another-key"), None, "signature", NO_KEY),
    "an alert": (alert(), None, "unsigned", "an alert is signed in the header X-Sign: pass headers="),
    "a decoded alert": (
        json.loads(alert()),
        X_SIGN,
        "malformed",
        "the signature of an alert covers its bytes: pass the body as it came",
    ),
    "an alert of another key": (alert(), X_SIGN, "signature", NO_KEY),
    "an alert without a time": (
        alert(signature={"timestamp": "{}"}),
        {"X-Sign": hexadecimal(alert(signature={"timestamp": "{}"}))},
        "malformed",
        "the post does not say when it was signed (seconds since 1970)",
    ),
    "an alert with a signature that is none": (
        alert(signature="x"),
        {"X-Sign": hexadecimal(alert(signature="x"))},
        "malformed",
        "the post does not say when it was signed (seconds since 1970)",
    ),
    "old": (
        post(timestamp="1529006854"),
        None,
        "stale",
        "the post was signed at 2018-06-14 20:07:34+00:00, longer than 12:00:00 ago",
    ),
    "of the future": (
        post(timestamp="4102444800"),
        None,
        "early",
        "the post was signed at 2100-01-01 00:00:00+00:00: is this clock right?",
    ),
}


@pytest.mark.parametrize("name", UNTRUSTED)
def test_what_cannot_be_trusted_is_told(name: str) -> None:
    given, headers, reason, problem = UNTRUSTED[name]
    with pytest.raises(webhooks.WebhookError) as error:
        webhooks.verify(given, KEY, headers=headers)
    assert (refusal(error), error.value.problem) == (reason, problem)


@pytest.mark.parametrize("method", ["multi_items", "lists", "allitems"])
def test_an_empty_form_of_a_framework_is_a_form(method: str) -> None:
    with pytest.raises(webhooks.WebhookError, match="the form has no signature"):
        webhooks.verify(MultiDict(method), KEY)


@pytest.mark.parametrize(
    ("arguments", "argument", "problem"),
    [
        ({"signing_key": []}, "signing_key", "no key is given; it stands in the control panel under webhooks"),
        ({"signing_key": 7}, "signing_key", "needs text or bytes, got int"),
        ({"signing_key": " a"}, "signing_key", "is empty, or has white space at its ends: remove it"),
        ({"max_age": timedelta()}, "max_age", "needs a timedelta above zero, or None for no limit"),
        (
            {"now": datetime(2026, 1, 1)},
            "now",
            "needs a datetime with a time zone, for instance datetime.now(timezone.utc)",
        ),
    ],
)
def test_arguments_that_are_wrong_are_named(arguments: dict[str, Any], argument: str, problem: str) -> None:
    options: dict[str, Any] = {"signing_key": KEY, **arguments}
    with pytest.raises(ArgumentError) as error:
        webhooks.verify(post(), **options)
    assert (error.value.argument, error.value.problem) == (argument, problem)


def test_what_may_be_dealt_with_once() -> None:
    read = webhooks.parse(body(), signing_key=KEY)
    store, no_store = webhooks.MemoryTokenStore(), cast(webhooks.TokenStore, 7)
    for given, argument, problem in (
        (
            lambda: webhooks.parse(body()).once(store),
            "signing_key",
            "was not given to parse(): only a post with a right signature is remembered",
        ),
        (lambda: read.once(store, lease=timedelta()), "lease", "needs a timedelta above zero"),
        (lambda: read.once(store, keep=timedelta()), "keep", "needs a timedelta above zero"),
        (lambda: read.once(no_store), "store", "needs the methods of TokenStore, got int"),
        (lambda: webhooks.MemoryTokenStore(0), "max_tokens", "needs a whole number from 1 on"),
    ):
        with pytest.raises(ArgumentError) as error:
            given()
        assert (error.value.argument, error.value.problem) == (argument, problem)


def test_what_was_dealt_with_is_told() -> None:
    store = webhooks.MemoryTokenStore()
    once = webhooks.parse(body(), signing_key=KEY).once(store)
    with once:
        with pytest.raises(webhooks.WebhookError) as busy:
            once.__enter__()
        words = "the post is being dealt with; Mailgun tries again in case that fails"
        assert (refusal(busy), busy.value.problem) == ("busy", words)
    with pytest.raises(webhooks.WebhookError) as replayed:
        once.__enter__()
    assert (refusal(replayed), replayed.value.problem) == ("replayed", "the post was dealt with before")


@pytest.mark.parametrize(("offset", "reason"), [(timedelta(), None), (timedelta(seconds=1), "stale")])
def test_the_last_moment_of_the_window(offset: timedelta, reason: str | None) -> None:
    """The very age that is allowed is allowed, and so is the very leeway."""
    age, leeway = timedelta(hours=1), timedelta(minutes=5)
    if reason is None:
        assert webhooks.verify(post(), KEY, max_age=age, now=NOW + age).timestamp == NOW
        assert webhooks.verify(post(), KEY, max_age=age, now=NOW - leeway).timestamp == NOW
        return
    for now, why in ((NOW + age + offset, "stale"), (NOW - leeway - offset, "early")):
        with pytest.raises(webhooks.WebhookError) as error:
            webhooks.verify(post(), KEY, max_age=age, now=now)
        assert refusal(error) == why


def test_how_long_a_post_is_remembered() -> None:
    assert webhooks.verify(post(), KEY, max_age=None).keep == timedelta(days=7)
    assert webhooks.verify(post(), KEY).keep == timedelta(hours=12, minutes=10)


def test_a_form_with_as_many_fields_as_allowed_is_read() -> None:
    fields = [("sender", "a")] * 2000
    assert len(inbound.parse(fields).form) == 2000
    parts = PART[:-5] % b"name=a" * 2000 + b"\r\n--x--"
    assert len(inbound.read_form(parts, MULTIPART)) == 2000


def test_the_signature_of_a_form_may_be_among_variables_of_that_name() -> None:
    """Variables of a message may have the names of the signature: the first, or the last, are Mailgun's."""
    wrong = [("timestamp", "1"), ("token", "another"), ("signature", "00")]
    right = list(signature().items())
    for fields in (
        [*right, *wrong],
        [*wrong, *right],
        [*wrong, *right, ("token", "third")],
        [*wrong, ("token", "b"), *right],
    ):
        found = webhooks.verify([("event", "opened"), *fields], KEY)
        assert (found.signer, found.timestamp) == ("signature", NOW)


def test_a_key_that_is_left_out_says_so() -> None:
    assert repr(inspect.signature(webhooks.parse).parameters["signing_key"].default) == "<not checked>"


def test_an_old_form_as_json_is_signed_by_its_members() -> None:
    given = {"event": "opened", "timestamp": 1, **signature(timestamp=int(STARTED))}
    assert webhooks.verify(given, KEY).timestamp == NOW
