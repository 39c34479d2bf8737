"""Refusals of the API: any status, headers and bytes are an `APIStatusError` that keeps them.

The first header, `Status`, is the status. Judges: `json` for the body, gzip bodies aside; arithmetic for `retry_at`.
"""

from __future__ import annotations

import json
import pickle
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from mailgun_sdk import Mailgun
from mailgun_sdk.errors import APIConnectionError, APIStatusError, DecodeError, MailgunError
from tests.fuzz.wire import split

KEY = "test-key-of-the-fuzzer"


class _Service(httpx.Client):
    """Answers whatever it is told to, and does with the answer as little as the SDK's own connections do."""

    status = 400
    given: list[tuple[bytes, bytes]]
    content = b""

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        return httpx.Response(self.status, headers=self.given, stream=httpx.ByteStream(self.content), request=request)


_SERVICE = _Service()
_CLIENT = Mailgun(KEY, http_client=_SERVICE, max_retries=0)


def check(data: bytes) -> None:
    """Hold one input against the promises."""
    given, content = split(data)
    headers = [(name, value) for name, value in given if name.lower() != "status"]
    said = next((value for name, value in given if name.lower() == "status"), "")
    status = int(said) if re.fullmatch("[2-9][0-9][0-9]", said) else 400
    _SERVICE.status, _SERVICE.content = status, content
    _SERVICE.given = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers]
    now = datetime.now(UTC)
    try:
        _CLIENT.bounces.get("example.com", "a@example.org")
    except MailgunError as error:
        _hold(error, status, headers, content, now)
    else:
        assert 200 <= status < 300, f"{status} is no success"
        assert isinstance(json.loads(_unpacked(headers, content)), dict)


def _unpacked(headers: list[tuple[str, str]], content: bytes) -> bytes:
    raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers]
    return httpx.Response(200, headers=raw, content=content).content


def _hold(error: MailgunError, status: int, headers: list[tuple[str, str]], content: bytes, now: datetime) -> None:
    shown = f"{error}{error!r}"
    assert KEY not in shown
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    packed = any(name.lower() == "content-encoding" for name, _ in headers)
    if isinstance(error, DecodeError):
        assert error.status_code == status
        assert packed or error.content == content
        return
    assert not isinstance(error, APIConnectionError), "an answer came"
    assert isinstance(error, APIStatusError)
    assert error.status_code == status
    assert str(error).startswith(f"{status} ")
    assert isinstance(error.message, str)
    if not packed:
        assert error.content == content
        assert repr(error.body) == repr(_judged(content))  # as text: NaN is unlike itself
    if error.retry_at is not None:
        assert error.retry_at.utcoffset() is not None
    after = next((value for name, value in headers if name.lower() == "retry-after"), "")
    once = [name.lower() for name, _ in headers].count("retry-after") == 1
    if once and status in (420, 429, 503) and re.fullmatch("[0-9]{1,9}", after, re.ASCII):
        assert error.retry_at is not None
        assert abs(error.retry_at - now - timedelta(seconds=int(after))) < timedelta(seconds=30)


def _judged(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None
