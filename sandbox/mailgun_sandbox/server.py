"""The HTTP server around the application."""

from __future__ import annotations

import os
import socket
import threading
import time
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.auto import AutoHTTPProtocol

from .faults import Faults
from .joined_transport import JoinedTransport

_START_SECONDS = 10.0
_STOP_SECONDS = 5.0


def _make_protocol(**options: Any) -> Any:
    """One connection of uvicorn, with httptools where it is installed and h11 otherwise."""
    protocol: Any = AutoHTTPProtocol(**options)
    connect = protocol.connection_made
    protocol.connection_made = lambda transport: connect(JoinedTransport(transport))
    return protocol


# uvicorn takes a class here; it calls it, and nothing else.
_PROTOCOL: Any = _make_protocol


def listen(host: str, port: int) -> socket.socket:
    """A socket that takes connections from now on.

    Args:
        host: An address of this machine, or a name of it.
        port: The port; a free one when 0.

    Raises:
        OSError: The port is taken, or the address is not one of this machine.
    """
    family, kind, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    # With another protocol number than this one asyncio leaves Nagle's algorithm on, which costs 40 ms per answer.
    listener = socket.socket(family, kind, socket.IPPROTO_TCP)
    try:
        # Windows would let two servers share the port.
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(2048)
    except OSError:
        listener.close()
        raise
    return listener


def address_of(listener: socket.socket) -> str:
    """The URL of what listens there, without a slash at the end."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def make_server(app: ASGIApp, faults: Faults) -> uvicorn.Server:
    """A server that leaves the logging of the process alone and lets faults close its connections."""
    config = uvicorn.Config(
        app,
        http=_PROTOCOL,
        ws="none",
        lifespan="off",
        access_log=False,
        log_config=None,
        # The application dates its answers itself, by a clock that may be seeded.
        date_header=False,
        server_header=False,
        # Nobody stands between: a header must not change who is told to be the client.
        proxy_headers=False,
        # A connection that is closed while the next request is on its way looks like a lost answer.
        timeout_keep_alive=75,
        timeout_graceful_shutdown=1,
    )
    server = uvicorn.Server(config)
    faults.connections = server.server_state.connections
    return server


class BackgroundServer:
    """A server in a thread of its own.

    Args:
        server: Made by `make_server`.
        listener: What it listens on.
    """

    def __init__(self, server: uvicorn.Server, listener: socket.socket) -> None:
        self._server = server
        self._listener = listener
        self._thread = threading.Thread(target=server.run, args=([listener],), name="mailgun-sandbox", daemon=True)

    def start(self) -> None:
        """Start to listen.

        Raises:
            RuntimeError: The server does not start.
        """
        self._thread.start()
        limit = time.monotonic() + _START_SECONDS
        while not self._server.started:
            if not self._thread.is_alive() or time.monotonic() > limit:
                self._listener.close()
                raise RuntimeError(f"the server at {address_of(self._listener)} does not start")
            time.sleep(0.002)

    def stop(self) -> None:
        """Stop to listen."""
        self._server.should_exit = True
        self._thread.join(_STOP_SECONDS)
        if self._thread.is_alive():
            self._server.force_exit = True
            self._thread.join(_STOP_SECONDS)
