"""What the tests of both clients share: a scripted Mailgun, and one way to call the two."""

from __future__ import annotations

import base64
import email.policy
import json
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.parser import BytesParser
from functools import partial
from importlib.util import find_spec
from types import MemberDescriptorType, TracebackType
from typing import Any, cast

import httpx

from mailgun_api.lists import Items, Pages
from mailgun_sdk import AsyncMailgun, Mailgun
from mailgun_sdk._events import EventFeed

FLAVORS = ["sync", "asyncio", *(["trio"] if find_spec("trio") else [])]

KEY = "test-key"
EU_KEY = "test-key-eu"
US = "https://api.mailgun.net"
EU = "https://api.eu.mailgun.net"
QUEUED = {"id": "<1@example.com>", "message": "Queued. Thank you."}


def authorization(key: str = KEY) -> str:
    """The header that a key becomes: user `api`, the key as password."""
    return "Basic " + base64.b64encode(f"api:{key}".encode()).decode()


@dataclass(frozen=True)
class Answer:
    """An answer of the service, good for any number of requests."""

    status: int = 200
    content: bytes = b"{}"
    headers: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(self.status, headers=self.headers, content=self.content)


def answer(body: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    """An answer in JSON."""
    return Answer(status, json.dumps(body).encode(), {"Content-Type": "application/json", **(headers or {})})


@dataclass(frozen=True)
class Failure:
    """A connection that fails, anew for each request."""

    kind: type[httpx.RequestError]
    text: str = "as the script says"

    def __call__(self, request: httpx.Request) -> httpx.Response:
        raise self.kind(self.text, request=request)


class Script:
    """A service that answers as written, in order, and keeps what it was asked. One step more is a failed test."""

    def __init__(self, *steps: Callable[[httpx.Request], httpx.Response]) -> None:
        self.steps = list(steps)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        assert self.steps, f"an unexpected request: {request.method} {request.url}"
        return self.steps.pop(0)(request)

    @property
    def request(self) -> httpx.Request:
        """The only request."""
        (only,) = self.requests
        return only

    @property
    def urls(self) -> list[str]:
        return [str(request.url) for request in self.requests]


class Always(Script):
    """A service that gives the same answer to everything; a client that never stops asking is a failed test."""

    def __init__(self, step: Callable[[httpx.Request], httpx.Response]) -> None:
        super().__init__()
        self.step = step

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        assert len(self.requests) < 2000
        return self.step(request)


class Connect:
    """Makes the client that a test runs with: `AsyncMailgun`, or `Mailgun` in the shape of `AsyncMailgun`."""

    def __init__(self, flavor: str) -> None:
        self.is_async = flavor != "sync"

    def __call__(self, script: Callable[[httpx.Request], httpx.Response] | None = None, **options: Any) -> AsyncMailgun:
        """A client that talks to a script; without one, to the network."""
        if script is not None:
            options["http_client"] = self.http_client(transport=httpx.MockTransport(script))
        options.setdefault("api_key", KEY)
        if self.is_async:
            return AsyncMailgun(**options)
        return cast(AsyncMailgun, _AsAsync(Mailgun(**options)))

    def http_client(self, **options: Any) -> httpx.Client | httpx.AsyncClient:
        return httpx.AsyncClient(**options) if self.is_async else httpx.Client(**options)


class _AsAsync:
    """A synchronous client or resource whose methods can be awaited."""

    def __init__(self, target: object) -> None:
        self._target = target

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._target, "close" if name == "aclose" else name)
        if callable(value):
            return partial(_call, value)
        return _AsAsync(value) if isinstance(getattr(type(value), "_client", None), MemberDescriptorType) else value

    def __repr__(self) -> str:
        return repr(self._target)

    async def __aenter__(self) -> _AsAsync:
        cast(Mailgun, self._target).__enter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        cast(Mailgun, self._target).__exit__(kind, error, traceback)


class _Stream:
    """A feed or a list with the face of the asynchronous one."""

    def __init__(self, stream: EventFeed | Items[Any, Any] | Pages[Any]) -> None:
        self._stream = stream
        self._items: Iterator[Any] | None = None

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._stream, name)
        return partial(_call, value) if callable(value) else value

    def __aiter__(self) -> _Stream:
        self._items = iter(self._stream)
        return self

    async def __anext__(self) -> Any:
        # By what a loop uses, and by single steps.
        for item in self._stream if self._items is None else self._items:
            return item
        raise StopAsyncIteration


def _call(method: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    result = method(*args, **kwargs)
    if isinstance(result, Mailgun):
        return _AsAsync(result)
    if isinstance(result, (EventFeed, Items, Pages)):
        return _Stream(result)
    return result if isinstance(result, AbstractContextManager) else _ready(result)


async def _ready(result: Any) -> Any:
    return result


async def collect(items: AsyncIterator[Any]) -> list[Any]:
    return [item async for item in items]


async def gather(items: AsyncIterator[Any], into: list[Any]) -> None:
    """The same where an error is to come: what was given before it stays in the list."""
    async for item in items:
        into.append(item)


@dataclass(frozen=True)
class Part:
    """One part of a multipart body."""

    name: str
    content: bytes
    filename: str | None = None
    content_type: str | None = None


def parts(request: httpx.Request) -> list[Part]:
    """The parts of a request, read by the standard library."""
    head = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode()
    message = BytesParser(EmailMessage, policy=email.policy.HTTP).parsebytes(head + request.content)
    found = []
    for part in message.iter_parts():
        assert not part.defects
        name = part.get_param("name", header="Content-Disposition")
        assert isinstance(name, str)
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        declared = part.get_content_type() if "Content-Type" in part else None
        found.append(Part(name, content, part.get_filename(), declared))
    assert not message.defects
    return found


def fields(request: httpx.Request) -> list[tuple[str, str]]:
    """The names and texts of a form without files."""
    return [(part.name, part.content.decode()) for part in parts(request)]
