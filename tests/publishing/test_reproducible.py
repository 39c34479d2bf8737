"""Whoever builds the same files gets the same bytes: elsewhere, at another time, under another name and umask."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.publishing.conftest import ROOT

pytestmark = pytest.mark.xdist_group("publishing")


def checkout(folder: Path, when: float, mode: int) -> Path:
    """The files of the project elsewhere, as another clone has them: of another time, with other permissions."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    for name in filter(None, listed.stdout.decode().split("\0")):
        if (ROOT / name).is_file():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, target)
            target.chmod(mode)
            os.utime(target, (when, when))
    return folder


def build(folder: Path, **changes: str) -> dict[str, bytes]:
    """Build both files of a release; gives their bytes by name."""
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", "out"],
        cwd=folder,
        env={**os.environ, **changes},
        check=True,
        capture_output=True,
        timeout=200,
    )
    return {file.name: file.read_bytes() for file in (folder / "out").iterdir()}


def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("this is no checkout of git, so what belongs to the project cannot be told")
    here = build(checkout(tmp_path / "a", 1_500_000_000, 0o644), TZ="UTC", PYTHONHASHSEED="1", LC_ALL="C")
    there = checkout(tmp_path / "elsewhere" / "in a longer place", 1_700_000_001, 0o600)
    again = build(there, TZ="Asia/Tokyo", PYTHONHASHSEED="2", LC_ALL="C.UTF-8")
    assert sorted(Path(name).suffix for name in here) == [".gz", ".whl"]
    assert here.keys() == again.keys()
    assert [name for name, content in here.items() if again[name] != content] == []
