"""From one page of a list to the next, in each of the ways that Mailgun's services have."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

import httpx

from mailgun_api.types import Body, Call, Pagination

from ._answers import unreadable
from .errors import ArgumentError, DecodeError, PaginationError

_COUNTING = {"skip-limit": "skip", "offset-limit": "offset"}


class Walk:
    """The way through the pages of one list. Takes each page, tells its items and the call for the next.

    Links and tokens for a next page never end (an empty page does), so one that was there before is an error rather
    than a loop.
    """

    def __init__(self, call: Call[Any]) -> None:
        if call.operation.pagination is None:
            raise ArgumentError("call", f"{call.operation.id} has no pages")
        self._call = call
        self._pagination: Pagination = call.operation.pagination
        self._seen: set[str] = set()
        self._items_before = 0
        self._pages_before = 0
        self._content_before = b""

    def take(self, page: Any, response: httpx.Response) -> tuple[list[Any], Call[Any] | None]:
        """The items of a page, and the call for the next page; None at the end.

        Args:
            page: The page.
            response: The answer that it was read from, for an error to hold.

        Raises:
            PaginationError: The page leads back to one that was there before.
            DecodeError: The page has no list of items, or no link where one belongs.
        """
        self._response = response
        items = self._items(page)
        if not items:
            return [], None
        # A service that does not look at the count gives the same page for ever; links have their own check.
        if response.content == self._content_before and not self._pagination.next:
            raise PaginationError(f"{self._call.operation.id}: two pages are the same; the list would never end")
        self._content_before = response.content
        self._items_before += len(items)
        self._pages_before += 1
        return items, self._next(page)

    def _items(self, page: Any) -> list[Any]:
        if not self._pagination.items:
            return page  # type: ignore[no-any-return]
        return self._reach(page, self._pagination.items) or []

    def _next(self, page: Any) -> Call[Any] | None:
        call, style = self._call, self._pagination.style
        if style in _COUNTING:
            start = self._count_on(page, _number(call.query, _COUNTING[style], 0))
            return None if start is None else self._with_query(_COUNTING[style], str(start))
        if style == "page-number":
            name = self._pagination.parameter
            return self._with_query(name, str(_number(call.query, name, 1) + self._pages_before))
        if style == "body-skip-limit":
            start = self._count_on(page, int(self._body_pagination().get("skip") or 0))
            return None if start is None else self._with_body("skip", start)
        link = self._reach(page, self._pagination.next)
        if link is None or link == "":
            return None
        if not isinstance(link, str):
            raise self._misfit(self._pagination.next[-1])
        if link in self._seen:
            raise PaginationError(f"{call.operation.id}: the page {link!r} was there before; the list would never end")
        self._seen.add(link)
        if style == "body-token":
            return self._with_body("token", link)
        if style == "query-token":
            # Samples of these links say http, on a host of their own: only the token is taken from them.
            name = self._pagination.parameter
            token = dict(parse_qsl(link.partition("?")[2].partition("#")[0])).get(name)
            return None if not token else self._with_query(name, token)
        return Call(call.operation, link, domain=call.domain, headers=call.headers)

    def _count_on(self, page: Any, start: int) -> int | None:
        total = self._reach(page, self._pagination.total)
        reached = start + self._items_before
        return None if isinstance(total, int) and reached >= total else reached

    def _with_query(self, name: str, value: str) -> Call[Any]:
        call = self._call
        query = [*((key, given) for key, given in call.query if key != name), (name, value)]
        return Call(call.operation, call.url, domain=call.domain, query=query, body=call.body, headers=call.headers)

    def _body_pagination(self) -> dict[str, Any]:
        content = self._call.body.content if self._call.body is not None else {}
        return dict(content.get("pagination") or {})

    def _with_body(self, name: str, value: Any) -> Call[Any]:
        call = self._call
        content = dict(call.body.content) if call.body is not None else {}
        content["pagination"] = {**self._body_pagination(), name: value}
        return Call(
            call.operation,
            call.url,
            domain=call.domain,
            query=call.query,
            body=Body("json", content),
            headers=call.headers,
        )

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


def _number(query: Any, name: str, default: int) -> int:
    return next((int(value) for key, value in query if key == name), default)
