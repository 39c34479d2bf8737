"""What fuzzing found interesting is tried again in every run; a little is fuzzed anew where atheris is installed."""

from __future__ import annotations

import subprocess
import sys
import time
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.fuzz.__main__ import CORPUS, LONGEST, ROOT


@pytest.mark.parametrize("target", LONGEST)
def test_the_corpus_breaks_no_promise(target: str) -> None:
    check = import_module(f"tests.fuzz.targets.{target}").check
    inputs = sorted((CORPUS / target).iterdir())
    assert len(inputs) > 15
    for path in inputs:
        begin = time.process_time()
        try:
            check(path.read_bytes())
        except Exception as error:
            error.add_note(f"the input is {path}")
            raise
        assert time.process_time() - begin < 5, f"{path} takes long"


def test_the_corpus_is_small() -> None:
    files = [path for path in CORPUS.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 500_000
    assert len(files) < 1000


@pytest.mark.skipif(find_spec("atheris") is None, reason="atheris has no wheel for this machine")
@pytest.mark.parametrize("target", LONGEST)
def test_a_little_fuzzing_finds_nothing(target: str, tmp_path: Path) -> None:
    """The same inputs each time, so that the suite fails only where the code has changed."""
    command = [sys.executable, "-m", "tests.fuzz", target, "--runs=300", "--seed=1", f"--work={tmp_path}"]
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    log = tmp_path / target / "log.txt"
    assert finished.returncode == 0, f"{finished.stdout}{finished.stderr}{log.read_text(errors='replace')[-5000:]}"
    assert f"{target}: " in finished.stdout
    assert " executions, " in finished.stdout


def test_what_breaks_a_promise_is_kept_and_told(tmp_path: Path) -> None:
    """The runner itself: a target that is none is refused by name."""
    command = [sys.executable, "-m", "tests.fuzz", "datse", f"--work={tmp_path}"]
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert finished.returncode == 2
    assert "there is no target datse" in finished.stderr
