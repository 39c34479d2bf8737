"""Which events are listed, in which order, and how to go from page to page."""

from __future__ import annotations

import base64
from typing import Any

import httpx
import pytest

from mailgun_sandbox.clock import SEEDED_START

EVENTS = "/v3/example.com/events"
START = SEEDED_START.timestamp()


def send(client: httpx.Client, to: str, subject: str = "Hi", **more: Any) -> None:
    data = {"from": "Me <me@example.com>", "to": to, "subject": subject, "text": "Hello", **more}
    client.post("/v3/example.com/messages", data=data).raise_for_status()


@pytest.fixture
def filled(client: httpx.Client) -> httpx.Client:
    """A client of a sandbox with eight events."""
    send(client, "a@x.org", "Your invoice", **{"o:tag": ["bills", "new"]})
    send(client, "b@x.org", "A draft of an invoice", **{"o:tag": "bills"})
    send(client, "bounce@x.org", "two words")
    client.post(
        "/v3/example.com/messages",
        data={"from": "other@example.com", "to": "softbounce@x.org", "html": "<p>" + "x" * 5000},
        files={"attachment": ("Report.pdf", b"x")},
    ).raise_for_status()
    return client


def collect(client: httpx.Client, url: str, word: str = "next") -> list[Any]:
    """All events, page after page, until a page is empty."""
    found: list[Any] = []
    for _ in range(20):
        page = client.get(url).json()
        if not page["items"]:
            return found
        found.extend(page["items"])
        url = page["paging"][word]
    raise AssertionError("the pages do not end")


def test_newest_come_first(filled: httpx.Client) -> None:
    times = [event["timestamp"] for event in filled.get(EVENTS).json()["items"]]
    assert len(times) == 8
    assert times == sorted(times, reverse=True)


@pytest.mark.parametrize("order", ["ascending=yes", "ascending=no", f"begin={START}&ascending=yes"])
@pytest.mark.parametrize("limit", [1, 3, 8, 300])
def test_pages_hold_each_event_once(filled: httpx.Client, order: str, limit: int) -> None:
    ids = [event["id"] for event in collect(filled, f"{EVENTS}?{order}&limit={limit}")]
    expected = [event["id"] for event in filled.get(EVENTS).json()["items"]]
    assert ids == (expected[::-1] if "yes" in order else expected)


@pytest.mark.parametrize("order", ["yes", "no"])
def test_way_back_is_the_way_there(filled: httpx.Client, order: str) -> None:
    first = filled.get(f"{EVENTS}?ascending={order}&limit=3").json()
    second = filled.get(first["paging"]["next"]).json()
    third = filled.get(second["paging"]["next"]).json()
    assert [len(page["items"]) for page in (first, second, third)] == [3, 3, 2]
    assert filled.get(third["paging"]["previous"]).json()["items"] == second["items"]
    assert filled.get(second["paging"]["first"]).json()["items"] == first["items"]
    last = filled.get(first["paging"]["last"]).json()["items"]
    assert last == [*second["items"], *third["items"]][-3:]
    assert filled.get(first["paging"]["previous"]).json()["items"] == []


def test_link_to_the_next_page_leads_to_later_events(client: httpx.Client) -> None:
    end = client.get(f"{EVENTS}?begin={START}&ascending=yes").json()["paging"]["next"]
    assert client.get(end).json()["items"] == []
    send(client, "a@x.org")
    page = client.get(end).json()
    assert [event["event"] for event in page["items"]] == ["accepted", "delivered"]
    send(client, "b@x.org")
    assert [event["recipient"] for event in client.get(page["paging"]["next"]).json()["items"]] == ["b@x.org"] * 2


def test_newest_first_ends_where_it_began(client: httpx.Client) -> None:
    send(client, "a@x.org")
    page = client.get(f"{EVENTS}?limit=1").json()
    send(client, "b@x.org")
    assert [event["recipient"] for event in collect(client, page["paging"]["first"])] == ["a@x.org"] * 2


@pytest.mark.parametrize(
    ("query", "events"),
    [
        ("event=delivered", 2),
        ("event=failed OR delivered", 4),
        ("event=NOT accepted", 4),
        ("event=failed&severity=permanent", 1),
        ("severity=temporary", 1),
        ("recipient=a@x.org", 2),
        ("recipient=A@X.ORG OR b@x.org", 4),
        ("recipients=a@x.org", 1),
        ("tags=bills", 4),
        ("tags=bills AND new", 2),
        ("tags=bills AND NOT new", 2),
        ("tags=(bills OR other) -new", 2),
        ("subject=invoice", 4),
        ("subject=invoice -draft", 2),
        ('subject="two words"', 2),
        ('subject="words two"', 0),
        ("subject=words two", 2),
        ('subject=-"two words" -invoice', 2),
        ("subject=", 8),
        ("from=other@example.com", 2),
        ("to=b@x.org", 2),
        ("attachment=report", 2),
        ("size=>5000", 2),
        ("size=>10 <5000", 6),
        ("size=>=0", 8),
        ("size=1", 0),
        ("list=news@example.com", 0),
        ("message-id=nothing", 0),
    ],
)
def test_filter(filled: httpx.Client, query: str, events: int) -> None:
    params = dict(part.split("=", 1) for part in query.split("&"))
    assert len(filled.get(EVENTS, params=params).json()["items"]) == events


def test_filter_holds_for_all_pages(filled: httpx.Client) -> None:
    found = collect(filled, f"{EVENTS}?event=accepted&limit=1")
    assert [event["event"] for event in found] == ["accepted"] * 4


def test_message_id_with_and_without_brackets(filled: httpx.Client) -> None:
    message_id = filled.get(EVENTS).json()["items"][0]["message"]["headers"]["message-id"]
    assert len(filled.get(EVENTS, params={"message-id": message_id}).json()["items"]) == 2


@pytest.mark.parametrize("query", ["event=(a", "event=a)", "event=AND", "event=a OR", "size=big", "tags=NOT"])
def test_filter_that_is_none(client: httpx.Client, query: str) -> None:
    name, _, text = query.partition("=")
    response = client.get(EVENTS, params={name: text})
    assert response.status_code == 400
    assert f"'{name}' parameter" in response.json()["message"]


def test_range(filled: httpx.Client) -> None:
    times = [event["timestamp"] for event in filled.get(f"{EVENTS}?ascending=yes").json()["items"]]
    up = filled.get(EVENTS, params={"begin": times[2], "end": times[4]}).json()["items"]
    assert [event["timestamp"] for event in up] == times[2:5]
    down = filled.get(EVENTS, params={"begin": times[4], "end": times[2]}).json()["items"]
    assert down == up[::-1]
    newest = filled.get(EVENTS, params={"end": times[6]}).json()["items"]
    assert [event["timestamp"] for event in newest] == times[:5:-1]
    oldest = filled.get(EVENTS, params={"begin": times[1]}).json()["items"]
    assert [event["timestamp"] for event in oldest] == times[1::-1]
    future = filled.get(EVENTS, params={"begin": "Sat, 03 Jan 2026 00:00:00 GMT", "ascending": "yes"}).json()
    assert future["items"] == []


def test_range_that_contradicts_itself(client: httpx.Client) -> None:
    for query in ("begin=1&end=2&ascending=no", "begin=2&end=1&ascending=yes"):
        response = client.get(f"{EVENTS}?{query}")
        assert (response.status_code, "ascending" in response.json()["message"]) == (400, True)


@pytest.mark.parametrize("page", ["nothing", "W10=", base64.urlsafe_b64encode(b'{"a":1}').decode(), "%C3%BC"])
def test_page_that_no_link_led_to(client: httpx.Client, page: str) -> None:
    response = client.get(f"{EVENTS}/{page}")
    assert response.status_code == 400


def test_events_are_those_of_the_domain(client: httpx.Client) -> None:
    send(client, "a@x.org")
    assert client.get("/v3/example.net/events").json()["items"] == []
