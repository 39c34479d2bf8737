"""TLS in front of the stub, by an authority of its own that stands last in a bundle of those that everybody trusts."""

from __future__ import annotations

import socket
import ssl
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from benchmarks.measure import Absent


def _pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while block := source.recv(65_536):
            target.sendall(block)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)


def _relay(raw: socket.socket, context: ssl.SSLContext, address: tuple[str, int]) -> None:
    with (
        suppress(OSError),
        context.wrap_socket(raw, server_side=True) as near,
        socket.create_connection(address) as far,
    ):
        back = threading.Thread(target=_pump, args=(far, near), daemon=True)
        back.start()
        _pump(near, far)
        back.join(10)


@contextmanager
def encrypted(url: str) -> Iterator[tuple[str, Path]]:
    """An https address that leads to the stub, and the bundle that trusts it."""
    try:
        trustme: Any = import_module("trustme")
    except ImportError as error:
        raise Absent(str(error)) from error
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    parts = urlsplit(url)
    assert parts.hostname is not None
    assert parts.port is not None
    address = (parts.hostname, parts.port)
    with tempfile.TemporaryDirectory() as folder, socket.create_server(("127.0.0.1", 0)) as server:
        bundle = Path(folder) / "trusted.pem"
        public = Path(import_module("certifi").where()).read_bytes()
        bundle.write_bytes(public + authority.cert_pem.bytes())

        def serve() -> None:
            with suppress(OSError):
                while True:
                    raw, _ = server.accept()
                    threading.Thread(target=_relay, args=(raw, context, address), daemon=True).start()

        threading.Thread(target=serve, daemon=True).start()
        yield f"https://127.0.0.1:{server.getsockname()[1]}", bundle
