"""From nothing to the first answer over TLS, with a bundle of some 140 authorities to load."""

from __future__ import annotations

from benchmarks import cold_start, processes
from benchmarks.measure import Row, Target, main

IMPLS = {name: processes.net(code, needs, tls=True) for name, (code, needs) in cold_start.CODE.items()}
ROW = Row(
    title="Cold start over TLS",
    module="benchmarks.cold_start_tls",
    unit="seconds of CPU of a process, net",
    per=1,
    impls=tuple(IMPLS),
    targets=[Target(1.18, "httpx"), Target(0.75, "official")],
    check=cold_start.check,
    kind="value",
    note="The trusted authorities are those that httpx trusts, read by OpenSSL, and a tenth of the whole.",
)

if __name__ == "__main__":
    main(ROW)
