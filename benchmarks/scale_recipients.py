"""What a recipient of `send_batch` costs, from one to a million of them, a thousand a call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from typing import Any

from benchmarks import clients, data
from benchmarks.measure import Impl, Round, Row, Target, main

SIZES = (10_000, 1, 100, 1_000, 100_000, 1_000_000)
MESSAGE = {"from_": "News <news@example.com>", "subject": "What is new", "text": data.TEXT}


@contextmanager
def _rounds(size: int, url: str) -> Iterator[Round]:
    with clients.ours(url) as client:
        warm = False

        def work() -> list[Any]:
            nonlocal warm
            wanted = size if warm else min(size, 2_000)
            people = ((f"user{number}@example.org", {"name": f"User {number}"}) for number in range(wanted))
            results = list(client.messages.send_batch(clients.DOMAIN, people, check_duplicates="chunk", **MESSAGE))
            warm = True
            return [wanted, size, len(results)]

        yield work


def check(given: Any, received: Mapping[str, Any]) -> None:
    count, size, calls = given
    assert count == size, given
    assert calls == received["requests"] == -(-size // 1_000), received
    assert received["authorization"] == clients.AUTHORIZATION, received
    assert any(name == "recipient-variables" and f"user{size - 1}@" in value for name, value in received["form"])


IMPLS: dict[str, Impl] = {f"{size:,}": partial(_rounds, size) for size in SIZES}
ROW = Row(
    title="A recipient among many",
    module="benchmarks.scale_recipients",
    unit="seconds of CPU a recipient",
    per=1,
    impls=tuple(IMPLS),
    targets=[Target(1.2, "10,000", "1,000,000"), Target(1.2, "10,000", "100,000")],
    check=check,
    kind="each",
    most=1,
    note="With the making of addresses and variables.",
)

if __name__ == "__main__":
    main(ROW)
