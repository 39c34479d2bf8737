"""Where things are, and a Python of its own to import in."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parents[2]
RECORDINGS = ROOT.parent / "shared" / "recordings"

# A failure must come back when the test is run again.
repeatable = settings(derandomize=True, deadline=None, max_examples=100)

needs_recordings = pytest.mark.skipif(
    not RECORDINGS.is_dir(), reason="the recordings of real traffic (../shared/recordings) are not here"
)


@pytest.fixture
def fresh_python() -> Callable[[str], str]:
    """Runs a program that can import mailgun_api in a new interpreter, and gives back what it prints."""

    def run(program: str) -> str:
        done = subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONPATH": str(ROOT / "generated")},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run
