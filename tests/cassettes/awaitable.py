"""The synchronous client with the face of the asynchronous one, so that a scenario is written once for both."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, cast

from mailgun_sdk import AsyncMailgun, Mailgun


def awaitable(client: Mailgun) -> AsyncMailgun:
    """A synchronous client whose methods can be awaited and whose iterators are asynchronous."""
    return cast(AsyncMailgun, _Client(client))


class _Client:
    def __init__(self, client: Mailgun) -> None:
        self._client = client

    def __getattr__(self, name: str) -> _Resource:
        return _Resource(getattr(self._client, name))


class _Resource:
    def __init__(self, resource: Any) -> None:
        self._resource = resource

    def __getattr__(self, name: str) -> Callable[..., AsyncIterator[Any]] | Callable[..., Awaitable[Any]]:
        method = getattr(self._resource, name)

        async def items(*args: Any, **kwargs: Any) -> AsyncIterator[Any]:
            for item in method(*args, **kwargs):
                yield item

        async def answer(*args: Any, **kwargs: Any) -> Any:
            return method(*args, **kwargs)

        return items if name.startswith("iter") else answer
