"""One message to 1,000 recipients, each with variables of its own."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from benchmarks import clients, data, send
from benchmarks.measure import Impl, Round, Row, Target, main

SIZE, COUNT = 1_000, 10
TO = [f"User {number} <user{number}@example.org>" for number in range(SIZE)]
VARIABLES = {f"user{number}@example.org": {"name": f"User {number}", "code": f"{number:08d}"} for number in range(SIZE)}
MESSAGE = {"from": "News <news@example.com>", "subject": "What is new", "text": data.TEXT, "html": data.html(2_900)}
WRITTEN = json.dumps(VARIABLES, separators=(",", ":"))


def rounds(client: Any, post: Any) -> Impl:
    @contextmanager
    def make(url: str) -> Iterator[Round]:
        with client(url) as made:
            yield lambda: clients.same([post(made) for _ in range(COUNT)])

    return make


def ours(client: Any) -> list[str]:
    fields = {name.replace("from", "from_"): value for name, value in MESSAGE.items()}
    queued = client.messages.send(clients.DOMAIN, to=TO, recipient_variables=VARIABLES, **fields)
    return [queued.id, queued.message]


def fields() -> dict[str, Any]:
    # Making the JSON belongs to the work, as it does for ours.
    return {**MESSAGE, "to": TO, "recipient-variables": json.dumps(VARIABLES, separators=(",", ":"))}


def plain(client: Any) -> list[str]:
    return send.plain(client, fields())


def plain_multipart(client: Any) -> list[str]:
    parts = [
        (name, (None, item))
        for name, value in fields().items()
        for item in ([value] if isinstance(value, str) else value)
    ]
    answer = client.post(f"/v3/{clients.DOMAIN}/messages", files=parts)
    answer.raise_for_status()
    found = answer.json()
    return [found["id"], found["message"]]


def official(client: Any) -> list[str]:
    return send.official(client, fields())


def check(given: Any, received: Mapping[str, Any]) -> None:
    assert given == [COUNT, [data.QUEUED["id"], data.QUEUED["message"]]], given
    assert received["requests"] == COUNT, received
    form = received["form"]
    addresses = [address for name, value in form if name == "to" for address in value.split(", ")]
    assert sorted(item.strip() for text in addresses for item in text.split(",")) == sorted(TO)
    rest = {name: value for name, value in form if name != "to"}
    assert json.loads(rest.pop("recipient-variables")) == VARIABLES
    assert rest == MESSAGE


IMPLS = {
    "httpx": rounds(clients.httpx_client, plain),
    "ours": rounds(clients.ours, ours),
    "httpx, multipart": rounds(clients.httpx_client, plain_multipart),
    "official": rounds(clients.official, official),
}
ROW = Row(
    title="Send to 1,000 recipients in one call",
    module="benchmarks.batch",
    unit="seconds of CPU a recipient",
    per=SIZE * COUNT,
    impls=tuple(IMPLS),
    targets=[Target(0.3, "httpx"), Target(0.3, "official")],
    check=check,
)

if __name__ == "__main__":
    main(ROW)
