"""Whose post it is."""

from __future__ import annotations

import hmac
import json
import pickle
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

import pytest

from mailgun_sdk import webhooks
from mailgun_sdk.errors import ArgumentError, MailgunError
from tests.receiving.conftest import KEY, OLD_KEY, STARTED, TOKEN, body, hexadecimal, post, refusal, signature


def test_a_right_signature_is_found_in_every_shape_of_the_body() -> None:
    raw = body()
    for given in (raw, bytearray(raw), memoryview(raw), raw.decode(), b"\xef\xbb\xbf" + raw, json.loads(raw)):
        found = webhooks.verify(given, KEY)
        assert found.signer == "signature"
        assert found.key_number == 0
        assert found.timestamp is not None
        assert found.timestamp == datetime.fromtimestamp(int(STARTED), UTC)


def test_a_time_that_is_a_number_is_signed_as_its_text() -> None:
    assert webhooks.verify(body(timestamp=1403645220), KEY, max_age=None).timestamp == datetime(
        2014, 6, 24, 21, 27, tzinfo=UTC
    )


@pytest.mark.parametrize(
    "key",
    [KEY, KEY.encode(), [OLD_KEY, KEY], (KEY.encode(), OLD_KEY), [KEY, KEY]],
    ids=["text", "bytes", "the second", "the first", "twice"],
)
def test_any_of_several_keys_will_do(key: webhooks.SigningKeys) -> None:
    found = webhooks.verify(body(), key)
    assert found.key_number == (1 if key == [OLD_KEY, KEY] else 0)


def test_the_message_of_a_subaccount_is_signed_by_the_parent_account_as_well() -> None:
    both = {**post(key="test-key-of-the-subaccount"), "parent-signature": signature("parents")}
    assert webhooks.verify(both, KEY).signer == "parent-signature"
    assert webhooks.verify(both, "test-key-of-the-subaccount").signer == "signature"
    assert len(webhooks.verify(both, [KEY, "test-key-of-the-subaccount"]).replay_ids) == 2
    with pytest.raises(webhooks.WebhookError) as error:
        webhooks.verify(both, OLD_KEY)
    assert refusal(error) == "signature"


def test_an_alert_is_signed_over_its_bytes() -> None:
    now = int(datetime.now(UTC).timestamp())
    raw = json.dumps({"signature": {"timestamp": now, "token": TOKEN}, "event_data": {"event": "ip_listed"}}).encode()
    for headers in (
        {"x-sign": hexadecimal(raw)},
        [("X-SIGN", hexadecimal(raw))],
        [(b"X-Sign", hexadecimal(raw).encode())],
    ):
        found = webhooks.verify(raw, KEY, headers=headers)
        assert found.signer == "x-sign"
        assert found.timestamp == datetime.fromtimestamp(now, UTC)
    assert webhooks.verify(raw.decode(), KEY, headers={"X-Sign": hexadecimal(raw)}).signer == "x-sign"
    refused: list[tuple[Any, Any, str]] = [
        (raw + b" ", {"X-Sign": hexadecimal(raw)}, "signature"),
        (raw, {"X-Sign": hexadecimal(raw, OLD_KEY)}, "signature"),
        (raw, {}, "unsigned"),
        (json.loads(raw), {"X-Sign": hexadecimal(raw)}, "malformed"),
    ]
    for given, headers, reason in refused:
        with pytest.raises(webhooks.WebhookError) as error:
            webhooks.verify(given, KEY, headers=headers)
        assert refusal(error) == reason


def test_a_signed_alert_makes_no_signed_event() -> None:
    raw = b'{"event_data": {}}'
    stolen = {"timestamp": raw[:9].decode(), "token": raw[9:].decode(), "signature": hexadecimal(raw)}
    with pytest.raises(webhooks.WebhookError) as error:
        webhooks.verify({"signature": stolen, "event-data": {}}, KEY, max_age=None)
    assert refusal(error) == "malformed"


@pytest.mark.parametrize(("place", "found"), [(0, True), (1, False), (2, False), (3, True), (4, True)])
def test_whose_fields_are_the_signature_where_there_are_many(place: int, found: bool) -> None:
    """The last, the first, the last but one: a form can have thousands of them, and each costs a digest."""
    forms = [list(signature(f"token {number}", key="other").items()) for number in range(5)]
    forms[place] = list(signature().items())
    form = [("event", "opened"), *(pair for each in forms for pair in each)]
    if found:
        assert webhooks.parse(form, signing_key=KEY).event.kind == "opened"
    else:
        with pytest.raises(webhooks.WebhookError) as caught:
            webhooks.parse(form, signing_key=KEY)
        assert caught.value.reason == "signature"


@pytest.mark.parametrize(("count", "place"), [(2, 0), (2, 1), (3, 0), (3, 1), (3, 2)])
def test_each_of_a_few_fields_can_be_the_signature(count: int, place: int) -> None:
    forms = [list(signature(f"token {number}", key="other").items()) for number in range(count)]
    forms[place] = list(signature().items())
    form = [("event", "opened"), *(pair for each in forms for pair in each)]
    assert webhooks.parse(form, signing_key=KEY).event.kind == "opened"


def test_a_form_is_signed_by_its_last_fields() -> None:
    pairs = [("token", "a variable"), *signature().items(), ("event", "opened")]
    assert webhooks.verify(pairs, KEY).key_number == 0
    assert webhooks.verify([*signature().items(), ("token", "a header of the mail")], KEY).key_number == 0


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"signature": "0" * 64}, "signature"),
        ({"signature": ""}, "signature"),
        ({"signature": "é" * 64}, "signature"),
        ({"signature": "\ud800"}, "signature"),
        ({"token": "é\ud800"}, "signature"),
        ({"token": TOKEN[:-1]}, "signature"),
        ({"timestamp": "1"}, "signature"),
        ({"timestamp": "9" * 11}, "signature"),
        ({"signature": None}, "malformed"),
        ({"signature": 5.5}, "signature"),
        ({"signature": True}, "malformed"),
        ({"token": []}, "malformed"),
        ({"token": ""}, "malformed"),
        ({"timestamp": {}}, "malformed"),
        ({"timestamp": "now!"}, "malformed"),
        ({"timestamp": "١٢٣"}, "malformed"),
        ({"timestamp": None}, "malformed"),
    ],
)
def test_a_wrong_signature(change: dict[str, Any], reason: str) -> None:
    given = post()
    given["signature"] |= change
    with pytest.raises(webhooks.WebhookError) as error:
        webhooks.verify(given, KEY)
    assert refusal(error) == reason


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (b"", "malformed"),
        (b"\xff\xfe", "malformed"),
        ("{", "malformed"),
        ("[]", "malformed"),
        ('{"signature": NaN}', "malformed"),
        ("[" * 100_000, "malformed"),
        ('{"a":' * 200 + "1" + "}" * 200, "malformed"),
        (b"signature=1&%ff=2", "malformed"),
        ({}, "unsigned"),
        ({"event-data": {}}, "unsigned"),
        ({"signature": None, "event-data": {}}, "unsigned"),
        ({"signature": "text", "event-data": {}}, "malformed"),
        ({"signature": {}, "event-data": {}}, "malformed"),
        ({1: 2}, "malformed"),
        ({"event-data": {"event": object()}}, "malformed"),
        ([("a", "b", "c")], "malformed"),
        ([("event", "opened")], "unsigned"),
        (42, "malformed"),
        (None, "malformed"),
    ],
)
def test_what_is_no_signed_post(given: Any, reason: str) -> None:
    for call in (lambda: webhooks.verify(given, KEY), lambda: webhooks.parse(given, signing_key=KEY)):
        with pytest.raises(webhooks.WebhookError) as error:
            call()
        assert refusal(error) == reason
        assert isinstance(error.value, MailgunError)


def test_the_window_of_time() -> None:
    signed = datetime(2026, 10, 20, 12, tzinfo=UTC)
    raw = body(timestamp=str(int(signed.timestamp())))
    # Mailgun's last try comes 8 hours and 5 minutes after the first.
    webhooks.verify(raw, KEY, now=signed + timedelta(hours=8, minutes=6))
    webhooks.verify(raw, KEY, now=signed - timedelta(minutes=4))
    webhooks.verify(raw, KEY, now=signed + timedelta(seconds=9), max_age=timedelta(seconds=10))
    webhooks.verify(raw, KEY, now=signed + timedelta(days=9000), max_age=None)
    for now, max_age, reason in (
        (signed + timedelta(hours=13), webhooks.DEFAULT_MAX_AGE, "stale"),
        (signed + timedelta(seconds=11), timedelta(seconds=10), "stale"),
        (signed - timedelta(minutes=6), webhooks.DEFAULT_MAX_AGE, "early"),
    ):
        with pytest.raises(webhooks.WebhookError) as error:
            webhooks.verify(raw, KEY, now=now, max_age=max_age)
        assert refusal(error) == reason
    with pytest.raises(webhooks.WebhookError) as error:
        webhooks.verify(body(timestamp="Monday"), KEY)
    assert refusal(error) == "malformed"
    assert webhooks.verify(body(timestamp="Monday"), KEY, max_age=None).timestamp is None


def test_a_wrong_signature_says_nothing_about_its_time() -> None:
    with pytest.raises(webhooks.WebhookError) as error:
        webhooks.verify(body(timestamp="1", key=OLD_KEY), KEY)
    assert refusal(error) == "signature"


@pytest.mark.parametrize("key", ["", [], ["", KEY], "test-key\n", " test-key", None, 5, [None]])
def test_a_key_that_cannot_be_one(key: Any) -> None:
    for call in (lambda: webhooks.verify(body(), key), lambda: webhooks.parse(body(), signing_key=key)):
        with pytest.raises(ArgumentError) as error:
            call()
        assert error.value.argument == "signing_key"


@pytest.mark.parametrize(
    ("argument", "options"),
    [
        ("max_age", {"max_age": timedelta()}),
        ("max_age", {"max_age": 15}),
        ("now", {"now": datetime(2026, 1, 1)}),
        ("now", {"now": 0}),
    ],
)
def test_a_window_that_is_none(argument: str, options: dict[str, Any]) -> None:
    with pytest.raises(ArgumentError) as error:
        webhooks.verify(body(), KEY, **options)
    assert error.value.argument == argument


@pytest.mark.parametrize("given", ["é" * 64, "\ud800", "0" * 64, "right"])
def test_signatures_are_compared_in_constant_time(monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    compared: list[tuple[bytes, bytes]] = []

    def compare(left: bytes, right: bytes) -> bool:
        compared.append((left, right))
        return right == b"right"

    monkeypatch.setattr(hmac, "compare_digest", compare)
    changed = post()
    expected = changed["signature"]["signature"].encode()
    changed["signature"]["signature"] = given
    verdict: Literal["right", "wrong"] = "right"
    try:
        webhooks.verify(changed, [KEY, KEY])
    except webhooks.WebhookError:
        verdict = "wrong"
    assert verdict == ("right" if given == "right" else "wrong")
    assert [left for left, _ in compared] == [expected, expected]
    assert all(isinstance(right, bytes) for _, right in compared)


@pytest.mark.parametrize(
    ("reason", "status_code"),
    [
        ("malformed", 400),
        ("unsigned", 401),
        ("signature", 401),
        ("stale", 401),
        ("early", 401),
        ("replayed", 200),
        ("busy", 503),
    ],
)
def test_what_to_answer(reason: webhooks.Reason, status_code: int) -> None:
    error = webhooks.WebhookError(reason, "why")
    assert error.status_code == status_code
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), copy.reason, str(copy)) == (webhooks.WebhookError, reason, f"{reason}: why")
