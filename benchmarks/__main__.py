"""All rows, or some: `python -m benchmarks [row …] [--rounds 7]`. Writes RESULTS.md and results.svg beside itself."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path

from benchmarks.measure import measure
from benchmarks.report import chart, markdown, met, table

ROWS = (
    "import_time",
    "cold_start",
    "cold_start_tls",
    "second_client",
    "send",
    "send_html",
    "send_attachment",
    "get",
    "async_send",
    "async_send_10",
    "async_send_50",
    "async_send_100",
    "connections",
    "decode_events",
    "decode_bounces",
    "parse_date",
    "iterate_events",
    "batch",
    "attachment",
    "attachment_memory",
    "bytes_memory",
    "threads",
    "throttled",
    "garbage",
    "function_calls",
    "scale_events",
    "scale_recipients",
)


def run() -> int:
    """Measure, print, write; 1 where a target is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("rows", nargs="*", metavar="row", help=f"some of: {', '.join(ROWS)}")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--output", type=Path, default=Path(__file__).parent)
    arguments = parser.parse_args()
    if unknown := sorted(set(arguments.rows) - set(ROWS)):
        parser.error(f"there is no {', '.join(unknown)}; there is {', '.join(ROWS)}")
    found = []
    for name in arguments.rows or ROWS:
        row = import_module(f"benchmarks.{name}").ROW
        results = measure(row, arguments.rounds)
        sys.stdout.write(table(row, results) + "\n")
        sys.stdout.flush()
        found.append((row, results))
    arguments.output.mkdir(parents=True, exist_ok=True)
    (arguments.output / "RESULTS.md").write_text(markdown(found, arguments.rounds), encoding="utf-8")
    (arguments.output / "results.svg").write_text(chart(found), encoding="utf-8")
    return 0 if all(met(row, results) for row, results in found) else 1


if __name__ == "__main__":
    sys.exit(run())
