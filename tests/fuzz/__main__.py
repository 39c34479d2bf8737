"""Coverage-guided fuzzing of the parsers that see foreign bytes. ``make fuzz`` is this.

Each target runs in a process of its own. Inputs that reach something new are kept under `.fuzz/<target>/corpus`, and
the next run goes on from there; what breaks a promise is kept under `.fuzz/<target>/findings`. Exit status: 0 where
nothing was found, 1 where something was, 2 where it cannot run.
"""

from __future__ import annotations

import argparse
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
CORPUS = HERE / "corpus"
LONGEST = {"dates": 64, "refusals": 2048, "webhooks": 4096, "inbound": 8192}
"""The targets, and how many bytes an input of each has at most."""

_SECONDS_FOR_ONE = 10
_MEGABYTES = 2048


def main(arguments: Sequence[str] | None = None) -> int:
    """Fuzz the targets, one after the other."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", help=f"which: {', '.join(LONGEST)}; all when absent")
    parser.add_argument("--seconds", type=int, default=600, help="how long for each target (600)")
    parser.add_argument("--runs", type=int, default=-1, help="how many inputs at most for each target")
    parser.add_argument("--seed", type=int, default=0, help="of the random numbers; another each time when 0")
    parser.add_argument("--work", type=Path, default=Path(".fuzz"), help="where inputs and findings go (.fuzz)")
    parser.add_argument("--keep", action="store_true", help="fuzz nothing; take new inputs into the corpus, made small")
    given = parser.parse_args(arguments)
    unknown = sorted(set(given.targets) - set(LONGEST))
    if unknown:
        parser.error(f"there is no target {', '.join(unknown)}; there are {', '.join(LONGEST)}")
    if find_spec("atheris") is None:
        print("fuzz: atheris is missing: it is installed with requirements/dev.txt on Linux x86-64", file=sys.stderr)
        return 2
    work: Path = given.work.resolve()
    found = [(_keep if given.keep else _fuzz)(target, work / target, given) for target in given.targets or LONGEST]
    return 1 if any(found) else 0


def _fuzz(target: str, work: Path, given: argparse.Namespace) -> bool:
    corpus, findings = work / "corpus", work / "findings"
    for folder in (corpus, findings):
        folder.mkdir(parents=True, exist_ok=True)
    before = set(findings.iterdir())
    options = [
        f"-dict={HERE / 'dictionaries' / f'{target}.txt'}",
        f"-artifact_prefix={findings}/",
        f"-max_total_time={given.seconds}",
        f"-runs={given.runs}",
        f"-seed={given.seed}",
        "-print_final_stats=1",
    ]
    status, text = _run(target, work, [*options, str(corpus), str(CORPUS / target)])
    print(f"{target}: {_figures(text)}", flush=True)
    new = sorted(set(findings.iterdir()) - before)
    for path in new:
        print(f"{target}: FOUND {path}; {work / 'log.txt'} says what", flush=True)
    if status and not new:
        print(f"{target}: ended with status {status}; {work / 'log.txt'} says why", flush=True)
    return bool(new or status)


def _keep(target: str, work: Path, given: argparse.Namespace) -> bool:
    """Of all inputs, the smallest that reach together what all of them reach."""
    kept = CORPUS / target
    with tempfile.TemporaryDirectory() as smallest:
        folders = [smallest, *(str(folder) for folder in (kept, work / "corpus") if folder.is_dir())]
        status, _ = _run(target, work, ["-set_cover_merge=1", "-use_counters=0", *folders])
        if status:
            print(f"{target}: ended with status {status}; {work / 'log.txt'} says why", flush=True)
            return True
        shutil.rmtree(kept)
        shutil.copytree(smallest, kept)
    print(f"{target}: {len(list(kept.iterdir()))} inputs", flush=True)
    return False


def _run(target: str, work: Path, options: Sequence[str]) -> tuple[int, str]:
    # libFuzzer wants one program that it can start again.
    program, log = work / "program", work / "log.txt"
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m tests.fuzz.inside "$0" {target} "$@"\n')
    program.chmod(0o755)
    limits = [f"-max_len={LONGEST[target]}", f"-timeout={_SECONDS_FOR_ONE}", f"-rss_limit_mb={_MEGABYTES}"]
    with log.open("wb") as output:
        ended = subprocess.run(
            [str(program), *limits, *options], cwd=ROOT, stdout=output, stderr=subprocess.STDOUT, check=False
        )
    return ended.returncode, log.read_text(encoding="utf-8", errors="replace")


def _figures(text: str) -> str:
    executed = re.findall(r"stat::number_of_executed_units:\s*(\d+)", text)
    states = re.findall(r"cov: (\d+) ft: (\d+) corp: (\d+)/", text)
    edges, features, inputs = states[-1] if states else ("?", "?", "?")
    return f"{executed[-1] if executed else '?'} executions, {edges} edges, {features} features, {inputs} inputs"


if __name__ == "__main__":
    sys.exit(main())
