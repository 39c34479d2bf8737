"""Every behavior of a batch is tested with the synchronous client and the asynchronous one, on both event loops."""

from __future__ import annotations

import time

import anyio
import anyio.lowlevel
import pytest

from tests.facade.harness import FLAVORS
from tests.sending_batch.harness import Sender


@pytest.fixture(params=FLAVORS)
def flavor(request: pytest.FixtureRequest) -> str:
    """Which client: synchronous, or asynchronous on one of the event loops."""
    return str(request.param)


@pytest.fixture
def anyio_backend(flavor: str) -> str:
    """The event loop that the test runs in; the synchronous client does not notice it."""
    return "trio" if flavor == "trio" else "asyncio"


@pytest.fixture
def sender(flavor: str) -> Sender:
    """Sends batches."""
    return Sender(flavor)


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    async def nap(seconds: float) -> None:
        await anyio.lowlevel.checkpoint()

    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    monkeypatch.setattr(anyio, "sleep", nap)


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("MAILGUN_API_KEY", "MAILGUN_REGION", "MAILGUN_BASE_URL", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
