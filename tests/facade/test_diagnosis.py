"""`diagnose`: what is wrong with calls about a domain, in words; and regions as data."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from mailgun_sdk import DomainConfig, Region
from mailgun_sdk.errors import ArgumentError
from tests.facade.harness import Answer, Connect, Failure, Script, answer

pytestmark = pytest.mark.anyio

FOUND = answer({"domain": {"name": "example.com", "state": "active"}})
UNKNOWN = answer({"message": "Domain not found"}, 404)
FORBIDDEN = Answer(401, b"Forbidden", {"Content-Type": "text/plain"})
NOT_ALLOWED = answer({"message": "not allowed"}, 403)
DOWN = Failure(httpx.ConnectError)
NONSENSE = Answer(200, b"Mailgun Magnificent API")


@pytest.mark.parametrize(
    ("us", "eu", "region", "healthy", "words"),
    [
        (FOUND, UNKNOWN, Region.US, True, "lives in the region that the client uses (us)"),
        (FORBIDDEN, FOUND, Region.EU, False, "lives in the region eu, but the client asks us"),
        (UNKNOWN, UNKNOWN, None, False, "has no domain of this name"),
        (FORBIDDEN, FORBIDDEN, None, False, "the key is refused everywhere"),
        (NOT_ALLOWED, UNKNOWN, None, False, "may not do this"),
        (DOWN, DOWN, None, False, "no region gave a usable answer"),
        (NONSENSE, NONSENSE, None, False, "no region gave a usable answer"),
        (DOWN, FORBIDDEN, None, False, "their answers tell more"),
    ],
)
async def test_each_cause_has_its_words(
    connect: Connect,
    us: Callable[[httpx.Request], httpx.Response],
    eu: Callable[[httpx.Request], httpx.Response],
    region: Region | None,
    healthy: bool,
    words: str,
) -> None:
    service = Script(us, eu)
    found = await connect(service).diagnose("example.com")
    assert [(request.method, str(request.url)) for request in service.requests] == [
        ("GET", "https://api.mailgun.net/v4/domains/example.com"),
        ("GET", "https://api.eu.mailgun.net/v4/domains/example.com"),
    ]
    assert (found.domain, found.region, found.healthy) == ("example.com", region, healthy)
    assert words in found.advice
    text = str(found)
    assert text.startswith("example.com: ")
    assert "\n  US: " in text
    assert "\n  EU: " in text
    assert "test-key" not in text


async def test_a_domain_of_its_own_region_is_healthy_there(connect: Connect) -> None:
    service = Script(FORBIDDEN, FOUND)
    client = connect(service, domains={"example.com": DomainConfig("eu", "test-key-eu")})
    found = await client.diagnose("Example.com")
    assert found.healthy
    assert {request.headers["Authorization"] for request in service.requests} == {
        httpx.BasicAuth("api", "test-key-eu")._auth_header
    }


async def test_a_base_url_is_asked_alone(connect: Connect) -> None:
    service = Script(FOUND)
    found = await connect(service, base_url="http://127.0.0.1:8025", region="eu").diagnose("example.com")
    assert service.request.url.host == "127.0.0.1"
    assert found.healthy
    assert [item.region for item in found.answers] == [Region.EU]


async def test_a_sending_key_cannot_ask(connect: Connect) -> None:
    service = Script()
    with pytest.raises(ArgumentError, match="needs an account key"):
        await connect(service, api_key=None, sending_key="key-sending").diagnose("example.com")
    with pytest.raises(ArgumentError, match="domain: is empty"):
        await connect(service).diagnose("")
    assert service.requests == []


async def test_a_copy_acts_for_a_subaccount(connect: Connect) -> None:
    links = {"next": "https://api.mailgun.net/v3/example.com/bounces?page=next"}
    page = answer({"items": [{"address": "a@example.org"}], "paging": links})
    service = Script(page, answer({"items": []}), answer({"items": []}))
    client = connect(service)
    copy = client.on_behalf_of("0123456789abcdef01234567")
    assert len([bounce async for bounce in copy.bounces.iter("example.com")]) == 1
    await client.bounces.list("example.com")
    header = "X-Mailgun-On-Behalf-Of"
    assert [request.headers.get(header) for request in service.requests] == ["0123456789abcdef01234567"] * 2 + [None]


async def test_deleting_a_subaccount_never_inherits_it(connect: Connect) -> None:
    service = Script(answer({"message": "ok"}))
    copy = connect(service).on_behalf_of("0123456789abcdef01234567")
    with pytest.raises(TypeError):
        await copy.subaccounts.delete()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    await copy.subaccounts.delete(subaccount_id="aaaaaaaaaaaaaaaaaaaaaaaa")
    assert service.request.headers.get_list("X-Mailgun-On-Behalf-Of") == ["aaaaaaaaaaaaaaaaaaaaaaaa"]


def test_a_region_knows_its_hosts() -> None:
    assert Region.EU.api_url == "https://api.eu.mailgun.net"
    assert Region.EU.smtp_host == "smtp.eu.mailgun.org"
    assert Region.US.smtp_ports == (25, 465, 587, 2525)
    assert Region.US.inbound_hosts == ("mxa.mailgun.org", "mxb.mailgun.org")
    assert Region.EU.tracking_host == "eu.mailgun.org"
