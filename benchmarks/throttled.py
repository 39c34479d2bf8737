"""A call that is told `429` with `Retry-After: 0` first, and then answered."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any

from benchmarks import clients, data
from benchmarks.measure import Round, Row, Target, main

COUNT = 4


@contextmanager
def ours(url: str) -> Iterator[Round]:
    fields = {name.replace("from", "from_"): value for name, value in data.MESSAGE.items()}
    with clients.ours(url) as client:

        def once() -> list[str]:
            queued = client.messages.send("throttled", **fields)
            return [queued.id, queued.message]

        yield lambda: clients.same([once() for _ in range(COUNT)])


@contextmanager
def plain(url: str, *, longest: float = 0.0) -> Iterator[Round]:
    with clients.httpx_client(url) as client:

        def once() -> list[str]:
            while (answer := client.post("/v3/throttled/messages", data=data.MESSAGE)).status_code == 429:
                assert answer.headers["retry-after"] == "0"
                if longest:
                    time.sleep(random.uniform(0, longest))
            answer.raise_for_status()
            return [answer.json()["id"], answer.json()["message"]]

        yield lambda: clients.same([once() for _ in range(COUNT)])


def check(given: Any, received: Mapping[str, Any]) -> None:
    assert given == [COUNT, [data.QUEUED["id"], data.QUEUED["message"]]], given
    assert received["requests"] == 2 * COUNT, received


WAITING = "httpx, waiting as long"
IMPLS = {WAITING: partial(plain, longest=0.5), "ours": ours, "httpx": plain}
ROW = Row(
    title="A call that is throttled once",
    module="benchmarks.throttled",
    unit="seconds of CPU a call",
    per=COUNT,
    impls=tuple(IMPLS),
    targets=[Target(0.8, WAITING)],
    check=check,
    note="`ours` waits up to half a second longer than it is told, so that many clients do not come back at once. "
    "Behind such a wait a call costs any program more than one that follows at once, as those of plain `httpx` do.",
)

if __name__ == "__main__":
    main(ROW)
