"""Threads share one client: one pool of connections, and nobody's call becomes another's."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from mailgun_sdk import DomainConfig, Mailgun
from mailgun_sdk._transport import direct
from tests.facade.harness import QUEUED, answer, fields
from tests.facade.loopback import reply, serving

THREADS = 16


def at_once(action: Callable[[int], Any]) -> list[Any]:
    """What an action gives in each of several threads that start together."""
    barrier = threading.Barrier(THREADS)

    def run(number: int) -> Any:
        barrier.wait(10)
        return action(number)

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(run, range(THREADS)))


def test_one_http_client_however_many_threads_ask_first(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[httpx.Client] = []
    entered = threading.Event()
    kind = httpx.Client

    def slow(**options: Any) -> httpx.Client:
        # Long enough for the other threads to arrive while the first is at it.
        entered.wait(0.2)
        client = kind(transport=httpx.MockTransport(answer({"items": []})), **options)
        made.append(client)
        return client

    monkeypatch.setattr(direct, "client", slow)
    with Mailgun("test-key") as mg:
        pages = at_once(lambda number: (mg if number % 2 else mg.with_options(timeout=5)).domains.list())
    assert [page.items for page in pages] == [[]] * THREADS
    assert [client.is_closed for client in made] == [True]


def test_each_call_keeps_its_arguments() -> None:
    seen: list[tuple[str, str, dict[str, str]]] = []

    def service(request: httpx.Request) -> httpx.Response:
        seen.append((request.url.path, request.headers["Authorization"], dict(fields(request))))
        return answer({**QUEUED, "id": request.url.path})(request)

    domains = {f"{number}.example.com": DomainConfig(api_key=f"test-key-{number}") for number in range(THREADS)}
    mg = Mailgun("test-key", domains=domains, http_client=httpx.Client(transport=httpx.MockTransport(service)))

    def send(number: int) -> str | None:
        return mg.messages.send(f"{number}.example.com", to="you@example.org", text=f"for {number}").id

    assert at_once(send) == [f"/v3/{number}.example.com/messages" for number in range(THREADS)]
    assert len({key for _, key, _ in seen}) == THREADS
    assert {(path, form["text"]) for path, _, form in seen} == {
        (f"/v3/{number}.example.com/messages", f"for {number}") for number in range(THREADS)
    }


def test_calls_run_side_by_side() -> None:
    """No lock is held while a call waits for its answer."""
    together = threading.Barrier(THREADS)
    ready = reply(b'{"items": []}')

    def step(exchange: Any) -> None:
        together.wait(10)
        ready(exchange)

    with serving(step) as server, Mailgun("test-key", base_url=server.url, timeout=10) as mg:
        started = time.monotonic()
        pages = at_once(lambda number: mg.domains.list())
    assert [page.items for page in pages] == [[]] * THREADS
    assert time.monotonic() - started < 8
    assert len(server.received) == THREADS
