"""Notes every request that arrives, for tests that want to know what a client really sent."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send


@dataclass(frozen=True, slots=True)
class ReceivedRequest:
    """A request as it came over the wire."""

    method: str
    # Escaped as it was sent, without the query.
    path: str
    query: str
    # Names are found whatever their case.
    headers: Headers
    body: bytes


async def read_body(receive: Receive) -> bytes:
    """The whole body of a request.

    Raises:
        ClientDisconnect: The client went away before its end.
    """
    parts: list[bytes] = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        parts.append(message.get("body", b""))
        if not message.get("more_body", False):
            return parts[0] if len(parts) == 1 else b"".join(parts)


class LogMiddleware:
    """Notes the requests, the faulty ones too.

    Args:
        app: What answers them.
        log: Where to note them.
    """

    def __init__(self, app: ASGIApp, log: list[ReceivedRequest]) -> None:
        self._app = app
        self._log = log

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Note a request and pass it on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            body = await read_body(receive)
        except ClientDisconnect:
            return
        raw_path: bytes = scope.get("raw_path") or scope["path"].encode()
        query = scope["query_string"].decode("latin-1")
        self._log.append(
            ReceivedRequest(scope["method"], raw_path.decode("latin-1"), query, Headers(scope=scope), body)
        )
        messages: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

        async def replay() -> Message:
            return messages.pop() if messages else await receive()

        await self._app(scope, replay, send)
