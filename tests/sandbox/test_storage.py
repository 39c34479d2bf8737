"""What is stored is found again at the same cost however much there is, and a refused request leaves no trace."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import httpx
import pytest

from mailgun_sandbox.event_log import EventLog
from mailgun_sandbox.testing import SandboxServer

DOMAIN = "/v3/example.com"
COUNT = 20_000
LIMIT = 100


@pytest.fixture(scope="module")
def full() -> Iterator[SandboxServer]:
    """A sandbox with many events, which nobody sent."""
    server = SandboxServer(seed=1)
    log = EventLog(server.state.database, "us", "example.com")
    with server.state.transaction():
        for number in range(COUNT):
            log.add(
                {
                    "event": "delivered" if number % 2 else "accepted",
                    "id": f"event-{number}",
                    "timestamp": server.state.clock.now().timestamp(),
                    "recipient": f"user{number % 50}@example.org",
                    "message": {"headers": {"message-id": f"{number}@example.com"}},
                    "storage": {"key": f"key-{number}"},
                }
            )
    with server:
        yield server


def steps(server: SandboxServer, ask: Callable[[], httpx.Response]) -> tuple[httpx.Response, int]:
    """An answer, and how many steps it took the engine of the database."""
    counted = [0]

    def step() -> None:
        counted[0] += 1

    server.state.database.on_steps(step)
    try:
        answer = ask()
        return answer, counted[0]
    finally:
        server.state.database.on_steps(None)


@pytest.mark.parametrize("query", ["", "&event=delivered", "&recipient=user7@example.org", "&ascending=yes"])
def test_the_last_page_costs_what_the_first_one_does(full: SandboxServer, query: str) -> None:
    with httpx.Client(base_url=full.url, auth=("api", full.key), verify=False) as client:
        costs: list[int] = []
        seen = 0
        link = f"{DOMAIN}/events?limit={LIMIT}{query}"
        while True:
            answer, cost = steps(full, partial(client.get, link))
            costs.append(cost)
            page = answer.json()
            if not page["items"]:
                break
            seen += len(page["items"])
            link = page["paging"]["next"]
    assert seen == {"&event=delivered": COUNT // 2, "&recipient=user7@example.org": COUNT // 50}.get(query, COUNT)
    # The page after the last one is empty, so the one before it is the last.
    assert max(costs[1:-1]) < 1.2 * costs[0]
    # Fewer than if all events were looked at even once.
    assert max(costs) < COUNT


def test_a_refused_request_leaves_no_trace(client: httpx.Client, server: SandboxServer) -> None:
    client.post("/v3/lists", data={"address": "news@example.com"})
    members = '[{"address": "a@x.org"}, {"address": "nobody"}]'
    assert client.post("/v3/lists/news@example.com/members.json", data={"members": members}).status_code == 400
    assert client.get("/v3/lists/news@example.com").json()["list"]["members_count"] == 0
    assert client.post("/v3/domains/example.com/credentials", data={"login": ["a", "b@other.test"]}).status_code == 400
    assert client.get("/v3/domains/example.com/credentials").json()["total_count"] == 0


def test_a_deleted_domain_takes_all_with_it(client: httpx.Client, server: SandboxServer) -> None:
    data = {"from": "a@example.net", "to": "bounce@x.org", "text": "x", "o:tag": "t"}
    client.post("/v3/example.net/messages", data=data, files={"attachment": ("a.txt", b"x")})
    client.post("/v3/example.net/templates", data={"name": "t", "template": "x"})
    client.delete("/v3/domains/example.net")
    client.post("/v4/domains", data={"name": "example.net"})
    for path in ("events", "bounces", "templates", "tags"):
        assert client.get(f"/v3/example.net/{path}").json()["items"] == []
    for table in ("messages", "attachments", "versions", "tags"):
        assert server.state.database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0
