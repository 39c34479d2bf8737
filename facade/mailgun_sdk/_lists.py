"""Lists as items and as pages, for both clients. The way from page to page is `_paging`'s."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from operator import length_hint
from typing import Any, Self, TypeAlias, TypeVar

import httpx

from mailgun_api.lists import AsyncItems, AsyncPages, Items, Pages
from mailgun_api.types import Call

from ._exchange import decode
from ._paging import Walk

P = TypeVar("P")

Send: TypeAlias = Callable[[Call[Any]], httpx.Response]
AsyncSend: TypeAlias = Callable[[Call[Any]], Awaitable[httpx.Response]]


class PageWalk(Pages[P]):
    def __init__(self, send: Send, call: Call[P], cursor: str | None) -> None:
        self._send = send
        self._walk = Walk(call, cursor)

    @property
    def cursor(self) -> str:
        return self._walk.cursor()

    def __next__(self) -> P:
        while (call := self._walk.call) is not None:
            response = self._send(call)
            page: P = decode(call, response)
            if self._walk.take(page, response):
                return page
        raise StopIteration


class ItemWalk(Items[Any, P]):
    def __init__(self, send: Send, call: Call[P], cursor: str | None = None) -> None:
        self._send = send
        self._call = call
        self._cursor = cursor
        self._walk = Walk(call, cursor)
        self._rest: Iterator[Any] = iter(())

    @property
    def cursor(self) -> str:
        return self._walk.cursor(length_hint(self._rest))

    def resume(self, cursor: str) -> ItemWalk[P]:
        return ItemWalk(self._send, self._call, cursor)

    def pages(self) -> PageWalk[P]:
        return PageWalk(self._send, self._call, self._cursor)

    # A generator goes from item to item several times as fast as calls of a method do. All it knows is in the object,
    # so that a loop after an error goes on where the one before it broke off.
    def __iter__(self) -> Iterator[Any]:
        yield from self._rest
        while self._turn():
            yield from self._rest

    def __next__(self) -> Any:
        while True:
            for item in self._rest:
                return item
            if not self._turn():
                raise StopIteration

    def _turn(self) -> bool:
        """Ask for the next page, if there is one."""
        if (call := self._walk.call) is None:
            return False
        response = self._send(call)
        self._rest = iter(self._walk.take(decode(call, response), response))
        return True


class AsyncPageWalk(AsyncPages[P]):
    def __init__(self, send: AsyncSend, call: Call[P], cursor: str | None) -> None:
        self._send = send
        self._walk = Walk(call, cursor)

    @property
    def cursor(self) -> str:
        return self._walk.cursor()

    async def __anext__(self) -> P:
        while (call := self._walk.call) is not None:
            response = await self._send(call)
            page: P = decode(call, response)
            if self._walk.take(page, response):
                return page
        raise StopAsyncIteration


class AsyncItemWalk(AsyncItems[Any, P]):
    """No generator: trio warns about one that a loop left before its end."""

    def __init__(self, send: AsyncSend, call: Call[P], cursor: str | None = None) -> None:
        self._send = send
        self._call = call
        self._cursor = cursor
        self._walk = Walk(call, cursor)
        self._rest: Iterator[Any] = iter(())

    @property
    def cursor(self) -> str:
        return self._walk.cursor(length_hint(self._rest))

    def resume(self, cursor: str) -> AsyncItemWalk[P]:
        return AsyncItemWalk(self._send, self._call, cursor)

    def pages(self) -> AsyncPageWalk[P]:
        return AsyncPageWalk(self._send, self._call, self._cursor)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Any:
        while True:
            for item in self._rest:
                return item
            if (call := self._walk.call) is None:
                raise StopAsyncIteration
            response = await self._send(call)
            self._rest = iter(self._walk.take(decode(call, response), response))
