"""How much a process grows by sending 25 MB of bytes twenty times."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks import send_attachment
from benchmarks.attachment_memory import STATUS, memory
from benchmarks.measure import Absent, Impl, Round, Row, Target, main

CONTENT = bytes(range(250)) * 100_000
COUNT = 20


def rounds(client: Any, post: Any) -> Impl:
    @contextmanager
    def make(url: str) -> Iterator[Round]:
        if not STATUS.exists():
            raise Absent("needs /proc")
        with client(url) as made:
            post(made, b"small")
            # Once, before any of it: what a round leaves behind counts in the next.
            before = memory("VmRSS")

            def work() -> float:
                Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
                for _ in range(COUNT):
                    post(made, CONTENT)
                return max(memory("VmHWM") - before, 0.001)

            yield work

    return make


def check(given: Any, received: Mapping[str, Any]) -> None:
    send_attachment.check(CONTENT, COUNT, [COUNT, send_attachment.QUEUED], received)


IMPLS = {name: rounds(client, post) for name, (client, post) in send_attachment.WAYS.items()}
ROW = Row(
    title="Memory to send 25 MB of bytes, 20 times",
    module="benchmarks.bytes_memory",
    unit="MB of growth",
    per=1,
    impls=tuple(IMPLS),
    targets=[Target(30)],
    check=check,
    kind="value",
    most=2,
    note="The bytes themselves were there before.",
)

if __name__ == "__main__":
    main(ROW)
