"""What became of the public Python API since the last tag: patch, minor or breaking. ``make api-diff`` is this.

Compared are the packages that users import, by their source alone. The entry of the changelog has to agree. Exit
status: 0 where it does, or where there is no tag yet; 1 where it does not; 2 where the comparison cannot be made.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Literal

ROOT = Path(__file__).resolve().parents[1]
# In the order in which they import each other.
PACKAGES = {"mailgun_api": "generated", "mailgun_sdk": "facade", "mailgun_sandbox": "sandbox"}
# What users reach by an attribute of a client only, so that no name of the package leads there.
REACHED = {
    "mailgun_sdk": (
        "_messages.MessageMethods",
        "_messages.AsyncMessageMethods",
        "_events.FollowedEvents",
        "_events.AsyncFollowedEvents",
    )
}
TAGS = "v[0-9]*.[0-9]*.[0-9]*"
Level = Literal["patch", "minor", "breaking"]
_UNPACK = ("typing.Unpack", "typing_extensions.Unpack")

# What an entry has to have at least for a change of its kind to be told.
_BREAKING_ENTRY = re.compile(r"^- \*\*Breaking", re.MULTILINE)
_MINOR_HEADINGS = ("### Added", "### Changed", "### Deprecated")


class DiffError(Exception):
    """The comparison cannot be made; the message says why and what to do."""


@dataclass(frozen=True)
class Difference:
    """What became of the public API.

    Attributes:
        level: How a version number has to rise for it.
        breaking: What breaks programs, a line each.
        added: Names that are new.
    """

    level: Level
    breaking: tuple[str, ...]
    added: tuple[str, ...]


def last_tag(root: Path) -> str | None:
    """The newest tag of a version that leads here; None where there is none.

    Raises:
        DiffError: It is no git repository.
    """
    if _git(root, "rev-parse", "--git-dir").returncode:
        raise DiffError(f"{root} is no git repository")
    found = _git(root, "describe", "--tags", "--abbrev=0", "--match", TAGS)
    return found.stdout.strip() or None


def compare(root: Path, tag: str) -> Difference:
    """Hold the public API of the working tree against that of a tag.

    Raises:
        DiffError: griffe is not installed, or one of the two cannot be read.
    """
    try:
        griffe: Any = import_module("griffe")
    except ImportError:
        raise DiffError("griffe is not installed: it is one of the development tools") from None
    breaking: list[str] = []
    added: list[str] = []
    trees: dict[str, Any] = {}
    for package, folder in PACKAGES.items():
        if not (root / folder / package).is_dir():
            continue
        try:
            new = griffe.load(package, search_paths=[root / folder])
            old = griffe.load_git(package, ref=tag, repo=root, search_paths=[folder])
        except ModuleNotFoundError:
            added.append(package)
            continue
        except Exception as error:
            raise DiffError(f"{package} at {tag} or now cannot be read: {error}") from error
        trees[package] = new
        for before, after in [(old, new), *_reached(package, old, new)]:
            breaking += [_line(found) for found in griffe.find_breaking_changes(before, after)]
            breaking += _lost(before, after, trees)
            added += sorted(set(_names(after)) - set(_names(before)))
    breaking = sorted(set(breaking))
    level: Level = "breaking" if breaking else "minor" if added else "patch"
    return Difference(level, tuple(breaking), tuple(added))


def _reached(package: str, old: Any, new: Any) -> Iterator[tuple[Any, Any]]:
    for name in REACHED.get(package, ()):
        module, _, cls = name.partition(".")
        if (
            module in old.members
            and module in new.members
            and cls in old[module].members
            and cls in new[module].members
        ):
            yield old[name], new[name]


def _public(item: Any, path: str = "", above: frozenset[str] = frozenset()) -> Iterator[tuple[str, Any]]:
    """Names that users can reach, with what is there, as far as it is known. Classes have what they inherit."""
    members = item.all_members if item.is_class else item.members
    for name, member in members.items():
        if name.startswith("_") or (member.is_alias and not (item.is_class or member.is_public)):
            continue
        place = f"{path or item.path}.{name}"
        target = _target(member)
        yield place, target
        # What another package has is that package's business, and a class may hold itself.
        if target is None or target.package.path != item.package.path or target.path in above:
            continue
        if target.is_module or target.is_class:
            yield from _public(target, place, above | {target.path})


def _names(item: Any) -> Iterator[str]:
    """Names that users can reach, and the arguments of functions."""
    for place, target in _public(item):
        yield place
        if target is not None and target.package.path == item.package.path and target.is_function:
            yield from (f"{place}({parameter.name})" for parameter in target.parameters if parameter.name != "self")


def _lost(before: Any, after: Any, trees: Mapping[str, Any]) -> Iterator[str]:
    """Arguments that are gone from functions with typed keywords, which griffe believes to take any keyword."""
    now = {place: target for place, target in _public(after) if target is not None and target.is_function}
    for place, old in _public(before):
        new = now.get(place)
        if new is None or old is None or not old.is_function:
            continue
        keywords = [parameter.annotation for parameter in new.parameters if parameter.kind.name == "var_keyword"]
        if not keywords or getattr(keywords[0], "canonical_path", None) not in _UNPACK:
            continue
        known = {parameter.name for parameter in new.parameters} | _members(keywords[0].slice.canonical_path, trees)
        gone = [parameter for parameter in old.parameters if parameter.name not in known]
        yield from (f"{place}({parameter.name}): the argument is gone" for parameter in gone)


def _members(path: str, trees: Mapping[str, Any]) -> set[str]:
    """The names of a typed dictionary; none where it is not there."""
    package, _, name = path.partition(".")
    try:
        return set(trees[package][name].all_members)
    except KeyError:
        return set()


def _target(member: Any) -> Any:
    if not member.is_alias:
        return member
    try:
        return member.final_target
    except Exception:  # griffe's own, which cannot be imported here: the name comes from a package that is not loaded
        return None


def _line(found: Any) -> str:
    values = f"{found.old_value} -> {found.new_value}" if found.old_value is not None else ""
    return f"{found.obj.path}: {found.kind.value} {values}".strip()


def unreleased(root: Path) -> str:
    """The text of the changelog under `[Unreleased]`.

    Raises:
        DiffError: There is no such heading.
    """
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    found = re.search(r"^## \[Unreleased\]\n(.*?)(?=^## \[|^\[Unreleased\]:|\Z)", text, re.DOTALL | re.MULTILINE)
    if found is None:
        raise DiffError("CHANGELOG.md has no heading `## [Unreleased]`")
    return found[1].strip()


def objection(level: Level, entry: str) -> str:
    """What the changelog lacks for a change of this level; empty where it agrees."""
    if level == "breaking" and not _BREAKING_ENTRY.search(entry):
        return "the API breaks programs, but no line of the changelog under [Unreleased] begins with `- **Breaking`"
    if level == "minor" and not any(heading in entry for heading in _MINOR_HEADINGS):
        return f"the API has grown, but the changelog has none of {', '.join(_MINOR_HEADINGS)} under [Unreleased]"
    if level != "breaking" and _BREAKING_ENTRY.search(entry):
        return "the changelog tells of a breaking change, but the public API has none"
    return ""


def _git(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(prog="make api-diff", description="Compare the public API with the last tag.")
    parser.add_argument("--root", type=Path, default=ROOT, help="the repository; this one when absent")
    options = parser.parse_args(arguments)
    try:
        tag = last_tag(options.root)
        if tag is None:
            print("api-diff: there is no tag of a version yet, so there is nothing to compare with")
            return 0
        found = compare(options.root, tag)
        problem = objection(found.level, unreleased(options.root))
    except DiffError as error:
        print(f"api-diff: {error}", file=sys.stderr)
        return 2
    for line in found.breaking:
        print(f"breaking  {line}")
    for line in found.added:
        print(f"new       {line}")
    print(f"since {tag}: {found.level}")
    if problem:
        print(f"api-diff: {problem}", file=sys.stderr)
    return 1 if problem else 0


if __name__ == "__main__":
    sys.exit(main())
