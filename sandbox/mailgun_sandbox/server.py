"""The HTTP server around the application."""

from __future__ import annotations

import os
import socket

import uvicorn
from starlette.types import ASGIApp

from .faults import Faults


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
        http="h11",
        ws="none",
        lifespan="off",
        access_log=False,
        log_config=None,
        # The application dates its answers itself, by a clock that may be seeded.
        date_header=False,
        server_header=False,
        timeout_graceful_shutdown=1,
    )
    server = uvicorn.Server(config)
    faults.connections = server.server_state.connections
    return server
