"""A real HTTP server on this machine, for what only sockets can show."""

from __future__ import annotations

import hashlib
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast


@dataclass(frozen=True)
class Received:
    """A request as it came over the wire; of a body only its size and digest are kept."""

    line: str
    headers: list[tuple[str, str]]
    size: int
    digest: str

    def header(self, name: str) -> list[str]:
        return [value for key, value in self.headers if key.lower() == name.lower()]


@dataclass
class Loopback:
    """A running server.

    Attributes:
        url: Its address.
        received: The requests so far.
        plan: What happens to each request in turn; the last one goes for all that follow.
        arrived: Set once there was a request.
        over: Set when the test is done.
    """

    url: str
    received: list[Received] = field(default_factory=list)
    plan: list[Callable[[Exchange], None]] = field(default_factory=list)
    arrived: threading.Event = field(default_factory=threading.Event)
    over: threading.Event = field(default_factory=threading.Event)


class Exchange(BaseHTTPRequestHandler):
    """One connection; a step of the plan tells what becomes of each request on it."""

    protocol_version = "HTTP/1.1"

    @property
    def loopback(self) -> Loopback:
        return cast(_Server, self.server).loopback

    def do_GET(self) -> None:
        loopback = self.loopback
        digest, size = hashlib.sha256(), 0
        left = int(self.headers.get("Content-Length", 0))
        while left and (block := self.rfile.read(min(left, 65536))):
            digest.update(block)
            size += len(block)
            left -= len(block)
        loopback.received.append(Received(self.requestline, self.headers.items(), size, digest.hexdigest()))
        loopback.arrived.set()
        step = loopback.plan[0] if len(loopback.plan) == 1 else loopback.plan.pop(0)
        step(self)

    do_POST = do_PUT = do_DELETE = do_GET

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is printed."""

    def reset(self) -> None:
        """Break the connection the hard way."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True


def reply(content: bytes = b"{}", status: int = 200, **headers: str) -> Callable[[Exchange], None]:
    """Answer."""

    def step(exchange: Exchange) -> None:
        exchange.send_response(status)
        for name, value in headers.items():
            exchange.send_header(name.replace("_", "-"), value)
        exchange.send_header("Content-Length", str(len(content)))
        exchange.end_headers()
        exchange.wfile.write(content)

    return step


def reset(exchange: Exchange) -> None:
    """Break the connection without an answer."""
    exchange.reset()


def hang_up(exchange: Exchange) -> None:
    """Close the connection without an answer."""
    exchange.close_connection = True


def break_off(exchange: Exchange) -> None:
    """Close the connection in the middle of the answer."""
    exchange.wfile.write(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"message": ')
    exchange.close_connection = True


def say_nothing(exchange: Exchange) -> None:
    """Let the caller wait."""
    exchange.loopback.over.wait(10)
    exchange.close_connection = True


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    request_queue_size = 128  # connections made at the same moment wait rather than break
    loopback: Loopback

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A caller that goes away is no news."""


@contextmanager
def serving(*plan: Callable[[Exchange], None]) -> Iterator[Loopback]:
    """A server with a plan; stopped at the end."""
    with _Server(("127.0.0.1", 0), Exchange) as server:
        server.loopback = Loopback(f"http://127.0.0.1:{server.server_port}", plan=list(plan))
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server.loopback
        finally:
            server.loopback.over.set()
            server.shutdown()
            thread.join(10)


@contextmanager
def refusing() -> Iterator[str]:
    """An address that refuses connections."""
    with socket.socket() as taken:
        # Bound but not listening: nobody else can take it meanwhile.
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"
