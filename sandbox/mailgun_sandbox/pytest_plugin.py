"""Fixtures for tests of code that sends mail: `mailgun_sandbox`, `mailgun`, `async_mailgun` and `mailgun_outbox`.

pytest finds them by itself where the package is installed. Nothing is imported or started until a test asks for one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from mailgun_sdk import AsyncMailgun, Mailgun

    from .outbox import Outbox
    from .testing import SandboxServer

_HERE = "127.0.0.1,localhost"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare what a project may set in its configuration of pytest."""
    parser.addini(
        "mailgun_domains", "Domains that may send in the sandbox of the fixtures.", type="args", default=["example.com"]
    )
    parser.addini("mailgun_region", "Region that the sandbox of the fixtures is: us or eu.", default="us")


@pytest.fixture(scope="session")
def mailgun_sandbox_server(pytestconfig: pytest.Config) -> Iterator[SandboxServer]:
    """The running sandbox, one for each process of the tests: for fixtures that live longer than a test.

    `mailgun_sandbox` empties it.
    """
    try:
        from .testing import SandboxServer
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("mailgun_"):
            raise
        pytest.fail(f"{error.name} is missing: install the extra mailgun-sdk[testing]", pytrace=False)
    try:
        server = SandboxServer(pytestconfig.getini("mailgun_region"), domains=pytestconfig.getini("mailgun_domains"))
    except ValueError as error:
        raise pytest.UsageError(f"mailgun_region or mailgun_domains: {error}") from error
    with server:
        yield server


@pytest.fixture
def mailgun_sandbox(mailgun_sandbox_server: SandboxServer, monkeypatch: pytest.MonkeyPatch) -> SandboxServer:
    """A local Mailgun in which nothing has happened yet; clients that are made without arguments use it.

    It is a `mailgun_sandbox.testing.SandboxServer`. During the test `MAILGUN_BASE_URL`, `MAILGUN_API_KEY` and
    `MAILGUN_REGION` lead to it.
    """
    server = mailgun_sandbox_server
    server.reset()
    monkeypatch.setenv("MAILGUN_BASE_URL", server.url)
    monkeypatch.setenv("MAILGUN_API_KEY", server.key)
    monkeypatch.setenv("MAILGUN_REGION", server.region)
    # A proxy for the rest of the world must not be asked for this machine.
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.setenv(name, _HERE, prepend=",")
    return server


@pytest.fixture
def mailgun(mailgun_sandbox: SandboxServer) -> Iterator[Mailgun]:
    """A client of the sandbox; closed after the test."""
    import httpx

    from mailgun_sdk import Mailgun

    # There is no TLS on the way, and reading certificates would take longer than the tests.
    with (
        httpx.Client(verify=False, trust_env=False) as http_client,
        Mailgun(mailgun_sandbox.key, base_url=mailgun_sandbox.url, http_client=http_client) as client,
    ):
        yield client


@pytest.fixture
def async_mailgun(mailgun_sandbox: SandboxServer) -> Iterator[AsyncMailgun]:
    """An asynchronous client of the sandbox, in whatever runs the test: anyio, pytest-asyncio, trio, `asyncio.run`."""
    import httpx

    from mailgun_sdk import AsyncMailgun

    # Closed with its answer, no connection is left for the end, when the event loop of the test is gone.
    limits = httpx.Limits(max_keepalive_connections=0)
    http_client = httpx.AsyncClient(verify=False, trust_env=False, limits=limits)
    client = AsyncMailgun(mailgun_sandbox.key, base_url=mailgun_sandbox.url, http_client=http_client)
    yield client
    # Nothing is waited for, so that no event loop is needed either.
    closing = client.aclose()
    with pytest.raises(StopIteration):
        closing.send(None)


@pytest.fixture
def mailgun_outbox(mailgun_sandbox: SandboxServer) -> Outbox:
    """What the test has sent: a sequence of messages, with `assert_sent(…)`; see `mailgun_sandbox.outbox.Outbox`."""
    from .outbox import Outbox

    return Outbox(mailgun_sandbox.control)
