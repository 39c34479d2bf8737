"""The faults of the table: how each one looks on the wire."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from tests.reliability.server import Step, Wire

WAIT = 2  # seconds that a limited call is told to wait; longer than any waiting of the client's own in two retries
READ_TIMEOUT = 2.0  # long enough for a good answer on a machine that does other things, too
_LIMITED = "Domain example.com is not allowed to send: recipient limit exceeded, try again after "
_GOOD = json.dumps({"id": "<1@example.com>", "message": "Queued. Thank you."}).encode()
_HTML = b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"


@dataclass(frozen=True)
class Fault:
    """A way to fail.

    Attributes:
        name: What happens, for the table.
        step: What the server does; None where it does not even listen.
        needs_body: Whether only a request with a body can meet it.
        read_timeout: Seconds that the client waits for a part of the answer.
        tells_wait: Whether the answer says how long to wait, and not longer than a client does.
        unreadable: Whether an answer begins that cannot be read to its end.
    """

    name: str
    step: Step | None
    needs_body: bool = False
    read_timeout: float = 5.0
    tells_wait: bool = False
    unreadable: bool = False


def _later(seconds: float) -> datetime:
    return datetime.now(UTC) + timedelta(seconds=seconds)


def _http_date() -> str:
    # A date has no fractions of a second.
    return format_datetime(_later(WAIT + 1), usegmt=True)


def _milliseconds() -> str:
    return str(int(_later(WAIT).timestamp() * 1000))


def _json(message: str, **more: object) -> bytes:
    return json.dumps({"message": message, **more}).encode()


def respond(
    status: int,
    content: bytes,
    content_type: str = "application/json",
    headers: Callable[[], dict[str, str]] = dict,
) -> Step:
    """Read the whole request and answer it."""

    def step(wire: Wire) -> None:
        wire.read()
        wire.answered(status, content)
        wire.send(_head(status, len(content), {"Content-Type": content_type, **headers()}) + content)

    return step


good = respond(200, _GOOD)


def _head(status: int, length: int, headers: dict[str, str]) -> bytes:
    fields = {**headers, "Content-Length": str(length), "Connection": "close"}
    lines = [f"HTTP/1.1 {status} as the script says", *(f"{name}: {value}" for name, value in fields.items())]
    return "\r\n".join([*lines, "", ""]).encode()


def _reset_before(wire: Wire) -> None:
    wire.wait_for_a_byte()
    wire.reset()


def _reset_before_body(wire: Wire) -> None:
    assert wire.read_head() > 0
    wire.reset()


def _reset_during_body(wire: Wire) -> None:
    length = wire.read_head()
    assert length > 1
    wire.read_body(min(length // 2, 65536))
    wire.reset()


def _reset_after(wire: Wire) -> None:
    wire.read()
    wire.reset()


def _hang_up(wire: Wire) -> None:
    wire.read()


def _say_nothing(wire: Wire) -> None:
    wire.read()
    wire.wait_until_the_caller_leaves()


def _slow_headers(wire: Wire) -> None:
    """Longer than the read timeout in all, each pause well within it."""
    wire.read()
    head = _head(200, len(_GOOD), {"Content-Type": "application/json"})
    wire.answered(200, _GOOD)
    size = len(head) // 5
    for start in range(0, len(head), size):
        wire.pause(READ_TIMEOUT / 4)
        wire.send(head[start : start + size])
    wire.send(_GOOD)


def _stuck_headers(wire: Wire) -> None:
    wire.read()
    wire.send(b"HTTP/1.1 200 OK\r\nContent-Type: appli")
    wire.wait_until_the_caller_leaves()


def _no_http(wire: Wire) -> None:
    wire.read()
    wire.send(b"+OK this is another protocol\r\n\r\n")


def _truncated(status: int) -> Step:
    def step(wire: Wire) -> None:
        wire.read()
        part = _GOOD[: len(_GOOD) // 2]
        wire.answered(status, part)
        wire.send(_head(status, len(_GOOD), {"Content-Type": "application/json"}) + part)

    return step


FAULTS = (
    Fault("connection refused", None),
    Fault("reset at the first byte of the request", _reset_before),
    Fault("reset after the headers, before the body", _reset_before_body, needs_body=True),
    Fault("reset during the body", _reset_during_body, needs_body=True),
    Fault("reset after the whole request, before an answer", _reset_after),
    Fault("closed after the whole request, before an answer", _hang_up),
    Fault("no answer until the read timeout", _say_nothing, read_timeout=READ_TIMEOUT),
    Fault("headers of the answer stop halfway until the read timeout", _stuck_headers, read_timeout=READ_TIMEOUT),
    Fault(
        "slow headers: no pause as long as the read timeout, all of it longer", _slow_headers, read_timeout=READ_TIMEOUT
    ),
    Fault("429 without a word on when", respond(429, _json("Too many requests"))),
    Fault(
        "429, `Retry-After` in seconds",
        respond(429, _json("Too many requests"), headers=lambda: {"Retry-After": str(WAIT)}),
        tells_wait=True,
    ),
    Fault(
        "429, `Retry-After` as a date",
        respond(429, _json("Too many requests"), headers=lambda: {"Retry-After": _http_date()}),
        tells_wait=True,
    ),
    Fault("429, `retry-seconds` in JSON", respond(429, _json("Limit", **{"retry-seconds": WAIT})), tells_wait=True),
    Fault(
        "429, text `try again after … seconds`",
        respond(429, f"{_LIMITED}{WAIT} seconds".encode(), "text/plain"),
        tells_wait=True,
    ),
    Fault(
        "429, `X-RateLimit-Reset` in milliseconds",
        respond(
            429,
            _json("Too many requests"),
            headers=lambda: {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": _milliseconds()},
        ),
        tells_wait=True,
    ),
    Fault(
        "420, text `try again after …`, a date far away",
        respond(420, f"{_LIMITED}Fri, 01 Jan 2100 00:00:00 UTC".encode(), "text/plain"),
    ),
    Fault("500", respond(500, _json("Internal Server Error"))),
    Fault("502, HTML", respond(502, _HTML, "text/html")),
    Fault("503", respond(503, _json("Service Unavailable"))),
    Fault(
        "503, `Retry-After` in seconds",
        respond(503, _json("Service Unavailable"), headers=lambda: {"Retry-After": str(WAIT)}),
        tells_wait=True,
    ),
    Fault("504", respond(504, b"", "text/plain")),
    Fault("an answer that is no HTTP", _no_http),
    Fault("429, JSON that breaks off", _truncated(429), unreadable=True),
    Fault("500, JSON that breaks off", _truncated(500), unreadable=True),
    Fault("200, JSON that breaks off", _truncated(200), unreadable=True),
    Fault(
        "200, compressed so that nobody can unpack it",
        respond(200, _GOOD, headers=lambda: {"Content-Encoding": "gzip"}),
        unreadable=True,
    ),
    Fault("200, empty body", respond(200, b"")),
    Fault("200, good JSON as `text/html`", respond(200, _GOOD, "text/html")),
    Fault("200, `Mailgun Magnificent API`", respond(200, b"Mailgun Magnificent API", "text/plain")),
)
