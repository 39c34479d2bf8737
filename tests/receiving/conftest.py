"""Posts as Mailgun makes them, signed here by the rule itself and not by the package."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from mailgun_sdk import webhooks

ROOT = Path(__file__).resolve().parents[2]
RECORDINGS = ROOT.parent / "shared" / "recordings"

KEY = "test-key"
OLD_KEY = "test-key-old"
TOKEN = "06c96bafc3f42a66b9edd546347a2fe18dc23461fe80dc52f0"

# One time for all, or a second that passes would make another post of the same token.
STARTED = str(int(time.time()))

# A failure must come back when the test is run again.
repeatable = settings(derandomize=True, deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])


def hexadecimal(message: bytes, key: str = KEY) -> str:
    """HMAC-SHA256 in hexadecimal digits."""
    return hmac.new(key.encode(), message, hashlib.sha256).hexdigest()


def signature(token: str = TOKEN, *, key: str = KEY, timestamp: Any = None) -> dict[str, Any]:
    """The three members of a signature, made just now if no time is given."""
    given = STARTED if timestamp is None else timestamp
    return {"timestamp": given, "token": token, "signature": hexadecimal(f"{given}{token}".encode(), key)}


def post(event: dict[str, Any] | None = None, **signed: Any) -> dict[str, Any]:
    """The JSON of a post."""
    return {"signature": signature(**signed), "event-data": {"event": "delivered"} if event is None else event}


def body(event: dict[str, Any] | None = None, **signed: Any) -> bytes:
    """The bytes of a post."""
    return json.dumps(post(event, **signed)).encode()


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, duration: timedelta) -> None:
        self.now += duration.total_seconds()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(clock: Clock) -> webhooks.MemoryTokenStore:
    return webhooks.MemoryTokenStore(clock=clock)


def refusal(error: pytest.ExceptionInfo[webhooks.WebhookError]) -> str:
    """The reason of a refusal, whose words must hold no key."""
    assert KEY not in str(error.value)
    assert KEY not in repr(error.value)
    return error.value.reason
