"""What is kept of messages: their parts, MIME, templates filled in."""

from __future__ import annotations

import json
from datetime import timedelta
from email import message_from_string
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from mailgun_sandbox.testing import SandboxServer

MESSAGES = "/v3/example.com/messages"
MESSAGE = {"from": "Me <me@example.com>", "to": "you@example.org", "subject": "Hi", "text": "Hello"}


def events(client: httpx.Client, **query: str) -> list[Any]:
    """The events, oldest first."""
    response = client.get("/v3/example.com/events", params={"ascending": "yes", **query})
    return list(response.json()["items"])


def stored(client: httpx.Client, **headers: str) -> Any:
    return client.get(events(client)[-1]["storage"]["url"], headers=headers).json()


def test_stored_message(client: httpx.Client) -> None:
    files = [
        ("attachment", ("report.pdf", b"%PDF", "application/pdf")),
        ("inline", ("logo.png", b"PNG", "image/png")),
    ]
    data = {
        **MESSAGE,
        "to": "Jörg <you@example.org>",
        "text": "> quoted\nHello\n-- \nMe",
        "html": '<p>Hello <img src="cid:logo.png"></p>',
        "cc": "c@x.org",
        "bcc": "secret@x.org",
        "h:Reply-To": "reply@example.com",
        "h:Message-Id": "<own@example.com>",
        "h:X-Folded": "a\r\nBcc: injected@x.org",
        "o:tag": ["One", "two"],
    }
    assert client.post(MESSAGES, data=data, files=files).json()["id"] == "<own@example.com>"
    message = stored(client)
    assert message["From"] == message["from"] == "Me <me@example.com>"
    assert message["To"] == "Jörg <you@example.org>"
    assert message["recipients"] == "you@example.org, c@x.org, secret@x.org"
    assert message["stripped-text"] == "Hello"
    assert message["stripped-signature"] == "-- \nMe"
    assert ["Reply-To", "reply@example.com"] in message["message-headers"]
    assert ["X-Mailgun-Tag", "two"] in message["message-headers"]
    assert [file["name"] for file in message["attachments"]] == ["report.pdf", "logo.png"]
    assert client.get(message["attachments"][0]["url"]).content == b"%PDF"
    assert client.get(message["content-id-map"]["<logo.png>"]).content == b"PNG"
    assert client.get(message["attachments"][0]["url"].replace("/0", "/7")).status_code == 404
    mail = message_from_string(stored(client, Accept="message/rfc2822")["body-mime"])
    assert mail["Message-Id"] == "<own@example.com>"
    assert mail["Bcc"] is None
    kinds = [part.get_content_type() for part in mail.walk() if not part.is_multipart()]
    assert kinds == ["text/plain", "text/html", "image/png", "application/pdf"]
    assert stored(client, Accept="message/rfc2822") == stored(client, Accept="message/rfc2822")


def test_inline_file_without_html(client: httpx.Client) -> None:
    data = MESSAGE | {"amp-html": "<html amp4email>"}
    files = [("inline", ("a.png", b"a", "image/png")), ("inline", ("b.eml", b"b", "message/rfc822"))]
    client.post(MESSAGES, data=data, files=files).raise_for_status()
    mail = message_from_string(stored(client, Accept="message/rfc2822")["body-mime"])
    kinds = [part.get_content_type() for part in mail.walk() if not part.is_multipart()]
    assert kinds == ["text/plain", "text/x-amp-html", "image/png", "application/octet-stream"]


def test_unknown_stored_message(client: httpx.Client) -> None:
    assert client.get("/v3/domains/example.com/messages/nothing").status_code == 404


def test_mime(client: httpx.Client) -> None:
    content = (
        "From: Me <me@example.com>\r\nTo: you@example.org\r\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n"
        'X-Mailgun-Tag: News\r\nX-Mailgun-Variables: {"a": [1]}\r\nMIME-Version: 1.0\r\n'
        'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\nHello\r\n--b\r\n'
        "Content-Type: text/html; charset=iso-8859-1\r\n\r\n<p>\xfc</p>\r\n--b\r\n"
        'Content-Type: text/csv\r\nContent-Disposition: attachment; filename="a.csv"\r\n\r\n1,2\r\n--b--\r\n'
    ).encode("latin-1")
    response = client.post(
        f"{MESSAGES}.mime",
        data={"to": "you@example.org, b@x.org", "h:X-Own": "1", "v:order": "42"},
        files={"message": ("m.eml", content, "message/rfc2822")},
    )
    assert response.status_code == 200
    accepted = events(client)[0]
    assert accepted["message"]["headers"]["subject"] == "Grüße"
    assert accepted["tags"] == ["news"]
    assert accepted["user-variables"] == {"a": [1], "order": "42"}
    assert accepted["message"]["attachments"] == [{"filename": "a.csv", "content-type": "text/csv", "size": 3}]
    message = stored(client)
    assert (message["body-plain"], message["body-html"]) == ("Hello", "<p>ü</p>")
    assert message["X-Own"] == "1"
    assert message["Message-Id"] == response.json()["id"]
    assert "X-Own: 1\r\n" in stored(client, Accept="message/rfc2822")["body-mime"]


@pytest.mark.parametrize("content", [b"", b"\xff\x00 nothing", b"Content-Type: multipart/mixed\r\n\r\n", b"Date: ="])
def test_odd_mime_is_taken(client: httpx.Client, content: bytes) -> None:
    files = {"message": ("m.eml", content)}
    assert client.post(f"{MESSAGES}.mime", data={"to": "you@example.org"}, files=files).status_code == 200
    assert stored(client)["recipients"] == "you@example.org"


def test_mime_headers_do_what_the_fields_do(client: httpx.Client) -> None:
    for header in ("X-Mailgun-Drop-Message: yes", "X-Mailgun-Deliver-By: Fri, 02 Jan 2026 05:00:00 +0000"):
        files = {"message": ("m.eml", f"From: me@example.com\r\n{header}\r\n\r\nHi".encode())}
        client.post(f"{MESSAGES}.mime", data={"to": "you@example.org"}, files=files)
    assert [event["flags"]["is-test-mode"] for event in events(client)] == [True, True, False]


def test_resend(client: httpx.Client) -> None:
    client.post(MESSAGES, data=MESSAGE)
    url = events(client)[0]["storage"]["url"]
    response = client.post(url, data={"to": ["b@x.org", "c@x.org"]})
    assert response.json()["message"] == "Queued. Thank you."
    assert [event["recipient"] for event in events(client, event="delivered")] == [
        "you@example.org",
        "b@x.org",
        "c@x.org",
    ]
    assert client.post(url, data={"to": "nobody"}).status_code == 400


def test_template_is_filled_in(client: httpx.Client) -> None:
    headers = json.dumps({"Subject": "Hi {{name}}", "From": "shop@example.com", "Reply-To": "r@example.com"})
    text = "<p>{{name}} &amp; {{{raw}}} {{order.id}} {{nothing}}</p>{{#if x}}y{{/if}}"
    client.post("/v3/example.com/templates", data={"name": "Welcome", "template": text, "headers": headers})
    client.post("/v3/example.com/templates/welcome/versions", data={"tag": "v2", "template": "second"})
    options = {"template": "welcome", "v:name": "Ann", "v:raw": "<b>", "t:text": "yes"}
    variables = json.dumps({"name": "<Bob>", "order": {"id": 7}})
    data = {"to": "you@example.org", **options, "t:variables": variables}
    assert client.post(MESSAGES, data=data).status_code == 200
    message = stored(client)
    assert message["body-html"] == "<p>&lt;Bob&gt; &amp; <b> 7 </p>"
    assert message["body-plain"].startswith("<Bob> &")
    assert (message["Subject"], message["From"]) == ("Hi <Bob>", "shop@example.com")
    assert message["Reply-To"] == "r@example.com"
    assert events(client)[0]["template"] == {"name": "welcome"}
    client.post(MESSAGES, data=MESSAGE | {"template": "welcome", "t:version": "v2"})
    assert (stored(client)["body-html"], stored(client)["Subject"]) == ("second", "Hi")
    response = client.post(MESSAGES, data=MESSAGE | {"template": "welcome", "t:version": "v9"})
    assert response.json() == {"message": "template version not found"}


def test_headers_can_be_suppressed(client: httpx.Client) -> None:
    client.post(MESSAGES, data={**MESSAGE, "o:tag": "news", "v:a": "1", "o:suppress-headers": "X-Mailgun-Tag"})
    assert "X-Mailgun-Tag" not in stored(client)
    assert stored(client)["X-Mailgun-Variables"] == '{"a": "1"}'
    client.post(MESSAGES, data={**MESSAGE, "o:tag": "news", "v:a": "1", "o:suppress-headers": "all"})
    assert not [name for name in stored(client) if name.startswith("X-Mailgun-")]


@pytest.mark.parametrize(("ttl", "hours"), [(None, 72), ("0", 72), ("3600", 1), ("999999999999999", 24 * 365)])
def test_stored_messages_expire(client: httpx.Client, server: SandboxServer, ttl: str | None, hours: int) -> None:
    if ttl is not None:
        assert client.put("/v4/domains/example.com", data={"message_ttl": ttl}).status_code == 200
    client.post(MESSAGES, data=MESSAGE, files={"attachment": ("a.txt", b"x")})
    url = events(client)[-1]["storage"]["url"]
    file = client.get(url).json()["attachments"][0]["url"]
    server.advance(timedelta(hours=hours, minutes=-1))
    assert client.get(url).status_code == client.get(file).status_code == 200
    server.advance(timedelta(minutes=1))
    expected = 200 if ttl == "999999999999999" else 404
    resent = client.post(url, files={"to": (None, "b@x.org")})
    assert client.get(url).status_code == client.get(file).status_code == resent.status_code == expected
    # Whoever looks at the sandbox still sees it, and its events stay.
    assert server.control.messages()[-1].subject == "Hi"
    assert events(client)


def test_scheduled_messages_stay_until_they_are_delivered(client: httpx.Client, server: SandboxServer) -> None:
    when = server.state.clock.peek() + timedelta(hours=70)
    client.post(MESSAGES, data={**MESSAGE, "o:deliverytime": format_datetime(when)})
    server.advance(timedelta(hours=73))
    assert client.get(events(client)[-1]["storage"]["url"]).status_code == 200
    assert events(client)[-1]["event"] == "delivered"


def test_what_is_kept_in_a_file_expires(tmp_path: Path) -> None:
    path = tmp_path / "state"
    with SandboxServer(state_file=path) as server, httpx.Client(auth=("api", server.key), verify=False) as client:
        client.post(server.url + MESSAGES, data=MESSAGE)
        key = server.control.messages()[0].key
    with SandboxServer(state_file=path) as server, httpx.Client(auth=("api", server.key), verify=False) as client:
        url = f"{server.url}/v3/domains/example.com/messages/{key}"
        assert client.get(url).status_code == 200
        server.advance(timedelta(days=3))
        assert client.get(url).status_code == 404


LARGEST = 25 * 1024 * 1024


@pytest.mark.parametrize(("size", "status"), [(LARGEST - 1000, 200), (LARGEST, 413)])
def test_a_message_is_25_mb_at_most(client: httpx.Client, size: int, status: int) -> None:
    answer = client.post(MESSAGES, data=MESSAGE, files={"attachment": ("a.bin", b"x" * size)})
    assert answer.status_code == status
    mime = b"From: a@example.com\r\nTo: b@x.org\r\n\r\n" + b"x" * size
    answer = client.post(f"{MESSAGES}.mime", data={"to": "b@x.org"}, files={"message": ("m.eml", mime)})
    assert answer.status_code == status
    if status == 413:
        assert answer.json() == {"message": "message size exceeds 25MB limit"}
        assert events(client) == []
