"""The sample pipeline and the documentation name targets that there are, and the pipeline's own commands work."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from mailgun_sdk import __version__
from tests.publishing.conftest import ROOT

PIPELINE = ROOT / "examples" / "ci" / "gitlab-ci.yml"
_RULE = re.compile(r"^([a-z][a-z-]*):(?!=)", re.MULTILINE)
_CALL = re.compile(r"\bmake((?: [a-z][a-z-]*\b)+)")
NAMED = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "examples/ci/README.md")]
PAGES = [*NAMED, *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.fixture(scope="module")
def targets() -> set[str]:
    return set(_RULE.findall((ROOT / "Makefile").read_text()))


@pytest.fixture(scope="module")
def jobs() -> dict[str, list[str]]:
    """The commands of each job."""
    found: dict[str, Any] = yaml.safe_load(PIPELINE.read_text())
    return {name: job["script"] for name, job in found.items() if isinstance(job, dict) and "script" in job}


def test_the_pipeline_regenerates_tests_and_publishes(jobs: dict[str, list[str]], targets: set[str]) -> None:
    called = {
        name: {word for line in lines for call in _CALL.findall(line) for word in call.split()}
        for name, lines in jobs.items()
    }
    assert called == {"regenerate": {"generate", "coverage-table"}, "test": {"test"}, "publish": {"publish"}}
    assert set().union(*called.values()) <= targets


def sh(line: str, folder: Path, **environment: str) -> int:
    return subprocess.run(
        ["sh", "-c", line], cwd=folder, env={"PATH": "/usr/bin:/bin", **environment}, capture_output=True, check=False
    ).returncode


def test_only_the_tag_of_the_version_is_published(jobs: dict[str, list[str]]) -> None:
    (check,) = [line for line in jobs["publish"] if "CI_COMMIT_TAG" in line]
    assert sh(check, ROOT, CI_COMMIT_TAG=f"v{__version__}") == 0
    assert sh(check, ROOT, CI_COMMIT_TAG="v99.0.0") != 0


def test_what_was_not_committed_is_noticed(jobs: dict[str, list[str]], tmp_path: Path) -> None:
    (check,) = [line for line in jobs["regenerate"] if line.startswith("test ")]
    generated = tmp_path / "generated"
    generated.mkdir()
    (generated / "old.py").touch()
    identity = "-c user.name=Test -c user.email=test@example.com"
    assert sh(f"git init -q . && git add . && git {identity} commit -qm State", tmp_path) == 0
    assert sh(check, tmp_path) == 0
    (tmp_path / "elsewhere.py").touch()
    assert sh(check, tmp_path) == 0
    (generated / "new.py").touch()
    assert sh(check, tmp_path) != 0
    (generated / "new.py").unlink()
    (generated / "old.py").write_text("changed")
    assert sh(check, tmp_path) != 0


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_pages_name_targets_that_there_are(page: Path, targets: set[str]) -> None:
    text = page.read_text(encoding="utf-8")
    code = re.findall(r"`(make [^`\n]+)`", text) + re.findall(r"^ *```sh\n(.*?)^ *```$", text, re.DOTALL | re.MULTILINE)
    called = {word for part in code for call in _CALL.findall(part) for word in call.split()}
    assert called <= targets


def test_help_tells_of_every_target(targets: set[str]) -> None:
    # Inside another make, as in `make test`, it would tell of the folder, too.
    command = ["make", "--no-print-directory", "help"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    shown = [line.split()[0] for line in done.stdout.splitlines()]
    assert sorted(shown) == sorted(targets)


@pytest.mark.xdist_group("publishing")
def test_a_group_of_tests_stays_with_one_worker(request: pytest.FixtureRequest) -> None:
    """Releases of pytest and pytest-xdist that do not fit let every worker publish, browse and build on its own."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        assert request.node.nodeid.endswith("@publishing"), "install requirements/dev.txt: make lint does"
