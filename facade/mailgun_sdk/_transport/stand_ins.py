"""Whether a tool stands in for the network: vcrpy, respx, pytest-httpx and mocks replace a method of httpx or httpcore.

Requests that went past them would reach the real service from a test.
"""

from __future__ import annotations

import httpcore
import httpx

# Beside each method that such tools replace, one of the same class that they leave alone.
_SYNC = (
    (httpx.Client, "send", "close"),
    (httpx.Client, "_send_single_request", "close"),
    (httpx.HTTPTransport, "handle_request", "close"),
    (httpcore.ConnectionPool, "handle_request", "close"),
)
_ASYNC = (
    (httpx.AsyncClient, "send", "aclose"),
    (httpx.AsyncClient, "_send_single_request", "aclose"),
    (httpx.AsyncHTTPTransport, "handle_async_request", "aclose"),
    (httpcore.AsyncConnectionPool, "handle_async_request", "aclose"),
)


def is_replaced() -> bool:
    """Whether requests of a synchronous client are to go the way that such a tool watches."""
    return any(_home(owner, name) != _home(owner, other) for owner, name, other in _SYNC)


def is_async_replaced() -> bool:
    """The same for an asynchronous client."""
    return any(_home(owner, name) != _home(owner, other) for owner, name, other in _ASYNC)


def _home(owner: type, name: str) -> str | None:
    # The file of the code: a wrapper may have taken on the name and module of what it wraps.
    code = getattr(getattr(owner, name), "__code__", None)
    return None if code is None else code.co_filename
