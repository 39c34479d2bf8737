"""Statistics, metrics, tags and logs add up with the events."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Any

import httpx
import pytest

from mailgun_sandbox.events import Client
from mailgun_sandbox.testing import SandboxServer

DOMAIN = "/v3/example.com"
MESSAGE = {"from": "me@example.com", "subject": "Hi", "text": "Hello"}


@pytest.fixture
def busy(client: httpx.Client, server: SandboxServer) -> httpx.Client:
    """A sandbox in which some things happened, on two days."""
    to = ["a@one.test", "b@two.test", "bounce@one.test", "softbounce@one.test"]
    client.post(f"{DOMAIN}/messages", data=MESSAGE | {"to": to, "o:tag": ["news", "big"]})
    key = server.control.messages()[0].key
    for _ in range(2):
        server.control.trigger("open", key, "a@one.test", client=Client(country="DE", device_type="mobile"))
    server.control.trigger("click", key, "b@two.test", url="https://example.com/")
    server.advance(timedelta(days=1))
    client.post(f"{DOMAIN}/messages", data=MESSAGE | {"to": ["bounce@one.test", "a@one.test"], "o:tag": "news"})
    client.post("/v3/example.net/messages", data=MESSAGE | {"to": "c@two.test"})
    server.control.receive("x@example.com", "y@one.test")
    return client


def count(client: httpx.Client, **filters: str) -> Counter[str]:
    items = client.get(f"{DOMAIN}/events", params={"limit": 300, **filters}).json()["items"]
    return Counter(event["event"] for event in items)


def total(stats: list[dict[str, Any]], name: str, *path: str) -> int:
    found = 0
    for step in stats:
        value = step[name]
        for part in (*path, "total"):
            value = value[part]
        found += value
    return found


def test_stats_add_up_with_the_events(busy: httpx.Client) -> None:
    names = ["accepted", "delivered", "failed", "opened", "clicked", "complained"]
    answer = busy.get(f"{DOMAIN}/stats/total", params={"event": names, "duration": "3d"}).json()
    assert len(answer["stats"]) == 4
    events = count(busy)
    for name in ("accepted", "delivered", "opened", "clicked", "complained"):
        assert total(answer["stats"], name) == events[name], name
    failed = count(busy, event="failed", severity="permanent")["failed"]
    assert total(answer["stats"], "failed", "permanent") == failed
    assert total(answer["stats"], "failed", "temporary") == events["failed"] - failed == 1
    assert sum(step["failed"]["permanent"]["suppress-bounce"] for step in answer["stats"]) == 1
    assert sum(step["opened"]["unique"] for step in answer["stats"]) == 1
    assert [step["accepted"]["total"] for step in answer["stats"]] == [0, 0, 4, 2]
    tagged = busy.get(f"{DOMAIN}/tags/big/stats", params={"event": "accepted", "duration": "3d"}).json()
    assert total(tagged["stats"], "accepted") == count(busy, event="accepted", tags="big")["accepted"] == 4
    account = busy.get("/v3/stats/total", params={"event": "accepted", "duration": "1m", "resolution": "month"}).json()
    assert total(account["stats"], "accepted") == events["accepted"] + 1


def test_metrics_add_up_with_the_events(busy: httpx.Client) -> None:
    metrics = ["accepted_count", "delivered_count", "permanent_failed_count", "suppressed_bounces_count"]
    asked = {
        "dimensions": ["recipient_domain"],
        "metrics": [*metrics, "delivered_rate", "unique_opened_count"],
        "include_aggregates": True,
        "duration": "7d",
        "filter": {"AND": [{"attribute": "domain", "comparator": "=", "values": [{"value": "example.com"}]}]},
        "pagination": {"sort": "accepted_count:desc"},
    }
    answer = busy.post("/v1/analytics/metrics", json=asked).json()
    rows = {each["dimensions"][0]["value"]: each["metrics"] for each in answer["items"]}
    assert list(rows) == ["one.test", "two.test"]
    events = count(busy)
    sums = answer["aggregates"]["metrics"]
    assert sums["accepted_count"] == events["accepted"] == sum(row["accepted_count"] for row in rows.values())
    assert sums["delivered_count"] == events["delivered"]
    assert (sums["permanent_failed_count"], sums["suppressed_bounces_count"]) == (2, 1)
    assert sums["delivered_rate"] == f"{events['delivered'] / events['accepted']:.4f}"
    assert rows["one.test"]["unique_opened_count"] == 1
    by_tag = busy.post("/v1/analytics/metrics", json={**asked, "dimensions": ["tag"]}).json()
    assert {each["dimensions"][0]["value"]: each["metrics"]["accepted_count"] for each in by_tag["items"]} == {
        "news": 6,
        "big": 4,
    }
    by_day = busy.post("/v1/analytics/metrics", json={**asked, "dimensions": ["time"], "pagination": {}}).json()
    assert [each["metrics"]["accepted_count"] for each in by_day["items"]] == [4, 2]


def test_countries_and_devices(busy: httpx.Client) -> None:
    assert busy.get(f"{DOMAIN}/aggregates/countries").json()["countries"]["de"]["opened"] == 2
    devices = busy.get(f"{DOMAIN}/tags/news/stats/aggregates/devices").json()["device"]
    assert (devices["mobile"]["opened"], devices["mobile"]["unique_opened"]) == (2, 1)
    assert devices["desktop"]["clicked"] == 1


def test_logs_are_the_events_page_by_page(busy: httpx.Client) -> None:
    asked: dict[str, Any] = {"duration": "7d", "pagination": {"limit": 5}, "include_totals": True}
    found: list[str] = []
    while True:
        answer = busy.post("/v1/analytics/logs", json=asked).json()
        found += [item["id"] for item in answer["items"]]
        if "next" not in answer["pagination"]:
            break
        asked["pagination"]["token"] = answer["pagination"]["next"]
    first = busy.get(f"{DOMAIN}/events", params={"limit": 300}).json()["items"]
    second = busy.get("/v3/example.net/events").json()["items"]
    assert sorted(found) == sorted(event["id"] for event in first + second)
    assert answer["pagination"]["total"] == len(found)
    asked = {
        "duration": "7d",
        "events": ["failed"],
        "filter": {"AND": [{"attribute": "tag", "comparator": "=", "values": [{"value": "big"}]}]},
    }
    assert len(busy.post("/v1/analytics/logs", json=asked).json()["items"]) == 2


def test_tags_know_when_they_were_seen(busy: httpx.Client) -> None:
    busy.put(f"{DOMAIN}/tags/news", data={"description": "Monthly"})
    tag = busy.get(f"{DOMAIN}/tags/NEWS").json()
    assert tag["description"] == "Monthly"
    assert tag["first-seen"] < tag["last-seen"]
    both = busy.post("/v1/analytics/tags", json={"pagination": {"sort": "lastseen:desc"}}).json()
    assert [each["tag"] for each in both["items"]] == ["news", "big"]
    busy.delete(f"{DOMAIN}/tags/big")
    assert busy.get(f"{DOMAIN}/tags/big").status_code == 404
    assert busy.get("/v1/analytics/tags/limits").json()["count"] == 1


@pytest.mark.parametrize(
    "query",
    [
        "duration=5x",
        "duration=0d",
        "start=soon",
        "start=Fri, 02 Jan 2026 00:00:00 UTC&end=1",
        "start=0&resolution=hour",
    ],
)
def test_period_that_is_none(client: httpx.Client, query: str) -> None:
    assert client.get(f"{DOMAIN}/stats/total?event=accepted&{query}").status_code == 400


@pytest.mark.parametrize("missing", ["attribute", "comparator", "values"])
@pytest.mark.parametrize("path", ["/v1/analytics/metrics", "/v1/analytics/usage/metrics"])
def test_filter_that_lacks_a_part_is_refused(client: httpx.Client, path: str, missing: str) -> None:
    part = {"attribute": "tag", "comparator": "=", "values": [{"label": "a", "value": "a"}]}
    del part[missing]
    response = client.post(path, json={"filter": {"AND": [part]}})
    assert response.status_code == 400
    assert response.json()["message"]
