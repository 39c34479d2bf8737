"""Sends under faults and says whether every message is accounted for. Exits with 1 where a promise is broken."""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from time import monotonic, sleep

from .accounts import Told
from .service import TOO_LATE, Kept, running
from .traffic import Load, run_tasks, run_threads, walk

_FLAT = 5_000_000
# Blocks that may be more after so many sends: one in ten would be a leak.
_SENDS_A_BLOCK = 10
# Fewer messages end before memory has settled.
_LEAST_FOR_MEMORY = 20_000


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load", description=__doc__)
    parser.add_argument("--sends", type=int, default=200_000, help="messages that tasks send (%(default)s)")
    parser.add_argument("--thread-sends", type=int, default=200_000, help="messages that threads send (%(default)s)")
    parser.add_argument("--concurrency", type=int, default=100, help="calls at a time (%(default)s)")
    parser.add_argument("--faults", type=float, default=0.01, help="part of the requests that go wrong (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="of the choice among the faults (%(default)s)")
    parser.add_argument("--seconds", type=float, default=3000, help="the longest that it may take (%(default)s)")
    given = parser.parse_args(arguments)
    for name in ("sends", "thread_sends", "concurrency"):
        if getattr(given, name) < 1:
            parser.error(f"--{name.replace('_', '-')} needs to be 1 or more")
    if not 0 <= given.faults <= 1:
        parser.error("--faults needs to be from 0 to 1")
    return _run(given)


def _run(given: argparse.Namespace) -> int:
    deadline = monotonic() + given.seconds
    with running(given.faults, given.seed) as service:
        loads: list[Load] = []
        for label, sends in (("tasks", given.sends), ("threads", given.thread_sends)):
            load = Load(label, sends, given.concurrency, deadline - monotonic())
            loads.append(load)
            if label == "tasks":
                asyncio.run(run_tasks(load, service.url, service.key))
            else:
                run_threads(load, service.url, service.key)
            _report(load)
            if load.is_late:
                print(f"out of time: {load.done} of {sends} messages in {load.seconds:.0f} s", file=sys.stderr)
                return 1
        # Messages whose callers no longer wait are still on their way, and would come behind the reader.
        sleep(TOO_LATE + 1)
        pages_begin = monotonic()
        seen = asyncio.run(walk(service.url, service.key))
        print(f"walk      {seen.total()} accepted events in {monotonic() - pages_begin:.0f} s")
        service.stop_faults()
        kept = service.kept()
    print(f"service   {kept.requests} requests; faults: {_counted(kept.faults)}")
    broken = [*_broken(loads, kept, seen)]
    for line in broken[:20]:
        print(f"BROKEN    {line}", file=sys.stderr)
    print(f"{len(broken)} promises broken" if broken else "every message is accounted for")
    return 1 if broken else 0


def _report(load: Load) -> None:
    totals = load.accounts.totals()
    told = ", ".join(f"{totals[each]} {each.name.lower().replace('_', ' ')}" for each in Told if totals[each])
    rate = load.done / load.seconds
    print(f"{load.label:9} {load.done} sends in {load.seconds:.0f} s, {rate:.0f} a second: {told}")
    print(f"{'':9} errors: {_counted(load.accounts.errors)}")
    print(f"{'':9} pages: {_counted(load.pages)}")
    print(
        f"{'':9} memory: {load.samples.growth / 1e6:+.1f} MB over the last three quarters, "
        f"at most {load.samples.spread / 1e6:.1f} MB between two samples, {load.after.memory / 1e6:.0f} MB in all; "
        f"{load.samples.more_objects:+} blocks in use"
    )
    print(f"{'':9} before: {load.before}")
    print(f"{'':9} after:  {load.after}")


def _broken(loads: list[Load], kept: Kept, seen: Counter[str]) -> Iterator[str]:
    names = [name for load in loads for name in load.names]
    for load in loads:
        own = Counter({name: times for name, times in kept.subjects.items() if name.startswith(f"{load.label}-")})
        yield from load.accounts.broken_promises(own, kept.message_ids, load.names)
        for what in ("descriptors", "sockets", "threads", "tasks"):
            before, after = getattr(load.before, what), getattr(load.after, what)
            if after > before:
                yield f"{load.label}: {after} {what} after it, {before} before"
        if len(load.names) < _LEAST_FOR_MEMORY:
            continue
        if load.samples.growth > _FLAT:
            yield f"{load.label}: memory grew by {load.samples.growth / 1e6:.1f} MB"
        if load.samples.more_objects > len(load.names) / _SENDS_A_BLOCK:
            yield f"{load.label}: there are {load.samples.more_objects} more blocks of memory in use"
    strangers = set(kept.subjects) - set(names)
    if strangers:
        yield f"the service has {len(strangers)} messages that nobody sent"
    for name in islice((name for name in names if seen[name] != kept.subjects[name]), 20):
        yield f"{name} is {seen[name]} times in the list of events, and the service has it {kept.subjects[name]} times"


def _counted(counter: Counter[str]) -> str:
    return ", ".join(f"{times} x {name}" for name, times in sorted(counter.items())) or "none"


if __name__ == "__main__":
    sys.exit(main())
