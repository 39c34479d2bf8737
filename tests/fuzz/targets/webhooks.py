"""`mailgun_sdk.webhooks`: any post is an event that holds all of it, or a `WebhookError`; none is taken for signed.

Judges: `hmac` signs the posts that have a place for a signature, `json` and `urllib.parse` say what a post holds.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import pickle
from typing import Any
from urllib.parse import parse_qsl, urlencode

from mailgun_sdk import webhooks
from tests.fuzz.wire import split

KEY = "test-key-of-the-fuzzer"


def check(data: bytes) -> None:
    """Hold one input against the promises."""
    headers, body = split(data)
    found = _parsed(body, headers)
    text = body.decode("utf-8", "surrogateescape")
    assert _same(_parsed(text, headers), found), "a body as text is another post"
    assert _verified(body, headers) is None, "a signature that no key made is right"
    if found is None:
        return
    _hold(found)
    signed, how = _signed(body, headers)
    if signed is not None:
        right = _verified(signed, how)
        assert right is not None, f"a right signature is refused: {signed!r}"
        assert right.key_number == 1
        assert all(len(token) == 64 for token in right.replay_ids)
        assert _parsed(signed, how, KEY) is not None
    try:
        payload = json.loads(body.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError):
        return
    if found.form is None:
        assert found.to_dict() == payload, "something of the post is lost"


def _parsed(body: bytes | str, headers: list[tuple[str, str]], key: str | None = None) -> webhooks.Webhook | None:
    try:
        if key is None:
            return webhooks.parse(body, headers=headers)
        return webhooks.parse(body, headers=headers, signing_key=["another", key], max_age=None)
    except webhooks.WebhookError as error:
        _refused(error)
        return None


def _verified(body: bytes | str, headers: list[tuple[str, str]]) -> webhooks.Verification | None:
    try:
        return webhooks.verify(body, ["another", KEY], headers=headers, max_age=None)
    except webhooks.WebhookError as error:
        _refused(error)
        return None


def _refused(error: webhooks.WebhookError) -> None:
    assert KEY not in f"{error}{error!r}"
    assert error.status_code in (400, 401)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def _same(one: webhooks.Webhook | None, other: webhooks.Webhook | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.to_dict() == other.to_dict() and one.form == other.form and type(one.event) is type(other.event)


def _hold(found: webhooks.Webhook) -> None:
    assert found.event.kind
    assert repr(found)
    assert repr(found.event)
    json.dumps(found.to_dict())
    written = found.event.to_dict()
    if not isinstance(found.event, webhooks.Alert):
        assert webhooks.event_from(written) == found.event


def _hexadecimal(message: bytes) -> str:
    return hmac.new(KEY.encode(), message, hashlib.sha256).hexdigest()


def _signed(body: bytes, headers: list[tuple[str, str]]) -> tuple[bytes | None, list[tuple[str, str]]]:
    """The same post with a signature that is right, where it has a place for one."""
    signature: dict[str, Any] = {
        "timestamp": "1529006854", "token": "a8ce0edb2dd8301dee6c2405235584e45aa91d1e9f979f3de0"
    }  # fmt: skip
    signature["signature"] = _hexadecimal(f"{signature['timestamp']}{signature['token']}".encode())
    try:
        payload = json.loads(body)
    except (ValueError, RecursionError):
        payload = None
    if isinstance(payload, dict) and "event_data" in payload:
        return body, [*(pair for pair in headers if pair[0].lower() != "x-sign"), ("X-Sign", _hexadecimal(body))]
    if isinstance(payload, dict) and "event-data" in payload:
        return json.dumps(payload | {"signature": signature}).encode(), headers
    kind = next((value for name, value in headers if name.lower() == "content-type"), "")
    if payload is None and kind == "application/x-www-form-urlencoded":
        pairs = parse_qsl(body.decode("latin-1"), keep_blank_values=True, encoding="latin-1")
        rest = [(name, value) for name, value in pairs if name not in signature]
        return urlencode([*rest, *signature.items()], encoding="latin-1").encode(), headers
    return None, headers
