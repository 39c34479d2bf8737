"""A message with 1 MiB in memory attached."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from hashlib import sha256
from typing import Any

from benchmarks import clients, data
from benchmarks.measure import Impl, Round, Row, Target, main

QUEUED = [data.QUEUED["id"], data.QUEUED["message"]]
CONTENT = bytes(range(256)) * 4_096
COUNT = 20


def rounds(client: Callable[[str], AbstractContextManager[Any]], post: Any, content: bytes, count: int) -> Impl:
    @contextmanager
    def make(url: str) -> Iterator[Round]:
        with client(url) as made:
            yield lambda: clients.same([post(made, content) for _ in range(count)])

    return make


def ours(client: Any, content: bytes) -> list[str]:
    fields = {name.replace("from", "from_"): value for name, value in data.MESSAGE.items()}
    queued = client.messages.send(clients.DOMAIN, attachment=[("report.bin", content)], **fields)
    return [queued.id, queued.message]


def plain(client: Any, content: bytes) -> list[str]:
    answer = client.post(
        f"/v3/{clients.DOMAIN}/messages", data=data.MESSAGE, files={"attachment": ("report.bin", content)}
    )
    answer.raise_for_status()
    found = answer.json()
    return [found["id"], found["message"]]


def official(client: Any, content: bytes) -> list[str]:
    files = [("attachment", ("report.bin", content))]
    answer = client.messages.create(data=dict(data.MESSAGE), files=files, domain=clients.DOMAIN)
    answer.raise_for_status()
    found = answer.json()
    return [found["id"], found["message"]]


def check(content: bytes, count: int, given: Any, received: Mapping[str, Any]) -> None:
    assert given == [count, QUEUED], given
    assert received["requests"] == count, received
    told = f"{len(content)} bytes {sha256(content).hexdigest()}"
    assert received["form"] == sorted([*([name, value] for name, value in data.MESSAGE.items()), ["attachment", told]])


WAYS: dict[str, tuple[Any, Any]] = {
    "httpx": (clients.httpx_client, plain),
    "ours": (clients.ours, ours),
    "official": (clients.official, official),
}
IMPLS = {name: rounds(client, post, CONTENT, COUNT) for name, (client, post) in WAYS.items()}
ROW = Row(
    title="Send a message with 1 MiB attached",
    module="benchmarks.send_attachment",
    unit="seconds of CPU a call",
    per=COUNT,
    impls=tuple(IMPLS),
    targets=[Target(0.95, "httpx"), Target(0.7, "official")],
    check=partial(check, CONTENT, COUNT),
)

if __name__ == "__main__":
    main(ROW)
