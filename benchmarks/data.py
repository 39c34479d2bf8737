"""What every implementation is given and asked for: pages as Mailgun writes them, and messages to send."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

EPOCH = datetime(2026, 3, 1, tzinfo=UTC)
_KINDS = ("accepted", "delivered", "opened", "clicked", "failed")


def event(number: int) -> dict[str, Any]:
    """One of five kinds of event in turn, with the members that Mailgun's have; some are null, as its are."""
    kind = _KINDS[number % len(_KINDS)]
    recipient = f"user{number}@mail{number % 7}.example.org"
    found: dict[str, Any] = {
        "event": kind,
        "id": f"Ase7i2zsRYeDXztHGENqR{number:06d}",
        "timestamp": EPOCH.timestamp() + number + 0.25,
        "log-level": "warn" if kind == "failed" else "info",
        "recipient": recipient,
        "recipient-domain": recipient.partition("@")[2],
        "recipient-provider": "Other",
        "method": "http",
        "tags": ["newsletter", f"week-{number % 52}"],
        "campaigns": None if number % 4 == 0 else [],
        "user-variables": {"order": number, "segment": "a"},
        "envelope": {
            "sender": "news@example.com",
            "sending-ip": "192.0.2.10",
            "targets": recipient,
            "transport": "smtp",
        },
        "message": {
            "headers": {
                "to": f"User {number} <{recipient}>",
                "from": "News <news@example.com>",
                "message-id": f"20260301.{number}.1@example.com",
                "subject": f"What is new, number {number}",
            },
            "attachments": [],
            "size": 4711 + number,
        },
        "flags": {"is-authenticated": True, "is-routed": False, "is-system-test": False, "is-test-mode": False},
        "storage": {
            "url": f"https://storage.example.net/messages/BAABAgX{number:06d}",
            "key": f"BAABAgX{number:06d}",
            "region": "us-east4",
            "env": "production",
        },
        "account": {"id": "5f3bb3a7c1a6f2001a3a3a3a"},
        "domain": {"name": "example.com"},
        "originating-ip": "198.51.100.7",
        "api-key-id": "1a2b3c4d-11111111",
        "primary-dkim": "s1._domainkey.example.com",
    }
    if kind == "accepted":
        found["batch"] = {"id": "64e5b1c2d3e4f5a6b7c8d9e0"}
        found["template"] = {"name": "weekly", "version": "v3", "is-text": None}
    if kind in ("delivered", "failed"):
        found["delivery-status"] = {
            "tls": True,
            "mx-host": f"mx.{found['recipient-domain']}",
            "code": 250 if kind == "delivered" else 421,
            "description": "",
            "session-seconds": 0.75,
            "utf8": True,
            "attempt-no": 1,
            "message": "OK" if kind == "delivered" else "Try again later",
            "certificate-verified": True,
        }
    if kind == "failed":
        found |= {"severity": "temporary", "reason": "generic"}
    if kind in ("opened", "clicked"):
        found["ip"] = "203.0.113.9"
        found["geolocation"] = {"city": "Berlin", "region": "BE", "country": "DE"}
        found["client-info"] = {
            "client-name": "Thunderbird",
            "client-os": "Linux",
            "client-type": "email client",
            "device-type": "desktop",
            "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.0",
            "bot": "",
        }
    if kind == "clicked":
        found["url"] = f"https://example.com/offers/{number}?source=mail"
    return found


def event_page(first: int, size: int, base_url: str = "https://api.mailgun.net", *, more: bool = True) -> bytes:
    """A page of events with links as Mailgun's: the token of the next page is part of the path."""
    start = f"{base_url}/v3/example.com/events"
    link = f"{start}/W3siYiI6{first + size:08d}"
    return json.dumps(
        {
            "items": [event(number) for number in range(first, first + size)] if more else [],
            "paging": {"previous": f"{start}/previous", "first": start, "last": f"{start}/last", "next": link},
        }
    ).encode()


def bounce_page(size: int) -> bytes:
    """A page of bounces; each has a date of RFC 2822 with the zone word that Mailgun writes here."""
    link = "https://api.mailgun.net/v3/example.com/bounces?page="
    return json.dumps(
        {
            "items": [
                {
                    "address": f"gone{number}@example.org",
                    "code": "550",
                    "error": "5.1.1 The email account that you tried to reach does not exist",
                    "created_at": bounce_date(number),
                }
                for number in range(size)
            ],
            "paging": {name: link + name for name in ("first", "next", "previous", "last")},
        }
    ).encode()


def bounce_date(number: int) -> str:
    """The date of a bounce as Mailgun writes it."""
    return format_datetime(EPOCH + timedelta(seconds=26_003 * number), usegmt=True).replace("GMT", "UTC")


TEXT = "Hello! Here is what happened this week, in a few short sentences for you to read. " * 3
MESSAGE = {"from": "News <news@example.com>", "to": "user@example.org", "subject": "What is new", "text": TEXT}
QUEUED = {"id": "<20260301.1.1@example.com>", "message": "Queued. Thank you."}


def html(size: int) -> str:
    """HTML of about so many bytes, with the characters that percent-encoding makes longer."""
    row = '<tr><td style="padding:8px 0">Line number 17 & more: <a href="https://example.com/?a=1&b=2">look</a></td></tr>\n'
    return "<table>\n" + row * (size // len(row)) + "</table>"
