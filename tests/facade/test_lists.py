"""Lists as pages, and going on from a saved place: nothing lost, nothing twice, in every style of paging."""

from __future__ import annotations

import json
import sys
from collections.abc import AsyncIterator, Callable
from itertools import count
from typing import Any

import httpx
import pytest

from mailgun_api.types import Body, Call, Operation, Pagination, PagingStyle
from mailgun_sdk import Mailgun
from mailgun_sdk.errors import ArgumentError, PaginationError, ServerError, UntrustedLinkError
from tests.facade.harness import KEY, US, Always, Answer, Connect, Script, answer, collect, gather

pytestmark = pytest.mark.anyio

PATH = "/v3/example.com/bounces"


def things(style: PagingStyle, method: str = "GET", **pagination: Any) -> Call[Any]:
    """A call for a list that goes on in a style."""
    operation: Operation[Any] = Operation(
        "things_list",
        method,
        "/v1/things",
        result=("model", "BouncePage" if pagination.get("next") else "DomainPage"),
        tag="things",
        version="v1",
        idempotent=True,
        pagination=Pagination(style, ("items",), **pagination),
    )
    return Call(operation, "/v1/things", body=Body("json", {"pagination": {"limit": 3}}) if method == "POST" else None)


class Things:
    """A list that any style can ask for, in pages of three."""

    def __init__(self, size: int, *, total: bool = False) -> None:
        self.names = [f"{number}.example.com" for number in range(size)]
        self.total = total

    def __call__(self, request: httpx.Request) -> httpx.Response:
        params = request.url.params
        if request.method == "POST":
            pagination = json.loads(request.content)["pagination"]
            start = int(pagination.get("skip") or pagination.get("token") or 0)
        elif "number" in params:
            start = (int(params["number"]) - 1) * 3
        else:
            start = int(params.get("skip") or params.get("offset") or params.get("at") or 0)
        page = {
            "items": [{"name": name, "address": name} for name in self.names[start : start + 3]],
            "paging": {"next": f"{US}/v1/things?at={start + 3}" if request.method == "GET" else str(start + 3)},
        }
        return answer(page | ({"total_count": len(self.names)} if self.total else {}))(request)


def name_of(item: Any) -> str:
    return str(item.to_dict()["name"])


def style(name: PagingStyle, *, total: bool = False) -> Call[Any]:
    method = "POST" if name.startswith("body-") else "GET"
    by_link = name in ("next-url", "query-token", "body-token")
    parameter = {"page-number": "number", "query-token": "at"}.get(name, "")
    return things(
        name,
        method,
        next=("paging", "next") if by_link else (),
        total=("total_count",) if total else (),
        parameter=parameter,
    )


STYLES: list[tuple[PagingStyle, bool]] = [
    ("next-url", False),
    ("skip-limit", False),
    ("skip-limit", True),
    ("offset-limit", True),
    ("page-number", False),
    ("query-token", False),
    ("body-skip-limit", True),
    ("body-token", False),
]


@pytest.mark.parametrize(("name", "total"), STYLES)
async def test_a_list_that_stops_at_any_item_goes_on_with_the_next(
    connect: Connect, name: PagingStyle, total: bool
) -> None:
    service, call = Things(8, total=total), style(name, total=total)
    for stop in range(9):
        items = connect(Always(service)).iterate(call)
        found = [name_of(await anext(items)) for _ in range(stop)]
        cursor = items.cursor
        # By another client, as after a restart.
        found += [name_of(item) async for item in connect(Always(service)).iterate(call).resume(cursor)]
        assert found == service.names, stop


@pytest.mark.parametrize(("name", "total"), STYLES)
async def test_pages_that_stop_anywhere_go_on_with_the_next(connect: Connect, name: PagingStyle, total: bool) -> None:
    service, call = Things(8, total=total), style(name, total=total)
    for stop in range(4):
        pages = connect(Always(service)).iterate(call).pages()
        found = [await anext(pages) for _ in range(stop)]
        rest = connect(Always(service)).iterate(call).resume(pages.cursor).pages()
        found += [page async for page in rest]
        assert [len(page.items) for page in found] == [3, 3, 2], stop
        assert [name_of(item) for page in found for item in page.items] == service.names


@pytest.mark.parametrize(("name", "total"), STYLES)
async def test_a_cursor_of_the_end_finds_what_came_later(connect: Connect, name: PagingStyle, total: bool) -> None:
    service, call = Things(5, total=total), style(name, total=total)
    items = connect(Always(service)).iterate(call)
    assert len(await collect(items)) == 5
    cursor = items.cursor
    assert await collect(connect(Always(service)).iterate(call).resume(cursor)) == []
    service.names.append("later.example.com")
    if name in ("page-number", "next-url", "query-token", "body-token"):
        # The service itself begins a new page here; what fills up the page before is behind its link.
        service.names.insert(5, "filler.example.com")
    assert [name_of(item) async for item in connect(Always(service)).iterate(call).resume(cursor)] == [
        "later.example.com"
    ]


async def test_the_real_methods_have_pages(connect: Connect) -> None:
    service = Script(
        answer({"items": [{"address": "1@example.org"}], "paging": {"next": f"{US}{PATH}?page=next&address=1"}}),
        answer({"items": []}),
    )
    pages = [page async for page in connect(service).bounces.iter("example.com", limit=1).pages()]
    assert [[item.address for item in page.items or []] for page in pages] == [["1@example.org"]]
    assert service.urls == [f"{US}{PATH}?limit=1", f"{US}{PATH}?page=next&address=1"]


async def test_an_error_is_no_end(connect: Connect) -> None:
    service = Things(7)
    steps: list[Callable[[httpx.Request], httpx.Response]] = [service, Answer(500), service, service, service]
    items = connect(Script(*steps), max_retries=0).iterate(style("skip-limit"))
    found: list[Any] = []
    with pytest.raises(ServerError):
        await gather(items, found)
    assert len(found) == 3
    # The same iterator, asked on, takes up where the error came.
    await gather(items, found)
    assert [name_of(item) for item in found] == service.names


async def test_a_cursor_holds_no_key_and_no_item(connect: Connect) -> None:
    items = connect(Always(Things(5))).iterate(style("next-url"))
    await anext(items)
    assert KEY not in items.cursor
    assert "example.com" not in items.cursor


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "{",
        "[]",
        "null",
        "7",
        "{}",
        '{"version": 2, "list": "things_list /v1/things", "at": null, "given": 0, "last": ""}',
        '{"version": 1, "list": "things_list /v1/others", "at": null, "given": 0, "last": ""}',
        '{"version": 1, "list": "things_list /v1/things", "at": "text", "given": 0, "last": ""}',
        '{"version": 1, "list": "things_list /v1/things", "at": true, "given": 0, "last": ""}',
        '{"version": 1, "list": "things_list /v1/things", "at": -1, "given": 0, "last": ""}',
        '{"version": 1, "list": "things_list /v1/things", "at": 3, "given": -1, "last": ""}',
        '{"version": 1, "list": "things_list /v1/things", "at": 3, "given": "1", "last": ""}',
        '{"version": 1, "list": "things_list /v1/things", "at": 3}',
        '{"version": 1, "list": "things_list /v1/things", "at": null, "given": 0}',
        '{"version": 1, "list": "things_list /v1/things", "at": null, "given": 0, "last": "0123456789abcdef"}',
        '{"version": 1, "list": "things_list /v1/things", "at": null, "given": 3, "last": "0123456789abcdef"}',
        '{"version": 1, "list": "things_list /v1/things", "at": null, "given": 1, "last": 1}',
    ],
)
async def test_a_text_that_is_no_cursor_of_the_list_is_refused(connect: Connect, cursor: str) -> None:
    with pytest.raises(ArgumentError, match="cursor"):
        connect(Script()).iterate(style("skip-limit")).resume(cursor)


async def test_a_cursor_leads_the_key_nowhere_else(connect: Connect) -> None:
    cursor = json.dumps(
        {
            "version": 1,
            "list": "things_list /v1/things",
            "at": "https://api.mailgun.net.example.org/",
            "given": 0,
            "last": "",
        }
    )
    with pytest.raises(UntrustedLinkError):
        await collect(connect(Script()).iterate(style("next-url")).resume(cursor))


@pytest.mark.parametrize(("length", "most"), [(1, 2), (2, 3), (200, 201), (1000, 3000)])
async def test_links_that_lead_in_a_circle_end(connect: Connect, length: int, most: int) -> None:
    numbers = count(1)

    def step(request: httpx.Request) -> httpx.Response:
        number = next(numbers)
        assert number <= most
        link = f"{US}/v1/things?at={number % length}"
        return answer({"items": [{"address": "a"}], "paging": {"next": link}})(request)

    with pytest.raises(PaginationError, match="never end"):
        await collect(connect(step).iterate(style("next-url")))


def test_memory_is_flat_over_a_million_items() -> None:
    """Counted in blocks of the allocator: no page, link or item of the past is kept."""
    items = ",".join(['{"address":"a@example.org"}'] * 1000)
    numbers = count(1)

    def step(request: httpx.Request) -> httpx.Response:
        number = next(numbers)
        page = f'{{"items":[{items if number <= 1000 else ""}],"paging":{{"next":"{US}{PATH}?address={number}"}}}}'
        return httpx.Response(200, content=page.encode())

    blocks: list[int] = []
    given = 0
    with httpx.Client(transport=httpx.MockTransport(step)) as http_client:
        for _ in Mailgun(KEY, http_client=http_client).bounces.iter("example.com", limit=1000):
            given += 1
            if given % 100_000 == 1:
                blocks.append(sys.getallocatedblocks())
    assert given == 1_000_000
    # Something else of the process may go meanwhile, and the recent links that a loop is told by are 256 numbers; a
    # single block kept for each page would be 800.
    assert blocks[-1] - min(blocks[1:]) < 700


async def some(items: AsyncIterator[Any], number: int) -> list[Any]:
    """So many items, and the rest left."""
    found: list[Any] = []
    async for item in items:
        found.append(item)
        if len(found) == number:
            break
    return found


@pytest.mark.parametrize(
    ("page", "rest"),
    [
        ("abcdefghij", "hij"),
        ("xyabcdefghij", "hij"),  # put in before the place
        ("defghij", "hij"),  # removed before it
        ("abcdefgxhij", "xhij"),  # put in behind it
        ("abcdefhij", "hij"),  # the last one given was removed: it goes on behind the second last
        ("abcdexhij", "exhij"),  # the last two: behind the fourth last, d
        ("abcxhij", "abcxhij"),  # the last four: none is known
        ("hij", "hij"),  # all that were given
        ("", ""),
    ],
)
async def test_the_place_is_found_again_in_a_page_that_changed(connect: Connect, page: str, rest: str) -> None:
    def answer_with(letters: str) -> Answer:
        link = "https://api.mailgun.net/v3/example.com/bounces?page=next"
        return answer({"items": [{"address": f"{letter}@x.y"} for letter in letters], "paging": {"next": link}})

    mg = connect(Script(answer_with("abcdefghij"), answer_with(page), answer_with("")))
    begun = mg.bounces.iter("example.com")
    assert [item.address for item in await some(begun, 7)] == [f"{letter}@x.y" for letter in "abcdefg"]
    assert [item.address for item in await collect(begun.resume(begun.cursor))] == [f"{letter}@x.y" for letter in rest]


@pytest.mark.parametrize(("page", "rest"), [("aaabaa", "aa"), ("xaaabaa", "abaa")])
async def test_items_that_cannot_be_told_apart(connect: Connect, page: str, rest: str) -> None:
    """Exact where the page did not change; where it did, some come again and none is lost."""

    def answer_with(letters: str) -> Answer:
        link = "https://api.mailgun.net/v3/example.com/bounces?page=next"
        return answer({"items": [{"code": letter} for letter in letters], "paging": {"next": link}})

    mg = connect(Script(answer_with("aaabaa"), answer_with(page), answer_with("")))
    begun = mg.bounces.iter("example.com")
    await some(begun, 4 if page == "aaabaa" else 3)
    assert "".join(str(item.code) for item in await collect(begun.resume(begun.cursor))) == rest
