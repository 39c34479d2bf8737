"""The golden description, to be generated from as it is or with something wrong in it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.__main__ import main

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = Path(__file__).with_name("golden")

RESOURCE = "resources/notes.yaml"
SHARED = "openapi.yaml"


@dataclass(frozen=True)
class Outcome:
    """What one run of the generator came to."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Workshop:
    """A description of one's own, and the folder for what is made of it."""

    spec: Path
    output: Path
    capsys: pytest.CaptureFixture[str]

    def replace(self, name: str, old: str, new: str) -> None:
        """Change one passage of a file of the description."""
        path = self.spec / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    def run(self, *arguments: str) -> Outcome:
        """Call the generator as `python -m generator` does."""
        self.capsys.readouterr()
        code = main(["--spec", str(self.spec), "--output", str(self.output), *arguments])
        captured = self.capsys.readouterr()
        return Outcome(code, captured.out, captured.err)


@pytest.fixture
def workshop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Workshop:
    """A copy of the golden description, not generated from yet."""
    shutil.copytree(GOLDEN / "spec", tmp_path / "spec")
    return Workshop(tmp_path / "spec", tmp_path / "generated", capsys)


@pytest.fixture
def generated(workshop: Workshop) -> Workshop:
    """The same with the golden output beside it, as if it were committed."""
    shutil.copytree(GOLDEN / "generated", workshop.output, ignore=shutil.ignore_patterns("__pycache__"))
    return workshop


def tree(folder: Path) -> dict[str, bytes]:
    """All files below a folder with their bytes, but for what an interpreter leaves behind."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
