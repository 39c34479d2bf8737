"""What both clients have: settings, connections made on first use, and copies that share them."""

from __future__ import annotations

import threading
from abc import abstractmethod
from collections.abc import Callable, Mapping
from functools import partial
from typing import Generic, Self, TypeVar

import httpx

from ._keys import KeySource
from ._regions import Region
from ._settings import DEFAULT_RETRY_SECONDS, DEFAULT_TIMEOUT, DomainConfig, Settings, make_settings
from .errors import ArgumentError

H = TypeVar("H", bound=httpx.Client | httpx.AsyncClient)

LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100)


class Connections(Generic[H]):
    """The HTTP client, made on first use; a client and its copies share one."""

    def __init__(self, make: Callable[[], H], given: H | None, kind: type[H]) -> None:
        if given is not None and not isinstance(given, kind):
            raise ArgumentError("http_client", f"needs an httpx.{kind.__name__}, got {type(given).__name__}")
        self._make = make
        self._client: H | None = given
        self._owned = given is None
        self._lock = threading.Lock()

    def get(self) -> H:
        client = self._client
        if client is None:
            with self._lock:
                client = self._client
                if client is None:
                    client = self._client = self._make()
        if client.is_closed:
            raise ArgumentError("http_client", "is closed")
        return client

    def take(self) -> H | None:
        """The HTTP client, if there is one to close."""
        if not self._owned:
            return None
        with self._lock:
            client, self._client = self._client, None
        return client


class Base(Generic[H]):
    _settings: Settings
    _connections: Connections[H]
    _is_copy: bool

    def __init__(
        self,
        api_key: KeySource | None = None,
        *,
        sending_key: KeySource | None = None,
        region: Region | str | None = None,
        base_url: str | None = None,
        domains: Mapping[str, DomainConfig] | None = None,
        subaccount: str | None = None,
        timeout: float | httpx.Timeout = DEFAULT_TIMEOUT,
        max_retries: int = 2,
        max_retry_seconds: float = DEFAULT_RETRY_SECONDS,
        calls_per_second: float | None = None,
        http_client: H | None = None,
    ) -> None:
        self._settings = make_settings(
            api_key,
            sending_key=sending_key,
            region=region,
            base_url=base_url,
            domains=domains,
            subaccount=subaccount,
            timeout=timeout,
            max_retries=max_retries,
            max_retry_seconds=max_retry_seconds,
            calls_per_second=calls_per_second,
        )
        kind = self._http_client_kind()
        make: Callable[..., H] = kind
        self._connections = Connections(partial(make, limits=LIMITS), http_client, kind)
        self._is_copy = False

    @staticmethod
    @abstractmethod
    def _http_client_kind() -> type[H]:
        """The class of HTTP client that this kind of client needs."""

    def on_behalf_of(self, subaccount: str) -> Self:
        """A copy of this client that acts for a subaccount, on every request, those for further pages included.

        Args:
            subaccount: Id of the subaccount (24 hexadecimal digits).

        Returns:
            The copy. It uses the same connections; this client is unchanged.

        Raises:
            ArgumentError: The id has other characters than letters and digits.
        """
        return self.with_options(subaccount=subaccount)

    def with_options(
        self,
        *,
        timeout: float | httpx.Timeout | None = None,
        region: Region | str | None = None,
        subaccount: str | None = None,
        max_retries: int | None = None,
        max_retry_seconds: float | None = None,
    ) -> Self:
        """A copy of this client where what is given is otherwise. It uses the same connections; this one is unchanged.

        Args:
            timeout: Seconds that each phase of a call may take.
            region: `us` or `eu`, for calls about domains without a region of their own. A base URL given to the
                client stays in force.
            subaccount: Id of the subaccount to act for.
            max_retries: How often a call is tried again, at most.
            max_retry_seconds: How long after its begin a call may still be tried again.

        Returns:
            The copy. Closing it, or leaving a `with` over it, leaves the connections open.

        Raises:
            ArgumentError: A value is wrong.
        """
        changed = self._settings.changed(
            timeout=timeout,
            region=region,
            subaccount=subaccount,
            max_retries=max_retries,
            max_retry_seconds=max_retry_seconds,
        )
        return self._copy(changed)

    def _copy(self, settings: Settings) -> Self:
        copy = object.__new__(type(self))
        copy._settings = settings
        copy._connections = self._connections
        copy._is_copy = True
        return copy

    def __repr__(self) -> str:
        settings = self._settings
        shown = [f"region={settings.region.value!r}"]
        if settings.base_url is not None:
            shown.append(f"base_url={settings.base_url!r}")
        if settings.domains:
            shown.append(f"domains={sorted(settings.domains)!r}")
        if settings.subaccount is not None:
            shown.append(f"subaccount={settings.subaccount!r}")
        return f"{type(self).__name__}({', '.join(shown)})"
