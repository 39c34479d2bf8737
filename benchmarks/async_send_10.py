"""Messages sent by an asynchronous client, 10 under way at any time."""

from __future__ import annotations

from benchmarks import async_send
from benchmarks.measure import Target, main

COUNT = 300

IMPLS = async_send.impls(COUNT, 10)
ROW = async_send.row(
    COUNT,
    10,
    [Target(0.68, "httpx"), Target(0.75, "official"), Target(0.4, "official", "ours+fast")],
    "_10",
)

if __name__ == "__main__":
    main(ROW)
