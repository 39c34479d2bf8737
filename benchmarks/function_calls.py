"""Calls of Python functions that a send makes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from types import FrameType
from typing import Any

from benchmarks import clients, data, send
from benchmarks.measure import Impl, Round, Row, Target, main


def rounds(client: Callable[[str], AbstractContextManager[Any]], post: Callable[[Any, Mapping[str, str]], Any]) -> Impl:
    @contextmanager
    def make(url: str) -> Iterator[Round]:
        with client(url) as made:

            def work() -> int:
                found = 0

                def note(frame: FrameType, event: str, argument: Any) -> None:
                    nonlocal found
                    found += event in ("call", "c_call")

                sys.setprofile(note)
                try:
                    post(made, data.MESSAGE)
                finally:
                    sys.setprofile(None)
                return found

            yield work

    return make


def check(given: Any, received: Mapping[str, Any]) -> None:
    assert given > 100
    send.check(data.MESSAGE, 1, [1, [data.QUEUED["id"], data.QUEUED["message"]]], received)


IMPLS = {
    "httpx": rounds(clients.httpx_client, send.plain),
    "ours": rounds(clients.ours, send.ours),
    "httpx2": rounds(clients.httpx2_client, send.plain),
    "official": rounds(clients.official, send.official),
}
ROW = Row(
    title="Function calls of a send",
    module="benchmarks.function_calls",
    unit="calls of functions, Python's and C's",
    per=1,
    impls=tuple(IMPLS),
    targets=[Target(2_000)],
    check=check,
    kind="value",
    most=1,
)

if __name__ == "__main__":
    main(ROW)
