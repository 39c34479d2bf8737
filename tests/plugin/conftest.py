"""Runs of pytest in processes of their own, with the plugins that they name and no others."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., pytest.RunResult]

_PLUGIN = "mailgun_sandbox.pytest_plugin"


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a file of tests; the first argument is its text, the others are arguments of pytest."""
    # The home of the run is empty, but the description need not be read anew each time.
    monkeypatch.setenv("XDG_CACHE_HOME", os.environ.get("XDG_CACHE_HOME") or str(_CACHE))
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    # What the test run is told about workers is not meant for the runs inside of it.
    for name in [name for name in os.environ if name.startswith("PYTEST_XDIST")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(path for path in sys.path if Path(path).is_dir()))

    def run(source: str, *arguments: str) -> pytest.RunResult:
        pytester.makepyfile(source)
        return pytester.runpytest_subprocess("-p", _PLUGIN, "-p", "no:cacheprovider", "-W", "error", *arguments)

    return run


_CACHE = Path("~/.cache").expanduser()
