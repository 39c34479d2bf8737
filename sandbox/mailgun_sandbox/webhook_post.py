"""Posts events to webhooks, signed as Mailgun signs them."""

from __future__ import annotations

import hashlib
import hmac
import http.client
import ipaddress
import json
from typing import Any
from urllib.parse import urlsplit

from .state import DomainRoom, State

_TIMEOUT = 5.0


def signature(state: State) -> dict[str, str]:
    """The signature of a post: HMAC-SHA256 over time and token, so nothing of the event itself is covered."""
    timestamp, token = str(int(state.clock.now().timestamp())), state.ids.digits(50)
    digest = hmac.new(state.signing_key.encode(), f"{timestamp}{token}".encode(), hashlib.sha256).hexdigest()
    return {"timestamp": timestamp, "token": token, "signature": digest}


def sample(state: State, domain: DomainRoom, name: str) -> dict[str, Any]:
    """A signed sample of the events that a webhook gets.

    Args:
        state: Gives time, identifiers and the signing key.
        domain: Whose event it is.
        name: The type of the webhook. Both kinds of failure arrive as `failed`.
    """
    event: dict[str, Any] = {
        "event": "failed" if name.endswith("_fail") else name,
        "id": state.ids.event(),
        "timestamp": state.clock.now().timestamp(),
        "log-level": {"permanent_fail": "error", "temporary_fail": "warn"}.get(name, "info"),
        "recipient": "alice@example.com",
        "recipient-domain": "example.com",
        "message": {"headers": {"message-id": state.ids.message(state.clock.now(), domain.name)}},
        "flags": {"is-test-mode": False},
        "tags": [],
        "campaigns": [],
        "user-variables": {},
    }
    if name.endswith("_fail"):
        event["severity"] = name.removesuffix("_fail")
        event["reason"] = "generic"
    return {"signature": signature(state), "event-data": event}


def is_local(url: str) -> bool:
    """Whether a URL leads to this machine, without TLS."""
    try:
        parts = urlsplit(url)
        if parts.scheme != "http" or parts.hostname is None:
            return False
        return parts.hostname == "localhost" or ipaddress.ip_address(parts.hostname).is_loopback
    except ValueError:
        return False


def post(url: str, payload: dict[str, Any]) -> tuple[int, str]:
    """Post JSON: see `send`."""
    return send(url, json.dumps(payload).encode(), "application/json")


def send(url: str, content: bytes, media_type: str) -> tuple[int, str]:
    """Post something and wait for the answer, at most five seconds. Redirects are not followed.

    Returns:
        The status and its reason; 0 and what went wrong if there was no answer.
    """
    try:
        parts = urlsplit(url)
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=_TIMEOUT)
        try:
            connection.request("POST", target, content, {"Content-Type": media_type})
            response = connection.getresponse()
            return response.status, response.reason
        finally:
            connection.close()
    except (OSError, http.client.HTTPException, ValueError) as error:
        return 0, f"{type(error).__name__}: {error}"
