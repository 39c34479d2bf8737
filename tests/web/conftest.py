"""The sandbox's page: by HTTP, and in a real browser where there is one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from mailgun_sandbox.testing import SandboxServer
from mailgun_sdk import Mailgun

HTML = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.fixture(scope="session")
def running() -> Iterator[SandboxServer]:
    with SandboxServer(domains=("example.com", "example.net"), seed=1) as server:
        yield server


@pytest.fixture
def server(running: SandboxServer) -> SandboxServer:
    """A sandbox in which nothing has happened yet."""
    running.reset()
    return running


@pytest.fixture
def mg(server: SandboxServer) -> Iterator[Mailgun]:
    with Mailgun(server.key, base_url=server.url) as client:
        yield client


@pytest.fixture
def web(server: SandboxServer) -> Iterator[httpx.Client]:
    """What a browser would ask with, without running anything."""
    with httpx.Client(base_url=server.url, headers=HTML, verify=False) as client:
        yield client


def send(mg: Mailgun, **given: Any) -> str:
    """Send a message; its storage key."""
    message: dict[str, Any] = {"from_": "me@example.com", "to": "you@example.org", "subject": "Hi", "text": "Hello"}
    sent = mg.messages.send("example.com", **(message | given))
    assert sent.id is not None
    found = next(iter(mg.events.iter("example.com", message_id=sent.id.strip("<>"))))
    assert found.storage is not None
    key = found.storage.key
    assert isinstance(key, str)
    return key
