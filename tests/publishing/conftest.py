"""The indexes, and the project published to them by ``make publish``."""

from __future__ import annotations

import importlib.util
import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.publishing.indexes import PackageIndex, devpi, pypiserver

ROOT = Path(__file__).resolve().parents[2]
LOCAL = {"NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}


@dataclass(frozen=True)
class Publication:
    """What became of one ``make publish``."""

    returncode: int
    output: str
    folder: Path


def publish(index: PackageIndex, folder: Path, **changes: str) -> Publication:
    """Run ``make publish`` for an index, building into a folder; changes are environment variables set otherwise."""
    # The outer make's flags and job server are not for this one.
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS", "TWINE_"))}
    credentials = {"TWINE_USERNAME": index.username, "TWINE_PASSWORD": index.password}
    finished = subprocess.run(
        ["make", "publish", f"INDEX={index.url}", f"DIST={folder}"],
        cwd=ROOT,
        env={**kept, **credentials, **LOCAL, **changes},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
        check=False,
    )
    return Publication(finished.returncode, finished.stdout, folder)


@pytest.fixture(scope="session", params=["pypiserver", "devpi"])
def package_index(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[PackageIndex]:
    """An empty index on 127.0.0.1 that takes uploads from its publisher only; stopped at the end."""
    if request.param == "devpi" and importlib.util.find_spec("devpi_server") is None:
        pytest.skip("devpi-server is not installed: make test-indexes installs it")
    start = devpi if request.param == "devpi" else pypiserver
    with start(tmp_path_factory.mktemp(request.param)) as index:
        yield index


@pytest.fixture(scope="session")
def published(package_index: PackageIndex, tmp_path_factory: pytest.TempPathFactory) -> Publication:
    """The project, published once to the index."""
    publication = publish(package_index, tmp_path_factory.mktemp("dist"))
    assert publication.returncode == 0, publication.output
    return publication
