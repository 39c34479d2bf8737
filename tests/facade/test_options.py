"""Copies of a client with other options, and who closes the connections."""

from __future__ import annotations

from typing import Any, cast

import httpx
import pytest

from mailgun_sdk import AsyncMailgun, DomainConfig, Region
from mailgun_sdk._transport import direct
from mailgun_sdk.errors import ArgumentError, ServerError
from tests.facade.harness import EU, US, Always, Answer, Connect, answer

pytestmark = pytest.mark.anyio

ON_BEHALF_OF = "X-Mailgun-On-Behalf-Of"


@pytest.fixture
def own_clients(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> list[httpx.Client | httpx.AsyncClient]:
    """The HTTP clients that a Mailgun client makes for itself; they answer everything with an empty page."""
    made: list[httpx.Client | httpx.AsyncClient] = []
    name = "AsyncClient" if connect.is_async else "Client"
    kind = getattr(httpx, name)

    def make(**options: Any) -> httpx.Client | httpx.AsyncClient:
        client: httpx.Client | httpx.AsyncClient = kind(
            transport=httpx.MockTransport(Always(answer({"items": []}))), **options
        )
        made.append(client)
        return client

    monkeypatch.setattr(direct, "async_client" if connect.is_async else "client", make)
    return made


async def test_a_copy_differs_and_the_original_does_not_change(connect: Connect) -> None:
    service = Always(answer({"items": []}))
    mg = connect(service, region="us", timeout=30, subaccount="abc1")
    before = repr(mg)
    copy = mg.with_options(region="EU", timeout=5, subaccount="abc2")
    assert repr(mg) == before
    await copy.domains.list()
    await mg.domains.list()
    changed, unchanged = service.requests
    assert (str(changed.url), str(unchanged.url)) == (f"{EU}/v4/domains", f"{US}/v4/domains")
    assert (changed.headers[ON_BEHALF_OF], unchanged.headers[ON_BEHALF_OF]) == ("abc2", "abc1")
    assert changed.extensions["timeout"] == {"connect": 5, "read": 5, "write": 5, "pool": 5}
    assert unchanged.extensions["timeout"] == {"connect": 10, "read": 30, "write": 30, "pool": 30}


async def test_a_copy_keeps_what_is_not_given(connect: Connect) -> None:
    service = Always(answer({"items": []}))
    mg = connect(service, region="eu", timeout=7, subaccount="abc1", domains={"us.example": DomainConfig("us")})
    copy = mg.with_options(max_retries=0).with_options()
    await copy.domains.list()
    await copy.bounces.list("us.example")
    default, named = service.requests
    assert default.url.host == "api.eu.mailgun.net"
    assert named.url.host == "api.mailgun.net"
    assert default.headers[ON_BEHALF_OF] == "abc1"
    assert default.extensions["timeout"]["read"] == 7


async def test_a_copy_has_its_own_number_of_retries(connect: Connect) -> None:
    service = Always(Answer(500))
    mg = connect(service, max_retries=0)
    with pytest.raises(ServerError):
        await mg.with_options(max_retries=3).domains.list()
    assert len(service.requests) == 4
    with pytest.raises(ServerError):
        await mg.domains.list()
    assert len(service.requests) == 5


async def test_a_resource_taken_before_the_copy_stays_with_its_client(connect: Connect) -> None:
    service = Always(answer({"items": []}))
    mg = connect(service)
    await mg.domains.list()
    await mg.with_options(region="eu").domains.list()
    assert [request.url.host for request in service.requests] == ["api.mailgun.net", "api.eu.mailgun.net"]


@pytest.mark.parametrize(
    ("option", "value"),
    [("timeout", 0), ("region", "asia"), ("region", ""), ("subaccount", "a b"), ("max_retries", -1)],
)
async def test_wrong_options_are_refused(connect: Connect, option: str, value: Any) -> None:
    mg = connect(Always(Answer()))
    with pytest.raises(ArgumentError) as caught:
        mg.with_options(**{option: value})
    assert caught.value.argument == option


async def test_unknown_options_are_refused(connect: Connect) -> None:
    with pytest.raises(TypeError):
        cast(Any, connect(Always(Answer()))).with_options(api_key="test-key-2")


async def test_timeouts_of_each_phase(connect: Connect) -> None:
    service = Always(answer({"items": []}))
    await connect(service, timeout=httpx.Timeout(60, connect=2, pool=3)).domains.list()
    assert service.request.extensions["timeout"] == {"connect": 2, "read": 60, "write": 60, "pool": 3}


async def test_the_default_timeout_ends(connect: Connect) -> None:
    service = Always(answer({"items": []}))
    http_client = connect.http_client(transport=httpx.MockTransport(service), timeout=None)
    await connect(http_client=http_client).domains.list()
    assert all(0 < seconds <= 60 for seconds in service.request.extensions["timeout"].values())


async def test_connections_are_made_when_needed_and_closed_at_the_end(
    connect: Connect, own_clients: list[httpx.Client]
) -> None:
    async with connect() as mg:
        assert own_clients == []
        await mg.domains.list()
        await mg.domains.list()
        (own,) = own_clients
        assert not own.is_closed
    assert own.is_closed


async def test_an_error_inside_with_closes_too(connect: Connect, own_clients: list[httpx.Client]) -> None:
    async def failing(mg: AsyncMailgun) -> None:
        async with mg:
            await mg.domains.list()
            raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        await failing(connect())
    assert [client.is_closed for client in own_clients] == [True]


async def test_closing_twice_or_unused_is_fine(connect: Connect, own_clients: list[httpx.Client]) -> None:
    await connect().aclose()
    assert own_clients == []
    mg = connect()
    await mg.domains.list()
    await mg.aclose()
    await mg.aclose()
    assert [client.is_closed for client in own_clients] == [True]


async def test_copies_share_connections_and_never_close_them(connect: Connect, own_clients: list[httpx.Client]) -> None:
    async with connect() as mg:
        async with mg.with_options(region=Region.EU) as copy:
            await copy.domains.list()
            async with copy.with_options(timeout=5) as copy_of_copy:
                await copy_of_copy.domains.list()
        await copy.aclose()
        await mg.domains.list()
        (only,) = own_clients
        assert not only.is_closed
    assert only.is_closed


async def test_a_given_http_client_is_left_open(connect: Connect) -> None:
    service = Always(answer({"items": []}))
    http_client = connect.http_client(transport=httpx.MockTransport(service), headers={"X-Own": "1"})
    async with connect(http_client=http_client) as mg:
        await mg.domains.list()
    await mg.aclose()
    assert not http_client.is_closed
    assert service.request.headers["X-Own"] == "1"


async def test_a_closed_http_client_is_named(connect: Connect) -> None:
    http_client = connect.http_client(transport=httpx.MockTransport(Always(Answer())))
    if isinstance(http_client, httpx.AsyncClient):
        await http_client.aclose()
    else:
        http_client.close()
    with pytest.raises(ArgumentError) as caught:
        await connect(http_client=http_client).domains.list()
    assert caught.value.argument == "http_client"
