"""Rows of the table: each implementation in a process of its own, in turn, round after round."""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from typing import Any, TypeAlias

from benchmarks.stub import seen, serving

Round: TypeAlias = "Callable[[], Any]"
"""Does the work of one round; gives what it decoded, told the same way by every implementation."""

Impl: TypeAlias = "Callable[[str], AbstractContextManager[Round]]"
"""Gets the stub's address; makes a client and gives the round."""


class Absent(Exception):
    """An implementation that is not installed."""


@dataclass(frozen=True)
class Target:
    """What an implementation must not exceed.

    Attributes:
        limit: The most.
        against: Times this implementation's figure; the figure itself when empty.
        impl: Whose target it is.
    """

    limit: float
    against: str = ""
    impl: str = "ours"


@dataclass(frozen=True)
class Row:
    """A row.

    Attributes:
        title: What is done.
        module: Where its implementations are, as `IMPLS`.
        unit: What a figure counts, per operation.
        per: Operations in a round.
        impls: Names in the order they are shown; the first is what ratios refer to.
        targets: What must hold.
        check: Asserts, of every implementation, what a round gave and what the server received.
        options: Options of the stub.
        kind: `cpu` measures the process' CPU time of a round, `value` takes the figure that a round gives, `each`
            divides the CPU time of a round by the number of operations that it gives.
        most: Rounds at most, for what takes long.
    """

    title: str
    module: str
    unit: str
    per: float
    impls: Sequence[str]
    targets: Sequence[Target]
    check: Callable[[Any, Mapping[str, Any]], None]
    options: Mapping[str, float] = field(default_factory=dict)
    kind: str = "cpu"
    note: str = ""
    most: int = 1_000


@dataclass
class Result:
    """Figures of an implementation; `absent` says why there are none."""

    figures: list[float] = field(default_factory=list)
    absent: str = ""

    @property
    def median(self) -> float:
        return statistics.median(self.figures)


def worker(module: str, name: str, url: str) -> None:
    """The process of one implementation: a line in is a round, a line out is its figure."""
    is_fast = name.startswith("ours+fast")
    if not is_fast:
        absent: Any = None
        sys.modules["orjson"] = absent
    try:
        if is_fast and find_spec("orjson") is None:
            raise Absent("No module named 'orjson'")
        context = import_module(module).IMPLS[name](url)
        with ExitStack() as stack:
            try:
                work = stack.enter_context(context)
            except ImportError as error:
                if name.startswith("ours") and not is_fast:
                    raise
                raise Absent(str(error)) from error
            work()  # what happens once only: connections, caches
            gc.collect()
            print(json.dumps({"ready": True}), flush=True)
            for _ in sys.stdin:
                begin = time.process_time()
                given = work()
                spent = time.process_time() - begin
                print(json.dumps({"cpu": spent, "given": given}), flush=True)
    except Absent as error:
        print(json.dumps({"absent": str(error)}), flush=True)


class _Worker:
    def __init__(self, row: Row, name: str, url: str) -> None:
        code = f"from benchmarks.measure import worker; worker({row.module!r}, {name!r}, {url!r})"
        # Only a client's own cost: no proxies, and no tokens of the machine in its requests.
        environment = {key: value for key, value in os.environ.items() if not key.lower().endswith("_proxy")}
        # An import that compiles each time is not what is measured.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
        self._process = subprocess.Popen(
            [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )

    def read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"a worker ended with {self._process.wait(10)}; its error is above")
        found: dict[str, Any] = json.loads(line)
        return found

    def round(self) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return self.read()

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(10)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()


def measure(row: Row, rounds: int, names: Sequence[str] = ()) -> dict[str, Result]:
    """All implementations of a row, interleaved; what they decoded and sent is checked in every round."""
    results = {name: Result() for name in names or row.impls}
    with ExitStack() as stack:
        url = stack.enter_context(serving())
        seen(url, **row.options)
        workers: dict[str, _Worker] = {}
        for name in results:
            process = _Worker(row, name, url)
            stack.callback(process.stop)
            greeting = process.read()
            if "absent" in greeting:
                results[name].absent = greeting["absent"]
            else:
                workers[name] = process
        order = list(workers)
        for number in range(min(rounds, row.most)):
            for name in order[number % len(order) :] + order[: number % len(order)]:
                seen(url)
                found = workers[name].round()
                row.check(found["given"], seen(url))
                figure = found["given"] if row.kind == "value" else found["cpu"]
                if row.kind == "each":
                    figure /= found["given"][0]
                results[name].figures.append(figure / row.per)
    return results


def ratio(results: Mapping[str, Result], name: str, against: str) -> float | None:
    """The median over the rounds of one figure by another of the same round."""
    one, other = results.get(name), results.get(against)
    if one is None or other is None or not one.figures or not other.figures:
        return None
    return statistics.median(a / b if b else float("inf") for a, b in zip(one.figures, other.figures, strict=True))


def main(row: Row) -> None:
    """A row alone: `python -m benchmarks.send --impl ours,httpx --rounds 9`."""
    from benchmarks.report import table

    parser = argparse.ArgumentParser(description=row.title)
    parser.add_argument("--impl", help=f"some of {','.join(row.impls)}; all when absent")
    parser.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args()
    names = arguments.impl.split(",") if arguments.impl else list(row.impls)
    if unknown := sorted(set(names) - set(row.impls)):
        parser.error(f"there is no {', '.join(unknown)}; there is {', '.join(row.impls)}")
    sys.stdout.write(table(row, measure(row, arguments.rounds, names)) + "\n")
