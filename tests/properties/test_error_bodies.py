"""Any bytes with any status are an error that keeps them and can be shown."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mailgun_sdk import Mailgun
from mailgun_sdk.errors import APIStatusError, DecodeError
from tests.properties.conftest import ANY_TEXT, KEY, Service, repeatable, tried

KEYS = [
    *("message", "Message", "error", "Error", "Reason", "Description", "Response", "Field", "Value"),
    "retry-seconds",
]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | ANY_TEXT | st.integers(10**300, 10**302),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS) | ANY_TEXT, inner, max_size=4),
    max_leaves=8,
)
BODIES = (
    st.binary()
    | JSON.map(lambda value: json.dumps(value).encode())
    | ANY_TEXT.map(lambda text: text.encode("utf-8", "surrogatepass"))
)
# What a server may say by HTTP; 204 and 304 have no body.
REFUSALS = st.integers(300, 999).filter(lambda status: status != 304)
NUMBERS = st.sampled_from(
    ["", "nan", "inf", "-inf", "1e999", "-1", "0", "1" * 400, "0x10", "\u0661", "1_0", "1;2"]
) | st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=20)
HEADERS = st.dictionaries(
    st.sampled_from(["Retry-After", "X-RateLimit-Reset", "X-RateLimit-Remaining", "X-Recipient-Reset", "Location"]),
    NUMBERS,
    max_size=3,
)
many = settings(repeatable, max_examples=300)


@many
@given(BODIES, REFUSALS, HEADERS)
@example(b'{"message":' * 300 + b'"x"' + b"}" * 300, 400, {})
@example(b'{"message":' * 5000, 400, {})
@example(b'{"Field": ' + b"[" * 300 + b"]" * 300 + b"}", 400, {})
@example(b'{"retry-seconds": 1e400}', 429, {})
@example(b'{"retry-seconds": NaN}', 429, {})
@example(b'{"message": "try again after 99999999999999999999 seconds"}', 420, {})
@example(b'{"message": "\\ud800"}', 500, {"Retry-After": "Fri, 31 Dec 9999 23:59:59 GMT"})
def test_any_refusal_can_be_shown(
    mg: Mailgun, service: Service, content: bytes, status: int, headers: dict[str, str]
) -> None:
    service.status, service.content, service.headers = status, content, headers
    with pytest.raises(APIStatusError) as caught:
        mg.request("GET", "/v3/anything")
    error = caught.value
    assert error.status_code == status
    assert error.content == content
    assert str(error).startswith(f"{status} ")
    assert isinstance(error.message, str)
    # As text, because NaN is unlike itself.
    assert repr(error.body) == repr(_judged(content))
    assert error.retry_at is None or error.retry_at.utcoffset() is not None
    copy = pickle.loads(pickle.dumps(error))
    assert str(copy) == str(error)
    assert copy.content == content
    assert KEY not in f"{error}{error!r}"


def _judged(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


@many
@given(BODIES, st.sampled_from([200, 201, 202]))
def test_any_success_is_read_or_one_error(mg: Mailgun, service: Service, content: bytes, status: int) -> None:
    service.status, service.content, service.headers = status, content, {}
    _, error = tried(lambda: mg.bounces.get("example.com", "a@example.org"), DecodeError)
    if error is None:
        assert isinstance(json.loads(content), dict)
        return
    assert error.content == content
    assert error.status_code == status
    assert "bounces_get" in str(error)
    assert KEY not in f"{error}{error!r}"
