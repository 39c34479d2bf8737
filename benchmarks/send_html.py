"""The same with 46 kB of HTML."""

from __future__ import annotations

from functools import partial

from benchmarks import data, send
from benchmarks.measure import Row, Target, main

COUNT = 60
MESSAGE = {**data.MESSAGE, "html": data.html(46_000)}

IMPLS = send.impls(MESSAGE, COUNT)
ROW = Row(
    title="Send a message with 46 kB of HTML",
    module="benchmarks.send_html",
    unit="seconds of CPU a call",
    per=COUNT,
    impls=tuple(IMPLS),
    targets=[Target(0.25, "httpx"), Target(0.25, "official")],
    check=partial(send.check, MESSAGE, COUNT),
)

if __name__ == "__main__":
    main(ROW)
