"""How much a process grows by sending a file of 25 MB."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks import attachment, data
from benchmarks.measure import Absent, Impl, Round, Row, Target, main

STATUS = Path("/proc/self/status")


def memory(name: str) -> float:
    line = next(line for line in STATUS.read_text(encoding="ascii").splitlines() if line.startswith(name))
    return int(line.split()[1]) / 1024


def rounds(client: Any, post: Any) -> Impl:
    @contextmanager
    def make(url: str) -> Iterator[Round]:
        if not STATUS.exists():
            raise Absent("needs /proc")
        with attachment.attached() as path, client(url) as made:
            small = path.with_name("small.bin")
            small.write_bytes(b"small")
            post(made, small)

            def work() -> float:
                Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
                before = memory("VmRSS")
                post(made, path)
                return max(memory("VmHWM") - before, 0.001)

            yield work

    return make


def check(given: Any, received: Mapping[str, Any]) -> None:
    attachment.check([1, [data.QUEUED["id"], data.QUEUED["message"]]], received)


IMPLS = {name: rounds(client, post) for name, (client, post) in attachment.WAYS.items()}
ROW = Row(
    title="Memory to send a file of 25 MB",
    module="benchmarks.attachment_memory",
    unit="MB of growth",
    per=1,
    impls=tuple(IMPLS),
    targets=[Target(2), Target(2, impl="ours, async")],
    check=check,
    kind="value",
)

if __name__ == "__main__":
    main(ROW)
