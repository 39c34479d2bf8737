"""Messages sent by an asynchronous client, 50 under way at any time."""

from __future__ import annotations

from benchmarks import async_send
from benchmarks.measure import Target, main

COUNT = 300

IMPLS = async_send.impls(COUNT, 50)
ROW = async_send.row(
    COUNT,
    50,
    [
        Target(0.18, "httpx"),
        Target(0.32, "httpx, default limits"),
        Target(0.6, "official"),
        Target(3.2, "aiohttp"),
        Target(0.4, "official", "ours+fast"),
    ],
    "_50",
)

if __name__ == "__main__":
    main(ROW)
