"""Another client in a process that has one, ready to speak TLS through a proxy."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from benchmarks.measure import Impl, Round, Row, Target, main

COUNT = 5


def rounds(make_client: Callable[[], Callable[[], Any]]) -> Impl:
    @contextmanager
    def make(url: str) -> Iterator[Round]:
        # The address of the stub stands for a proxy; nothing is sent.
        os.environ["HTTP_PROXY"] = os.environ["HTTPS_PROXY"] = url
        new = make_client()

        def work() -> Any:
            for _ in range(COUNT):
                new().close()
            return COUNT

        yield work

    return make


def ours() -> Callable[[], Any]:
    from mailgun_sdk import Mailgun

    def new() -> Any:
        client = Mailgun("test-key")
        client._connections.get()  # what the first call would do
        return client

    return new


def plain() -> Callable[[], Any]:
    import httpx

    return httpx.Client


def check(given: Any, received: Mapping[str, Any]) -> None:
    assert given == COUNT
    assert received["requests"] == 0, received


IMPLS = {"httpx": rounds(plain), "ours": rounds(ours)}
ROW = Row(
    title="A second client, with proxies set",
    module="benchmarks.second_client",
    unit="seconds of CPU a client",
    per=COUNT,
    impls=tuple(IMPLS),
    targets=[Target(0.05, "httpx")],
    check=check,
)

if __name__ == "__main__":
    main(ROW)
