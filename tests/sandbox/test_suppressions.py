"""Whom nothing is sent to any more, and why; and what brings that about."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from mailgun_sandbox.control import ControlError
from mailgun_sandbox.testing import SandboxServer

DOMAIN = "/v3/example.com"
MESSAGE = {"from": "me@example.com", "to": "you@example.org", "subject": "Hi", "text": "Hello"}


def last_event(client: httpx.Client, recipient: str = "you@example.org") -> dict[str, Any]:
    event: dict[str, Any] = client.get(f"{DOMAIN}/events", params={"recipient": recipient, "limit": 1}).json()["items"][
        0
    ]
    return event


@pytest.mark.parametrize(
    ("table", "reason", "code", "description"),
    [
        ("bounces", "suppress-bounce", 605, "Not delivering to previously bounced address"),
        ("unsubscribes", "suppress-unsubscribe", 606, "Not delivering to unsubscribed address"),
        ("complaints", "suppress-complaint", 607, "Not delivering to a user who marked your messages as spam"),
    ],
)
def test_suppressed_recipient_fails(client: httpx.Client, table: str, reason: str, code: int, description: str) -> None:
    client.post(f"{DOMAIN}/{table}", data={"address": "You@example.org"})
    client.post(f"{DOMAIN}/messages", data=MESSAGE)
    event = last_event(client)
    assert (event["event"], event["severity"], event["reason"]) == ("failed", "permanent", reason)
    assert (event["delivery-status"]["code"], event["delivery-status"]["description"]) == (code, description)
    client.delete(f"{DOMAIN}/{table}/you@example.org")
    client.post(f"{DOMAIN}/messages", data=MESSAGE)
    assert last_event(client)["event"] == "delivered"


def test_unsubscribed_from_a_tag_gets_the_rest(client: httpx.Client) -> None:
    client.post(f"{DOMAIN}/unsubscribes", data={"address": "you@example.org", "tag": "News"})
    client.post(f"{DOMAIN}/messages", data=MESSAGE)
    assert last_event(client)["event"] == "delivered"
    client.post(f"{DOMAIN}/messages", data=MESSAGE | {"o:tag": "news"})
    assert last_event(client)["reason"] == "suppress-unsubscribe"
    client.post(f"{DOMAIN}/unsubscribes", data={"address": "you@example.org", "tag": "offers"})
    assert client.get(f"{DOMAIN}/unsubscribes/you@example.org").json()["tags"] == ["News", "offers"]
    client.delete(f"{DOMAIN}/unsubscribes/you@example.org", params={"tag": "News"})
    assert client.get(f"{DOMAIN}/unsubscribes/you@example.org").json()["tags"] == ["offers"]


@pytest.mark.parametrize("entry", [{"address": "bounce@example.org"}, {"domain": "example.org"}])
def test_allowed_addresses_are_never_suppressed(client: httpx.Client, entry: dict[str, str]) -> None:
    client.post(f"{DOMAIN}/whitelists", data=entry)
    for _ in range(2):
        client.post(f"{DOMAIN}/messages", data=MESSAGE | {"to": "bounce@example.org"})
        assert last_event(client, "bounce@example.org")["reason"] == "bounce"
    assert client.get(f"{DOMAIN}/bounces").json()["items"] == []
    both = client.post(f"{DOMAIN}/whitelists", data={"address": "a@x.org", "domain": "x.org"})
    assert both.status_code == 400


def test_what_recipients_do(client: httpx.Client, server: SandboxServer) -> None:
    client.post(f"{DOMAIN}/messages", data=MESSAGE | {"to": ["you@example.org", "b@x.org", "c@x.org"]})
    key = server.control.messages()[0].key
    assert server.control.trigger("open", key)["client-info"]["device-type"] == "desktop"
    assert server.control.trigger("click", key, url="https://example.com/")["url"] == "https://example.com/"
    assert server.control.trigger("soft_bounce", key)["severity"] == "temporary"
    assert server.control.trigger("complaint", key, "B@x.org")["recipient"] == "b@x.org"
    server.control.trigger("bounce", key, "c@x.org")
    server.control.trigger("unsubscribe", key)
    assert client.get(f"{DOMAIN}/complaints/b@x.org").is_success
    assert client.get(f"{DOMAIN}/bounces/c@x.org").json()["code"] == "550"
    assert client.get(f"{DOMAIN}/unsubscribes/you@example.org").json()["tags"] == ["*"]
    seen = [event["event"] for event in server.control.events(key)]
    assert seen[-6:] == ["opened", "clicked", "failed", "complained", "failed", "unsubscribed"]
    with pytest.raises(ControlError, match=r"z@x\.org is no recipient"):
        server.control.trigger("open", key, "z@x.org")
    with pytest.raises(ControlError, match="there is no message"):
        server.control.trigger("open", "nothing")
    message_id = server.control.message(key).message_id
    assert server.control.message(f"<{message_id}>").key == key


def test_unsubscribing_leaves_the_mailing_list(client: httpx.Client, server: SandboxServer) -> None:
    client.post("/v3/lists", data={"address": "news@example.com"})
    client.post("/v3/lists/news@example.com/members", data={"address": "ann@example.org"})
    client.post(f"{DOMAIN}/messages", data=MESSAGE | {"to": "news@example.com"})
    event = server.control.trigger("unsubscribe", server.control.messages()[0].key)
    assert event["mailing-list"]["address"] == "news@example.com"
    member = client.get("/v3/lists/news@example.com/members/ann@example.org").json()["member"]
    assert member["subscribed"] is False


def test_a_batch_is_all_or_nothing(client: httpx.Client) -> None:
    entries = [{"address": "a@x.org"}, {"address": "nobody"}]
    assert client.post(f"{DOMAIN}/complaints", json=entries).status_code == 400
    assert client.get(f"{DOMAIN}/complaints").json()["items"] == []
