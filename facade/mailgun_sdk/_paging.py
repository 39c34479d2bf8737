"""From one page of a list to the next, in each of the ways that Mailgun's services have."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlsplit

from mailgun_api.types import Body, Call, Pagination

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

    def take(self, page: Any) -> tuple[list[Any], Call[Any] | None]:
        """The items of a page, and the call for the next page; None at the end.

        Raises:
            PaginationError: The page leads back to one that was there before.
            DecodeError: The page has no list of items.
        """
        items = self._items(page)
        if not items:
            return [], None
        self._items_before += len(items)
        self._pages_before += 1
        return items, self._next(page)

    def _items(self, page: Any) -> list[Any]:
        if not self._pagination.items:
            return page  # type: ignore[no-any-return]
        *outer, last = self._pagination.items
        holder = _reach(page, tuple(outer))
        if holder is None:
            return []
        items: list[Any] | None = getattr(holder, last)
        # A null is an empty list in Go's JSON. Anything else that is no list must not look like the end.
        if items is None and holder.additional_properties.get(last) is not None:
            raise DecodeError(
                f"{last} is no list of items",
                operation=self._call.operation.id,
                status_code=200,
                headers={},
                content=repr(holder.additional_properties).encode(),
            )
        return items or []

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
        link = _reach(page, self._pagination.next)
        if not link:
            return None
        if link in self._seen:
            raise PaginationError(f"{call.operation.id}: the page {link!r} was there before; the list would never end")
        self._seen.add(link)
        if style == "body-token":
            return self._with_body("token", link)
        if style == "query-token":
            # Samples of these links say http, on a host of their own: only the token is taken from them.
            name = self._pagination.parameter
            token = dict(parse_qsl(urlsplit(link).query)).get(name)
            return None if not token else self._with_query(name, token)
        return Call(call.operation, link, domain=call.domain, headers=call.headers)

    def _count_on(self, page: Any, start: int) -> int | None:
        total = _reach(page, self._pagination.total)
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


def _number(query: Any, name: str, default: int) -> int:
    return next((int(value) for key, value in query if key == name), default)


def _reach(value: Any, names: tuple[str, ...]) -> Any:
    for name in names:
        value = None if value is None else getattr(value, name)
    return value
