"""Every behavior is tested with the synchronous client and the asynchronous one, on both event loops."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mailgun_sandbox.testing import SandboxServer
from tests.facade.conftest import _empty_environment, anyio_backend, connect, flavor

__all__ = ["_empty_environment", "anyio_backend", "connect", "flavor"]


@pytest.fixture(scope="module")
def running() -> Iterator[SandboxServer]:
    with SandboxServer(seed=1) as server:
        yield server


@pytest.fixture
def server(running: SandboxServer) -> SandboxServer:
    """A sandbox in which nothing has happened yet."""
    running.reset()
    return running
