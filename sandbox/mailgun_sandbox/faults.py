"""Answers that go wrong on demand, for tests of clients.

A request asks for its own fault with the header `X-Sandbox-Fault`; `Faults` holds those of the next requests. A fault
is made of parts joined with `;`:

* `delay=0.5`: wait that many seconds first;
* `status=503`: do not carry the request out, answer this status; with it `retry-after=1` (the header, in seconds),
  `reset=1` (the header X-RateLimit-Reset, that many seconds ahead, in milliseconds), `retry-seconds=1` (in the body) or
  `again=1` (in the body, too: the words with which sending is limited, and a date that many seconds ahead; recorded
  with 420, documented with 429);
* `drop`: do not carry the request out, close the connection without an answer;
* `drop-after`: carry it out, then close the connection without an answer;
* `truncate`: carry it out, close the connection in the middle of the answer's body.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .dates import rfc2822
from .scopes import header

HEADER = "X-Sandbox-Fault"
_HEADER = HEADER.lower().encode()

_WORDS = ("drop", "drop-after", "truncate")
_NUMBERS = ("delay", "status", "retry-after", "reset", "retry-seconds", "again")


class FaultError(ValueError):
    """A fault that there is not; the message names it and lists those that there are."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is to go wrong with one request."""

    word: str = ""
    delay: float = 0.0
    status: int = 0
    retry_after: float | None = None
    reset: float | None = None
    retry_seconds: float | None = None
    again: float | None = None


def parse_fault(text: str) -> Fault:
    """Read a fault.

    Raises:
        FaultError: There is no such fault.
    """
    words: list[str] = []
    numbers: dict[str, float] = {}
    for part in filter(None, (part.strip() for part in text.split(";"))):
        name, equals, value = part.partition("=")
        if not equals and name in _WORDS:
            words.append(name)
            continue
        try:
            if name not in _NUMBERS or (number := float(value)) < 0 or number == float("inf"):
                raise ValueError
        except ValueError:
            known = ", ".join([*_WORDS, *(f"{name}=NUMBER" for name in _NUMBERS)])
            raise FaultError(f"{HEADER}: {part!r} is no fault; there are {known}") from None
        numbers[name] = number
    status = int(numbers.get("status", 0))
    if status and not 400 <= status <= 599:
        raise FaultError(f"{HEADER}: status needs to be from 400 to 599, is {status}")
    if len(words) + bool(status) > 1:
        raise FaultError(f"{HEADER}: {text!r} has more than one of status, {', '.join(_WORDS)}")
    return Fault(
        word=words[0] if words else "",
        delay=numbers.get("delay", 0.0),
        status=status,
        retry_after=numbers.get("retry-after"),
        reset=numbers.get("reset"),
        retry_seconds=numbers.get("retry-seconds"),
        again=numbers.get("again"),
    )


class Faults:
    """The faults of the next requests, and the connections that a server has open."""

    def __init__(self) -> None:
        self._waiting: deque[Fault] = deque()
        # Those of `uvicorn.Server.server_state`: each has a `client` and a `transport`.
        self.connections: Iterable[Any] = ()

    def add(self, fault: str, times: int = 1) -> None:
        """Let the next requests go wrong.

        Args:
            fault: As in the header.
            times: How many requests.

        Raises:
            FaultError: There is no such fault.
        """
        self._waiting.extend([parse_fault(fault)] * times)

    def clear(self) -> None:
        """Let nothing more go wrong."""
        self._waiting.clear()

    def take(self) -> Fault | None:
        """The fault of the next request, if it has one."""
        return self._waiting.popleft() if self._waiting else None


class FaultMiddleware:
    """Makes requests go wrong that are to.

    Args:
        app: What answers the others.
        faults: The faults of the next requests.
    """

    def __init__(self, app: ASGIApp, faults: Faults) -> None:
        self._app = app
        self._faults = faults

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, rightly or wrongly."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        text = header(scope, _HEADER)
        try:
            fault = parse_fault(text) if text else self._faults.take()
        except FaultError as error:
            await JSONResponse({"message": str(error)}, 400)(scope, receive, send)
            return
        if fault is None:
            await self._app(scope, receive, send)
            return
        await asyncio.sleep(fault.delay)
        if fault.status:
            await _refusal(fault, scope)(scope, receive, send)
        elif fault.word:
            await self._break(fault.word, scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _break(self, word: str, scope: Scope, receive: Receive, send: Send) -> None:
        async def swallow(message: Message) -> None:
            del message

        async def halve(message: Message) -> None:
            if message["type"] == "http.response.body":
                body: bytes = message.get("body", b"")
                message = {"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True}
            await send(message)

        if word != "drop":
            await self._app(scope, receive, halve if word == "truncate" else swallow)
        await self._hang_up(scope, receive, abruptly=word == "drop")

    async def _hang_up(self, scope: Scope, receive: Receive, *, abruptly: bool) -> None:
        for connection in list(self._faults.connections):
            if connection.client == scope["client"]:
                # An orderly close sends first what is still to be sent.
                (connection.transport.abort if abruptly else connection.transport.close)()
                while (await receive())["type"] != "http.disconnect":
                    continue
                return
        raise RuntimeError("the server does not tell its connections, so that none can be closed")


def _refusal(fault: Fault, scope: Scope) -> Response:
    headers: dict[str, str] = {}
    if fault.retry_after is not None:
        headers["Retry-After"] = f"{fault.retry_after:g}"
    if fault.reset is not None:
        moment = int((time.time() + fault.reset) * 1000)
        headers |= {"X-RateLimit-Limit": "1", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": str(moment)}
    if fault.status == 401:
        return PlainTextResponse("Forbidden", 401, headers)
    document: dict[str, object] = {"message": f"Asked for by {HEADER}"}
    if fault.retry_seconds is not None:
        document = {"retry-seconds": fault.retry_seconds}
    if fault.again is not None:
        domain = [*scope["path"].split("/"), "", ""][2]
        date = rfc2822(datetime.now(UTC) + timedelta(seconds=fault.again))
        document = {
            "message": f"Domain {domain} is not allowed to send: recipient limit exceeded, try again after {date}"
        }
    return Response(json.dumps(document), fault.status, headers, "application/json")
