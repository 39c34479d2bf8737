"""What was published works where nothing else is installed."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from mailgun_sandbox.testing import SandboxServer
from scripts.demo import QUICKSTART, quickstart_environment
from tests.publishing.conftest import ROOT, PackageIndex

pytestmark = pytest.mark.xdist_group("publishing")

# What pip says when no index answers. Anything else it says, such as a hash that does not match, is a failure.
_NO_INDEX = re.compile(r"NewConnectionError|ConnectTimeoutError|ReadTimeoutError|ProxyError|NameResolutionError")


def _run(command: Sequence[str | Path], folder: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
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


def _pip_install(
    python: Path, arguments: Sequence[str | Path], environment: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    command = [python, "-m", "pip", "install", "--disable-pip-version-check", *arguments]
    return _run(command, python.parent, environment)


def _environment(**changes: str) -> dict[str, str]:
    """The environment without what could lend the new interpreter a module of the checkout."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "MAILGUN_"))}
    return {**kept, **changes}


@pytest.fixture(scope="module")
def empty_python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a new environment that holds the locked runtime requirements only."""
    folder = tmp_path_factory.mktemp("installation")
    _run([sys.executable, "-m", "venv", folder / "venv"], folder, _environment()).check_returncode()
    python = folder / "venv" / "bin" / "python"
    installed = _pip_install(
        python, ["--retries", "2", "--require-hashes", "-r", ROOT / "requirements" / "runtime.txt"], _environment()
    )
    if installed.returncode and _NO_INDEX.search(installed.stdout):
        pytest.skip("no package index can be reached for requirements/runtime.txt: nothing to install the SDK beside")
    assert installed.returncode == 0, installed.stdout
    return python


@pytest.mark.usefixtures("published")
def test_the_quickstart_runs_from_the_published_package(
    empty_python: Path, package_index: PackageIndex, tmp_path: Path
) -> None:
    # Without pip's configuration, only the index on loopback is asked.
    alone = {name: value for name, value in _environment().items() if not name.startswith("PIP_")}
    alone |= {"PIP_CONFIG_FILE": os.devnull, "NO_PROXY": "127.0.0.1"}
    installed = _pip_install(
        empty_python,
        ["--no-cache-dir", "--no-deps", "--index-url", f"{package_index.url}simple/", "mailgun-sdk"],
        alone,
    )
    assert installed.returncode == 0, installed.stdout

    shutil.copytree(QUICKSTART.parent, tmp_path / "examples")
    locate = "import mailgun_sdk, mailgun_api; print(mailgun_sdk.__file__, mailgun_api.__file__, sep='\\n')"
    with SandboxServer(region="eu") as server:
        environment = _environment(**quickstart_environment(server))
        located = _run([empty_python, "-c", locate], tmp_path, environment)
        finished = _run([empty_python, tmp_path / "examples" / QUICKSTART.name], tmp_path, environment)

    assert located.returncode == 0, located.stdout
    for file in located.stdout.splitlines():
        assert Path(file).is_relative_to(empty_python.parents[1])
    assert finished.returncode == 0, finished.stdout
    assert server.key not in finished.stdout
