"""Versions and releases, on repositories that live as long as a test."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from scripts import api_diff, release

SOURCE = '''"""A client."""

from ._client import Client

__all__ = ["Client", "send"]


def send(to: str, text: str = "") -> str:
    """Send."""
    return to
'''
# A class that users reach by another name than that of its module, with a method that it inherits.
CLIENT = '''"""Clients."""


class Base:
    """What clients share."""


class Client(Base):
    """A client."""

    region: str = "us"
'''
LOG = "# Changelog\n\n## [Unreleased]\n\n### {heading}\n\n- {line}\n"


class Repository:
    """A project with one package, released as 1.2.3."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.package = root / "facade" / "mailgun_sdk"
        self.package.mkdir(parents=True)
        (self.package / "_version.py").write_text('"""The version."""\n\n__version__ = "1.2.3"\n')
        self.git("init", "--quiet", "--initial-branch=main")
        self.write(SOURCE, "Fixed", "A slip.")

    def git(self, *arguments: str) -> str:
        more = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
        for role in ("AUTHOR", "COMMITTER"):
            more |= {f"GIT_{role}_NAME": "Test", f"GIT_{role}_EMAIL": "test@example.com"}
        done = subprocess.run(
            ["git", *arguments], cwd=self.root, env=os.environ | more, capture_output=True, text=True, check=True
        )
        return done.stdout

    def write(self, source: str, heading: str, line: str) -> None:
        """Commit another state of the package, with an entry in the changelog."""
        (self.package / "__init__.py").write_text(source)
        more = "\n    def close(self) -> None: ...\n" if source == METHOD else ""
        (self.package / "_client.py").write_text(CLIENT + more)
        (self.root / "CHANGELOG.md").write_text(LOG.format(heading=heading, line=line))
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "A state")

    def state(self) -> tuple[str, str, str]:
        return self.git("log", "--oneline"), self.git("tag"), self.git("status", "--porcelain")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    pytest.importorskip("griffe", reason="griffe is not installed")
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Test")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "test@example.com")
    return Repository(tmp_path)


@pytest.fixture
def tagged(repository: Repository) -> Repository:
    repository.git("tag", "v1.2.3")
    return repository


GROWN = SOURCE.replace('"send"]', '"send", "receive"]') + '\n\ndef receive() -> None:\n    """Receive."""\n'
BROKEN = SOURCE.replace("to: str, text", "recipient: str, text")
TYPED = (
    SOURCE.replace(
        '    """Send."""\n    return to\n',
        '''    """Send."""
    return to


class Options(TypedDict, total=False):
    """Options."""

    tag: str


def send_all(to: str, *, patience: float = 1.0, **options: Unpack[Options]) -> None:
    """Send to all."""
''',
    )
    .replace("from ._client", "from typing import TypedDict, Unpack\n\nfrom ._client")
    .replace('"send"]', '"Options", "send", "send_all"]')
)
RENAMED = TYPED.replace("patience: float", "seconds: float")
MOVED = TYPED.replace("*, patience: float = 1.0, ", "").replace("tag: str", "tag: str\n    patience: float")
LOST = TYPED.replace("    tag: str", "    label: str")
METHOD = SOURCE + "\n# The client has a method more.\n"
WIDER = SOURCE.replace('text: str = ""', 'text: str = "", tag: str = ""')


def diff(repository: Repository) -> int:
    return api_diff.main(["--root", str(repository.root)])


def test_without_a_tag_it_says_so(repository: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(repository) == 0
    assert "no tag of a version yet" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("source", "heading", "line", "level", "status"),
    [
        (SOURCE, "Fixed", "A slip.", "patch", 0),
        (SOURCE + "\n\ndef _hidden() -> None:\n    pass\n", "Fixed", "A slip.", "patch", 0),
        (GROWN, "Added", "Receiving.", "minor", 0),
        (GROWN, "Fixed", "A slip.", "minor", 1),
        (WIDER, "Added", "Tags.", "minor", 0),
        (METHOD, "Fixed", "A slip.", "minor", 1),
        (BROKEN, "Changed", "**Breaking:** `to` is called `recipient`.", "breaking", 0),
        (BROKEN, "Changed", "A name.", "breaking", 1),
        (SOURCE, "Changed", "**Breaking:** nothing.", "patch", 1),
    ],
    ids=["same", "private", "grown", "grown untold", "parameter", "method", "broken", "broken untold", "told wrongly"],
)
def test_the_level_and_the_changelog(
    tagged: Repository,
    capsys: pytest.CaptureFixture[str],
    source: str,
    heading: str,
    line: str,
    level: str,
    status: int,
) -> None:
    tagged.write(source, heading, line)
    assert diff(tagged) == status
    assert f"since v1.2.3: {level}" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("source", "level"),
    [(TYPED, "patch"), (RENAMED, "breaking"), (MOVED, "minor"), (LOST, "breaking")],
    ids=["same", "renamed", "moved", "lost"],
)
def test_keywords_that_are_typed_do_not_take_every_name(
    repository: Repository, capsys: pytest.CaptureFixture[str], source: str, level: str
) -> None:
    repository.write(TYPED, "Added", "Sending to all.")
    repository.git("tag", "v1.2.3")
    repository.write(source, "Fixed", "A slip.")
    diff(repository)
    assert f"since v1.2.3: {level}" in capsys.readouterr().out


def test_what_an_attribute_of_the_client_leads_to_is_public(
    tagged: Repository, capsys: pytest.CaptureFixture[str]
) -> None:
    module = tagged.package / "_messages.py"
    text = (
        '"""Messages."""\n\n\nclass MessageMethods:\n    """Methods."""\n\n    def send(self, to: str) -> None: ...\n'
    )
    module.write_text(text)
    tagged.write(SOURCE, "Added", "Messages.")
    tagged.git("tag", "v1.3.0")
    module.write_text(text.replace("to: str", "to: str, text: str"))
    tagged.write(SOURCE, "Fixed", "A slip.")
    assert diff(tagged) == 1
    assert "since v1.3.0: breaking" in capsys.readouterr().out


def test_no_repository_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert api_diff.main(["--root", str(tmp_path)]) == 2
    assert "no git repository" in capsys.readouterr().err


def make(repository: Repository, version: str, checks: str = "true") -> int:
    return release.main([version, "--root", str(repository.root), "--checks", checks])


def test_a_release(tagged: Repository) -> None:
    tagged.write(GROWN, "Added", "Receiving.")
    assert make(tagged, "1.3.0") == 0
    assert tagged.git("show", "v1.3.0:facade/mailgun_sdk/_version.py").endswith('__version__ = "1.3.0"\n')
    log = tagged.git("show", "v1.3.0:CHANGELOG.md")
    assert re.search(r"## \[Unreleased\]\n\n## \[1\.3\.0\] - \d{4}-\d\d-\d\d\n\n### Added\n\n- Receiving\.", log)
    assert tagged.git("log", "-1", "--format=%s %D").strip().startswith("Version 1.3.0 HEAD -> main, tag: v1.3.0")
    assert tagged.git("status", "--porcelain") == ""
    assert tagged.git("cat-file", "-t", "v1.3.0") == "tag\n"


def test_the_first_release(repository: Repository) -> None:
    assert make(repository, "1.2.3") == 0
    assert repository.git("tag") == "v1.2.3\n"


@pytest.mark.parametrize(
    ("source", "heading", "line", "version", "problem"),
    [
        (GROWN, "Added", "Receiving.", "1.2.4", "has to be 1.3.0 at least"),
        (BROKEN, "Changed", "**Breaking:** a name.", "1.3.0", "has to be 2.0.0 at least"),
        (SOURCE, "Fixed", "A slip.", "1.2.3", "a tag v1.2.3 already"),
        (SOURCE, "Fixed", "A slip.", "1.2.2", "has to be 1.2.4 at least"),
        (SOURCE, "Fixed", "A slip.", "1.3", "give three numbers"),
        (SOURCE, "Fixed", "A slip.", "1.03.0", "give three numbers"),
        (BROKEN, "Fixed", "A slip.", "2.0.0", "breaks programs"),
        (SOURCE, "Fixed", "", "1.2.4", "says nothing under [Unreleased]"),
    ],
    ids=["low minor", "low major", "there", "lower", "two numbers", "a zero", "untold", "no entry"],
)
def test_what_is_refused(
    tagged: Repository,
    capsys: pytest.CaptureFixture[str],
    source: str,
    heading: str,
    line: str,
    version: str,
    problem: str,
) -> None:
    tagged.write(source, heading, line)
    if not line:
        (tagged.root / "CHANGELOG.md").write_text("# Changelog\n\n## [Unreleased]\n")
        tagged.git("commit", "--quiet", "--all", "--message", "No entry")
    before = tagged.state()
    assert make(tagged, version) == 1
    assert problem in capsys.readouterr().err
    assert tagged.state() == before


def test_a_tree_that_is_not_clean_is_refused(tagged: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    (tagged.root / "notes.txt").write_text("unfinished")
    before = tagged.state()
    assert make(tagged, "1.2.4") == 1
    assert "not clean" in capsys.readouterr().err
    assert tagged.state() == before


def test_failing_checks_leave_all_as_it_was(tagged: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    before = tagged.state()
    assert make(tagged, "1.2.4", "false") == 1
    assert "`false` failed" in capsys.readouterr().err
    assert tagged.state() == before


def test_checks_see_the_new_version(tagged: Repository) -> None:
    assert make(tagged, "1.2.4", "grep -q 1.2.4 facade/mailgun_sdk/_version.py CHANGELOG.md") == 0


def test_checks_that_write_are_refused(tagged: Repository, capsys: pytest.CaptureFixture[str]) -> None:
    assert make(tagged, "1.2.4", "touch left_behind") == 1
    assert "left_behind" in capsys.readouterr().err
    assert tagged.git("tag") == "v1.2.3\n"


def test_before_one_breaking_raises_the_second_number() -> None:
    assert release.lowest((0, 4, 2), "breaking") == (0, 5, 0)
    assert release.lowest((0, 4, 2), "patch") == (0, 4, 3)
    assert release.lowest((1, 4, 2), "breaking") == (2, 0, 0)
