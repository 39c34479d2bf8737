"""Webhooks get what happens: signed, tried again when they fail, and on this machine only."""

from __future__ import annotations

import hashlib
import hmac
import json
from datetime import timedelta
from typing import Any

import httpx
import pytest

from mailgun_sandbox.testing import SandboxServer
from tests.sandbox.receiver import Receiver, receiver

MESSAGES = "/v3/example.com/messages"
WEBHOOKS = "/v3/domains/example.com/webhooks"
MESSAGE = {"from": "me@example.com", "to": "you@example.org", "subject": "Hi", "text": "Hello", "v:order": "7"}


def received(noted: Receiver) -> list[dict[str, Any]]:
    return [json.loads(body) for _, _, body in noted.posts]


def test_events_are_posted_and_signed(client: httpx.Client, server: SandboxServer) -> None:
    with receiver() as noted:
        for name in ("accepted", "permanent_fail"):
            client.post(WEBHOOKS, data={"id": name, "url": f"{noted.url}/{name}"})
        client.post(MESSAGES, data=MESSAGE | {"to": "bounce@example.org"})
        assert server.control.settle()
        assert sorted(path for path, _, _ in noted.posts) == ["/accepted", "/permanent_fail"]
        events = {each["event-data"]["event"]: each["event-data"] for each in received(noted)}
        assert events["failed"]["severity"] == "permanent"
        assert events["accepted"]["user-variables"] == {"order": "7"}
        url = events["accepted"]["storage"]["url"]
        assert client.get(url).json()["body-plain"] == "Hello"
        for each in received(noted):
            signed = each["signature"]
            text = f"{signed['timestamp']}{signed['token']}".encode()
            assert hmac.new(b"test-signing-key", text, hashlib.sha256).hexdigest() == signed["signature"]


def test_account_webhooks_get_the_events_of_all_domains_once(client: httpx.Client, server: SandboxServer) -> None:
    with receiver() as noted:
        fields = [("url", (None, noted.url)), ("event_types", (None, "delivered"))]
        client.post("/v1/webhooks", files=fields)
        client.post(WEBHOOKS, data={"id": "delivered", "url": noted.url})
        client.post(MESSAGES, data=MESSAGE)
        client.post("/v3/example.net/messages", data=MESSAGE)
        assert server.control.settle()
        assert [each["event-data"]["event"] for each in received(noted)] == ["delivered", "delivered"]


def test_a_failing_webhook_is_tried_again_by_the_sandboxs_clock(client: httpx.Client, server: SandboxServer) -> None:
    with receiver() as noted:
        noted.statuses = [500, 503, 200]
        client.post(WEBHOOKS, data={"id": "accepted", "url": noted.url})
        client.post(MESSAGES, data=MESSAGE)
        assert server.control.settle()
        assert len(noted.posts) == 1
        (post,) = server.control.posts()
        assert (post.attempts[0].status, post.is_delivered) == (500, False)
        for count in (2, 3):
            server.advance(timedelta(minutes=9))
            assert server.control.settle()
            assert len(noted.posts) == count - 1
            server.advance(timedelta(minutes=1, seconds=1))
            assert server.control.settle()
            assert len(noted.posts) == count
        (post,) = server.control.posts()
        assert (post.next_at, post.is_delivered) == (None, True)
        assert len(set(noted.posts)) == 1


def test_406_and_the_end_of_eight_hours_stop_it(client: httpx.Client, server: SandboxServer) -> None:
    with receiver() as refusing, receiver() as failing:
        refusing.statuses, failing.statuses = [406], [500]
        client.post(WEBHOOKS, data={"id": "accepted", "url": [refusing.url, failing.url]})
        client.post(MESSAGES, data=MESSAGE)
        for _ in range(12):
            assert server.control.settle()
            server.advance(timedelta(hours=4, seconds=1))
        assert server.control.settle()
        assert len(refusing.posts) == 1
        # Once, and then after each of the seven waits.
        assert len(failing.posts) == 8
        assert all(post.next_at is None for post in server.control.posts())


def test_deliveries_are_not_tried_again(client: httpx.Client, server: SandboxServer) -> None:
    with receiver() as noted:
        noted.statuses = [500]
        client.post(WEBHOOKS, data={"id": "delivered", "url": noted.url})
        client.post(MESSAGES, data=MESSAGE)
        assert server.control.settle()
        assert server.control.posts()[0].next_at is None


@pytest.mark.parametrize(
    "url", ["https://hooks.example.com/a", "http://192.0.2.1/", "http://localhost.example.com/", "https://127.0.0.1:9/"]
)
def test_other_machines_get_nothing(client: httpx.Client, server: SandboxServer, url: str) -> None:
    client.post(WEBHOOKS, data={"id": "accepted", "url": url})
    client.post(MESSAGES, data=MESSAGE)
    assert server.control.settle()
    (post,) = server.control.posts()
    assert (post.url, post.kind, post.attempts, post.next_at) == (url, "accepted", (), None)
    assert post.document["event-data"]["recipient"] == "you@example.org"


def test_a_new_signing_key_signs(client: httpx.Client, server: SandboxServer) -> None:
    key = client.post("/v5/accounts/http_signing_key").json()["http_signing_key"]
    client.post(WEBHOOKS, data={"id": "accepted", "url": "https://hooks.example.com/a"})
    client.post(MESSAGES, data=MESSAGE)
    signed = server.control.posts()[0].document["signature"]
    text = f"{signed['timestamp']}{signed['token']}".encode()
    assert hmac.new(key.encode(), text, hashlib.sha256).hexdigest() == signed["signature"]
