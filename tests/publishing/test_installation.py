"""What was published works where nothing else is installed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailgun_sandbox.testing import SandboxServer
from scripts.demo import QUICKSTART, quickstart_environment
from tests.publishing.indexes import PackageIndex
from tests.publishing.interpreters import (
    VERSIONS,
    alone,
    clean_environment,
    locked_requirements,
    new_environment,
    pip,
    run,
)

pytestmark = pytest.mark.xdist_group("publishing")


@pytest.fixture(scope="module", params=VERSIONS)
def python(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a new environment that holds the locked runtime requirements only."""
    python = new_environment(request.param, tmp_path_factory.mktemp("installation") / "venv")
    locked_requirements(python, "install")
    return python


@pytest.fixture
def empty_python(python: Path) -> Iterator[Path]:
    """The same, and it is without the SDK again at the end."""
    yield python
    pip(python, "uninstall", "--yes", "mailgun-sdk", environment=alone())


@pytest.mark.usefixtures("published")
def test_the_quickstart_runs_from_the_published_package(
    empty_python: Path, package_index: PackageIndex, tmp_path: Path
) -> None:
    arguments = ["--no-cache-dir", "--no-deps", "--index-url", package_index.simple, "mailgun-sdk"]
    installed = pip(empty_python, "install", *arguments, environment=alone())
    assert installed.returncode == 0, installed.stdout
    assert "Successfully installed mailgun-sdk" in installed.stdout

    shutil.copytree(QUICKSTART.parent, tmp_path / "examples")
    locate = "import mailgun_sdk, mailgun_api; print(mailgun_sdk.__file__, mailgun_api.__file__, sep='\\n')"
    with SandboxServer(region="eu") as server:
        environment = clean_environment(**quickstart_environment(server))
        located = run([empty_python, "-c", locate], tmp_path, environment)
        finished = run([empty_python, tmp_path / "examples" / QUICKSTART.name], tmp_path, environment)

    assert located.returncode == 0, located.stdout
    for file in located.stdout.splitlines():
        assert Path(file).is_relative_to(empty_python.parents[1])
    assert finished.returncode == 0, finished.stdout
    assert server.key not in finished.stdout
