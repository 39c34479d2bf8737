"""What becomes of messages."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import httpx
import pytest

from mailgun_sandbox.clock import SEEDED_START, SteppingClock
from mailgun_sandbox.testing import SandboxServer

MESSAGES = "/v3/example.com/messages"
MESSAGE = {"from": "Me <me@example.com>", "to": "you@example.org", "subject": "Hi", "text": "Hello"}


def send(client: httpx.Client, **more: Any) -> str:
    """Send a message and give its Message-Id as events show it."""
    data = {name: value for name, value in (MESSAGE | more).items() if value is not None}
    response = client.post(MESSAGES, data=data)
    assert response.status_code == 200, response.text
    return str(response.json()["id"]).strip("<>")


def events(client: httpx.Client, **query: str) -> list[Any]:
    """The events, oldest first."""
    response = client.get("/v3/example.com/events", params={"ascending": "yes", **query})
    return list(response.json()["items"])


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"to": None}, "to parameter is missing"),
        ({"from": None}, "from parameter is missing"),
        ({"to": "sallygmail.com"}, "to parameter is not a valid address. please check documentation"),
        ({"to": ["a@x.org", "b@"]}, "to parameter is not a valid address. please check documentation"),
        ({"cc": "nobody"}, "cc parameter is not a valid address. please check documentation"),
        ({"bcc": "a b@x.org"}, "bcc parameter is not a valid address. please check documentation"),
        ({"from": "nobody"}, "from parameter is not a valid address. please check documentation"),
        ({"text": None}, "Need at least one of 'text', 'html', 'amp-html' or 'template' parameters specified"),
        ({"html": "<p>", "template": "welcome"}, "Only one parameters 'html' or 'template' is allowed"),
        ({"template": "other"}, "template not found"),
        ({"to": [f"a{i}@x.org" for i in range(1001)]}, "Too many recipients, max is 1000"),
        (
            {"v:data": "x" * 17_000},
            "Send options (parameters starting with o:, h:, or v:) are limited to 16 kB total",
        ),
        ({"h:Überschrift": "x"}, "Header name must be pure ASCII: Überschrift"),
        ({"o:deliverytime": "tomorrow"}, "tomorrow is not an RFC-2822 compliant date"),
        ({"o:time-zone-localize": "25:00"}, "25:00 is an invalid 24 hour time"),
        ({"o:deliver-within": "soon"}, "'o:deliver-within' parameter is not a duration such as 1h30m: soon"),
        ({"recipient-variables": "{"}, "'recipient-variables' parameter is not a valid JSON"),
        ({"recipient-variables": "[]"}, "'recipient-variables' parameter is not a valid JSON"),
        ({"o:testmode": "maybe"}, "'o:testmode' parameter is none of yes, no, true, false: maybe"),
        ({"attachment": "text"}, "'attachment' parameter is not a file"),
        ({"o:unknown": "x"}, "'o:unknown' parameter is unknown"),
    ],
)
def test_refusal(client: httpx.Client, more: dict[str, Any], message: str) -> None:
    data = {name: value for name, value in (MESSAGE | more).items() if value is not None}
    response = client.post(MESSAGES, data=data)
    assert (response.status_code, response.json()) == (400, {"message": message})
    assert events(client) == []


def test_message_becomes_events(client: httpx.Client) -> None:
    message_id = send(client, to=["You <you@example.org>", "b@x.org, YOU@example.org"], **{"v:order": "42"})
    accepted, _, delivered, _ = events(client)
    assert [event["event"] for event in events(client)] == ["accepted", "accepted", "delivered", "delivered"]
    assert accepted["message"]["headers"]["message-id"] == message_id
    assert accepted["message"]["recipients"] == ["you@example.org", "b@x.org"]
    assert accepted["user-variables"] == {"order": "42"}
    assert delivered["delivery-status"]["code"] == 250
    assert delivered["recipient"] == "you@example.org"
    assert delivered["recipient-domain"] == "example.org"


def test_answer_tells_the_limits(client: httpx.Client) -> None:
    headers = client.post(MESSAGES, data=MESSAGE | {"to": ["a@x.org", "b@x.org"]}).headers
    assert headers["x-ratelimit-limit"] == "2000000"
    assert headers["x-ratelimit-remaining"] == "1999999"
    assert headers["x-recipient-remaining"] == "999998"
    assert int(headers["x-ratelimit-reset"]) > 1e12


@pytest.mark.parametrize("address", ["bounce@x.org", "HardBounce+1@x.org"])
def test_hard_bounce_is_suppressed_from_then_on(client: httpx.Client, address: str) -> None:
    send(client, to=address)
    failed = events(client)[-1]
    assert (failed["event"], failed["severity"], failed["reason"]) == ("failed", "permanent", "bounce")
    bounce = client.get(f"/v3/example.com/bounces/{address}").json()
    assert (bounce["address"], bounce["code"]) == (address, "550")
    send(client, to=address)
    failed = events(client)[-1]
    assert (failed["reason"], failed["delivery-status"]["code"]) == ("suppress-bounce", 605)
    client.delete(f"/v3/example.com/bounces/{address}")
    send(client, to=address)
    assert events(client)[-1]["reason"] == "bounce"


def test_soft_bounce_fails_for_now(client: httpx.Client) -> None:
    send(client, to="softbounce@x.org")
    failed = events(client)[-1]
    assert (failed["event"], failed["severity"]) == ("failed", "temporary")
    assert failed["delivery-status"]["retry-seconds"] > 0
    assert client.get("/v3/example.com/bounces").json()["items"] == []


def test_test_mode_always_delivers(client: httpx.Client) -> None:
    send(client, to="bounce@x.org", **{"o:testmode": "yes"})
    delivered = events(client)[-1]
    assert (delivered["event"], delivered["delivery-status"]["code"]) == ("delivered", 650)
    assert delivered["flags"]["is-test-mode"] is True
    assert client.get("/v3/example.com/bounces").json()["items"] == []


def test_scheduled_message_waits(client: httpx.Client, server: SandboxServer) -> None:
    send(client, **{"o:deliverytime": "Fri, 02 Jan 2026 05:00:00 +0000"})
    (accepted,) = events(client)
    assert accepted["message"]["scheduled-for"] == 1767330000
    assert isinstance(server.state.clock, SteppingClock)
    server.state.clock.advance(timedelta(hours=2))
    assert [event["event"] for event in events(client)] == ["accepted", "delivered"]
    assert SEEDED_START.timestamp() < events(client)[-1]["timestamp"]


def test_delivery_time_in_the_past_is_now(client: httpx.Client) -> None:
    send(client, **{"o:deliverytime": "Thu, 01 Jan 2026 00:00:00 GMT"})
    assert len(events(client)) == 2


def test_scheduled_message_can_be_dropped(client: httpx.Client, server: SandboxServer) -> None:
    send(client, **{"o:deliverytime": "Fri, 02 Jan 2026 05:00:00 +0000"})
    other = MESSAGE | {"o:deliverytime": "Fri, 02 Jan 2026 05:00:00 +0000"}
    client.post("/v3/example.net/messages", data=other)
    assert client.delete("/v3/example.com/envelopes").status_code == 200
    assert isinstance(server.state.clock, SteppingClock)
    server.state.clock.advance(timedelta(hours=2))
    assert len(events(client)) == 1
    assert len(client.get("/v3/example.net/events").json()["items"]) == 2


def test_list_stands_for_its_subscribed_members(client: httpx.Client) -> None:
    client.post("/v3/lists", data={"address": "news@example.com"})
    members = ["a@x.org", {"address": "b@x.org", "subscribed": False}, "bounce@x.org"]
    client.post("/v3/lists/news@example.com/members.json", data={"members": json.dumps(members)})
    send(client, to=["news@example.com", "a@x.org"])
    found = [(event["event"], event["recipient"]) for event in events(client)]
    assert found == [
        ("accepted", "a@x.org"),
        ("accepted", "bounce@x.org"),
        ("delivered", "a@x.org"),
        ("failed", "bounce@x.org"),
    ]
    assert events(client)[0]["mailing-list"]["address"] == "news@example.com"
    assert len(events(client, list="news@example.com")) == 4


def test_batch_has_one_recipient_each(client: httpx.Client) -> None:
    send(client, to=["a@x.org", "b@x.org"], **{"recipient-variables": '{"a@x.org": {"id": 1}, "b@x.org": {"id": 2}}'})
    assert [event["message"]["headers"]["to"] for event in events(client)[:2]] == ["a@x.org", "b@x.org"]


def test_unverified_domain_does_not_send(client: httpx.Client) -> None:
    client.post("/v4/domains", data={"name": "new.example.com"})
    response = client.post("/v3/new.example.com/messages", data=MESSAGE)
    assert response.status_code == 403
    assert response.json()["message"].startswith("Domain new.example.com is not allowed to send: ")
    client.put("/v4/domains/new.example.com/verify")
    assert client.post("/v3/new.example.com/messages", data=MESSAGE).status_code == 200
