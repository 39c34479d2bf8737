"""A message of four fields, sent and its answer read: one connection, one call after another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from typing import Any

from benchmarks import clients, data
from benchmarks.measure import Impl, Round, Row, Target, main

COUNT = 200


def rounds(
    client: Callable[[str], AbstractContextManager[Any]],
    send: Callable[..., Any],
    message: Mapping[str, str],
    count: int,
) -> Impl:
    """An implementation that sends a message so many times in a round."""

    @contextmanager
    def make(url: str) -> Iterator[Round]:
        with client(url) as made:
            yield lambda: clients.same([send(made, message) for _ in range(count)])

    return make


def ours(client: Any, message: Mapping[str, str]) -> list[str]:
    fields = {name.replace("from", "from_"): value for name, value in message.items()}
    queued = client.messages.send(clients.DOMAIN, **fields)
    return [queued.id, queued.message]


def plain(client: Any, message: Mapping[str, str]) -> list[str]:
    answer = client.post(f"/v3/{clients.DOMAIN}/messages", data=message)
    answer.raise_for_status()
    found = answer.json()
    return [found["id"], found["message"]]


def official(client: Any, message: Mapping[str, str]) -> list[str]:
    answer = client.messages.create(data=dict(message), domain=clients.DOMAIN)
    answer.raise_for_status()
    found = answer.json()
    return [found["id"], found["message"]]


def impls(message: Mapping[str, str], count: int) -> dict[str, Impl]:
    """The four ways, for a message."""
    return {
        "httpx": rounds(clients.httpx_client, plain, message, count),
        "ours": rounds(clients.ours, ours, message, count),
        "httpx2": rounds(clients.httpx2_client, plain, message, count),
        "official": rounds(clients.official, official, message, count),
    }


def check(message: Mapping[str, str], count: int, given: Any, received: Mapping[str, Any]) -> None:
    assert given == [count, [data.QUEUED["id"], data.QUEUED["message"]]], given
    assert received["requests"] == count, received
    assert received["line"].startswith(f"POST /v3/{clients.DOMAIN}/messages "), received
    assert received["authorization"] == clients.AUTHORIZATION, received
    assert received["form"] == sorted([name, value] for name, value in message.items()), received


IMPLS = impls(data.MESSAGE, COUNT)
ROW = Row(
    title="Send a message of four fields",
    module="benchmarks.send",
    unit="seconds of CPU a call",
    per=COUNT,
    impls=tuple(IMPLS),
    targets=[Target(0.78, "httpx"), Target(0.5, "official")],
    check=partial(check, data.MESSAGE, COUNT),
)

if __name__ == "__main__":
    main(ROW)
