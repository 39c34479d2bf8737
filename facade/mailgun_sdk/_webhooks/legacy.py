"""Reads the form posts that came before 2018, and still come to old webhooks, as today's events."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .errors import WebhookError
from .events import WebhookEvent, event_from
from .json_values import read_json

# Where a field of the form stands in an event of today.
_PLACES: dict[str, tuple[str, ...]] = {
    "event": ("event",),
    "recipient": ("recipient",),
    "domain": ("domain", "name"),
    "reason": ("reason",),
    "url": ("url",),
    "ip": ("ip",),
    "Message-Id": ("message", "headers", "message-id"),
    "code": ("delivery-status", "code"),
    "error": ("delivery-status", "message"),
    "description": ("delivery-status", "description"),
    "country": ("geolocation", "country"),
    "region": ("geolocation", "region"),
    "city": ("geolocation", "city"),
    "client-name": ("client-info", "client-name"),
    "client-os": ("client-info", "client-os"),
    "client-type": ("client-info", "client-type"),
    "device-type": ("client-info", "device-type"),
    "user-agent": ("client-info", "user-agent"),
    "mailing-list": ("mailing-list", "address"),
}
_HEADERS = ("From", "Message-Id", "Subject", "To")
# Mailgun's own, but nothing that an event of today has.
_OTHERS = {"attachment-count", "campaign-id", "campaign-name", "h", "message-headers", "notification", "X-Mailgun-Sid"}
_SIGNED = {"signature", "timestamp", "token"}


def event_of_form(form: Sequence[tuple[str, str]], timestamp: str | None) -> WebhookEvent:
    """The event of a form post.

    Args:
        form: The fields. Variables of the message stand among them under names of their own; where such a name is one
            of Mailgun's, too, the first value is Mailgun's (seen in Django-Anymail's test data).
        timestamp: The time of the right signature; absent, the last of the form.
    """
    source: dict[str, Any] = {}
    variables: dict[str, str] = {}
    for name, value in form:
        if name in _PLACES:
            if not _put(source, _PLACES[name], value):
                variables.setdefault(name, value)
        elif name == "tag":
            source.setdefault("tags", []).append(value)
        elif name not in _OTHERS and name not in _SIGNED and not name.startswith("attachment-"):
            variables.setdefault(name, value)
    if variables:
        source["user-variables"] = variables
    times = [value for name, value in form if name == "timestamp"]
    if timestamp is not None or times:
        source["timestamp"] = times[-1] if timestamp is None else timestamp
    for name, value in _headers(form):
        if name in _HEADERS:
            _put(source, ("message", "headers", name.lower()), value)
    _tidy(source)
    return event_from(source)


def _put(source: dict[str, Any], place: tuple[str, ...], value: str) -> bool:
    for step in place[:-1]:
        source = source.setdefault(step, {})
    if place[-1] in source:
        return False
    source[place[-1]] = value
    return True


def _tidy(source: dict[str, Any]) -> None:
    """Give values the types of today."""
    message_id = source.get("message", {}).get("headers", {}).get("message-id")
    if message_id is not None:
        source["message"]["headers"]["message-id"] = message_id.removeprefix("<").removesuffix(">")
    code = source.get("delivery-status", {}).get("code", "")
    if code.isascii() and code.isdecimal() and len(code) < 5:
        source["delivery-status"]["code"] = int(code)
    if source.get("event") in ("bounced", "dropped"):
        source["severity"] = "permanent"


def _headers(form: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    text = next((value for name, value in form if name == "message-headers"), "[]")
    try:
        decoded = read_json(text)
    except WebhookError:
        return []
    if not isinstance(decoded, list):
        return []
    pairs = [pair for pair in decoded if isinstance(pair, list) and len(pair) == 2]
    return [(name, value) for name, value in pairs if isinstance(name, str) and isinstance(value, str)]
