"""Lists go on to their end, and only to their end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any, cast
from urllib.parse import parse_qs

import httpx
import pytest

from mailgun_sdk import DomainConfig
from mailgun_sdk.errors import ArgumentError, DecodeError, PaginationError, ServerError
from tests.facade.harness import (
    EU,
    EU_KEY,
    US,
    Always,
    Answer,
    Connect,
    Failure,
    Script,
    answer,
    authorization,
    collect,
    gather,
)

pytestmark = pytest.mark.anyio

PATH = "/v3/example.com/bounces"


def page(number: int, items: Any, base_url: str = US) -> Answer:
    """A page with a link to the next, as there always is one."""
    return answer({"items": items, "paging": {"next": f"{base_url}{PATH}?page=next&address={number}"}})


def bounces(*numbers: int) -> list[dict[str, str]]:
    return [{"address": f"{number}@example.org"} for number in numbers]


async def addresses(connect: Connect, service: Script, **options: Any) -> list[str | None]:
    return [bounce.address async for bounce in connect(service, **options).bounces.iter("example.com")]


async def test_links_are_followed_until_a_page_is_empty(connect: Connect) -> None:
    service = Script(page(1, bounces(1, 2)), page(2, bounces(3)), page(3, []))
    assert await addresses(connect, service) == ["1@example.org", "2@example.org", "3@example.org"]
    assert service.urls == [
        f"{US}{PATH}",
        f"{US}{PATH}?page=next&address=1",
        f"{US}{PATH}?page=next&address=2",
    ]


@pytest.mark.parametrize(
    "last",
    [
        answer({"items": []}),
        answer({"items": None}),
        answer({"items": None, "paging": {"next": f"{US}{PATH}"}}),
        answer({}),
        answer({"items": bounces(2)}),
        answer({"items": bounces(2), "paging": None}),
        answer({"items": bounces(2), "paging": {}}),
        answer({"items": bounces(2), "paging": {"next": None}}),
        answer({"items": bounces(2), "paging": {"next": ""}}),
    ],
    ids=lambda step: step.content.decode(),
)
async def test_every_kind_of_end(connect: Connect, last: Answer) -> None:
    service = Script(page(1, bounces(1)), last)
    found = await addresses(connect, service)
    assert found in (["1@example.org"], ["1@example.org", "2@example.org"])
    assert len(service.requests) == 2


async def test_an_empty_list_is_one_request(connect: Connect) -> None:
    service = Script(page(1, []))
    assert await addresses(connect, service) == []
    assert len(service.requests) == 1


async def test_a_list_of_lists(connect: Connect) -> None:
    """The versions of a template are inside the template."""
    first = {"template": {"name": "t", "versions": [{"tag": "1"}]}, "paging": {"next": f"{US}/v3/next"}}
    service = Script(answer(first), answer({"template": {"name": "t", "versions": None}, "paging": {}}))
    versions = await collect(connect(service).templates.iter_versions("example.com", "t"))
    assert [version.tag for version in versions] == ["1"]


async def test_one_page_is_one_request(connect: Connect) -> None:
    service = Script(page(1, bounces(1, 2)))
    found = await connect(service).bounces.list("example.com", limit=2)
    assert found.items is not None
    assert len(found.items) == 2
    assert found.paging is not None
    assert found.paging.next == f"{US}{PATH}?page=next&address=1"
    assert service.urls == [f"{US}{PATH}?limit=2"]


async def test_pages_are_asked_for_when_they_are_needed(connect: Connect) -> None:
    service = Script(page(1, bounces(1, 2)), page(2, bounces(3, 4)))
    items = connect(service).bounces.iter("example.com")
    assert service.requests == []
    seen = []
    async for bounce in items:
        seen.append(bounce.address)
        if len(seen) == 3:
            break
    assert seen[2] == "3@example.org"
    assert len(service.requests) == 2


async def test_two_loops_over_one_list_do_not_meet(connect: Connect) -> None:
    service = Script(page(1, bounces(1)), page(1, bounces(1)), page(2, []), page(2, []))
    mg = connect(service)
    first, second = mg.bounces.iter("example.com"), mg.bounces.iter("example.com")
    assert (await anext(first)).address == (await anext(second)).address
    assert await collect(first) == await collect(second) == []


async def test_arguments_are_checked_before_the_first_item(connect: Connect) -> None:
    service = Script()
    mg = connect(service)
    with pytest.raises(ArgumentError):
        mg.bounces.iter("")
    with pytest.raises(TypeError):
        cast(Any, mg.bounces).iter("example.com", limmit=5)
    assert service.requests == []


def domains(request: httpx.Request) -> httpx.Response:
    """A list of seven, counted."""
    query = {name: int(values[0]) for name, values in parse_qs(request.url.query.decode()).items()}
    start, limit = query.get("skip", 0), query.get("limit", 100)
    items = [{"name": f"{number}.example.com"} for number in range(7)][start : start + limit]
    return answer({"items": items, "total_count": 7})(request)


@pytest.mark.parametrize(
    ("options", "urls", "found"),
    [
        ({}, ["/v4/domains"], 7),
        ({"limit": 7}, ["/v4/domains?limit=7"], 7),
        ({"limit": 3}, ["/v4/domains?limit=3", "/v4/domains?limit=3&skip=3", "/v4/domains?limit=3&skip=6"], 7),
        ({"limit": 3, "skip": 2}, ["/v4/domains?limit=3&skip=2", "/v4/domains?limit=3&skip=5"], 5),
        ({"limit": 3, "skip": 9}, ["/v4/domains?limit=3&skip=9"], 0),
    ],
    ids=["one page", "just one page", "three pages", "from the middle", "past the end"],
)
async def test_a_counted_list_ends_with_its_last_item(
    connect: Connect, options: dict[str, Any], urls: list[str], found: int
) -> None:
    service = Always(domains)
    names = [domain.name async for domain in connect(service).domains.iter(**options)]
    assert len(set(names)) == len(names) == found
    assert service.urls == [US + url for url in urls]


@pytest.mark.parametrize("total", [None, "7", 7.5, []], ids=repr)
async def test_a_count_that_is_none_leaves_the_empty_page(connect: Connect, total: Any) -> None:
    def without_total(request: httpx.Request) -> httpx.Response:
        body = domains(request).json()
        return answer({"items": body["items"], "total_count": total})(request)

    service = Always(without_total)
    assert len(await collect(connect(service).domains.iter(limit=5))) == 7
    assert len(service.requests) in (2, 3)


async def test_a_page_that_leads_back_to_itself(connect: Connect) -> None:
    service = Always(page(1, bounces(1)))
    with pytest.raises(PaginationError, match="bounces_list"):
        await addresses(connect, service)
    assert len(service.requests) == 2


async def test_pages_that_lead_around_in_a_circle(connect: Connect) -> None:
    numbers: Iterator[int] = count()
    service = Always(lambda request: page(next(numbers) % 3, bounces(1))(request))
    with pytest.raises(PaginationError):
        await addresses(connect, service)
    assert len(service.requests) == 4


async def test_pages_that_lead_around_in_a_circle_of_many(connect: Connect) -> None:
    numbers: Iterator[int] = count()
    service = Script(*(lambda request: page(next(numbers) % 300, bounces(1))(request) for _ in range(900)))
    with pytest.raises(PaginationError):
        await addresses(connect, service)
    # Twice round at the least: a longer one is not remembered whole. The 256 last ones find no such circle.
    assert 300 < len(service.requests) < 900


async def test_items_before_an_error_are_given(connect: Connect) -> None:
    service = Script(page(1, bounces(1)), Answer(500))
    seen: list[Any] = []
    with pytest.raises(ServerError):
        await gather(connect(service, max_retries=0).bounces.iter("example.com"), seen)
    assert [bounce.address for bounce in seen] == ["1@example.org"]


async def test_each_page_is_retried_by_itself(connect: Connect) -> None:
    service = Script(page(1, bounces(1)), Answer(500), Failure(httpx.ReadTimeout), page(2, bounces(2)), page(3, []))
    assert len(await addresses(connect, service, max_retries=2)) == 2


async def test_followed_pages_use_the_key_and_region_of_the_domain(connect: Connect) -> None:
    service = Script(page(1, bounces(1), EU), page(2, [], EU))
    mg = connect(service, domains={"example.com": DomainConfig("eu", EU_KEY)}, subaccount="abc1")
    await collect(mg.bounces.iter("example.com"))
    assert {request.url.host for request in service.requests} == {"api.eu.mailgun.net"}
    assert [request.headers["Authorization"] for request in service.requests] == [authorization(EU_KEY)] * 2
    assert [request.headers["X-Mailgun-On-Behalf-Of"] for request in service.requests] == ["abc1"] * 2


async def test_counted_pages_use_the_key_and_region_of_the_domain(connect: Connect) -> None:
    service = Script(*(answer({"items": [{"login": f"{n}"}] * n, "total_count": 3}) for n in (2, 1)))
    mg = connect(service, domains={"example.com": DomainConfig("eu", EU_KEY)})
    await collect(mg.credentials.iter("example.com", limit=2))
    assert service.urls == [f"{EU}/v3/domains/example.com/credentials?limit=2{more}" for more in ("", "&skip=2")]
    assert [request.headers["Authorization"] for request in service.requests] == [authorization(EU_KEY)] * 2


@pytest.mark.parametrize("items", ["none", {"address": "x"}, 5, True, [5], ["x"]], ids=repr)
async def test_items_that_are_no_list(connect: Connect, items: Any) -> None:
    service = Script(page(1, bounces(1)), Answer(200, page(2, items).content, {"X-Id": "1"}))
    seen: list[Any] = []
    with pytest.raises(DecodeError) as caught:
        await gather(connect(service).bounces.iter("example.com"), seen)
    assert [bounce.address for bounce in seen] == ["1@example.org"]
    error = caught.value
    assert (error.operation, error.status_code) == ("bounces_list", 200)
    assert error.content == page(2, items).content
    assert error.headers["x-id"] == "1"


@pytest.mark.parametrize(
    "paging",
    ["none", 5, [], {"next": 5}, {"next": {"a": 1}}, {"next": ["a"]}, {"next": True}],
    ids=repr,
)
async def test_links_that_are_none_are_not_taken_for_the_end(connect: Connect, paging: Any) -> None:
    service = Script(answer({"items": bounces(1), "paging": paging}))
    name = "next" if isinstance(paging, dict) else "paging"
    with pytest.raises(DecodeError, match=f"{name} is not what a list goes on by"):
        await addresses(connect, service)


async def test_a_holder_of_items_that_is_none_is_not_taken_for_the_end(connect: Connect) -> None:
    service = Script(answer({"template": "t", "paging": {}}))
    with pytest.raises(DecodeError):
        await collect(connect(service).templates.iter_versions("example.com", "t"))


async def test_a_single_thing_has_no_pages(connect: Connect) -> None:
    from mailgun_api.api.bounces import bounces_get

    with pytest.raises(ArgumentError) as caught:
        await collect(connect(Script()).iterate(bounces_get("example.com", "a@example.org")))
    assert (caught.value.argument, caught.value.problem) == ("call", "bounces_get has no pages")
