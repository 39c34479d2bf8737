"""`python -m generator` writes the same bytes each time, and `--check` tells where the committed files differ."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.generator.conftest import RESOURCE, ROOT, Workshop, tree


@pytest.mark.shows_key("the description that is written names the test key")
def test_the_same_bytes_whatever_the_hash_seed_and_as_committed(tmp_path: Path) -> None:
    fresh = tmp_path / "generated"
    # Two hash seeds: what one run writes and what the other compares with are the same only if both make the same.
    runs = [
        subprocess.Popen(
            [sys.executable, "-m", "generator", *arguments],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for seed, arguments in (("1", ["--output", str(fresh)]), ("2026", ["--check"]))
    ]
    (_, written_err), (difference, check_err) = (run.communicate(timeout=120) for run in runs)
    written, checked = runs
    assert (written.returncode, written_err) == (0, "")
    assert (checked.returncode, difference, check_err) == (0, "", ""), "generated/ is not what spec/ makes"
    assert tree(fresh) == tree(ROOT / "generated")


def _edit(output: Path) -> None:
    path = output / "mailgun_api" / "models" / "note.py"
    path.write_text(path.read_text(encoding="utf-8").replace("    kind:", "    sort:"), encoding="utf-8")


def _remove(output: Path) -> None:
    (output / "mailgun_api" / "models" / "note.py").unlink()


def _leave_behind(output: Path) -> None:
    (output / "mailgun_api" / "models" / "old_note.py").write_text("OLD = 1\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "name", "line"),
    [
        pytest.param(_edit, "models/note.py", "-    sort:", id="edited"),
        pytest.param(_remove, "models/note.py", "+class Note(Model):", id="missing"),
        pytest.param(_leave_behind, "models/old_note.py", "-OLD = 1", id="stale"),
    ],
)
def test_check_shows_the_difference_and_writes_nothing(
    generated: Workshop, change: Callable[[Path], None], name: str, line: str
) -> None:
    change(generated.output)
    before = tree(generated.output)
    outcome = generated.run("--check")
    assert outcome.code == 1
    assert f"--- committed/mailgun_api/{name}" in outcome.out
    assert f"+++ generated/mailgun_api/{name}" in outcome.out
    assert any(shown.startswith(line) for shown in outcome.out.splitlines())
    assert "1 files are not what spec/ makes" in outcome.err
    assert "make generate" in outcome.err
    assert tree(generated.output) == before


def test_check_without_any_output_fails(workshop: Workshop) -> None:
    assert workshop.run("--check").code == 1
    assert not workshop.output.exists()


def test_a_changed_description_fails_the_check(generated: Workshop) -> None:
    generated.replace(RESOURCE, "summary: Change a note.", "summary: Alter a note.")
    outcome = generated.run("--check")
    assert outcome.code == 1
    assert "+      summary: Alter a note." in outcome.out.splitlines()


def test_writing_leaves_nothing_stale(generated: Workshop) -> None:
    _leave_behind(generated.output)
    _edit(generated.output)
    outcome = generated.run()
    assert outcome.code == 0
    assert "2 changed" in outcome.out
    assert not (generated.output / "mailgun_api" / "models" / "old_note.py").exists()
    assert [path.name for path in generated.output.parent.iterdir() if path.name.startswith("generated")] == [
        "generated"
    ]
    assert generated.run("--check").code == 0


def test_what_tools_leave_behind_is_no_difference(generated: Workshop) -> None:
    for name in ("mailgun_api/__pycache__/note.pyc", ".mypy_cache/x.json", "mailgun_api/.ruff_cache/y"):
        path = generated.output / name
        path.parent.mkdir(parents=True)
        path.write_bytes(b"\xff")
    assert generated.run("--check").code == 0
