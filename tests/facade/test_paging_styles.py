"""The other ways in which Mailgun's services go from page to page."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from mailgun_api.types import Body, Call, Operation, Pagination, PagingStyle
from mailgun_sdk.errors import PaginationError
from tests.facade.harness import US, Always, Connect, Script, answer, collect

pytestmark = pytest.mark.anyio

SEVEN = [{"name": f"{number}.example.com"} for number in range(7)]


def operation(style: PagingStyle, method: str = "GET", result: str = "DomainPage", **pagination: Any) -> Operation[Any]:
    """An operation whose list goes on in a style."""
    return Operation(
        "things_list",
        method,
        "/v1/things",
        result=("model", result),
        tag="things",
        version="v1",
        idempotent=True,
        pagination=Pagination(style, pagination.pop("items", ("items",)), **pagination),
    )


async def walked(connect: Connect, service: Script, call: Call[Any]) -> list[Any]:
    return await collect(connect(service).iterate(call))


def counted(name: str) -> Callable[[httpx.Request], httpx.Response]:
    """A list of seven in pages of three, counted by a parameter."""

    def step(request: httpx.Request) -> httpx.Response:
        start = int(request.url.params.get(name, 0))
        return answer({"items": SEVEN[start : start + 3], "total_count": 7})(request)

    return step


async def test_offset_and_limit(connect: Connect) -> None:
    service = Always(counted("offset"))
    call = Call(operation("offset-limit", total=("total_count",)), "/v1/things", query=[("offset", "1"), ("a", "b")])
    assert len(await walked(connect, service, call)) == 6
    assert service.urls == [f"{US}/v1/things?offset=1&a=b", f"{US}/v1/things?a=b&offset=4"]


async def test_counting_without_a_total_ends_at_an_empty_page(connect: Connect) -> None:
    service = Always(counted("offset"))
    assert len(await walked(connect, service, Call(operation("offset-limit"), "/v1/things"))) == 7
    assert service.urls[-1] == f"{US}/v1/things?offset=7"


async def test_page_numbers_of_a_bare_list(connect: Connect) -> None:
    pages = [SEVEN[:3], SEVEN[3:6], []]
    service = Script(*[answer(page) for page in pages])
    listed: Operation[Any] = Operation(
        "things_list",
        "GET",
        "/v1/things",
        result=("list", "Domain"),
        tag="things",
        version="v1",
        idempotent=True,
        pagination=Pagination("page-number", (), parameter="page"),
    )
    assert len(await walked(connect, service, Call(listed, "/v1/things", query=[("results", "3")]))) == 6
    assert service.urls == [f"{US}/v1/things?results=3{more}" for more in ("", "&page=2", "&page=3")]


async def test_page_numbers_go_on_from_the_first_asked_for(connect: Connect) -> None:
    service = Script(answer({"items": SEVEN[:3]}), answer({"items": []}))
    call = Call(operation("page-number", parameter="page"), "/v1/things", query=[("page", "5")])
    await walked(connect, service, call)
    assert service.urls == [f"{US}/v1/things?page=5", f"{US}/v1/things?page=6"]


def linked(link: Any, *items: str) -> Callable[[httpx.Request], httpx.Response]:
    return answer({"items": [{"address": item} for item in items], "paging": {"next": link}})


TOKEN = operation("query-token", result="BouncePage", next=("paging", "next"), parameter="page")


async def test_a_token_out_of_a_link(connect: Connect) -> None:
    """The links of this style name hosts of their own, without encryption: only the token is taken."""
    service = Script(linked("http://example.com/v1/things?limit=10&page=ab%2Bc%3D", "1"), linked("http://x/?page=d"))
    await walked(connect, service, Call(TOKEN, "/v1/things", query=[("limit", "2")]))
    assert service.urls == [f"{US}/v1/things?limit=2", f"{US}/v1/things?limit=2&page=ab%2Bc%3D"]


@pytest.mark.parametrize("link", [None, "", "http://example.com/", "http://example.com/?page=", "no link"], ids=repr)
async def test_a_link_without_a_token_is_the_end(connect: Connect, link: str | None) -> None:
    service = Script(linked(link, "1"))
    assert len(await walked(connect, service, Call(TOKEN, "/v1/things"))) == 1


async def test_a_link_that_cannot_be_read_does_no_harm(connect: Connect) -> None:
    service = Always(linked("http://[example.com/?page=a", "1"))
    with pytest.raises(PaginationError):
        await walked(connect, service, Call(TOKEN, "/v1/things"))


async def test_a_token_that_comes_again(connect: Connect) -> None:
    service = Always(linked("http://example.com/?page=a", "1"))
    with pytest.raises(PaginationError, match="things_list"):
        await walked(connect, service, Call(TOKEN, "/v1/things"))
    assert len(service.requests) == 2


def bodies(service: Script) -> list[Any]:
    return [json.loads(request.content) for request in service.requests]


async def test_a_token_in_the_body(connect: Connect) -> None:
    question: dict[str, Any] = {"filter": {"a": [1]}, "pagination": {"sort": "timestamp:asc", "limit": 2}}
    tokens = operation("body-token", "POST", "BouncePage", next=("paging", "next"))
    service = Script(linked("t1", "1"), linked("t2", "2"), linked("t3"))
    found = await walked(connect, service, Call(tokens, "/v1/things", body=Body("json", question)))
    assert [bounce.address for bounce in found] == ["1", "2"]
    assert {request.url.path for request in service.requests} == {"/v1/things"}
    first, *others = bodies(service)
    assert first == question
    assert others == [
        {**question, "pagination": {"sort": "timestamp:asc", "limit": 2, "token": t}} for t in ("t1", "t2")
    ]
    assert "token" not in question["pagination"]


async def test_a_token_in_the_body_that_comes_again(connect: Connect) -> None:
    tokens = operation("body-token", "POST", "BouncePage", next=("paging", "next"))
    service = Always(linked("t1", "1"))
    with pytest.raises(PaginationError):
        await walked(connect, service, Call(tokens, "/v1/things", body=Body("json", {})))
    assert bodies(service) == [{}, {"pagination": {"token": "t1"}}]


@pytest.mark.parametrize("question", [{"a": 1}, {"a": 1, "pagination": {"limit": 3, "sort": "x:asc"}}], ids=repr)
async def test_counting_in_the_body(connect: Connect, question: dict[str, Any]) -> None:
    def step(request: httpx.Request) -> httpx.Response:
        start = json.loads(request.content).get("pagination", {}).get("skip", 0)
        return answer({"items": SEVEN[start : start + 3], "total_count": 7})(request)

    counting = operation("body-skip-limit", "POST", total=("total_count",))
    service = Always(step)
    assert len(await walked(connect, service, Call(counting, "/v1/things", body=Body("json", question)))) == 7
    given = question.get("pagination", {})
    assert bodies(service) == [question, *[{**question, "pagination": {**given, "skip": skip}} for skip in (3, 6)]]


async def test_counting_in_the_body_goes_on_from_where_it_was_asked_to(connect: Connect) -> None:
    def step(request: httpx.Request) -> httpx.Response:
        start = json.loads(request.content)["pagination"]["skip"]
        return answer({"items": SEVEN[start : start + 3], "total_count": 7})(request)

    service = Always(step)
    question = Body("json", {"pagination": {"skip": 2}})
    counting = operation("body-skip-limit", "POST", total=("total_count",))
    assert len(await walked(connect, service, Call(counting, "/v1/things", body=question))) == 5
    assert bodies(service) == [{"pagination": {"skip": skip}} for skip in (2, 5)]


async def test_headers_and_domain_go_along(connect: Connect) -> None:
    call = Call(operation("offset-limit"), "/v1/things", headers={"X-Mailgun-On-Behalf-Of": "abc2"})
    service = Always(counted("offset"))
    await walked(connect, service, call)
    assert {request.headers.get("X-Mailgun-On-Behalf-Of") for request in service.requests} == {"abc2"}


@pytest.mark.parametrize(
    ("style", "method"), [("skip-limit", "GET"), ("offset-limit", "GET"), ("body-skip-limit", "POST")]
)
async def test_a_service_that_does_not_count_is_no_loop(connect: Connect, style: PagingStyle, method: str) -> None:
    """It gives the same page whatever is asked for, and tells no total."""
    service = Always(answer({"items": SEVEN[:3]}))
    body = Body("json", {}) if method == "POST" else None
    with pytest.raises(PaginationError, match="two pages are the same"):
        await collect(connect(service).iterate(Call(operation(style, method), "/v1/things", body=body)))
    assert len(service.requests) == 2
