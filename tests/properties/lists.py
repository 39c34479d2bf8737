"""A list of the service that changes while it is read, in memory."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, quote

import httpx

US = "https://api.mailgun.net"


class LinkedList:
    """Suppressions as Mailgun keeps them: in order of their address; a link names the address that its page follows.

    Args:
        addresses: What it holds at first.
        sizes: The sizes of its pages, in turn, over and over; the service need not care what was asked for.
        between: Called before each answer, with the list, to change it.
    """

    def __init__(
        self, addresses: list[str], sizes: list[int], between: Callable[[LinkedList], None] = lambda _: None
    ) -> None:
        self.addresses = sorted(set(addresses))
        self.sizes = sizes
        self.between = between
        self.pages = 0

    def add(self, address: str) -> None:
        if address not in self.addresses:
            self.addresses.insert(bisect_right(self.addresses, address), address)

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.between(self)
        asked = parse_qs(request.url.query.decode())
        after = asked["address"][0] if "address" in asked else ""
        # A page asked for again is as long as it was.
        size = self.sizes[hash_of(after) % len(self.sizes)]
        self.pages += 1
        start = bisect_right(self.addresses, after)
        found = self.addresses[start : start + size]
        last = found[-1] if found else after
        link = f"{US}/v3/example.com/bounces?page=next&address={quote(last)}&limit={size}"
        return answer({"items": [{"address": address} for address in found], "paging": {"next": link}})


class CountedList:
    """A list that is read by skipping, as routes are."""

    def __init__(self, total: int, at_most: int, *, tells_total: bool) -> None:
        self.ids = [str(number) for number in range(total)]
        self.at_most = at_most
        self.tells_total = tells_total

    def __call__(self, request: httpx.Request) -> httpx.Response:
        asked = parse_qs(request.url.query.decode())
        skip = int(asked.get("skip", ["0"])[0])
        limit = min(int(asked.get("limit", ["100"])[0]), self.at_most)
        page: dict[str, Any] = {"items": [{"id": number} for number in self.ids[skip : skip + limit]]}
        if self.tells_total:
            page["total_count"] = len(self.ids)
        return answer(page)


def hash_of(text: str) -> int:
    """The same in every run, unlike `hash`."""
    return sum(text.encode())


def answer(value: Any) -> httpx.Response:
    return httpx.Response(200, content=json.dumps(value).encode())
