"""Sending, with each of the clients: the fixtures of the facade's tests, and a sandbox."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mailgun_sandbox.testing import SandboxServer
from tests.facade.conftest import _empty_environment, anyio_backend, connect, flavor, naps

__all__ = ["_empty_environment", "anyio_backend", "connect", "flavor", "naps"]


@pytest.fixture(scope="session")
def running() -> Iterator[SandboxServer]:
    with SandboxServer(domains=("example.com", "mg.example.org")) as server:
        yield server


@pytest.fixture
def sandbox(running: SandboxServer) -> SandboxServer:
    """A sandbox in which nothing has happened yet."""
    running.reset()
    return running
