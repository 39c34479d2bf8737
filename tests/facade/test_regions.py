"""Where a call goes and with which key: the client's region, the domain's own, or a base URL for everything."""

from __future__ import annotations

from typing import Any

import pytest

from mailgun_sdk import DomainConfig, Region
from mailgun_sdk.errors import ArgumentError
from tests.facade.harness import EU, EU_KEY, KEY, QUEUED, US, Always, Connect, answer, authorization

pytestmark = pytest.mark.anyio

DOMAINS = {
    "mg.example.eu": DomainConfig(region="eu", api_key=EU_KEY),
    "key.example.com": DomainConfig(api_key="test-key-3"),
    "region.example.com": DomainConfig(region=Region.EU),
}


async def reached(connect: Connect, domain: str | None, **options: Any) -> tuple[str, str]:
    """The host and the Authorization header of one call."""
    service = Always(answer({"items": []}))
    mg = connect(service, **options)
    await (mg.domains.list() if domain is None else mg.bounces.list(domain))
    url = service.request.url
    return f"{url.scheme}://{url.netloc.decode()}", service.request.headers["Authorization"]


@pytest.mark.parametrize(
    ("region", "base_url"),
    [(None, US), ("us", US), ("US", US), (Region.US, US), ("eu", EU), ("EU", EU), ("Eu", EU), (Region.EU, EU)],
    ids=repr,
)
async def test_a_region_is_a_host(connect: Connect, region: Region | str | None, base_url: str) -> None:
    assert await reached(connect, "example.com", region=region) == (base_url, authorization())


def test_a_region_knows_its_host() -> None:
    assert [region.api_url for region in Region] == [US, EU]


@pytest.mark.parametrize(
    ("domain", "base_url", "key"),
    [
        ("example.com", US, KEY),
        (None, US, KEY),
        ("mg.example.eu", EU, EU_KEY),
        ("MG.Example.EU", EU, EU_KEY),
        ("key.example.com", US, "test-key-3"),
        ("region.example.com", EU, KEY),
        ("sub.mg.example.eu", US, KEY),
    ],
)
async def test_a_domain_has_a_region_and_a_key(connect: Connect, domain: str | None, base_url: str, key: str) -> None:
    assert await reached(connect, domain, domains=DOMAINS) == (base_url, authorization(key))


async def test_the_names_in_domains_have_any_case(connect: Connect) -> None:
    domains = {"MG.Example.EU": DomainConfig(Region.EU, EU_KEY)}
    assert await reached(connect, "mg.example.eu", domains=domains) == (EU, authorization(EU_KEY))


async def test_a_domain_without_region_follows_the_client(connect: Connect) -> None:
    assert await reached(connect, "key.example.com", domains=DOMAINS, region="eu") == (EU, authorization("test-key-3"))


async def test_a_base_url_wins_over_regions_and_leaves_the_keys(connect: Connect) -> None:
    local = "http://127.0.0.1:8025"
    options: dict[str, Any] = {"domains": DOMAINS, "region": "eu", "base_url": local}
    assert await reached(connect, "mg.example.eu", **options) == (local, authorization(EU_KEY))
    assert await reached(connect, "example.com", **options) == (local, authorization())


async def test_a_send_uses_the_key_of_its_domain(connect: Connect) -> None:
    service = Always(answer(QUEUED))
    mg = connect(service, domains=DOMAINS)
    await mg.messages.send("mg.example.eu", from_="me@mg.example.eu", to="you@example.org", text="Hi")
    assert service.urls == [f"{EU}/v3/mg.example.eu/messages"]
    assert service.request.headers["Authorization"] == authorization(EU_KEY)


async def test_a_client_with_keys_of_domains_only(connect: Connect) -> None:
    service = Always(answer({"items": []}))
    mg = connect(service, api_key=None, domains=DOMAINS)
    await mg.bounces.list("mg.example.eu")
    for call in (mg.domains.list, lambda: mg.bounces.list("example.com"), lambda: mg.request("GET", "/v3/lists")):
        with pytest.raises(ArgumentError, match=r"api_key: .*mg\.example\.eu"):
            await call()
    assert len(service.requests) == 1


async def test_later_changes_of_the_mapping_are_not_seen(connect: Connect) -> None:
    domains = {"mg.example.eu": DomainConfig(region="eu")}
    service = Always(answer({"items": []}))
    mg = connect(service, domains=domains)
    domains.clear()
    await mg.bounces.list("mg.example.eu")
    assert service.request.url.host == "api.eu.mailgun.net"


def test_the_repr_of_a_config_has_no_key() -> None:
    assert repr(DomainConfig("eu", KEY)) == "DomainConfig(region=<Region.EU: 'eu'>)"
