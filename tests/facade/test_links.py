"""Links in answers: followed on Mailgun's hosts and the base URL's, never anywhere else. The key goes along."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from mailgun_sdk.errors import ArgumentError, UntrustedLinkError
from tests.facade.harness import EU, US, Always, Connect, Script, answer, authorization, collect, gather

pytestmark = pytest.mark.anyio

LOCAL = "http://127.0.0.1:8025"

FOREIGN = [
    "https://example.com/v3/x",
    "https://mailgun.net.example.com/v3/x",
    "https://examplemailgun.net/v3/x",
    "https://mailgun.org/v3/x",
    "https://mailgun.net@example.com/v3/x",
    "https://api.mailgun.net@example.com/v3/x",
    "https://api.mailgun.net:443@example.com/v3/x",
    "https://user:password@api.mailgun.net/v3/x",
    "https://@api.mailgun.net/v3/x",
    "https://example.com#.mailgun.net/v3/x",
    "https://example.com?.mailgun.net/v3/x",
    "https://example.com\\.mailgun.net/v3/x",
    "https://example.com\\@api.mailgun.net/v3/x",
    "https://api.mailgun.net\\@example.com/v3/x",
    "https://example.com%2f.mailgun.net/v3/x",
    "https://example.com%00.mailgun.net/v3/x",
    "https://example.com\t.mailgun.net/v3/x",
    "https://exam\nple.mailgun.net/v3/x",
    "https://example.com .mailgun.net/v3/x",
    "https://a..mailgun.net/v3/x",
    "https://.mailgun.net/v3/x",
    "https://" + "a" * 64 + ".mailgun.net/v3/x",
    "https://\uff0emailgun.net/v3/x",
    "https://api.mailgun.net\u3002example.com/v3/x",
    "https://example.com\uff0f.mailgun.net/v3/x",
    "https://api.mailgun.net:8443/v3/x",
    "https://api.mailgun.net:port/v3/x",
    "https://api.mailgun.net:99999/v3/x",
    "https://[::1].mailgun.net/v3/x",
    "https://[api.mailgun.net/v3/x",
    "https:///v3/x",
    "https:/api.mailgun.net/v3/x",
    "https:api.mailgun.net/v3/x",
    "javascript:alert(1)",
    "javascript://api.mailgun.net/%0aalert(1)",
    "file:///etc/passwd",
    "file://api.mailgun.net/etc/passwd",
    "ftp://api.mailgun.net/v3/x",
    "ws://api.mailgun.net/v3/x",
    "data:application/json,{}",
    " https://example.com/v3/x",
    "v3/example.com/x",
    "?page=next",
    "http://127.0.0.1:8025/v3/x",
    "https://api.mailgun.net/v3/\x00",
    "https://api.mailgun.net/v3/x\ny",
    "https://api.mailgun.net/" + "x" * 70_000,
]


def leading_to(link: str) -> Script:
    return Script(answer({"items": [{"address": "a@example.org"}], "paging": {"next": link}}), answer({"items": []}))


async def outcome(items: AsyncIterator[Any]) -> str:
    """What becomes of a list: the name of its error."""
    try:
        await collect(items)
    except Exception as error:
        return type(error).__name__
    return "no error"


async def test_foreign_links_are_not_followed(connect: Connect) -> None:
    outcomes = {}
    for link in FOREIGN:
        service = leading_to(link)
        outcomes[link[:60]] = await outcome(connect(service).bounces.iter("example.com")), service.urls
    wanted = "UntrustedLinkError", [f"{US}/v3/example.com/bounces"]
    assert {link: got for link, got in outcomes.items() if got != wanted} == {}


async def test_items_before_a_foreign_link_are_given(connect: Connect) -> None:
    seen: list[Any] = []
    items = connect(leading_to("https://example.com/v3/x")).bounces.iter("example.com")
    with pytest.raises(UntrustedLinkError) as caught:
        await gather(items, seen)
    assert [bounce.address for bounce in seen] == ["a@example.org"]
    assert caught.value.link == "https://example.com/v3/x"
    assert "https://example.com/v3/x" in str(caught.value)


@pytest.mark.parametrize(
    ("link", "followed"),
    [
        (f"{US}/v3/x?page=next", f"{US}/v3/x?page=next"),
        (f"{EU}/v3/x", f"{EU}/v3/x"),
        ("https://storage-us-east4.api.mailgun.net/v3/x", "https://storage-us-east4.api.mailgun.net/v3/x"),
        ("https://mailgun.net/v3/x", "https://mailgun.net/v3/x"),
        ("HTTPS://API.Mailgun.NET/v3/x", "https://api.mailgun.net/v3/x"),
        (f"{US}:443/v3/x", f"{US}/v3/x"),
        ("http://api.mailgun.net/v3/x?a=1&b=%20", f"{US}/v3/x?a=1&b=%20"),
        ("http://api.eu.mailgun.net/v3/x", f"{EU}/v3/x"),
        ("/v3/x?page=next", f"{US}/v3/x?page=next"),
        ("//example.com/v3/x", f"{US}//example.com/v3/x"),
        (f"{US}/v3/a%2Fb%40c?address=a%2Bb%40example.org", f"{US}/v3/a%2Fb%40c?address=a%2Bb%40example.org"),
    ],
)
async def test_links_of_mailgun_are_followed_encrypted(connect: Connect, link: str, followed: str) -> None:
    service = leading_to(link)
    await collect(connect(service).bounces.iter("example.com"))
    assert service.urls[1:] == [followed]
    assert service.requests[1].headers["Authorization"] == authorization()
    assert service.requests[1].headers["Host"] == service.requests[1].url.netloc.decode()


@pytest.mark.parametrize(
    ("base_url", "link", "is_followed"),
    [
        (LOCAL, f"{LOCAL}/v3/x", True),
        (LOCAL, f"{US}/v3/x", True),
        (LOCAL, "http://127.0.0.1:8026/v3/x", False),
        (LOCAL, "https://127.0.0.1:8025/v3/x", False),
        (LOCAL, "http://127.0.0.1/v3/x", False),
        (LOCAL, "http://localhost:8025/v3/x", False),
        (LOCAL, "http://me@127.0.0.1:8025/v3/x", False),
        ("https://proxy.example.com/mailgun", "https://proxy.example.com/mailgun/v3/x", True),
        ("https://proxy.example.com/mailgun", "https://PROXY.example.com:443/v3/x", True),
        ("https://proxy.example.com", "http://proxy.example.com/v3/x", False),
        ("https://proxy.example.com", "https://other.example.com/v3/x", False),
    ],
)
async def test_the_base_url_has_links_of_its_own(connect: Connect, base_url: str, link: str, is_followed: bool) -> None:
    service = leading_to(link)
    items = connect(service, base_url=base_url).bounces.iter("example.com")
    if is_followed:
        await collect(items)
    else:
        with pytest.raises(UntrustedLinkError):
            await collect(items)
    assert len(service.requests) == (2 if is_followed else 1)


async def test_a_call_of_ones_own_is_held_to_the_same(connect: Connect) -> None:
    service = Script()
    mg = connect(service)
    for link in FOREIGN:
        with pytest.raises(UntrustedLinkError if link.startswith(("http://", "https://")) else ArgumentError):
            await mg.request("GET", link)
    assert service.requests == []


async def test_a_stored_message_is_fetched_where_it_lies(connect: Connect) -> None:
    """Events name the host of a message; it wants the key, too."""
    link = "https://storage-europe-west1.api.mailgun.net/v3/domains/example.com/messages/key=="
    service = Always(answer({"subject": "Hi"}))
    response = await connect(service, region="eu").request("GET", link)
    assert response.json() == {"subject": "Hi"}
    assert service.urls == [link]
    assert service.request.headers["Authorization"] == authorization()
