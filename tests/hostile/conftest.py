"""Both clients against servers on this machine that mean no good."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import pytest

from tests.facade.conftest import _empty_environment, anyio_backend, connect, flavor

LONGEST = 10.0  # seconds; a mistake ends a test and does not hang it


__all__ = ["_empty_environment", "anyio_backend", "connect", "flavor"]


@dataclass
class Trap:
    """Somebody else's server: it takes whatever comes and keeps it.

    Attributes:
        port: Its port on 127.0.0.1.
        connections: How many there were.
        received: What came, of each.
    """

    port: int
    connections: int = 0
    received: list[bytes] = field(default_factory=list)


@contextmanager
def listening() -> Iterator[Trap]:
    """A trap, until the end of the block."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        trap = Trap(server.getsockname()[1])
        over = threading.Event()

        def serve() -> None:
            while True:
                connection, _ = server.accept()
                with connection, suppress(OSError):
                    if over.is_set():
                        return
                    trap.connections += 1
                    connection.settimeout(1)
                    trap.received.append(connection.recv(65536))
                    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")

        thread = threading.Thread(target=serve, name="trap")
        thread.start()
        try:
            yield trap
        finally:
            over.set()
            socket.create_connection(("127.0.0.1", trap.port), LONGEST).close()
            thread.join(LONGEST)
            assert not thread.is_alive()


@pytest.fixture
def trap() -> Iterator[Trap]:
    """Somebody else's server."""
    with listening() as trap:
        yield trap


@pytest.fixture
def lookups(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of hosts that were looked up, those of this machine left out. None is answered."""
    found: list[str] = []
    real = socket.getaddrinfo

    def look_up(host: bytes | str | None, *rest: object, **options: object) -> object:
        name = host.decode() if isinstance(host, bytes) else str(host)
        if name in ("127.0.0.1", "localhost", "::1"):
            return real(host, *rest, **options)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
        found.append(name)
        raise socket.gaierror(socket.EAI_NONAME, "no names in this test")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return found
