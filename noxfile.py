"""The tests on each Python, with the newest and with the lowest dependencies: `make matrix`.

A Python that is not on the path is skipped, and the summary says so. What comes after `--` goes to pytest, as in
`nox -s "tests-3.12(lowest)" -- tests/facade`.
"""

from __future__ import annotations

import os

import nox

nox.needs_version = ">=2025.2"
nox.options.default_venv_backend = "uv|venv"
nox.options.error_on_missing_interpreters = False
# uv would fetch a Python that is missing, from a place that nobody here has chosen.
nox.options.download_python = "never"
nox.options.stop_on_first_error = False

PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
# Two at most: a test that measures time needs a processor for itself.
WORKERS = os.environ.get("NOX_WORKERS", "2")


@nox.session(python=PYTHONS)
@nox.parametrize("dependencies", ["newest", "lowest"], ids=["newest", "lowest"])
def tests(session: nox.Session, dependencies: str) -> None:
    """Everything that `make test` runs, but for the linters, which look at one Python only."""
    session.install("--require-hashes", "--requirement", "requirements/dev.txt")
    if dependencies == "lowest":
        # Over the newest ones: the tools stay as they are.
        session.install("--require-hashes", "--no-deps", "--requirement", "requirements/lowest.txt")
    session.install("--no-deps", "--no-build-isolation", "--editable", ".")
    arguments = session.posargs or ["tests"]
    session.run("python", "-m", "pytest", "-n", WORKERS, "--dist", "loadgroup", *arguments)
