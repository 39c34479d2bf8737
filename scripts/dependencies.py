"""What an installation of the SDK brings along, and under which licenses: the table in docs/security.md.

`python -m scripts.dependencies` writes the table, `--check` compares; either fails where a license is not permissive.
Read is what is installed here, so all extras need to be: `make licenses` does that.
"""

from __future__ import annotations

import argparse
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PAGE = Path(__file__).resolve().parents[1] / "docs" / "security.md"
PROJECT = "mailgun-sdk"
# `testing` brings pytest, which its users have anyway, to their tests and not to their programs.
EXTRAS = ("fast", "otel", "sandbox")

_BEGIN, _END = "<!-- licenses: begin -->\n", "<!-- licenses: end -->\n"

PERMISSIVE = frozenset({"Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-0", "PSF-2.0", "0BSD"})
# Not permissive, and yet free of conditions for who uses the package unchanged: it asks only that changes of its own
# files are published.
EXCEPTIONS = {"certifi": "MPL-2.0", "orjson": "MPL-2.0"}
# What packages that know no license expressions write in its place.
_SPELLINGS = {
    "Apache 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}


class LicenseError(Exception):
    """A license is unknown or not permissive, or a package is not there."""


@dataclass(frozen=True)
class Dependency:
    """A package that comes along.

    Attributes:
        name: Its name.
        license: SPDX expression of its license.
        origins: What brings it: `always`, or names of extras.
    """

    name: str
    license: str
    origins: tuple[str, ...]


def dependencies(extras: Sequence[str] = EXTRAS) -> list[Dependency]:
    """Everything that the SDK and some of its extras bring, by name.

    Raises:
        LicenseError: A package is not installed here, or does not tell its license.
    """
    origins: dict[str, list[str]] = {}
    for extra in ("", *extras):
        for name in _closure(extra):
            # What always comes is not listed under each extra again.
            if origins.get(name) != ["always"]:
                origins.setdefault(name, []).append(extra or "always")
    return [Dependency(name, license_of(_installed(name)), tuple(origins[name])) for name in sorted(origins)]


def license_of(package: Distribution) -> str:
    """The license of a package as an SPDX expression.

    Raises:
        LicenseError: It does not tell.
    """
    told = package.metadata
    lines: list[str] = [*(told.get_all("License-Expression") or []), *(told.get_all("License") or [])]
    lines += [line.rpartition(" :: ")[2] for line in told.get_all("Classifier") or [] if line.startswith("License")]
    for text in lines:
        if "Redistribution and use in source and binary forms" in text:
            return "BSD-3-Clause" if "Neither the name of" in text else "BSD-2-Clause"
        if text and "\n" not in text:
            return _SPELLINGS.get(text, text)
    raise LicenseError(f"{told['Name']} does not tell its license: look it up, and add it to scripts/dependencies.py")


def refused(found: Sequence[Dependency]) -> list[str]:
    """What is wrong with the licenses; nothing where all are permissive or known exceptions."""
    return [
        f"{each.name}: {part} is not permissive"
        for each in found
        for part in each.license.replace("(", "").replace(")", "").replace(" OR ", " AND ").split(" AND ")
        if part not in PERMISSIVE and EXCEPTIONS.get(each.name) != part
    ]


def table(found: Sequence[Dependency]) -> str:
    """The table of the page."""
    rows = [f"| {each.name} | {each.license} | {', '.join(each.origins)} |" for each in found]
    return "\n".join(["| package | license | comes with |", "| --- | --- | --- |", *rows]) + "\n"


def written(page: str, found: Sequence[Dependency]) -> str:
    """The page with the table in its place."""
    head, _, rest = page.partition(_BEGIN)
    _, _, tail = rest.partition(_END)
    return f"{head}{_BEGIN}\n{table(found)}\n{_END}{tail}"


def _closure(extra: str) -> Iterator[str]:
    seen: set[tuple[str, str]] = set()
    waiting = deque([(PROJECT, extra)])
    while waiting:
        name, extra = waiting.popleft()
        if (name, extra) in seen:
            continue
        seen.add((name, extra))
        if name != PROJECT:
            yield name
        for text in _installed(name).requires or []:
            requirement = Requirement(text)
            if requirement.marker is None or requirement.marker.evaluate({"extra": extra}):
                waiting.extend((canonicalize_name(requirement.name), each) for each in ("", *requirement.extras))


def _installed(name: str) -> Distribution:
    try:
        return distribution(name)
    except PackageNotFoundError:
        raise LicenseError(f"{name} is not installed here, so its license cannot be read: make licenses") from None


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m scripts.dependencies", description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare the page, and write nothing")
    given = parser.parse_args(arguments)
    try:
        found = dependencies()
    except LicenseError as error:
        print(error, file=sys.stderr)
        return 2
    for problem in (problems := refused(found)):
        print(problem, file=sys.stderr)
    page = PAGE.read_text(encoding="utf-8")
    new = written(page, found)
    if given.check and new != page:
        print(f"{PAGE.name} does not list what comes along: make licenses", file=sys.stderr)
        return 1
    PAGE.write_text(new, encoding="utf-8")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
