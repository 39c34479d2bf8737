"""A Mailgun that answers from memory, in a process of its own, and tells what it was sent.

with serving() as url: ...
"""

from __future__ import annotations

import asyncio
import email.policy
import hashlib
import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from benchmarks import data

PAGE = 300


class Stub(asyncio.Protocol):
    """One connection. `GET /seen` tells what came since it was asked last; `?delay=` slows answers to POST."""

    pages: dict[int, bytes] = {}  # noqa: RUF012 - one for all connections, on purpose
    base_url = ""
    total = 0
    delay = 0.0
    connections = 0
    requests = 0
    last: tuple[str, dict[str, str], bytes] = ("", {}, b"")
    throttled: set[str] = set()  # noqa: RUF012

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._buffer = bytearray()
        Stub.connections += 1

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (found := _request(self._buffer)) is not None:
            line, headers, body, self._buffer = found
            self._answer(line, headers, body)

    def _answer(self, line: str, headers: dict[str, str], body: bytes) -> None:
        method, target, _ = line.split(" ", 2)
        if target.startswith("/seen"):
            self._reply(json.dumps(_seen()).encode())
            Stub.connections = Stub.requests = 0
            options = dict(parse_qsl(urlsplit(target).query))
            Stub.delay = float(options.get("delay", Stub.delay))
            if "total" in options:
                Stub.total = int(float(options["total"]))
                Stub.pages.clear()
            return
        Stub.requests += 1
        Stub.last = (line, headers, body)
        if "/throttled/" in target and line not in Stub.throttled:
            Stub.throttled.add(line)
            self._reply(b'{"message": "Too many requests"}', "429 Too Many Requests", "Retry-After: 0\r\n")
        elif method == "POST" and Stub.delay:
            asyncio.get_running_loop().call_later(Stub.delay, self._reply, json.dumps(data.QUEUED).encode())
        elif method == "POST":
            Stub.throttled.discard(line)
            self._reply(json.dumps(data.QUEUED).encode())
        elif "/events" in target:
            self._reply(_page(target))
        else:
            self._reply(_BOUNCE)

    def _reply(self, content: bytes, status: str = "200 OK", more: str = "") -> None:
        head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\n{more}Content-Length: {len(content)}\r\n\r\n"
        self._transport.write(head.encode() + content)


_BOUNCE = json.dumps(json.loads(data.bounce_page(1))["items"][0]).encode()


def _request(buffer: bytearray) -> tuple[str, dict[str, str], bytes, bytearray] | None:
    end = buffer.find(b"\r\n\r\n")
    if end < 0:
        return None
    line, *rest = buffer[:end].decode("latin-1").split("\r\n")
    headers = {name.lower(): value for name, _, value in (item.partition(": ") for item in rest)}
    start = end + 4
    if headers.get("transfer-encoding") == "chunked":
        body = bytearray()
        while True:
            stop = buffer.find(b"\r\n", start)
            size = int(buffer[start:stop], 16) if stop >= 0 else -1
            if size < 0 or len(buffer) < stop + size + 4:
                return None
            body += buffer[stop + 2 : stop + 2 + size]
            start = stop + size + 4
            if not size:
                return line, headers, bytes(body), buffer[start:]
    length = int(headers.get("content-length", 0))
    if len(buffer) < start + length:
        return None
    return line, headers, bytes(buffer[start : start + length]), buffer[start + length :]


def _page(target: str) -> bytes:
    number = int(target.rpartition("W3siYiI6")[2]) if "W3siYiI6" in target else 0
    if number not in Stub.pages:
        # A few pages for all: what is counted is the client's work, not the server's.
        slot = number if number >= Stub.total else (number // PAGE) % 8 * PAGE
        page = data.event_page(slot, PAGE, Stub.base_url, more=number < Stub.total)
        Stub.pages[number] = page.replace(b"W3siYiI6%08d" % (slot + PAGE), b"W3siYiI6%08d" % (number + PAGE))
        if len(Stub.pages) > 2_000:
            Stub.pages.clear()
            return _page(target)
    return Stub.pages[number]


def _seen() -> dict[str, Any]:
    line, headers, body = Stub.last
    return {
        "connections": Stub.connections,
        "requests": Stub.requests,
        "line": line,
        "authorization": headers.get("authorization"),
        "length": headers.get("content-length"),
        "form": _form(headers.get("content-type", ""), body),
    }


def _form(content_type: str, body: bytes) -> list[list[str]]:
    """Names and values in order of names; of a file its size and digest."""
    if content_type.startswith("application/x-www-form-urlencoded"):
        return sorted([name, value] for name, value in parse_qsl(body.decode(), keep_blank_values=True))
    if not content_type.startswith("multipart/form-data"):
        return []
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    found = []
    for part in BytesParser(EmailMessage, policy=email.policy.HTTP).parsebytes(head + body).iter_parts():
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        value = content.decode("utf-8", "replace")
        if part.get_filename() is not None:
            value = f"{len(content)} bytes {hashlib.sha256(content).hexdigest()}"
        found.append([str(part.get_param("name", header="Content-Disposition")), value])
    return sorted(found)


async def _serve() -> None:
    server = await asyncio.get_running_loop().create_server(Stub, "127.0.0.1", 0, backlog=256)
    Stub.base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    sys.stdout.write(Stub.base_url + "\n")
    sys.stdout.flush()
    # The parent's end of standard input closes with the parent, however that ends.
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    server.close()


@contextmanager
def serving() -> Iterator[str]:
    """Start a stub in another process; stopped at the end."""
    command = [sys.executable, "-m", "benchmarks.stub"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def seen(url: str, **options: float) -> dict[str, Any]:
    """What the stub was sent since this was asked last; and set its options."""
    query = "&".join(f"{name}={value}" for name, value in options.items())
    with urllib.request.urlopen(f"{url}/seen?{query}", timeout=30) as answer:
        found: dict[str, Any] = json.load(answer)
    return found


if __name__ == "__main__":
    asyncio.run(_serve())
