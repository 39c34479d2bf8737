"""The synchronous client. It waits and sends; what to send is decided elsewhere."""

from __future__ import annotations

import time
from collections.abc import Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

import httpx

from mailgun_api.client import Client

from ._answers import Reader, read
from ._base import Base
from ._exchange import Outcome, decode
from ._transport.connections import Connections

if TYPE_CHECKING:
    from mailgun_api.lists import Items
    from mailgun_api.types import Call

    from ._diagnosis import Diagnosis
    from ._events import FollowedEvents
    from ._messages import MessageMethods

T = TypeVar("T")


class Mailgun(Base[httpx.Client], Client):
    """A client of the Mailgun API. Threads may share it.

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
        http_client: Your own `httpx.Client`, for proxies or certificates, which it has to check. You close it.

    Raises:
        ArgumentError: An argument is missing or wrong.
    """

    @staticmethod
    def _connect(http_client: httpx.Client | None) -> Connections[httpx.Client]:
        return Connections(_own_client, http_client, httpx.Client)

    @cached_property
    def events(self) -> FollowedEvents:
        """What happened to the messages of a domain, and what is happening."""
        from ._events import FollowedEvents

        return FollowedEvents(self)

    @cached_property
    def messages(self) -> MessageMethods:
        """Sending mail, reading and resending what Mailgun still stores, and the queue of a domain."""
        from ._messages import MessageMethods

        return MessageMethods(self)

    def run(self, call: Call[T]) -> T:
        """Make a call and give back its typed answer.

        Raises:
            MailgunError: One of its children, see `mailgun_sdk.errors`.
        """
        return decode(call, self._send(call))

    def iterate(self, call: Call[T]) -> Items[Any, T]:
        """Every item of a list, page after page; `.pages()` gives whole pages, `.cursor` a place to go on from."""
        from ._lists import ItemWalk

        return ItemWalk(self._send, call)

    def request(
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

        return self._send(make_call(method, path, params, data, files, json, headers, idempotent))

    def _send(self, call: Call[Any], reader: Reader = read) -> httpx.Response:
        client = self._connections.get()
        steps = self._exchange(call, client)
        try:
            step = next(steps)
            while True:
                if step.delay:
                    time.sleep(step.delay)
                if step.unread is not None:
                    step.unread.read(step.request)
                step.bounds.start()
                outcome: Outcome
                try:
                    response = client.send(step.request, stream=True, auth=None, follow_redirects=False)
                    outcome = reader(response, step.bounds)
                except httpx.HTTPError as error:
                    outcome = error
                step = steps.send(outcome)
        except StopIteration as stop:
            answer: httpx.Response = stop.value
            return answer
        finally:
            steps.close()

    def diagnose(self, domain: str) -> Diagnosis:
        """Say in words why calls about a domain fail: ask each region for it once, which changes nothing.

        Args:
            domain: The domain.

        Returns:
            What each region said and what follows from it; its text is meant for people.

        Raises:
            ArgumentError: The domain is empty, or there is no account key to ask with.
        """
        from ._diagnosis import diagnose

        return diagnose(self, domain)

    def close(self) -> None:
        """Close the connections, unless this is a copy or the HTTP client is yours. No call can be made any more."""
        if not self._is_copy and (client := self._connections.take()) is not None:
            client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def _own_client() -> httpx.Client:
    from ._transport.direct import client

    return client()
