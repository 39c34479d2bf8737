"""The locked requirements fit pyproject.toml, and name no place to fetch from."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.publishing.conftest import ROOT
from tests.publishing.locks import LOCKS, PIN, lines, pins


def _declared(*extras: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    names = [*project["dependencies"], *(name for extra in extras for name in project["optional-dependencies"][extra])]
    return [Requirement(name) for name in names]


@pytest.mark.parametrize("name", LOCKS)
def test_each_requirement_is_one_release_with_hashes(name: str) -> None:
    found = lines(name)
    assert found
    for line in found:
        assert PIN.match(line), line
        assert "--hash=sha256:" in line, line


@pytest.mark.parametrize("file", sorted((ROOT / "requirements").iterdir()), ids=lambda file: file.name)
def test_no_place_to_fetch_from_is_named(file: Path) -> None:
    assert not re.search(r"://|--(?:extra-)?index-url|--find-links|--trusted-host| @ ", file.read_text())


@pytest.mark.parametrize(
    ("name", "extras"), [("dev.txt", ["sandbox"]), ("lowest.txt", ["fast", "otel", "sandbox"]), ("runtime.txt", [])]
)
def test_what_pyproject_asks_for_is_locked(name: str, extras: list[str]) -> None:
    locked = pins(name)
    for requirement in _declared(*extras):
        assert requirement.specifier.contains(locked[canonicalize_name(requirement.name)]), requirement


def test_users_get_what_was_tested() -> None:
    assert pins("runtime.txt").items() <= pins("dev.txt").items()


def test_the_lowest_are_the_lowest() -> None:
    locked = pins("lowest.txt")
    for requirement in _declared("fast", "otel", "sandbox"):
        (floor,) = [each.version for each in requirement.specifier if each.operator == ">="]
        assert Version(locked[canonicalize_name(requirement.name)]) == Version(floor), requirement


def _holes() -> list[dict[str, Any]]:
    holes: list[dict[str, Any]] = tomllib.loads((ROOT / "requirements" / "holes.toml").read_text())["hole"]
    return holes


def _open(locked: dict[str, str], lock: str) -> list[str]:
    return [
        f"{hole['package']} {locked[hole['package']]} in {lock}, fixed {hole['fixed']}: {' '.join(hole['identifiers'])}"
        for hole in _holes()
        if hole["package"] in locked
        and Version(locked[hole["package"]]) < Version(hole["fixed"])
        and lock not in hole.get("accepted", {})
    ]


@pytest.mark.parametrize("name", LOCKS)
def test_no_release_with_a_known_hole_is_locked(name: str) -> None:
    """`lowest.txt` too: what an extra allows is what somebody will have."""
    assert _open(pins(name), name) == []


def test_a_release_with_a_known_hole_is_found() -> None:
    assert _open({"anyio": "4.14.1"}, "runtime.txt")
    assert not _open({"anyio": "4.14.2"}, "runtime.txt")
    assert _open({"setuptools": "81.0.0"}, "dev.txt")


def test_each_known_hole_is_of_something_locked() -> None:
    locked = {name for lock in LOCKS for name in pins(lock)}
    for hole in _holes():
        assert hole["package"] == canonicalize_name(hole["package"])
        assert hole["package"] in locked, hole
        for lock, why in hole.get("accepted", {}).items():
            assert Version(pins(lock)[hole["package"]]) < Version(hole["fixed"]), f"{lock} no longer has {hole}"
            assert why
