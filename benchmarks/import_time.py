"""Importing, and making a client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from benchmarks.measure import Row, Target, main
from benchmarks.processes import net

IMPLS = {
    "httpx": net("import httpx", "httpx"),
    "ours": net("import mailgun_sdk"),
    "ours, with a client": net("import mailgun_sdk; mailgun_sdk.Mailgun('test-key')"),
    "httpx, with a client": net("import httpx; httpx.Client()", "httpx"),
    "official": net("import mailgun.client", "mailgun"),
}


def check(given: Any, received: Mapping[str, Any]) -> None:
    assert given > -0.05, given  # less than nothing is the noise of an interpreter that starts
    assert received["requests"] == 0, received


ROW = Row(
    title="Import",
    module="benchmarks.import_time",
    unit="seconds of CPU of a process, net",
    per=1,
    impls=tuple(IMPLS),
    targets=[
        Target(0.5, "httpx"),
        Target(0.6, "official"),
        Target(1.15, "httpx", "ours, with a client"),
    ],
    check=check,
    kind="value",
)

if __name__ == "__main__":
    main(ROW)
