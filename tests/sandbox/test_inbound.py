"""Mail that arrives takes the routes: it is forwarded, stored, and told of in signed posts."""

from __future__ import annotations

import hashlib
import hmac
import json
from email.parser import BytesParser
from urllib.parse import parse_qs

import httpx
import pytest

from mailgun_sandbox.control import ControlError
from mailgun_sandbox.forms import Upload
from mailgun_sandbox.routing import RouteError, compile_expression, parse_action
from mailgun_sandbox.testing import SandboxServer
from tests.sandbox.receiver import receiver


def route(client: httpx.Client, expression: str, *actions: str, priority: int = 0) -> str:
    data = {"expression": expression, "action": list(actions), "priority": str(priority)}
    response = client.post("/v3/routes", data=data)
    assert response.is_success, response.text
    return str(response.json()["route"]["id"])


def test_routes_are_taken_in_their_order_until_one_stops(client: httpx.Client, server: SandboxServer) -> None:
    last = route(client, "catch_all()", "store()", priority=9)
    first = route(client, 'match_recipient("(?P<who>.*)@example.com")', r'forward("\g<who>@example.net")', priority=1)
    stopping = route(client, 'match_header("subject", ".*stop")', "stop()", priority=5)
    found = server.control.receive("ann@example.com", "bob@example.org", "Go on", "Hi")
    assert found.routes == (first, last)
    assert found.actions == ("forward(ann@example.net)", "store()")
    assert server.control.receive("ann@example.com", "bob@example.org", "please stop").routes == (first, stopping)
    assert client.get("/v3/routes/match?address=x@elsewhere.test").json()["route"]["id"] == last
    names = [event["event"] for event in server.control.events(found.key)]
    assert names == ["accepted", "delivered", "stored"]
    assert server.control.message(found.key).incoming


def test_forward_posts_the_parsed_mail(client: httpx.Client, server: SandboxServer) -> None:
    with receiver() as noted:
        route(
            client, 'match_recipient(".*@example.com") and match_header("x-kind", "a+")', f'forward("{noted.url}/in")'
        )
        server.control.receive(
            "ann@example.com",
            "Bob <bob@example.org>",
            "Hi",
            "New\n> old\n-- \nBob",
            html="<p>New</p>",
            headers=[("X-Kind", "aa")],
            attachments=[Upload("a.txt", "text/plain", b"file")],
        )
        assert server.control.settle()
        ((path, media_type, body),) = noted.posts
        assert path == "/in"
        form = BytesParser().parsebytes(b"Content-Type: " + media_type.encode() + b"\r\n\r\n" + body)
        fields: dict[str, bytes] = {}
        for part in form.walk():
            if not part.is_multipart():
                content = part.get_payload(decode=True)
                assert isinstance(content, bytes)
                fields[str(part.get_param("name", header="content-disposition"))] = content
        assert fields["sender"] == b"bob@example.org"
        assert fields["recipient"] == b"ann@example.com"
        assert fields["stripped-text"] == b"New"
        assert fields["stripped-signature"].split() == [b"--", b"Bob"]
        assert fields["body-html"].strip() == b"<p>New</p>"
        assert fields["attachment-1"] == b"file"
        assert fields["X-Kind"] == b"aa"
        text = fields["timestamp"] + fields["token"]
        assert hmac.new(b"test-signing-key", text, hashlib.sha256).hexdigest().encode() == fields["signature"]
        events = client.get("/v3/example.com/events", params={"event": "delivered"}).json()["items"]
        assert events[0]["envelope"]["transport"] == "http"
        assert events[0]["flags"]["is-routed"] is True


def test_forward_to_mime_and_store_with_a_notification(client: httpx.Client, server: SandboxServer) -> None:
    with receiver() as noted:
        route(client, "catch_all()", f'forward("{noted.url}/mime")', f'store(notify="{noted.url}/stored")')
        server.control.receive(
            "ann@example.com", "bob@example.org", "Hi", "Text", attachments=[Upload("a", "text/plain", b"x")]
        )
        assert server.control.settle()
        posts = {path: parse_qs(body.decode(), keep_blank_values=True) for path, _, body in noted.posts}
        assert "Subject: Hi" in posts["/mime"]["body-mime"][0]
        assert "body-plain" not in posts["/mime"]
        stored = posts["/stored"]
        assert client.get(stored["message-url"][0]).json()["subject"] == "Hi"
        (file,) = json.loads(stored["attachments"][0])
        assert (client.get(file["url"]).content, file["size"]) == (b"x", 1)


def test_mail_for_nobody(client: httpx.Client, server: SandboxServer) -> None:
    found = server.control.receive("ann@example.com", "bob@example.org")
    assert (found.routes, server.control.events(found.key)) == ((), [])
    with pytest.raises(ControlError, match=r"elsewhere\.test is no domain of the region us"):
        server.control.receive("ann@elsewhere.test", "bob@example.org")


@pytest.mark.parametrize(
    "expression", ["", "match_recipient(x)", 'match_recipient("(")', "catch_all() and", "catch_all() catch_all()", "&"]
)
def test_expression_that_is_none(client: httpx.Client, expression: str) -> None:
    with pytest.raises(RouteError):
        compile_expression(expression)
    response = client.post("/v3/routes", data={"expression": expression, "action": "stop()"})
    assert response.status_code == 400
    assert client.get("/v3/routes").json()["total_count"] == 0


@pytest.mark.parametrize("action", ["", "forward()", 'stop("x")', "drop()", "forward"])
def test_action_that_is_none(action: str) -> None:
    with pytest.raises(RouteError, match="is no action"):
        parse_action(action)
