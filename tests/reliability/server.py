"""A server that breaks in one chosen way, at the level of the socket, and keeps what it saw."""

from __future__ import annotations

import re
import socket
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Self, TypeAlias

LONGEST = 5.0  # seconds; more than any test waits, so that a mistake ends a test and does not hang it


@dataclass
class Sighting:
    """One request that reached the server.

    Attributes:
        whole: Whether all of it was read.
        status: Status of what was answered, if anything was.
        content: Bytes of the body that were answered.
    """

    whole: bool = False
    status: int | None = None
    content: bytes = b""


class Wire:
    """One connection of a caller, and the one request on it."""

    def __init__(self, connection: socket.socket, sighting: Sighting, over: threading.Event) -> None:
        self._connection = connection
        self._sighting = sighting
        self._over = over

    def read_head(self) -> int:
        """Read the headers; gives the number of bytes of the body that are still to come."""
        received = b""
        while b"\r\n\r\n" not in received:
            # Not a byte more than the headers: what stays unread belongs to the body.
            received += self._receive(1)
        length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", received)
        return int(length[1]) if length else 0

    def read_body(self, length: int) -> None:
        """Read part of a body, or all of it."""
        while length:
            length -= len(self._receive(min(length, 65536)))

    def read(self) -> None:
        """Read the whole request."""
        self.read_body(self.read_head())
        self._sighting.whole = True

    def wait_for_a_byte(self) -> None:
        """A reset any earlier could also be seen as a connection that was never made."""
        self._connection.recv(1, socket.MSG_PEEK)

    def wait_until_the_caller_leaves(self) -> None:
        self._connection.recv(1)

    def pause(self, seconds: float) -> None:
        self._over.wait(seconds)

    def send(self, data: bytes) -> None:
        self._connection.sendall(data)

    def answered(self, status: int, content: bytes) -> None:
        """Keep what the caller is about to get."""
        self._sighting.status = status
        self._sighting.content = content

    def reset(self) -> None:
        """Break the connection the hard way."""
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._connection.close()

    def _receive(self, size: int) -> bytes:
        received = self._connection.recv(size)
        if not received:
            raise ConnectionAbortedError("the caller left in the middle of a request")
        return received


Step: TypeAlias = Callable[[Wire], None]


class FaultServer:
    """A server on this machine, from `with` to its end.

    Args:
        fault: What happens to a request; None where nobody listens.
        good: What happens to a request that goes well.
        lasting: Whether the fault goes for all requests, or for the first one only.
    """

    def __init__(self, fault: Step | None, good: Step, *, lasting: bool) -> None:
        self.seen: list[Sighting] = []
        self._fault = fault
        self._good = good
        self._lasting = lasting
        self._over = threading.Event()
        self._socket = socket.socket()
        # A small window: a large body does not disappear into buffers before somebody reads it.
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
        # Bound but not listening refuses connections, and nobody else can take the address meanwhile.
        self._socket.bind(("127.0.0.1", 0))
        self._address: tuple[str, int] = self._socket.getsockname()
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        host, port = self._address
        return f"http://{host}:{port}"

    def recover(self) -> None:
        """The caller is about to try again: a server that is down for a while only is up from here on."""
        if self._thread is None and not self._lasting:
            self._listen()

    def __enter__(self) -> Self:
        if self._fault is not None:
            self._listen()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._over.set()
        if self._thread is not None:
            with suppress(OSError):  # it may have stopped by itself
                socket.create_connection(self._address, LONGEST).close()
            self._thread.join(2 * LONGEST)
            assert not self._thread.is_alive()
        self._socket.close()

    def _listen(self) -> None:
        self._socket.listen()
        self._thread = threading.Thread(target=self._serve, name="fault server")
        self._thread.start()

    def _serve(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            with connection:
                if self._over.is_set():
                    return
                sighting = Sighting()
                failing = self._fault is not None and (self._lasting or not self.seen)
                self.seen.append(sighting)
                connection.settimeout(LONGEST)
                step = self._fault if failing and self._fault is not None else self._good
                with suppress(OSError):  # a caller that goes away is no news
                    step(Wire(connection, sighting, self._over))
