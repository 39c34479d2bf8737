"""Make a release: version, changelog, commit and tag. ``make release VERSION=x.y.z`` is this. Nothing is pushed.

Everything is checked before a file is written; if the tests fail after that, the two files are as they were.
"""

from __future__ import annotations

import argparse
import re
import shlex
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from scripts.api_diff import DiffError, Level, compare, last_tag, objection, unreleased

ROOT = Path(__file__).resolve().parents[1]
VERSION_FILE = Path("facade") / "mailgun_sdk" / "_version.py"
CHANGELOG = Path("CHANGELOG.md")
CHECKS = "make test build"

_VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")
_ASSIGNMENT = re.compile(r'^(__version__(?:: \w+)? = )"([^"]+)"$', re.MULTILINE)

Numbers = tuple[int, int, int]


class ReleaseError(Exception):
    """The release is refused; the message says why and what to do. Nothing was changed."""


def numbers(version: str) -> Numbers:
    """The three numbers of a version.

    Raises:
        ReleaseError: It is not of the form `x.y.z`.
    """
    found = _VERSION.fullmatch(version)
    if found is None:
        raise ReleaseError(f"VERSION is {version!r}: give three numbers, as in make release VERSION=1.2.3")
    return int(found[1]), int(found[2]), int(found[3])


def lowest(current: Numbers, level: Level) -> Numbers:
    """The lowest version that may follow. Before 1.0.0, the second number is that of breaking changes."""
    major, minor, patch = current
    if level == "patch":
        return major, minor, patch + 1
    if level == "minor" or major == 0:
        return major, minor + 1, 0
    return major + 1, 0, 0


def check(root: Path, version: str) -> None:
    """Fail where this version must not be released from this tree.

    Raises:
        ReleaseError: The tree is not clean, the version is there or too low, or the changelog does not agree.
    """
    wanted = numbers(version)
    if changed := _git(root, "status", "--porcelain").stdout.strip():
        raise ReleaseError(f"the working tree is not clean; commit or remove this first:\n{changed}")
    if _git(root, "rev-parse", "--verify", "--quiet", f"refs/tags/v{version}", check=False).returncode == 0:
        raise ReleaseError(f"there is a tag v{version} already; a version is released once")
    entry = unreleased(root)
    if not re.search(r"^- ", entry, re.MULTILINE):
        raise ReleaseError("CHANGELOG.md says nothing under [Unreleased]: write what changed for users")
    tag = last_tag(root)
    if tag is None:
        return
    current = numbers(tag.removeprefix("v"))
    level = compare(root, tag).level
    if problem := objection(level, entry):
        raise ReleaseError(f"{problem}; see make api-diff")
    if wanted < (least := lowest(current, level)):
        shown = ".".join(map(str, least))
        raise ReleaseError(f"since {tag} the API's change is {level}: the version has to be {shown} at least")


def release(root: Path, version: str, checks: str, today: date) -> None:
    """Write version and changelog, run the checks, commit and tag.

    Raises:
        ReleaseError: A check failed; both files are as they were.
    """
    before = {path: (root / path).read_bytes() for path in (VERSION_FILE, CHANGELOG)}
    try:
        _write(root, version, today)
        if subprocess.run(shlex.split(checks), cwd=root, check=False).returncode:
            raise ReleaseError(f"`{checks}` failed (see above); version and changelog are as they were")
        changed = {line[3:] for line in _git(root, "status", "--porcelain").stdout.splitlines()}
        if unexpected := changed - {path.as_posix() for path in before}:
            raise ReleaseError(f"the checks changed other files, too: {', '.join(sorted(unexpected))}")
    except BaseException:
        for path, content in before.items():
            (root / path).write_bytes(content)
        raise
    _git(root, "add", "--", *(path.as_posix() for path in before))
    _git(root, "commit", "--quiet", "--message", f"Version {version}")
    _git(root, "tag", "--annotate", f"v{version}", "--message", f"Version {version}")


def _write(root: Path, version: str, today: date) -> None:
    path = root / VERSION_FILE
    text, count = _ASSIGNMENT.subn(rf'\g<1>"{version}"', path.read_text(encoding="utf-8"))
    if count != 1:
        raise ReleaseError(f"{VERSION_FILE} does not set __version__ once")
    path.write_text(text, encoding="utf-8", newline="\n")
    path = root / CHANGELOG
    head = f"## [Unreleased]\n\n## [{version}] - {today.isoformat()}"
    text = path.read_text(encoding="utf-8").replace("## [Unreleased]", head, 1)
    path.write_text(text, encoding="utf-8", newline="\n")


def _git(root: Path, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, text=True, check=False)
    if check and done.returncode:
        raise ReleaseError(f"git {arguments[0]} failed: {done.stderr.strip()}")
    return done


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return its exit status."""
    parser = argparse.ArgumentParser(prog="make release", description="Write version and changelog, commit and tag.")
    parser.add_argument("version", help="x.y.z")
    parser.add_argument("--root", type=Path, default=ROOT, help="the repository; this one when absent")
    parser.add_argument("--checks", default=CHECKS, help=f"what has to succeed; {CHECKS!r} when absent")
    options = parser.parse_args(arguments)
    try:
        check(options.root, options.version)
        release(options.root, options.version, options.checks, datetime.now(UTC).date())
    except (ReleaseError, DiffError) as error:
        print(f"release: {error}", file=sys.stderr)
        return 1
    print(
        f"release: v{options.version} is committed and tagged here. Next: git push --follow-tags; make publish INDEX=…"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
