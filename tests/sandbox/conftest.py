"""A sandbox over real HTTP. Whatever it answers is held against the description."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote

import httpx
import pytest

from mailgun_sandbox.description import Description
from mailgun_sandbox.testing import SandboxServer

SENDING_KEY = "test-sending-key"


def check_answer(response: httpx.Response) -> None:
    """Fail if an answer is not one that the description has for its operation and status."""
    description = Description.load()
    request = response.request
    path = request.url.raw_path.decode().partition("?")[0]
    found = description.find(request.method, [unquote(segment) for segment in path.split("/")[1:]])
    if isinstance(found, list) or found[0].operation_id not in description.operations:
        return
    operation = found[0]
    described = description.document["paths"][operation.path][operation.method.lower()]["responses"]
    answer = described.get(str(response.status_code), described.get("default"))
    assert answer is not None, f"{response.status_code} of {operation.operation_id} is not described"
    content = description.resolve(answer).get("content", {})
    if response.status_code == 204:
        assert not content
        return
    media_type = response.headers["content-type"].partition(";")[0]
    assert media_type in content, f"{media_type} with {response.status_code} of {operation.operation_id}"
    if media_type == "application/json":
        response.read()
        description.validator(content[media_type]["schema"]).validate(response.json())


@pytest.fixture(scope="session")
def running() -> Iterator[SandboxServer]:
    with SandboxServer(
        domains=("example.com", "example.net"), sending_keys={SENDING_KEY: "example.com"}, seed=1
    ) as server:
        yield server


@pytest.fixture
def server(running: SandboxServer) -> SandboxServer:
    """A sandbox in which nothing has happened yet."""
    running.reset()
    return running


@pytest.fixture
def client(server: SandboxServer) -> Iterator[httpx.Client]:
    """Signed in, and held against the description."""
    hooks = {"response": [check_answer]}
    # There is no TLS here, and reading certificates would take longer than the tests.
    with httpx.Client(base_url=server.url, auth=("api", server.key), event_hooks=hooks, verify=False) as client:
        yield client


@pytest.fixture
def plain_client(server: SandboxServer) -> Iterator[httpx.Client]:
    """Neither signed in nor held against the description."""
    with httpx.Client(base_url=server.url, verify=False) as client:
        yield client
