"""Which key goes with a call: an account key, a domain sending key, or one that a function gives."""

from __future__ import annotations

import base64
import pickle
from typing import Any

import httpx
import pytest

from mailgun_sdk import DomainConfig
from mailgun_sdk.errors import ArgumentError
from tests.facade.harness import Connect, Script, answer

pytestmark = pytest.mark.anyio

MESSAGE: dict[str, Any] = {"from_": "me@example.com", "to": "you@example.org", "subject": "Hi", "text": "Hello"}
OK = answer({"id": "<1>", "message": "Queued. Thank you."})


def key_of(request: httpx.Request) -> str:
    return base64.b64decode(request.headers["Authorization"].removeprefix("Basic ")).decode().removeprefix("api:")


async def test_a_sending_key_sends(connect: Connect) -> None:
    service = Script(OK)
    await connect(service, api_key=None, sending_key="key-sending").messages.send("example.com", **MESSAGE)
    assert key_of(service.request) == "key-sending"


async def test_a_sending_key_does_nothing_else(connect: Connect) -> None:
    service = Script()
    client = connect(service, api_key=None, sending_key="key-sending")
    with pytest.raises(ArgumentError, match="bounces_list needs an account key; a domain sending key can send"):
        await client.bounces.list("example.com")
    with pytest.raises(ArgumentError, match="api_key"):
        await client.domains.list()
    assert service.requests == []


async def test_each_key_does_what_it_is_for(connect: Connect) -> None:
    service = Script(OK, answer({"items": []}))
    client = connect(service, api_key="key-account", sending_key="key-sending")
    await client.messages.send("example.com", **MESSAGE)
    await client.bounces.list("example.com")
    assert [key_of(request) for request in service.requests] == ["key-sending", "key-account"]


async def test_the_keys_of_a_domain_come_first(connect: Connect) -> None:
    service = Script(OK, OK, answer({"items": []}), answer({"items": []}))
    domains = {
        "one.example": DomainConfig(sending_key="key-one"),
        "two.example": DomainConfig("eu", "key-two"),
    }
    client = connect(service, api_key="key-account", sending_key="key-sending", domains=domains)
    await client.messages.send("ONE.example", **MESSAGE)
    await client.messages.send("two.example", **MESSAGE)
    await client.bounces.list("one.example")
    await client.bounces.list("two.example")
    assert [key_of(request) for request in service.requests] == ["key-one", "key-two", "key-account", "key-two"]
    assert [request.url.host for request in service.requests][1::2] == ["api.eu.mailgun.net"] * 2


async def test_a_domain_with_a_sending_key_only_refuses_the_rest(connect: Connect) -> None:
    service = Script(OK)
    client = connect(service, api_key=None, domains={"one.example": DomainConfig(sending_key="key-one")})
    await client.messages.send("one.example", **MESSAGE)
    with pytest.raises(ArgumentError, match="messages_get_queues needs an account key"):
        await client.messages.get_queues("one.example")
    assert len(service.requests) == 1


async def test_a_function_is_asked_for_each_request(connect: Connect) -> None:
    keys = iter(["key-0001", "key-0002", "key-0003"])
    service = Script(answer({}, status=429, headers={"Retry-After": "0"}), answer({"items": []}), answer({"items": []}))
    client = connect(service, api_key=lambda: next(keys))
    await client.bounces.list("example.com")
    await client.bounces.list("example.com")
    assert [key_of(request) for request in service.requests] == ["key-0001", "key-0002", "key-0003"]


@pytest.mark.parametrize("given", ["", "a b", None, b"key"])
async def test_a_function_that_gives_no_key_is_named(connect: Connect, given: object) -> None:
    service = Script()
    client = connect(service, api_key=lambda: given)
    with pytest.raises(ArgumentError, match="api_key"):
        await client.bounces.list("example.com")
    assert service.requests == []


def test_keys_of_a_domain_are_not_shown() -> None:
    config = DomainConfig("eu", "key-0000", sending_key=lambda: "key-0001")
    assert "key-000" not in repr(config)
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(config)
