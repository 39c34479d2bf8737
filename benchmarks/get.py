"""One bounce, asked for by address; its date becomes a datetime where the client has one for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

from benchmarks import clients, data
from benchmarks.measure import Impl, Round, Row, Target, main

COUNT = 200
ADDRESS = "gone0@example.org"


def rounds(client: Callable[[str], AbstractContextManager[Any]], get: Callable[[Any], Any]) -> Impl:
    """An implementation that asks so many times in a round."""

    @contextmanager
    def make(url: str) -> Iterator[Round]:
        with client(url) as made:
            yield lambda: clients.same([get(made) for _ in range(COUNT)])

    return make


def ours(client: Any) -> list[Any]:
    bounce = client.bounces.get(clients.DOMAIN, ADDRESS)
    assert isinstance(bounce.created_at, datetime)
    return [bounce.address, bounce.created_at.timestamp()]


def plain(client: Any) -> list[Any]:
    answer = client.get(f"/v3/{clients.DOMAIN}/bounces/{ADDRESS}")
    answer.raise_for_status()
    found = answer.json()
    return [found["address"], parsedate_to_datetime(found["created_at"]).timestamp()]


def official(client: Any) -> list[Any]:
    answer = client.bounces.get(domain=clients.DOMAIN, bounce_address=ADDRESS)
    answer.raise_for_status()
    found = answer.json()
    return [found["address"], parsedate_to_datetime(found["created_at"]).timestamp()]


def check(given: Any, received: Mapping[str, Any]) -> None:
    assert given == [COUNT, [ADDRESS, data.EPOCH.timestamp()]], given
    assert received["requests"] == COUNT, received
    assert received["line"].replace("%40", "@").startswith(f"GET /v3/{clients.DOMAIN}/bounces/{ADDRESS} "), received
    assert received["authorization"] == clients.AUTHORIZATION, received


IMPLS = {
    "httpx": rounds(clients.httpx_client, plain),
    "ours": rounds(clients.ours, ours),
    "httpx2": rounds(clients.httpx2_client, plain),
    "official": rounds(clients.official, official),
}
ROW = Row(
    title="Get one bounce, dated",
    module="benchmarks.get",
    unit="seconds of CPU a call",
    per=COUNT,
    impls=tuple(IMPLS),
    targets=[Target(0.85, "httpx"), Target(0.6, "official")],
    check=check,
)

if __name__ == "__main__":
    main(ROW)
