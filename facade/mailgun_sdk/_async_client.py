"""The asynchronous client. It waits and sends; what to send is decided elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

import anyio  # comes with httpx
import httpx

from mailgun_api.client import AsyncClient

from ._answers import AsyncReader, aread
from ._base import Base
from ._exchange import Outcome, decode
from ._transport.connections import AsyncConnections

if TYPE_CHECKING:
    from mailgun_api.lists import AsyncItems
    from mailgun_api.types import Call

    from ._diagnosis import Diagnosis
    from ._events import AsyncFollowedEvents
    from ._messages import AsyncMessageMethods

T = TypeVar("T")


class AsyncMailgun(Base[httpx.AsyncClient], AsyncClient):
    """A client of the Mailgun API for asyncio and trio. Tasks of one event loop may share it.

    Args:
        api_key: An API key, or a function that gives it and is asked for each request; the environment variable
            `MAILGUN_API_KEY` when absent.
        sending_key: A domain sending key. It is used for sending; a call that it cannot make is refused unless there is
            an account key, too.
        region: `us` or `eu`, where domains live that `domains` does not list; `MAILGUN_REGION` when absent, else `us`.
        base_url: Where to send all calls instead, a local sandbox for instance; `MAILGUN_BASE_URL` when absent.
        domains: Region and key by domain, for calls that name one of them.
        subaccount: Id of the subaccount to act for; the account of the key when absent.
        timeout: Seconds that each phase of a call may take (connecting takes at most 10), or an `httpx.Timeout`.
        total_timeout: Seconds that a whole call may take, from its first request to the last byte of its answer, with
            all retries.
        max_retries: How often a call is tried again where that is safe. A send whose answer was lost is not repeated.
        max_retry_seconds: How long after its begin a call may still be tried again.
        calls_per_second: How many requests this client and its copies begin in a second, at most; no limit when absent.
            With it, calls also wait for the reset of a limit that Mailgun says is used up.
        hooks: Functions that watch calls, for tracing or metrics, `mailgun_sdk.otel.tracing()` for instance; see
            `mailgun_sdk.Hook`.
        max_response_bytes: How large an answer may be, packed and unpacked, that of a download, too; 64 MiB.
        http_client: Your own `httpx.AsyncClient`, for proxies or certificates, which it has to check. You close it.

    Raises:
        ArgumentError: An argument is missing or wrong.
    """

    @staticmethod
    def _connect(http_client: httpx.AsyncClient | None) -> AsyncConnections:
        return AsyncConnections(_own_client, http_client, httpx.AsyncClient)

    @cached_property
    def events(self) -> AsyncFollowedEvents:
        """What happened to the messages of a domain, and what is happening."""
        from ._events import AsyncFollowedEvents

        return AsyncFollowedEvents(self)

    @cached_property
    def messages(self) -> AsyncMessageMethods:
        """Sending mail, reading and resending what Mailgun still stores, and the queue of a domain."""
        from ._messages import AsyncMessageMethods

        return AsyncMessageMethods(self)

    async def run(self, call: Call[T]) -> T:
        """Make a call and give back its typed answer.

        Raises:
            MailgunError: One of its children, see `mailgun_sdk.errors`.
        """
        return decode(call, await self._send(call))

    def iterate(self, call: Call[T]) -> AsyncItems[Any, T]:
        """Every item of a list, page after page; `.pages()` gives whole pages, `.cursor` a place to go on from."""
        from ._lists import AsyncItemWalk

        return AsyncItemWalk(self._send, call)

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        files: Mapping[str, Any] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool | None = None,
    ) -> httpx.Response:
        """Call what the description lacks, signed and retried like the rest.

        Args:
            method: HTTP method.
            path: Path with its version (`/v3/…`), or a URL of Mailgun's.
            params: Query parameters; a list repeats its name.
            data: Form fields; a list repeats its name.
            files: File parts; each a path, bytes, an open binary file, `(name, source)`, or a list of these.
            json: A JSON body.
            headers: More headers.
            idempotent: Whether it may be repeated after a lost answer; by the method when absent.

        Returns:
            The answer of a success, read.

        Raises:
            MailgunError: One of its children, see `mailgun_sdk.errors`.
        """
        from ._requests import make_call

        return await self._send(make_call(method, path, params, data, files, json, headers, idempotent))

    async def _send(self, call: Call[Any], reader: AsyncReader = aread) -> httpx.Response:
        client = self._connections.get()
        steps = self._exchange(call, client)
        try:
            step = next(steps)
            while True:
                if step.delay:
                    await anyio.sleep(step.delay)
                if step.unread is not None:
                    await step.unread.aread(step.request)
                step.bounds.start()
                outcome: Outcome
                try:
                    response = await client.send(step.request, stream=True, auth=None, follow_redirects=False)
                    outcome = await reader(response, step.bounds)
                except httpx.HTTPError as error:
                    outcome = error
                step = steps.send(outcome)
        except StopIteration as stop:
            answer: httpx.Response = stop.value
            return answer
        finally:
            steps.close()

    async def diagnose(self, domain: str) -> Diagnosis:
        """Say in words why calls about a domain fail: ask each region for it once, which changes nothing.

        Args:
            domain: The domain.

        Returns:
            What each region said and what follows from it; its text is meant for people.

        Raises:
            ArgumentError: The domain is empty, or there is no account key to ask with.
        """
        from ._diagnosis import adiagnose

        return await adiagnose(self, domain)

    async def aclose(self) -> None:
        """Close the connections, unless this is a copy or the HTTP client is yours. No call can be made any more."""
        if not self._is_copy and (client := self._connections.take()) is not None:
            await client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()


def _own_client() -> httpx.AsyncClient:
    from ._transport.direct import async_client

    return async_client()
