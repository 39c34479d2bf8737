"""Cassettes: recorded by `make record`, replayed with the network blocked.

They are recorded from the sandbox, or from the real service where `MAILGUN_API_KEY` and `MAILGUN_TEST_DOMAIN` are set.
Either way they look alike: the host is Mailgun's, the domain is `example.com`, and nothing secret is in them.
"""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from vcr import VCR
from vcr.request import Request
from vcr.serializers import yamlserializer

from mailgun_sandbox.testing import SandboxServer
from mailgun_sdk import AsyncMailgun, Mailgun
from tests.cassettes.awaitable import awaitable

DOMAIN = "example.com"
ORIGIN = "https://api.mailgun.net"
_KEPT_REQUEST_HEADERS = {"accept", "content-type", "x-mailgun-on-behalf-of"}
_DROPPED_ANSWER_HEADERS = {"content-length", "content-encoding", "date", "server", "x-mailgun-key-id", "set-cookie"}
_SECRETS = re.compile(r'("(?:smtp_password|password|secret|http_signing_key|signing_key)":\s*)"[^"]*"')
_BOUNDARY = re.compile(rb"boundary=([0-9a-f]{32})")


@dataclass
class Service:
    """What is recorded from, and how its traces are taken out."""

    name: str
    url: str
    key: str
    domain: str

    def scrub(self, text: str) -> str:
        text = text.replace(self.url, ORIGIN).replace(self.domain, DOMAIN).replace(self.key, "test-key")
        return _SECRETS.sub(r'\1"***"', text)


@pytest.fixture(scope="session")
def recording(record_mode: str) -> bool:
    return record_mode != "none"


@pytest.fixture
def service(recording: bool, request: pytest.FixtureRequest) -> Iterator[Service]:
    """The service behind the cassettes; in a replay its name only."""
    key, domain = os.environ.get("MAILGUN_API_KEY"), os.environ.get("MAILGUN_TEST_DOMAIN")
    if not recording:
        yield Service("a cassette", ORIGIN, "test-key", DOMAIN)
    elif key and domain:
        day = datetime.now(UTC).date()
        yield Service(f"the real service, {ORIGIN}, on {day}", ORIGIN, key, domain)
    else:
        # The seed makes a new recording the same, byte for byte, where nothing has changed.
        # What has no scenario shows the description's examples, also where the sandbox keeps state for it.
        given = getattr(request.node, "callspec", None)
        examples = [given.params["tag"]] if given is not None and "tag" in given.params else []
        with SandboxServer(region="us", seed=1, examples=examples) as server:
            yield Service("the local sandbox (mailgun_sandbox), seed 1", server.url, server.key, server.domain)


@pytest.fixture
def vcr_config(service: Service) -> dict[str, Any]:
    _sources[:] = [service.name]

    def request(request: Request) -> Request:
        request.headers = {k: v for k, v in request.headers.items() if k.lower() in _KEPT_REQUEST_HEADERS}
        request.uri = service.scrub(request.uri)
        boundary = _BOUNDARY.search(
            request.headers.get("Content-Type", request.headers.get("content-type", "")).encode()
        )
        body = request.body or b""
        body = body if isinstance(body, bytes) else str(body).encode()
        if boundary:
            body = body.replace(boundary[1], b"boundary")
            request.headers = {k: v.replace(boundary[1].decode(), "boundary") for k, v in request.headers.items()}
        request.body = service.scrub(body.decode()).encode()
        return request

    def answer(answer: dict[str, Any]) -> dict[str, Any]:
        answer["headers"] = {
            name: [service.scrub(value) for value in values]
            for name, values in answer["headers"].items()
            if name.lower() not in _DROPPED_ANSWER_HEADERS
        }
        answer["body"]["string"] = service.scrub(answer["body"]["string"].decode()).encode()
        return answer

    return {
        "before_record_request": request,
        "before_record_response": answer,
        "decode_compressed_response": True,
        "match_on": ["method", "uri", "body"],
    }


class _Serializer:
    """YAML that says at its top what it was recorded from."""

    def __init__(self, source: str) -> None:
        self._source = source

    def serialize(self, cassette: dict[str, Any]) -> str:
        head = f"# Recorded from {self._source} by `make record`. Keys and other secrets were taken out.\n"
        return head + yaml.dump(cassette, sort_keys=True, allow_unicode=True, width=120)

    deserialize = staticmethod(yamlserializer.deserialize)


# The plugin's hook gets no fixtures; `vcr_config`, which is always asked for first, leaves the source here.
_sources: list[str] = []


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Record with the synchronous client only: both replay the same cassette."""
    if config.getoption("--record-mode") in (None, "none"):
        return
    kept = [item for item in items if isinstance(item, pytest.Function) and _records(item)]
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = kept


def _records(item: pytest.Function) -> bool:
    return hasattr(item, "callspec") and item.callspec.params.get("mg") == "sync"


def pytest_recording_configure(config: pytest.Config, vcr: VCR) -> None:
    vcr.register_serializer("yaml", _Serializer(_sources[0]))


@pytest.fixture(params=["sync", "async"])
async def mg(request: pytest.FixtureRequest, service: Service, vcr: Any) -> AsyncIterator[AsyncMailgun]:
    """Both clients with one face: the scenarios are written once, as for the asynchronous one."""
    if request.param == "sync":
        with Mailgun(service.key, base_url=service.url, max_retries=0) as client:
            yield awaitable(client)
    else:
        async with AsyncMailgun(service.key, base_url=service.url, max_retries=0) as client:
            yield client


@pytest.fixture
def domain(service: Service) -> str:
    return service.domain


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def default_cassette_name(request: pytest.FixtureRequest) -> str:
    """One cassette for both clients."""
    return str(request.function.__name__.removeprefix("test_"))


@pytest.fixture(scope="module")
def vcr_cassette_dir() -> str:
    return str(Path(__file__).parent / "recorded")
