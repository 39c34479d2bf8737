"""A server that keeps each request as it came, a service in memory, and the settings that all properties share."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeVar, cast

import httpx
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from mailgun_sdk import Mailgun

KEY = "test-key"

T = TypeVar("T")
E = TypeVar("E", bound=Exception)

# A failure must come back when the test is run again, and on every machine.
repeatable = settings(
    derandomize=True, deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow], print_blob=False
)

ANY_TEXT = st.text(alphabet=st.characters(codec=None), max_size=30)
"""Lone surrogates and control characters included."""
VALID_TEXT = st.text(max_size=30)
"""Text that UTF-8 can hold."""


@dataclass
class Request:
    """A request as it came: nothing of it is decoded."""

    method: str
    target: str
    headers: dict[str, str]
    content: bytes


@dataclass
class Service:
    """A server on this machine and what it answers."""

    url: str = ""
    requests: list[Request] = field(default_factory=list)
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    content: bytes = b"{}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def handle_one_request(self) -> None:
        self.close_connection = True
        self.raw_requestline = self.rfile.readline(65537)
        if not self.raw_requestline or not self.parse_request():
            return
        service = cast(_Server, self.server).service
        content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        # The handler's own `path` has repeated slashes taken away.
        target = self.requestline.split(" ")[1]
        service.requests.append(Request(self.command, target, dict(self.headers.items()), content))
        head = [f"HTTP/1.1 {service.status} Said", *(f"{name}: {value}" for name, value in service.headers.items())]
        head.append(f"Content-Length: {len(service.content)}")
        # In one piece: two would wait for each other.
        self.wfile.write("\r\n".join([*head, "", ""]).encode() + service.content)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is printed."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    service: Service


@contextmanager
def _serving() -> Iterator[Service]:
    with _Server(("127.0.0.1", 0), _Handler) as server:
        server.service = Service(f"http://127.0.0.1:{server.server_port}")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server.service
        finally:
            server.shutdown()
            thread.join(10)


@pytest.fixture(scope="module")
def service() -> Iterator[Service]:
    """A real HTTP server, for all examples of a module."""
    with _serving() as service:
        yield service


@pytest.fixture(scope="module")
def mg(service: Service) -> Iterator[Mailgun]:
    """A client of that server."""
    with Mailgun(KEY, base_url=service.url, max_retries=0, timeout=10) as client:
        yield client


def tried(work: Callable[[], T], refusal: type[E]) -> tuple[T | None, E | None]:
    """What some work gives, or how it refuses. Any other error is a failed test."""
    try:
        return work(), None
    except refusal as error:
        return None, error


def in_memory(answer: Callable[[httpx.Request], httpx.Response]) -> Mailgun:
    """A client of a service without sockets, where thousands of pages are asked for."""
    return Mailgun(KEY, http_client=httpx.Client(transport=httpx.MockTransport(answer)), max_retries=0)
