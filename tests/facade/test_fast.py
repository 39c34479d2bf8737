"""The client over aiohttp: the same on the wire, and never a send twice whose answer was lost."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from importlib import import_module
from typing import Any, TypeAlias

import pytest

from mailgun_sdk import AsyncMailgun, fast
from mailgun_sdk.errors import APIConnectionError
from tests.facade.harness import authorization
from tests.facade.loopback import break_off, hang_up, refusing, reply, reset, serving

pytestmark = pytest.mark.anyio

FIELDS: dict[str, Any] = {"from_": "me@example.com", "to": "you@example.org", "text": "Hi"}
Connected: TypeAlias = Callable[[str], AbstractAsyncContextManager[AsyncMailgun]]
QUEUED = reply(b'{"id": "<1@example.com>", "message": "Queued. Thank you."}')


@pytest.fixture
def anyio_backend() -> str:
    """aiohttp knows no other event loop."""
    return "asyncio"


@pytest.fixture(params=["ours", "httpx-aiohttp"])
def connected(request: pytest.FixtureRequest) -> Connected:
    """A client with an HTTP client over aiohttp: ours, and the one that the package itself has."""

    @asynccontextmanager
    async def connect(url: str) -> AsyncIterator[AsyncMailgun]:
        make = fast.aiohttp_client if request.param == "ours" else import_module("httpx_aiohttp").HttpxAiohttpClient
        async with make() as http_client:
            yield AsyncMailgun("test-key", base_url=url, http_client=http_client)

    return connect


@pytest.mark.parametrize("size", [0, 1_000, 200_000])
async def test_a_request_on_the_wire(connected: Connected, size: int) -> None:
    with serving(QUEUED) as server:
        async with connected(server.url) as mg:
            for _ in range(2):
                queued = await mg.messages.send("example.com", attachment=[("a.bin", b"x" * size)], **FIELDS)
                assert queued.id == "<1@example.com>"
    for request in server.received:
        assert request.line == "POST /v3/example.com/messages HTTP/1.1"
        assert request.header("Content-Length") == [str(request.size)]
        assert request.size > size
        assert request.header("Transfer-Encoding") == []
        assert request.header("Authorization") == [authorization("test-key")]


@pytest.mark.parametrize("end", [hang_up, reset, break_off])
async def test_a_send_whose_answer_is_lost_is_not_repeated(connected: Connected, end: Any) -> None:
    with serving(end) as server:
        async with connected(server.url) as mg:
            with pytest.raises(Exception) as caught:  # noqa: PT011 - which one it is, is told by what happened
                await mg.messages.send("example.com", **FIELDS)
    assert len(server.received) == 1
    assert getattr(caught.value, "executed", None) is None


async def test_the_same_behind_a_call_that_succeeded(connected: Connected) -> None:
    with serving(QUEUED, hang_up) as server:
        async with connected(server.url) as mg:
            await mg.messages.send("example.com", **FIELDS)
            with pytest.raises(APIConnectionError) as caught:
                await mg.messages.send("example.com", **FIELDS)
    assert len(server.received) == 2
    assert caught.value.executed is None


async def test_what_cannot_connect_was_not_carried_out(connected: Connected, naps: list[float]) -> None:
    with refusing() as url:
        async with connected(url) as mg:
            with pytest.raises(APIConnectionError) as caught:
                await mg.messages.send("example.com", **FIELDS)
    assert caught.value.executed is False
    assert len(naps) == 2


async def test_a_call_that_may_be_repeated_is(connected: Connected) -> None:
    found = reply(b'{"address": "a@example.org", "created_at": "Sun, 01 Mar 2026 00:00:00 UTC"}')
    with serving(hang_up, found) as server:
        async with connected(server.url) as mg:
            assert (await mg.bounces.get("example.com", "a@example.org")).address == "a@example.org"
    # By aiohttp itself, as it happens.
    assert [request.line.split()[0] for request in server.received] == ["GET", "GET"]
    assert not any(request.header("Transfer-Encoding") for request in server.received)


async def test_a_proxy_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(QUEUED) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        async with fast.aiohttp_client() as client:
            mg = AsyncMailgun("test-key", base_url="http://localhost:9", http_client=client)
            await mg.messages.send("example.com", **FIELDS)
    assert proxy.received[0].line == "POST http://localhost:9/v3/example.com/messages HTTP/1.1"


def test_without_the_extra_it_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    absent: Any = None
    monkeypatch.setitem(sys.modules, "httpx_aiohttp", absent)
    with pytest.raises(ImportError, match="mailgun-sdk\\[fast\\]"):
        fast.aiohttp_client()
