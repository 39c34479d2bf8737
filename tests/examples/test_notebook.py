"""The notebook: without outputs in the repository, and a picture of the right numbers where it is run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

NOTEBOOK = Path(__file__).resolve().parents[2] / "examples" / "notebook" / "week.ipynb"
NEEDED = ("nbclient", "ipykernel", "matplotlib")
missing = ", ".join(name for name in NEEDED if find_spec(name) is None)


def cells(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return found


def test_no_output_is_kept() -> None:
    for cell in cells(NOTEBOOK):
        if cell["cell_type"] == "code":
            assert (cell["outputs"], cell["execution_count"]) == ([], None), cell["id"]


@pytest.mark.skipif(bool(missing), reason=f"not installed: {missing}; make test-notebook installs it")
def test_it_plots_a_week(tmp_path: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MAILGUN_")}
    command = [sys.executable, "-m", "jupyter", "execute", "--timeout=60", str(NOTEBOOK)]
    command += ["--output", str(tmp_path / "run.ipynb")]
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env={**kept, "NO_PROXY": "127.0.0.1", "HOME": str(tmp_path), "MPLCONFIGDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    outputs = {cell["id"]: cell["outputs"] for cell in cells(tmp_path / "run.ipynb") if cell["cell_type"] == "code"}
    assert "".join(outputs["rows"][0]["text"]) == "7 days: 59 delivered, 8 failed\n"
    assert any("image/png" in output.get("data", {}) for output in outputs["plot"])
