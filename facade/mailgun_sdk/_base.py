"""What both clients have: settings, connections made on first use, and copies that share them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import httpx

from mailgun_api.types import Call

from ._domain_config import DomainConfig
from ._exchange import Exchange, exchange
from ._hooks import Hook, captures
from ._keys import KeySource, hide
from ._regions import Region
from ._settings import (
    DEFAULT_RESPONSE_BYTES,
    DEFAULT_RETRY_SECONDS,
    DEFAULT_TIMEOUT,
    DEFAULT_TOTAL_TIMEOUT,
    Settings,
    described,
    make_settings,
)
from ._transport.connections import Connections

if TYPE_CHECKING:
    from ._replies import Reply

H = TypeVar("H", bound=httpx.Client | httpx.AsyncClient)


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
        total_timeout: float = DEFAULT_TOTAL_TIMEOUT,
        max_retries: int = 2,
        max_retry_seconds: float = DEFAULT_RETRY_SECONDS,
        calls_per_second: float | None = None,
        hooks: Sequence[Hook] = (),
        max_response_bytes: int = DEFAULT_RESPONSE_BYTES,
        http_client: H | None = None,
    ) -> None:
        key, for_sending = hide(api_key), hide(sending_key)
        del api_key, sending_key
        self._settings = make_settings(
            key,
            sending_key=for_sending,
            region=region,
            base_url=base_url,
            domains=domains,
            subaccount=subaccount,
            timeout=timeout,
            total_timeout=total_timeout,
            max_retries=max_retries,
            max_retry_seconds=max_retry_seconds,
            calls_per_second=calls_per_second,
            hooks=hooks,
            max_response_bytes=max_response_bytes,
            http_client=http_client,
        )
        self._connections = self._connect(http_client)
        self._is_copy = False

    @staticmethod
    @abstractmethod
    def _connect(http_client: H | None) -> Connections[H]:
        """Connections of the kind that this client needs."""

    def _exchange(self, call: Call[Any], client: H) -> Exchange:
        steps = exchange(call, self._settings, client.headers)
        if not self._settings.hooks and not captures.get():
            return steps
        from ._observation import captures_of, observe

        return observe(steps, call, (*self._settings.hooks, *captures_of(self._connections)))

    def capture(self) -> AbstractContextManager[list[Reply]]:
        """Keep what came of each request made in the block: `with mg.capture() as replies:`.

        Calls of this client and its copies are kept, not those of other threads or of tasks that were there before.

        Returns:
            A context manager that gives the list, which grows with each reply: status, headers, bytes, seconds.
        """
        from ._observation import capture

        return capture(self._connections)

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
        total_timeout: float | None = None,
        region: Region | str | None = None,
        subaccount: str | None = None,
        max_retries: int | None = None,
        max_retry_seconds: float | None = None,
        max_response_bytes: int | None = None,
    ) -> Self:
        """A copy of this client where what is given is otherwise. It uses the same connections; this one is unchanged.

        Args:
            timeout: Seconds that each phase of a call may take.
            total_timeout: Seconds that a whole call may take.
            region: `us` or `eu`, for calls about domains without a region of their own. A base URL given to the
                client stays in force.
            subaccount: Id of the subaccount to act for.
            max_retries: How often a call is tried again, at most.
            max_retry_seconds: How long after its begin a call may still be tried again.
            max_response_bytes: How large an answer may be.

        Returns:
            The copy. Closing it, or leaving a `with` over it, leaves the connections open.

        Raises:
            ArgumentError: A value is wrong.
        """
        changed = self._settings.changed(
            timeout=timeout,
            total_timeout=total_timeout,
            region=region,
            subaccount=subaccount,
            max_retries=max_retries,
            max_retry_seconds=max_retry_seconds,
            max_response_bytes=max_response_bytes,
        )
        return self._copy(changed)

    def _copy(self, settings: Settings) -> Self:
        copy = object.__new__(type(self))
        copy._settings = settings
        copy._connections = self._connections
        copy._is_copy = True
        return copy

    def __repr__(self) -> str:
        return f"{type(self).__name__}({described(getattr(self, '_settings', None))})"
