"""Messages sent by an asynchronous client, 100 under way at any time."""

from __future__ import annotations

from benchmarks import async_send
from benchmarks.measure import Target, main

COUNT = 300

IMPLS = async_send.impls(COUNT, 100)
ROW = async_send.row(
    COUNT,
    100,
    [Target(0.18, "httpx"), Target(0.6, "official"), Target(0.4, "official", "ours+fast")],
    "_100",
)

if __name__ == "__main__":
    main(ROW)
