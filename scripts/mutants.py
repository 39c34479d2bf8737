"""Mutation testing with mutmut: do the tests notice when the code is changed? ``make mutants`` is this.

mutmut wants the packages side by side under `src` and writes a folder `mutants` beside it, so each group works on a
copy of its own, `mutants/<group>`, where a run that was stopped goes on. A group is some modules and the fast tests
that are about them; mutmut runs of those the ones that reach the changed function, until one fails. Exit status: 0
where each module has at least 90 % of its mutants killed, 1 where one has less, 2 where it cannot run.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "mutants"
PACKAGES = {"mailgun_sdk": ROOT / "facade", "mailgun_api": ROOT / "generated"}
_ENOUGH = 90
# What mutmut keeps of each mutant; anything else is a failed test.
_OUTCOMES: dict[int | None, str] = {0: "survived", 5: "no test", 33: "no test", None: "not tried"}
_UNNOTICED = ("survived", "no test", "not tried")
_OUTCOMES.update(dict.fromkeys((36, 24, -24, 152, 255, -9), "timeout"))


@dataclass(frozen=True)
class Group:
    """Modules that are changed, and the tests that should notice."""

    modules: tuple[str, ...]
    tests: tuple[str, ...]


GROUPS = {
    "webhooks": Group(
        ("mailgun_sdk/webhooks.py", "mailgun_sdk/_webhooks/*.py"),
        (
            *("tests/receiving/test_events.py", "tests/receiving/test_signatures.py", "tests/receiving/test_once.py"),
            "tests/receiving/test_refusals.py",
            *(
                "tests/receiving/test_shapes.py",
                "tests/receiving/test_inbound.py",
                "tests/receiving/test_inbound_mime.py",
            ),
        ),
    ),
    "errors": Group(
        ("mailgun_sdk/errors.py", "mailgun_sdk/_refusals.py", "mailgun_sdk/_retry.py"),
        (
            *("tests/facade/test_errors.py", "tests/facade/test_delays.py", "tests/facade/test_pickles.py"),
            *("tests/facade/test_retries.py", "tests/properties/test_error_bodies.py"),
        ),
    ),
    "dates": Group(("mailgun_api/dates.py",), ("tests/api/test_dates.py",)),
    "paging": Group(
        ("mailgun_sdk/_paging.py", "mailgun_sdk/_lists.py"),
        (
            *("tests/facade/test_paging.py", "tests/facade/test_paging_styles.py", "tests/facade/test_lists.py"),
            "tests/facade/test_links.py",
        ),
    ),
    "exchange": Group(
        ("mailgun_sdk/_exchange.py",),
        (
            *("tests/facade/test_retries.py", "tests/facade/test_request.py", "tests/facade/test_headers.py"),
            *("tests/facade/test_errors.py", "tests/facade/test_answers.py", "tests/facade/test_keys.py"),
            *("tests/facade/test_regions.py", "tests/facade/test_logging.py", "tests/facade/test_limiter.py"),
            "tests/facade/test_delays.py",
        ),
    ),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Try the mutants of some groups, and say what became of them."""
    parser = argparse.ArgumentParser(prog="python -m scripts.mutants", description=__doc__)
    parser.add_argument("groups", nargs="*", help=f"which: {', '.join(GROUPS)}; all when absent")
    parser.add_argument("--processes", type=int, default=2, help="how many at once (2)")
    parser.add_argument("--again", action="store_true", help="try only those again that nothing noticed")
    parser.add_argument("--report", action="store_true", help="say what is known, and try nothing")
    given = parser.parse_args(arguments)
    unknown = sorted(set(given.groups) - set(GROUPS))
    if unknown:
        parser.error(f"there is no group {', '.join(unknown)}; there are {', '.join(GROUPS)}")
    mutmut = Path(sys.executable).with_name("mutmut")
    if not mutmut.exists():
        print("mutants: mutmut is missing: it is installed with requirements/mutation.txt", file=sys.stderr)
        return 2
    enough = True
    for name in given.groups or GROUPS:
        folder = WORK / name
        if not given.report:
            _copy(GROUPS[name], folder)
            command = [str(mutmut), "run", "--max-children", str(given.processes)]
            command += _unnoticed(GROUPS[name], folder) if given.again else []
            if (status := subprocess.run(command, cwd=folder, check=False).returncode) != 0:
                print(f"mutants: mutmut ended with status {status} in {folder}", file=sys.stderr)
                return 2
        for module in _modules(GROUPS[name]):
            enough = _report(module, folder) and enough
    return 0 if enough else 1


def _modules(group: Group) -> Iterator[Path]:
    for pattern in group.modules:
        package = PACKAGES[pattern.partition("/")[0]]
        yield from (path.relative_to(package) for path in sorted(package.glob(pattern)))


def _outcomes(module: Path, folder: Path) -> dict[str, str]:
    file = folder / "mutants" / "src" / f"{module}.meta"
    codes = json.loads(file.read_text())["exit_code_by_key"] if file.is_file() else {}
    return {name: _OUTCOMES.get(code, "killed") for name, code in codes.items()}


def _unnoticed(group: Group, folder: Path) -> list[str]:
    outcomes = [pair for module in _modules(group) for pair in _outcomes(module, folder).items()]
    return [name for name, outcome in outcomes if outcome in _UNNOTICED]


def _copy(group: Group, folder: Path) -> None:
    for package, root in PACKAGES.items():
        _synchronize(root / package, folder / "src" / package)
    _synchronize(ROOT / "tests", folder / "tests")
    _synchronize(ROOT / "benchmarks", folder / "benchmarks")
    pytest = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["pytest"]
    lines = [f"{key} = {json.dumps(value)}" for key, value in pytest.items() if key != "testpaths"]
    settings = {
        "source_paths": ["src"],
        "only_mutate": [f"src/{module}" for module in group.modules],
        "also_copy": ["benchmarks"],
        "pytest_add_cli_args_test_selection": list(group.tests),
        "timeout_multiplier": 5.0,
        "timeout_constant": 10.0,
        "use_git_change_detection": False,
    }
    lines += ["", "[tool.mutmut]", *(f"{key} = {json.dumps(value)}" for key, value in settings.items())]
    (folder / "pyproject.toml").write_text("\n".join(["[tool.pytest]", *lines, ""]))


def _synchronize(source: Path, target: Path) -> None:
    """A copy that is as it would be if made anew, with the times of files, by which mutmut knows what it did."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target, ignore=ignored)


def _report(module: Path, folder: Path) -> bool:
    outcomes = _outcomes(module, folder)
    count = Counter(outcomes.values())
    total = count.total()
    noticed = count["killed"] + count["timeout"]
    share = f"{100 * noticed / total:.1f} %" if total else "nothing to change"
    rest = ", ".join(f"{number} {word}" for word, number in sorted(count.items()) if word != "killed")
    print(f"{module}: {noticed} of {total} noticed ({share}){': ' + rest if rest else ''}")
    for name, outcome in outcomes.items():
        if outcome in _UNNOTICED:
            print(f"    {outcome}: {name}")
    return noticed * 100 >= _ENOUGH * total


if __name__ == "__main__":
    sys.exit(main())
