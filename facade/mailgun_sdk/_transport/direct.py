"""The HTTP clients of our own, for where the caller gives none: straight from a request to a connection.

httpx's way of sending merges settings, follows redirects and keeps cookies, none of which an API client needs. Where a
proxy is set in the environment, it is httpx's own after all.
"""

from __future__ import annotations

import os
import ssl
from datetime import timedelta
from functools import cached_property, lru_cache
from time import perf_counter
from typing import Any
from urllib.request import getproxies

import httpx

from ..errors import ArgumentError
from .pool import AsyncTransport, Transport
from .stand_ins import is_async_replaced, is_replaced

CONNECTIONS = 100
LIMITS = httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS)


@lru_cache(maxsize=8)
def _context(cert_file: str | None, cert_folder: str | None) -> ssl.SSLContext:
    try:
        return httpx.create_ssl_context()
    except OSError as error:  # ssl.SSLError is one
        name = "SSL_CERT_FILE" if cert_file else "SSL_CERT_DIR"
        raise ArgumentError(
            name, f"in the environment leads to no certificates ({error}); correct or unset it"
        ) from error


def trust() -> ssl.SSLContext:
    """The certificates that are trusted: those that httpx trusts, loaded once for a process (it takes 20 ms).

    Raises:
        ArgumentError: The environment names a file of certificates that is none.
    """
    return _context(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


class DirectClient(httpx.Client):
    def __init__(self) -> None:
        self._direct = Transport(trust, limit=CONNECTIONS)
        super().__init__(transport=self._direct)

    @cached_property
    def _plain(self) -> httpx.Client:
        return httpx.Client(limits=LIMITS, verify=trust())

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        """Send a request that is complete; the answer is not read yet."""
        if is_replaced():
            return self._plain.send(request, **options)
        begin = perf_counter()
        response = self._direct.handle_request(request)
        response.elapsed = timedelta(seconds=perf_counter() - begin)
        return response

    def close(self) -> None:
        """Close all connections."""
        super().close()
        if "_plain" in vars(self):
            self._plain.close()


class DirectAsyncClient(httpx.AsyncClient):
    def __init__(self, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._direct = transport or AsyncTransport(trust, limit=CONNECTIONS)
        super().__init__(transport=self._direct)

    @cached_property
    def _plain(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(limits=LIMITS, verify=trust())

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        """Send a request that is complete; the answer is not read yet."""
        if is_async_replaced():
            return await self._plain.send(request, **options)
        begin = perf_counter()
        response = await self._direct.handle_async_request(request)
        response.elapsed = timedelta(seconds=perf_counter() - begin)
        return response

    async def aclose(self) -> None:
        """Close all connections."""
        await super().aclose()
        if "_plain" in vars(self):
            await self._plain.aclose()


def proxied() -> bool:
    """Whether a proxy is set in the environment."""
    return bool(getproxies())


def client() -> httpx.Client:
    """A client for threads."""
    return httpx.Client(limits=LIMITS, verify=trust()) if proxied() else DirectClient()


def async_client() -> httpx.AsyncClient:
    """A client for the tasks of an event loop."""
    return httpx.AsyncClient(limits=LIMITS, verify=trust()) if proxied() else DirectAsyncClient()
