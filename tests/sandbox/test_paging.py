"""Pages of everything but events: each row once, all links always there, and a way back."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

NAMES = ["b", "a", "d", "c", "e"]


def bounces(client: httpx.Client) -> None:
    client.post("/v3/example.com/bounces", json=[{"address": f"{name}+1@x.org"} for name in NAMES])


def lists(client: httpx.Client) -> None:
    for name in NAMES:
        client.post("/v3/lists", data={"address": f"{name}+1@example.com"})


def members(client: httpx.Client) -> None:
    client.post("/v3/lists", data={"address": "news@example.com"})
    everyone = json.dumps([f"{name}+1@x.org" for name in NAMES])
    client.post("/v3/lists/news@example.com/members.json", data={"members": everyone})


def templates(client: httpx.Client) -> None:
    for name in NAMES:
        client.post("/v3/example.com/templates", data={"name": f"{name} 1"})


def versions(client: httpx.Client) -> None:
    client.post("/v3/example.com/templates", data={"name": "welcome"})
    for name in NAMES:
        client.post("/v3/example.com/templates/welcome/versions", data={"tag": f"{name}_1", "template": "x"})


@dataclass(frozen=True)
class Table:
    """Where a table is, how to fill it, its key, and how its links are spelled for a limit of 2."""

    path: str
    fill: Callable[[httpx.Client], None]
    key: str
    first: str
    next: str
    previous: str
    last: str


TABLES = [
    Table(
        "/v3/example.com/bounces",
        bounces,
        "address",
        "?limit=2&term=",
        "?page=next&address=b%2B1%40x.org&limit=2&term=",
        "?page=previous&address=a%2B1%40x.org&limit=2&term=",
        "?page=last&limit=2&term=",
    ),
    Table(
        "/v3/lists/pages",
        lists,
        "address",
        "?page=first&limit=2",
        "?page=next&address=b%2B1%40example.com&limit=2",
        "?page=prev&address=a%2B1%40example.com&limit=2",
        "?page=last&limit=2",
    ),
    Table(
        "/v3/lists/news@example.com/members/pages",
        members,
        "address",
        "?page=first&limit=2",
        "?page=next&address=b%2B1%40x.org&limit=2",
        "?page=prev&address=a%2B1%40x.org&limit=2",
        "?page=last&limit=2",
    ),
    Table(
        "/v3/example.com/templates",
        templates,
        "name",
        "?limit=2",
        "?page=next&p=b+1&limit=2",
        "?page=previous&p=a+1&limit=2",
        "?page=last&limit=2",
    ),
    Table(
        "/v3/example.com/templates/welcome/versions",
        versions,
        "tag",
        "?limit=2",
        "?page=next&p=b_1&limit=2",
        "?page=previous&p=a_1&limit=2",
        "?page=last&limit=2",
    ),
]
each_table = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.fill.__name__)


def rows(page: Any, table: Table) -> list[str]:
    """The first letters of the keys, which tell the rows apart."""
    items = page["template"]["versions"] if "template" in page else page["items"]
    return [item[table.key][0] for item in items]


@each_table
def test_pages_hold_each_row_once(client: httpx.Client, table: Table) -> None:
    table.fill(client)
    url, found = f"{table.path}?limit=2", list[str]()
    for _ in range(10):
        page = client.get(url).json()
        assert set(page["paging"]) == {"first", "next", "previous", "last"}
        if not rows(page, table):
            break
        found += rows(page, table)
        url = page["paging"]["next"]
    assert found == ["a", "b", "c", "d", "e"]
    assert rows(client.get(table.path).json(), table) == found


@each_table
def test_links_are_spelled_as_the_service_does(client: httpx.Client, table: Table) -> None:
    table.fill(client)
    response = client.get(f"{table.path}?limit=2")
    assert response.json()["paging"] == {
        name: str(client.base_url).rstrip("/") + table.path + getattr(table, name)
        for name in ("first", "next", "previous", "last")
    }


@each_table
def test_way_back(client: httpx.Client, table: Table) -> None:
    table.fill(client)
    first = client.get(f"{table.path}?limit=2").json()
    second = client.get(first["paging"]["next"]).json()
    third = client.get(second["paging"]["next"]).json()
    assert rows(third, table) == ["e"]
    assert rows(client.get(third["paging"]["previous"]).json(), table) == ["c", "d"]
    assert rows(client.get(third["paging"]["first"]).json(), table) == ["a", "b"]
    assert rows(client.get(first["paging"]["last"]).json(), table) == ["d", "e"]
    assert rows(client.get(first["paging"]["previous"]).json(), table) == []


def test_empty_table_has_one_link_four_times(client: httpx.Client) -> None:
    assert len(set(client.get("/v3/example.com/bounces").json()["paging"].values())) == 1


def test_term_is_the_beginning(client: httpx.Client) -> None:
    addresses = ["ann@x.org", "anna@x.org", "annette@x.org", "bob@x.org", "ANNE@x.org"]
    client.post("/v3/example.com/bounces", json=[{"address": address} for address in addresses])
    page = client.get("/v3/example.com/bounces?term=Anne&limit=1").json()
    found = list[str]()
    while page["items"]:
        found += [item["address"] for item in page["items"]]
        page = client.get(page["paging"]["next"]).json()
    assert found == ["ANNE@x.org", "annette@x.org"]
    last = client.get("/v3/example.com/bounces?term=ann&limit=1&page=last").json()
    assert [item["address"] for item in last["items"]] == ["annette@x.org"]


def test_members_by_subscription(client: httpx.Client) -> None:
    members(client)
    for name in ("a", "c"):
        client.put(f"/v3/lists/news@example.com/members/{name}%2B1@x.org", data={"subscribed": "no"})
    path = "/v3/lists/news@example.com/members"
    page = client.get(f"{path}/pages?subscribed=yes&limit=2").json()
    assert [member["address"][0] for member in page["items"]] == ["b", "d"]
    assert "subscribed=yes" in page["paging"]["next"]
    page = client.get(page["paging"]["next"]).json()
    assert [member["address"][0] for member in page["items"]] == ["e"]
    page = client.get(page["paging"]["previous"]).json()
    assert [member["address"][0] for member in page["items"]] == ["b", "d"]
    assert client.get(f"{path}?subscribed=no").json()["total_count"] == 2


@pytest.mark.parametrize(
    ("fill", "path"),
    [(lists, "/v3/lists"), (members, "/v3/lists/news@example.com/members")],
    ids=["lists", "members"],
)
def test_pages_by_offset(client: httpx.Client, fill: Callable[[httpx.Client], None], path: str) -> None:
    fill(client)
    pages = [client.get(path, params={"skip": skip, "limit": 2}).json() for skip in (0, 2, 4, 6)]
    assert [page["total_count"] for page in pages] == [5] * 4
    assert [item["address"][0] for page in pages for item in page["items"]] == ["a", "b", "c", "d", "e"]
    address = pages[0]["items"][1]["address"]
    found = client.get(path, params={"address": address.upper()}).json()
    assert [item["address"] for item in found["items"]] == [address]


def test_domains_by_offset(client: httpx.Client) -> None:
    for name in NAMES:
        client.post("/v4/domains", data={"name": f"{name}.example.org"})

    def listed(**query: str | int) -> list[str]:
        return [item["name"] for item in client.get("/v4/domains", params=query).json()["items"]]

    assert listed(limit=2) == ["e.example.org", "c.example.org"]
    assert listed(limit=2, skip=6) == ["example.com"]
    assert listed(sort="name", search="example.org") == [f"{name}.example.org" for name in sorted(NAMES)]
    assert listed(sort="name:desc", limit=1) == ["example.net"]
    assert listed(state="active") == ["example.net", "example.com"]
    assert listed(state="disabled") == []
    assert listed(authority="a.example.org") == ["a.example.org"]
