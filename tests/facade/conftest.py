"""Every behavior is tested for both clients: a test that asks for `connect` runs with each of them."""

from __future__ import annotations

import time

import anyio
import anyio.lowlevel
import pytest

from tests.facade.harness import FLAVORS, Connect


@pytest.fixture(params=FLAVORS)
def flavor(request: pytest.FixtureRequest) -> str:
    """Which client: synchronous, or asynchronous on one of the event loops."""
    return str(request.param)


@pytest.fixture
def anyio_backend(flavor: str) -> str:
    """The event loop that the test runs in; the synchronous client does not notice it."""
    return "trio" if flavor == "trio" else "asyncio"


@pytest.fixture
def connect(flavor: str) -> Connect:
    """Makes clients."""
    return Connect(flavor)


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    proxies = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy")
    for name in ("MAILGUN_API_KEY", "MAILGUN_REGION", "MAILGUN_BASE_URL", *proxies):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def naps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Seconds that a client asked to wait for, in order. Nothing waits for real."""
    taken: list[float] = []

    async def nap(seconds: float) -> None:
        taken.append(seconds)
        await anyio.lowlevel.checkpoint()

    monkeypatch.setattr(time, "sleep", taken.append)
    monkeypatch.setattr(anyio, "sleep", nap)
    return taken
