"""The interpreters of this machine, and empty environments of them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from tests.publishing.conftest import LOCAL, ROOT

VERSIONS = ("3.11", "3.12", "3.13")
_CURRENT = f"{sys.version_info.major}.{sys.version_info.minor}"
# What pip says when no index answers. Anything else it says, such as a hash that does not match, is a failure.
_NO_INDEX = re.compile(r"NewConnectionError|ConnectTimeoutError|ReadTimeoutError|ProxyError|NameResolutionError")


def interpreter(version: str) -> str:
    """An interpreter of a version: the one that runs, one of the path, or one of pyenv; else the test is skipped."""
    for candidate in _candidates(version):
        shown = subprocess.run([candidate, "--version"], capture_output=True, text=True, timeout=30, check=False)
        if shown.returncode == 0 and shown.stdout.startswith(f"Python {version}."):
            return candidate
    pytest.skip(f"there is no Python {version}, neither as python{version} on the path nor in pyenv")


def _candidates(version: str) -> Iterator[str]:
    if version == _CURRENT:
        yield sys.executable
    if (found := shutil.which(f"python{version}")) is not None:
        yield found
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    yield from (str(path) for path in sorted(pyenv.glob(f"versions/{version}.*/bin/python")))


def run(
    command: Sequence[str | Path], folder: Path, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run a program in a folder; what it wrote to both outputs is its stdout."""
    return subprocess.run(
        command,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
        check=False,
    )


def clean_environment(*more: str, **changes: str) -> dict[str, str]:
    """The environment without what could lend an interpreter a module of the checkout.

    Args:
        more: Beginnings of further names to leave out.
        changes: Variables to set.
    """
    left_out = ("PYTHON", "MAILGUN_", "VIRTUAL_ENV", *more)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
    return {**kept, **changes}


def alone(**changes: str) -> dict[str, str]:
    """An environment in which installers ask the indexes that they are told, and no other."""
    return clean_environment("PIP_", "UV_", "POETRY_", PIP_CONFIG_FILE=os.devnull, **LOCAL, **changes)


def pip(python: Path, *arguments: str | Path, environment: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """Run this environment's pip for another one, which needs none of its own."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python, *arguments]
    return run(command, python.parent, environment)


def new_environment(version: str, folder: Path, *, with_pip: bool = False) -> Path:
    """The interpreter of a new environment, with nothing in it but pip, if that is wanted."""
    options = [] if with_pip else ["--without-pip"]
    made = run([interpreter(version), "-m", "venv", *options, folder], folder.parent, clean_environment())
    assert made.returncode == 0, made.stdout
    return folder / "bin" / "python"


def locked_requirements(python: Path, *command: str) -> None:
    """Let pip install or download the locked runtime requirements; without an index, the test is skipped."""
    locked = ROOT / "requirements" / "runtime.txt"
    done = pip(python, *command, "--retries", "2", "--require-hashes", "-r", locked, environment=clean_environment())
    if done.returncode and _NO_INDEX.search(done.stdout):
        pytest.skip("no package index can be reached for requirements/runtime.txt: nothing to install the SDK beside")
    assert done.returncode == 0, done.stdout
