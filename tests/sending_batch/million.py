"""A million recipients from a generator, against a service that accepts all: `python -m tests.sending_batch.million`.

It prints how much memory the batch took at most, beside what was there before, and how long it took.
"""

from __future__ import annotations

import sys
import tracemalloc
from collections.abc import Iterator
from time import process_time
from typing import Literal

import httpx

from mailgun_sdk import Mailgun
from tests.sending_batch.harness import MESSAGE, Recipient

ANSWER = b'{"id": "<1@example.com>", "message": "Queued. Thank you."}'


class Accepting(httpx.BaseTransport):
    """Accepts everything and keeps nothing."""

    def __init__(self) -> None:
        self.calls = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.calls += 1
        return httpx.Response(200, content=ANSWER)


def source(count: int) -> Iterator[Recipient]:
    for number in range(count):
        yield f"person{number}@example{number % 97}.org", {"name": f"Person {number}", "id": number, "code": "abc"}


def peak(count: int, check_duplicates: Literal["all", "chunk"]) -> int:
    """Bytes at most, beside what was there before, while a batch is sent.

    Args:
        count: How many recipients.
        check_duplicates: As for the batch.
    """
    accepting = Accepting()
    mg = Mailgun("test-key", http_client=httpx.Client(transport=accepting))
    # What is loaded on first use is no memory of the batch.
    for _ in mg.messages.send_batch("example.com", source(1000), check_duplicates=check_duplicates, **MESSAGE):
        pass
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for _ in mg.messages.send_batch("example.com", source(count), check_duplicates=check_duplicates, **MESSAGE):
        pass
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert accepting.calls == 1 + count // 1000
    return most - before


def main(count: int) -> None:
    policies: tuple[Literal["all", "chunk"], ...] = ("chunk", "all")
    for policy in policies:
        begin = process_time()
        most = peak(count, policy)
        seconds = process_time() - begin
        sys.stdout.write(
            f"check_duplicates={policy!r}: {count} recipients, at most {most / 1e6:.1f} MB "
            f"({most / count:.0f} bytes each), {seconds:.1f} s of CPU with the memory watched\n"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
