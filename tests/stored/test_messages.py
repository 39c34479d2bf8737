"""Stored messages: found by event, URL or key, on the right host only, as a model or as an `EmailMessage`."""

from __future__ import annotations

import json
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import httpx
import pytest

from mailgun_api.models import Event, EventStorage, LogEntry
from mailgun_sandbox.testing import SandboxServer
from mailgun_sdk import DomainConfig, Mailgun
from mailgun_sdk.errors import ArgumentError, BadRequestError, DecodeError, NotFoundError, UntrustedLinkError
from tests.facade.harness import EU_KEY, QUEUED, Always, Answer, Connect, Script, answer, authorization, fields

pytestmark = pytest.mark.anyio

PATH = "/v3/domains/example.com/messages/BAABkey"
US_URL = f"https://storage-us-east4.api.mailgun.net{PATH}"
EU_URL = f"https://storage-europe-west1.api.mailgun.net{PATH}"
STORED = {"Subject": "Hello", "body-plain": "Hi", "recipients": "you@example.org"}


def send(server: SandboxServer) -> tuple[Event, Event]:
    """A message with files is sent; the events of its acceptance and its delivery."""
    with Mailgun("test-key", base_url=server.url) as mg:
        mg.messages.send(
            "example.com",
            from_="Ann <me@example.com>",
            to="you@example.org",
            subject="Grüße",
            text="Hällo\n",
            html='<p>Hällo <img src="cid:logo.png"></p>',
            attachment=[("Bericht für Ann.pdf", b"%PDF\x00\xff", "application/pdf")],
            inline=[("logo.png", b"\x89PNG\r\n")],
        )
        first, second = mg.events.iter("example.com", ascending=True)
        return first, second


async def test_by_event_by_url_and_by_key(connect: Connect, server: SandboxServer) -> None:
    event, _ = send(server)
    assert event.storage is not None
    assert isinstance(event.storage.url, str)
    assert event.storage.key
    entry = LogEntry(storage=EventStorage(key=event.storage.key, url=[event.storage.url]))
    async with connect(base_url=server.url) as mg:
        for source in (event, event.storage, entry, event.storage.url, ("example.com", event.storage.key)):
            message = await mg.messages.get_stored(source)
            assert message.subject == "Grüße"
            assert message.attachments is not None
            assert [file.name for file in message.attachments] == ["Bericht für Ann.pdf", "logo.png"]
            assert message.body_mime is None


async def test_as_an_email_message(connect: Connect, server: SandboxServer) -> None:
    event, _ = send(server)
    async with connect(base_url=server.url) as mg:
        message = await mg.messages.get_stored_email(event)
    assert isinstance(message, EmailMessage)
    assert message["Subject"] == "Grüße"
    assert message["From"].addresses[0].display_name == "Ann"
    plain, html = message.get_body(("plain",)), message.get_body(("html",))
    assert plain is not None
    assert html is not None
    assert plain.get_content().strip() == "Hällo"
    assert "Hällo" in html.get_content()
    (attachment,) = message.iter_attachments()
    assert isinstance(attachment, EmailMessage)
    assert attachment.get_filename() == "Bericht für Ann.pdf"
    assert attachment.get_content() == b"%PDF\x00\xff"


@pytest.mark.parametrize(
    "mime",
    [
        "Subject: 8 bit\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nHällo\r\n",
        "Subject: =?utf-8?q?H=C3=A4llo?=\r\n\r\nplain\r\n",
        "no header at all",
        "Subject: Hällo\r\n\r\nHällo",
        "",
    ],
    ids=["8bit", "encoded", "no header", "undeclared", "empty"],
)
async def test_mime_is_read_as_the_standard_library_reads_its_bytes(connect: Connect, mime: str) -> None:
    service = Script(answer({"body-mime": mime}))
    message = await connect(service).messages.get_stored_email(US_URL)
    assert service.request.headers["Accept"] == "message/rfc2822"
    expected = message_from_bytes(mime.encode(), policy=policy.default)
    assert message.items() == expected.items()
    assert message.get_content() == expected.get_content()


@pytest.mark.parametrize(
    "body", [{"body-plain": "Hi"}, {"body-mime": None}, {"body-mime": 5}], ids=["none", "null", "5"]
)
async def test_an_answer_without_mime(connect: Connect, body: Any) -> None:
    with pytest.raises(DecodeError, match="body-mime") as caught:
        await connect(Script(answer(body))).messages.get_stored_email(US_URL)
    assert json.loads(caught.value.content) == body


async def test_resent_to_others(connect: Connect, server: SandboxServer) -> None:
    event, _ = send(server)
    async with connect(base_url=server.url) as mg:
        assert (await mg.messages.resend_stored(event, to=["ann@example.org", "bob@example.org"])).id
        found = [found.recipient async for found in mg.events.iter("example.com", event="delivered", ascending=True)]
    assert found == ["you@example.org", "ann@example.org", "bob@example.org"]


async def test_resent_on_the_host_that_stores_it(connect: Connect) -> None:
    service = Script(answer(QUEUED))
    await connect(service).messages.resend_stored(US_URL, to="Ann <ann@example.org>")
    assert service.request.method == "POST"
    assert service.urls == [US_URL]
    assert fields(service.request) == [("to", "Ann <ann@example.org>")]


async def test_a_resend_is_not_repeated(connect: Connect) -> None:
    service = Script(Answer(503))
    with pytest.raises(Exception, match="503"):
        await connect(service).messages.resend_stored(("example.com", "BAABkey"), to="ann@example.org")
    assert len(service.requests) == 1


@pytest.mark.parametrize(
    ("settings", "url", "key"),
    [
        ({}, US_URL, "test-key"),
        ({}, f"https://storage.api.mailgun.net{PATH}", "test-key"),
        ({}, f"https://se.api.mailgun.net{PATH}", "test-key"),
        ({}, f"https://api.mailgun.net{PATH}", "test-key"),
        ({"region": "eu"}, EU_URL, "test-key"),
        ({"region": "eu"}, f"https://si.api.mailgun.net{PATH}", "test-key"),
        ({"domains": {"example.com": DomainConfig(region="eu", api_key=EU_KEY)}}, EU_URL, EU_KEY),
    ],
)
async def test_a_url_is_asked_as_it_is(connect: Connect, settings: dict[str, Any], url: str, key: str) -> None:
    service = Script(answer(STORED))
    assert (await connect(service, **settings).messages.get_stored(url)).body_plain == "Hi"
    assert service.urls == [url]
    assert service.request.headers["Authorization"] == authorization(key)


@pytest.mark.parametrize(
    ("settings", "url", "said"),
    [
        ({}, EU_URL, "'eu'"),
        ({}, f"https://api.eu.mailgun.net{PATH}", "'eu'"),
        ({"region": "eu"}, US_URL, "'us'"),
        ({"region": "eu"}, f"https://api.mailgun.net{PATH}", "'us'"),
        ({"domains": {"example.com": DomainConfig(region="eu")}}, US_URL, "'us'"),
    ],
)
async def test_another_region_than_the_domain_is_in(
    connect: Connect, settings: dict[str, Any], url: str, said: str
) -> None:
    service = Script()
    for call in ("get_stored", "get_stored_email"):
        with pytest.raises(ArgumentError, match=f"stored in the region {said}") as caught:
            await getattr(connect(service, **settings).messages, call)(url)
        assert caught.value.argument == "source"
    assert service.requests == []


@pytest.mark.parametrize(
    "url",
    [
        f"https://storage.example.net{PATH}",
        f"https://storage.googleapis.com{PATH}",
        f"https://api.mailgun.net.example.net{PATH}",
        f"https://api.mailgun.net@example.net{PATH}",
        f"http://127.0.0.1:1{PATH}",
        f"ftp://api.mailgun.net{PATH}",
        f"//api.mailgun.net{PATH}",
        PATH,
        "",
    ],
)
async def test_a_host_that_must_not_see_the_key(connect: Connect, url: str) -> None:
    service = Script()
    messages = connect(service).messages
    for ask in (
        lambda: messages.get_stored(url),
        lambda: messages.get_stored_email(Event(storage=EventStorage(url=url))),
        lambda: messages.resend_stored(url, to="ann@example.org"),
    ):
        with pytest.raises((UntrustedLinkError, ArgumentError)):
            await ask()
    assert service.requests == []


@pytest.mark.parametrize(
    "source",
    [
        "https://api.mailgun.net/v3/example.com/messages",
        "https://api.mailgun.net/v3/domains/example.com/messages",
        "https://api.mailgun.net/v3/domains/example.com/messages/a/b",
        f"{US_URL}?x=1",
        f"{US_URL}/attachments/0",
        Event(),
        Event(storage=EventStorage()),
        LogEntry(storage=EventStorage(url=[])),
        ("example.com",),
        ("example.com", ""),
        ("", "BAABkey"),
        ("example.com", ".."),
        None,
        5,
    ],
    ids=str,
)
async def test_a_source_that_names_no_stored_message(connect: Connect, source: Any) -> None:
    """A resend would otherwise be a POST to whatever the URL says."""
    service = Script()
    for ask in (
        lambda: connect(service).messages.get_stored(source),
        lambda: connect(service).messages.resend_stored(source, to="ann@example.org"),
    ):
        with pytest.raises(ArgumentError):
            await ask()
    assert service.requests == []


@pytest.mark.parametrize("status", [400, 404])
async def test_a_key_alone_is_looked_for_on_the_storages_of_the_region(connect: Connect, status: int) -> None:
    service = Script(Answer(status), Answer(404), answer(STORED))
    assert (await connect(service).messages.get_stored(("example.com", "BAABkey"))).body_plain == "Hi"
    hosts = [request.url.host for request in service.requests]
    assert hosts == ["api.mailgun.net", "storage-us-east4.api.mailgun.net", "storage-us-west1.api.mailgun.net"]
    service = Script(Answer(status), answer(STORED))
    await connect(service, region="eu").messages.get_stored(("example.com", "BAABkey"))
    assert service.urls == [f"https://api.eu.mailgun.net{PATH}", EU_URL]


async def test_a_message_that_is_nowhere(connect: Connect) -> None:
    """The error is that of the API itself."""
    service = Script(answer({"message": "first"}, 400), *[answer({"message": "other"}, 404)] * 2)
    with pytest.raises(BadRequestError, match="first"):
        await connect(service).messages.get_stored(("example.com", "BAABkey"))
    service = Script(answer({"message": "gone"}, 404))
    with pytest.raises(NotFoundError, match="gone"):
        await connect(service, base_url="http://127.0.0.1:8025").messages.get_stored(("example.com", "BAABkey"))
    with pytest.raises(NotFoundError):
        await connect(Script(Answer(404))).messages.get_stored(US_URL)


async def test_a_redirect_is_not_followed(connect: Connect) -> None:
    service = Script(Answer(302, headers={"Location": "https://storage.googleapis.com/file"}))
    with pytest.raises(Exception, match="302"):
        await connect(service).messages.get_stored(US_URL)
    assert len(service.requests) == 1


async def test_a_base_url_with_a_path(connect: Connect) -> None:
    service = Always(answer(STORED))
    mg = connect(service, base_url="https://proxy.example.net/mailgun")
    await mg.messages.get_stored(f"https://proxy.example.net/mailgun{PATH}")
    await mg.messages.get_stored(("example.com", "BAABkey"))
    assert service.urls == [f"https://proxy.example.net/mailgun{PATH}"] * 2
    assert isinstance(service.requests[0], httpx.Request)
