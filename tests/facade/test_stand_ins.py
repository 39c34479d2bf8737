"""Tools that stand in for the network see every request, whichever method of httpx or httpcore they replace."""

from __future__ import annotations

from functools import wraps
from typing import Any
from unittest.mock import AsyncMock, Mock

import httpcore
import httpx
import pytest

from mailgun_sdk import AsyncMailgun, Mailgun
from tests.facade.harness import KEY, Connect

pytestmark = pytest.mark.anyio

PAGE = b'{"items": []}'


async def asked(connect: Connect, monkeypatch: pytest.MonkeyPatch, owner: type, name: str, stand_in: Any) -> None:
    """A call by a client that was used before, one by a new one, and one after the tool is gone."""
    async with connect(base_url="http://127.0.0.1:1", max_retries=0) as mg:
        await _refused(mg)
        with monkeypatch.context() as patches:
            patches.setattr(owner, name, stand_in)
            await mg.domains.list()
            async with connect(base_url="http://127.0.0.1:1") as new:
                await new.domains.list()
        await _refused(mg)


async def _refused(mg: Any) -> None:
    with pytest.raises(Exception, match="Connect"):
        await mg.domains.list()


async def test_a_transport_of_httpx(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []

    def handle_request(self: Any, request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(200, content=PAGE, request=request)

    async def handle_async_request(self: Any, request: httpx.Request) -> httpx.Response:
        return handle_request(self, request)

    if connect.is_async:
        await asked(connect, monkeypatch, httpx.AsyncHTTPTransport, "handle_async_request", handle_async_request)
    else:
        await asked(connect, monkeypatch, httpx.HTTPTransport, "handle_request", handle_request)
    assert len(seen) == 2


async def test_a_pool_of_httpcore_wrapped(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    owner: Any = httpcore.AsyncConnectionPool if connect.is_async else httpcore.ConnectionPool
    name = "handle_async_request" if connect.is_async else "handle_request"
    real = getattr(owner, name)

    @wraps(real)
    def handle_request(self: Any, request: httpcore.Request) -> httpcore.Response:
        seen.append(str(request.url))
        return httpcore.Response(200, content=PAGE)

    @wraps(real)
    async def handle_async_request(self: Any, request: httpcore.Request) -> httpcore.Response:
        return handle_request(self, request)

    await asked(connect, monkeypatch, owner, name, handle_async_request if connect.is_async else handle_request)
    assert len(seen) == 2


async def test_a_mock_of_send(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    request = httpx.Request("GET", "http://127.0.0.1:1/v4/domains")
    mock: Any = AsyncMock() if connect.is_async else Mock()
    mock.side_effect = lambda *_, **__: httpx.Response(200, content=PAGE, request=request)
    owner: Any = httpx.AsyncClient if connect.is_async else httpx.Client
    await asked(connect, monkeypatch, owner, "send", mock)
    assert mock.call_count == 2


def test_without_a_tool_requests_go_straight(monkeypatch: pytest.MonkeyPatch) -> None:
    from mailgun_sdk._transport import stand_ins as _stand_ins

    assert not _stand_ins.is_replaced()
    assert not _stand_ins.is_async_replaced()
    assert type(Mailgun(KEY)._connections.get()).__name__ == "DirectClient"
    assert AsyncMailgun.__name__ == "AsyncMailgun"
