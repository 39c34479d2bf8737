"""Pages and the links between them, in the three styles of the service.

All links are there on every page, also past the end: the end is a page without items (recorded).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import urlencode

from .call import Call
from .tables import Table

Row = TypeVar("Row")

_DEFAULT_LIMIT = 100


@dataclass(frozen=True, slots=True)
class Style:
    """How the links of a resource are spelled.

    Args:
        pivot: The parameter that says where a page is seen from.
        first: The word for the first page; nothing where its link has no `page`.
        previous: The word for the page before.
    """

    pivot: str
    first: str = ""
    previous: str = "previous"


# Recorded: suppressions and templates. The words of lists are those of the official Go and Node SDKs.
SUPPRESSIONS = Style("address")
TEMPLATES = Style("p")
LISTS = Style("address", first="first", previous="prev")
TAGS = Style("tag", first="first", previous="prev")


def pivot_page(
    call: Call,
    table: Table[Row],
    style: Style,
    key: Callable[[Row], str],
    *,
    prefix: str = "",
    where: dict[str, Any] | None = None,
    extra: dict[str, str] | None = None,
    limit: int = _DEFAULT_LIMIT,
) -> tuple[list[Row], dict[str, str]]:
    """One page of a table and its links.

    Args:
        call: Says which page.
        table: Holds the rows.
        style: The spelling of the links.
        key: The key of a row, which becomes a pivot.
        prefix: Only rows whose key starts with this.
        where: Only rows with these values, by column.
        extra: What follows the limit in each link.
        limit: How many rows a page has unless the query says otherwise.
    """
    limit = call.query.number("limit", limit)
    word, pivot = call.query.text("page"), call.query.text(style.pivot)
    rows = table.page("previous" if word == style.previous else word, pivot, limit, prefix=prefix, **(where or {}))
    tail = {"limit": str(limit), **(extra or {})}

    def link(page: str, seen_from: str | None = None) -> str:
        query = {"page": page} if page else {}
        if seen_from is not None:
            query[style.pivot] = seen_from
        return f"{call.url}?{urlencode(query | tail)}"

    first, last = link(style.first), link("last")
    if not rows and not len(table):
        # Recorded: an empty table has four times the same link. That it is the first page's is unverified.
        return rows, {"first": first, "last": first, "next": first, "previous": first}
    # What an empty page of a table with rows is seen from is unverified.
    start, end = (key(rows[0]), key(rows[-1])) if rows else (pivot, pivot)
    return rows, {"first": first, "last": last, "next": link("next", end), "previous": link(style.previous, start)}


def offset_page(call: Call, rows: list[Row], render: Callable[[Row], Any]) -> dict[str, Any]:
    """The answer of a list that counts: some rows by `skip` and `limit`, and how many there are."""
    skip = max(call.query.number("skip", 0), 0)
    limit = call.query.number("limit", _DEFAULT_LIMIT)
    return {"items": [render(row) for row in rows[skip : skip + limit]], "total_count": len(rows)}
