"""The control API over HTTP: for other languages, shells and a web page."""

from __future__ import annotations

import base64

import httpx
import pytest

from mailgun_sandbox.testing import SandboxServer

MESSAGE = {"from": "me@example.com", "to": "you@example.org", "subject": "Hi", "text": "Hello"}
CONTROL = "/_sandbox"


def test_messages_and_what_happened_to_them(client: httpx.Client, plain_client: httpx.Client) -> None:
    for number in range(3):
        client.post("/v3/example.com/messages", data=MESSAGE | {"subject": str(number)})
    newest = plain_client.get(f"{CONTROL}/messages", params={"limit": 2, "domain": "example.com"}).json()["items"]
    assert [message["subject"] for message in newest] == ["2", "1"]
    rest = plain_client.get(f"{CONTROL}/messages", params={"before": newest[-1]["key"]}).json()["items"]
    assert [message["subject"] for message in rest] == ["0"]
    path = f"{CONTROL}/messages/{newest[0]['key']}"
    assert plain_client.get(path).json()["text"] == "Hello"
    event = plain_client.post(f"{path}/click", json={"url": "https://example.com/", "client": {"country": "FR"}}).json()
    assert (event["url"], event["geolocation"]["country"]) == ("https://example.com/", "FR")
    seen = plain_client.get(f"{path}/events").json()["items"]
    assert [each["event"] for each in seen] == ["accepted", "delivered", "clicked"]
    assert plain_client.get(f"{CONTROL}/domains").json() == {"region": "us", "domains": ["example.com", "example.net"]}


def test_mail_arrives(client: httpx.Client, plain_client: httpx.Client) -> None:
    client.post("/v3/routes", data={"expression": "catch_all()", "action": "store()"})
    file = {"filename": "a.txt", "media_type": "text/plain", "content": base64.b64encode(b"x").decode()}
    mail = {"recipient": "a@example.com", "sender": "b@x.org", "subject": "Hi", "attachments": [file]}
    found = plain_client.post(f"{CONTROL}/inbound", json=mail).json()
    assert found["actions"] == ["store()"]
    assert plain_client.get(f"{CONTROL}/messages/{found['key']}").json()["attachments"][0]["filename"] == "a.txt"
    raw = b"From: Bob <b@x.org>\r\nSubject: Raw\r\n\r\nText"
    headers = {"Content-Type": "message/rfc822"}
    found = plain_client.post(f"{CONTROL}/inbound?recipient=a@example.com", content=raw, headers=headers).json()
    message = plain_client.get(f"{CONTROL}/messages/{found['key']}").json()
    assert (message["sender"], message["subject"], message["text"]) == ("b@x.org", "Raw", "Text")


def test_time_faults_posts_and_reset(client: httpx.Client, plain_client: httpx.Client, server: SandboxServer) -> None:
    client.post("/v3/domains/example.com/webhooks", data={"id": "accepted", "url": "https://h.test/"})
    late = {"o:deliverytime": "Fri, 02 Jan 2026 05:00:00 +0000"}
    client.post("/v3/example.com/messages", data=MESSAGE | late)
    assert plain_client.get(f"{CONTROL}/posts").json()["items"][0]["url"] == "https://h.test/"
    assert plain_client.post(f"{CONTROL}/settle", json={}).json() == {"settled": True}
    plain_client.post(f"{CONTROL}/clock", json={"seconds": 7200}).raise_for_status()
    assert client.get("/v3/example.com/events").json()["items"][0]["event"] == "delivered"
    plain_client.post(f"{CONTROL}/faults", json={"fault": "status=503", "times": 2}).raise_for_status()
    assert client.get("/v4/domains").status_code == 503
    plain_client.delete(f"{CONTROL}/faults").raise_for_status()
    assert client.get("/v4/domains").status_code == 200
    plain_client.post(f"{CONTROL}/reset", json={}).raise_for_status()
    assert client.get("/v3/example.com/events").json()["items"] == []
    assert not [request for request in server.requests if request.path.startswith(CONTROL)]


@pytest.mark.parametrize(
    ("path", "body", "problem"),
    [
        ("/inbound", {"sender": "a@x.org"}, "recipient is missing"),
        ("/inbound", {"recipient": "a@other.test", "sender": "a@x.org"}, "no domain of the region"),
        ("/inbound", {"recipient": "a@example.com", "sender": "a@x.org", "attachments": [{}]}, "base64"),
        ("/inbound", {"recipient": "a@example.com", "sender": "a@x.org", "cc": "b"}, "cc is unknown"),
        ("/clock", {"seconds": "1"}, "seconds has the wrong type"),
        ("/clock", {"seconds": -1}, "from 0 to"),
        ("/faults", {"fault": "explode"}, "is no fault"),
        ("/faults", {"fault": "drop", "times": 0}, "times needs to be"),
        ("/messages/none/open", {}, "there is no message"),
        ("/messages/none/explode", {}, "cannot be triggered"),
        ("/messages/none/open", {"client": {"colour": "red"}}, "client:"),
        ("/reset", [], "needs to be an object"),
    ],
)
def test_request_that_is_refused(plain_client: httpx.Client, path: str, body: object, problem: str) -> None:
    response = plain_client.post(f"{CONTROL}{path}", json=body)
    assert response.status_code == 400
    assert problem in response.json()["message"]


def test_what_a_page_of_another_origin_could_send(client: httpx.Client, plain_client: httpx.Client) -> None:
    client.post("/v3/example.com/messages", data=MESSAGE)
    assert plain_client.post(f"{CONTROL}/reset", data={"a": "b"}).status_code == 400
    assert (
        plain_client.post(f"{CONTROL}/reset", content=b"{}", headers={"Content-Type": "text/plain"}).status_code == 400
    )
    assert len(client.get("/v3/example.com/events").json()["items"]) == 2
    assert plain_client.get(f"{CONTROL}/messages?limit=0").status_code == 400
    assert plain_client.get(f"{CONTROL}/nothing").status_code == 404
