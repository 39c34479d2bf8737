"""From one page of a list to the next, in each of the ways that Mailgun's services have."""

from __future__ import annotations

from collections import deque
from typing import Any
from urllib.parse import parse_qsl

import httpx

from mailgun_api.types import Body, Call, Pagination

from . import _cursors
from ._answers import unreadable
from ._cursors import Place, Position
from .errors import ArgumentError, DecodeError, PaginationError

_COUNTING = {"skip-limit": "skip", "offset-limit": "offset"}


class Walk:
    """The way through the pages of one list: which call to make next, and the items of the page that it gives.

    Links and tokens for a next page never end (an empty page does), so one that was there before is an error rather
    than a loop.

    Args:
        call: The call for the first page.
        cursor: Where to go on, as `cursor` told it.

    Raises:
        ArgumentError: The operation has no pages, or the cursor is none of this list.
    """

    def __init__(self, call: Call[Any], cursor: str | None = None) -> None:
        if call.operation.pagination is None:
            raise ArgumentError("call", f"{call.operation.id} has no pages")
        self._call = call
        self._pagination: Pagination = call.operation.pagination
        self._guard = _LoopGuard()
        self._content_before = b""
        self._page: list[Any] = []
        self._current: Position | None = None
        self._is_done = False
        # Where to go on, in a page that was begun before.
        self._begun = Place() if cursor is None else _cursors.read(cursor, self._name, self._pagination)
        self._next = self._begun.at

    @property
    def call(self) -> Call[Any] | None:
        """The call for the next page; None at the end."""
        if self._is_done:
            return None
        return self._call if self._next is None else self._call_at(self._next)

    def take(self, page: Any, response: httpx.Response) -> list[Any]:
        """The items of a page; none at the end.

        Args:
            page: The page.
            response: The answer that it was read from, for an error to hold.

        Raises:
            PaginationError: The page leads back to one that was there before.
            DecodeError: The page has no list of items, or no link where one belongs.
        """
        self._response = response
        items = self._items(page)
        # A service that does not look at the count gives the same page for ever; links have their own check.
        if items and response.content == self._content_before and not self._pagination.next:
            raise PaginationError(f"{self._call.operation.id}: two pages are the same; the list would never end")
        following = self._after(page, len(items)) if items else None
        self._content_before = response.content
        self._page = items
        self._is_done = following is None
        self._current, self._next = self._next, following
        begun, self._begun = self._begun, Place()
        return items[_cursors.find(begun, items) :] if begun.given else items

    def cursor(self, left: int = 0) -> str:
        """A text to go on from.

        Args:
            left: How many items of the last page were not given yet.
        """
        # At the end it points behind the last item, so that what comes later is found.
        if left or self._is_done:
            return _cursors.write(self._name, _cursors.place_in(self._current, self._page, len(self._page) - left))
        return _cursors.write(self._name, Place(self._next, self._begun.given, self._begun.last))

    @property
    def _name(self) -> str:
        return f"{self._call.operation.id} {self._call.url}"

    def _items(self, page: Any) -> list[Any]:
        if not self._pagination.items:
            return page  # type: ignore[no-any-return]
        return self._reach(page, self._pagination.items) or []

    def _after(self, page: Any, count: int) -> Position | None:
        """Where the next page is."""
        style, here = self._pagination.style, self._next
        if style == "page-number":
            return (here if isinstance(here, int) else _number(self._call.query, self._pagination.parameter, 1)) + 1
        if style in _COUNTING or style == "body-skip-limit":
            if isinstance(here, int):
                start = here
            elif style in _COUNTING:
                start = _number(self._call.query, _COUNTING[style], 0)
            else:
                start = int(self._body_pagination().get("skip") or 0)
            total = self._reach(page, self._pagination.total)
            return None if isinstance(total, int) and start + count >= total else start + count
        link = self._reach(page, self._pagination.next)
        if link is None or link == "":
            return None
        if not isinstance(link, str):
            raise self._misfit(self._pagination.next[-1])
        if self._guard.was_there(link):
            name = self._call.operation.id
            raise PaginationError(f"{name}: the page {link!r} was there before; the list would never end")
        if style == "query-token":
            # Samples of these links say http, on a host of their own: only the token is taken from them.
            return dict(parse_qsl(link.partition("?")[2].partition("#")[0])).get(self._pagination.parameter)
        return link

    def _call_at(self, position: Position) -> Call[Any]:
        call, style = self._call, self._pagination.style
        if style == "next-url":
            return Call(call.operation, str(position), domain=call.domain, headers=call.headers)
        query, body = call.query, call.body
        if style == "body-skip-limit":
            body = self._body_with("skip", position)
        elif style == "body-token":
            body = self._body_with("token", position)
        else:
            name = _COUNTING.get(style, self._pagination.parameter)
            query = [*((key, given) for key, given in call.query if key != name), (name, str(position))]
        return Call(call.operation, call.url, domain=call.domain, query=query, body=body, headers=call.headers)

    def _body_pagination(self) -> dict[str, Any]:
        content = self._call.body.content if self._call.body is not None else {}
        return dict(content.get("pagination") or {})

    def _body_with(self, name: str, value: Position) -> Body:
        content = dict(self._call.body.content) if self._call.body is not None else {}
        return Body("json", {**content, "pagination": {**self._body_pagination(), name: value}})

    def _reach(self, value: Any, names: tuple[str, ...]) -> Any:
        for name in names:
            holder, value = value, getattr(value, name)
            if value is None:
                # A null is an empty list in Go's JSON. What does not fit must not look like the end of the list.
                wire = next(wire for own, wire, _ in type(holder)._fields if own == name)
                if holder.additional_properties.get(wire) is not None:
                    raise self._misfit(wire)
                return None
        return value

    def _misfit(self, name: str) -> DecodeError:
        return unreadable(self._call.operation, self._response, f"{name} is not what a list goes on by")


class _LoopGuard:
    """Whether a link was there before, in memory that does not grow: a short loop is told at once, a longer one, by
    Brent's algorithm, before it was gone round three times."""

    def __init__(self) -> None:
        self._recent: deque[int] = deque(maxlen=256)
        self._mark: int | None = None
        self._steps, self._power = 0, 1

    def was_there(self, link: str) -> bool:
        hashed = hash(link)
        found = hashed == self._mark or hashed in self._recent
        self._recent.append(hashed)
        self._steps += 1
        if self._steps == self._power:
            self._mark, self._steps, self._power = hashed, 0, self._power * 2
        return found


def _number(query: Any, name: str, default: int) -> int:
    return next((int(value) for key, value in query if key == name), default)
