"""Every behavior is tested with the synchronous client and the asynchronous one, on both event loops."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mailgun_sandbox.testing import SandboxServer
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
    for name in ("MAILGUN_API_KEY", "MAILGUN_REGION", "MAILGUN_BASE_URL", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="module")
def running() -> Iterator[SandboxServer]:
    with SandboxServer(seed=1) as server:
        yield server


@pytest.fixture
def server(running: SandboxServer) -> SandboxServer:
    """A sandbox in which nothing has happened yet."""
    running.reset()
    return running
