"""From httpx's requests to httpcore's, and from httpcore's errors to httpx's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias, cast

import httpcore
import httpx

Origin: TypeAlias = "tuple[bytes, bytes, int]"

# Most particular first. Beside these httpcore raises only what is a mistake of its caller.
_ERRORS: tuple[tuple[type[Exception], type[httpx.TransportError]], ...] = (
    (httpcore.ConnectTimeout, httpx.ConnectTimeout),
    (httpcore.ReadTimeout, httpx.ReadTimeout),
    (httpcore.WriteTimeout, httpx.WriteTimeout),
    (httpcore.PoolTimeout, httpx.PoolTimeout),
    (httpcore.TimeoutException, httpx.TimeoutException),
    (httpcore.ConnectError, httpx.ConnectError),
    (httpcore.ReadError, httpx.ReadError),
    (httpcore.WriteError, httpx.WriteError),
    (httpcore.NetworkError, httpx.NetworkError),
    (httpcore.UnsupportedProtocol, httpx.UnsupportedProtocol),
    (httpcore.LocalProtocolError, httpx.LocalProtocolError),
    (httpcore.RemoteProtocolError, httpx.RemoteProtocolError),
    (httpcore.ProtocolError, httpx.ProtocolError),
)


@contextmanager
def translated(request: httpx.Request) -> Iterator[None]:
    """Errors in the block as those that httpx would raise."""
    try:
        yield
    except tuple(known for known, _ in _ERRORS) as error:
        kind = next(kind for known, kind in _ERRORS if isinstance(error, known))
        raise kind(str(error), request=request) from error


def origin_of(request: httpx.Request) -> Origin:
    """Where a request goes: scheme, host, port."""
    url = request.url
    return url.raw_scheme, url.raw_host, url.port or (443 if url.scheme == "https" else 80)


def core_request(request: httpx.Request) -> httpcore.Request:
    """The same request for a connection."""
    url = request.url
    return httpcore.Request(
        request.method,
        httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        headers=request.headers.raw,
        content=cast(Any, request.stream),
        extensions=request.extensions,
    )
