"""The FastAPI application that sends: its client lives as long as it does, and tests put in another."""

from __future__ import annotations

import warnings
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from mailgun_sandbox.testing import SandboxServer
from mailgun_sdk import AsyncMailgun, errors

pytest.importorskip("fastapi", reason="FastAPI is not installed")

from examples.fastapi_sending import app as example

ORDER = "/orders/7/confirmation"
TO = {"to": "ann@example.org"}


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SandboxServer]:
    with SandboxServer() as server:
        monkeypatch.setenv("MAILGUN_API_KEY", server.key)
        monkeypatch.setenv("MAILGUN_BASE_URL", server.url)
        monkeypatch.setenv("MAILGUN_DOMAIN", server.domain)
        yield server


def make_client() -> Any:
    with warnings.catch_warnings():
        # It asks for a second HTTP library, which nothing else here needs.
        warnings.filterwarnings("ignore", "Using `httpx` with `starlette.testclient` is deprecated")
        from fastapi.testclient import TestClient
    return TestClient(example.app)


def sent(server: SandboxServer) -> int:
    return sum(request.method == "POST" for request in server.requests)


def test_the_client_lives_as_long_as_the_application(server: SandboxServer) -> None:
    seen: list[AsyncMailgun] = []
    original = AsyncMailgun.__aexit__

    async def closed(self: AsyncMailgun, *details: Any) -> None:
        seen.append(self)
        await original(self, *details)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(AsyncMailgun, "__aexit__", closed)
        with make_client() as browser:
            answers = [browser.post(ORDER, params=TO) for _ in range(3)]
            assert seen == []
    assert [answer.status_code for answer in answers] == [202, 202, 202]
    assert {answer.json()["id"] for answer in answers} == {f"<order-7@{server.domain}>"}
    assert sent(server) == 1
    assert len(seen) == 1


def test_without_a_key_it_does_not_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MAILGUN_API_KEY", raising=False)
    with pytest.raises(errors.MailgunError, match="MAILGUN_API_KEY"), make_client():
        pass


@pytest.fixture
def browser(server: SandboxServer) -> Iterator[Any]:
    """The application with a client of the test's, which does not wait."""

    put_in(server, server.key)
    yield make_client()
    example.app.dependency_overrides.clear()


def put_in(server: SandboxServer, key: str) -> None:
    async def client() -> AsyncIterator[AsyncMailgun]:
        async with AsyncMailgun(key, base_url=server.url, max_retries=0) as mg:
            yield mg

    example.app.dependency_overrides[example.mailgun] = client


def test_a_lost_answer_is_found_and_not_sent_again(server: SandboxServer, browser: Any) -> None:
    server.faults.add("delay=0")
    server.faults.add("drop-after")
    assert browser.post(ORDER, params=TO).status_code == 202
    assert sent(server) == 1


def test_a_limit_says_when_to_come_back(server: SandboxServer, browser: Any) -> None:
    server.faults.add("status=429;retry-after=30")
    answer = browser.post(ORDER, params=TO)
    assert answer.status_code == 503
    assert 25 <= int(answer.headers["Retry-After"]) <= 31


def test_nobody_knows_and_asking_again_is_right(
    server: SandboxServer, browser: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(example, "PATIENCE", 1.0)
    server.faults.add("delay=0")
    server.faults.add("drop-after")
    server.faults.add("status=503")
    assert browser.post(ORDER, params=TO).status_code == 503
    again = browser.post(ORDER, params=TO)
    assert (again.status_code, again.json()) == (202, {"id": f"<order-7@{server.domain}>"})
    assert sent(server) == 1


def test_what_mailgun_refuses_is_the_callers_mistake(server: SandboxServer, browser: Any) -> None:
    answer = browser.post(ORDER, params={"to": "nobody"})
    assert answer.status_code == 422
    assert "to parameter" in answer.json()["detail"]


def test_a_wrong_key_is_not(server: SandboxServer, browser: Any) -> None:
    put_in(server, "key-0000")
    with pytest.raises(errors.AuthenticationError):
        browser.post(ORDER, params=TO)
