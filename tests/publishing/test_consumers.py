"""The ways of installing that the documentation shows, where another index has a higher version of the same name.

What runs is what `docs/installing.md` shows, with the address of an index on loopback in place of the one shown. The
other index is the one that pip, uv and poetry ask where nothing else is said, as if somebody had taken the name there.
"""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import os
import re
import sys
import textwrap
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailgun_sdk import __version__
from tests.publishing.conftest import ROOT, Publication
from tests.publishing.indexes import PackageIndex, pypiserver
from tests.publishing.interpreters import alone, locked_requirements, new_environment, pip, run

pytestmark = pytest.mark.xdist_group("publishing")

SHOWN = "https://packages.example.com/simple/"
SHOWN_WHEEL = "https://packages.example.com/packages/mailgun_sdk-0.1.0-py3-none-any.whl"
TAKEN = "99.0"
PROJECT = '[project]\nname = "shop"\nversion = "1"\nrequires-python = ">=3.11"\ndependencies = []\n'
CURRENT = f"{sys.version_info.major}.{sys.version_info.minor}"


def shown(tab: str, kind: str, number: int = 0) -> str:
    """A block of a kind under a tab of the page about installing."""
    page = (ROOT / "docs" / "installing.md").read_text(encoding="utf-8")
    found = re.search(rf'^=== "{tab}"\n(.*?)(?=^\S)', page, re.DOTALL | re.MULTILINE)
    assert found is not None, tab
    blocks = re.findall(rf"^ *```{kind}\n(.*?)^ *```$", found[1], re.DOTALL | re.MULTILINE)
    return textwrap.dedent(blocks[number])


@pytest.fixture
def own_index(published: Publication, package_index: PackageIndex) -> PackageIndex:
    """The index that the SDK was published to."""
    return package_index


@pytest.fixture(scope="module")
def other_index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PackageIndex]:
    """An index with everything that the SDK needs, and with somebody else's `mailgun-sdk`."""
    home = tmp_path_factory.mktemp("other")
    packages = home / "packages"
    packages.mkdir()
    locked_requirements(Path(sys.executable), "download", "--quiet", "--dest", str(packages))
    taken_over(packages)
    with pypiserver(home) as index:
        yield index


def taken_over(folder: Path) -> None:
    """Write a wheel that any installer takes."""
    info = f"mailgun_sdk-{TAKEN}.dist-info"
    files = {
        "mailgun_sdk/__init__.py": f'__version__ = "{TAKEN}"\n',
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: mailgun-sdk\nVersion: {TAKEN}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    lines = [f"{name},sha256={_digest(text)},{len(text)}" for name, text in files.items()] + [f"{info}/RECORD,,"]
    with zipfile.ZipFile(folder / f"mailgun_sdk-{TAKEN}-py3-none-any.whl", "w") as wheel:
        for name, text in {**files, f"{info}/RECORD": "\n".join(lines) + "\n"}.items():
            wheel.writestr(name, text)


def _digest(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")


def installed(python: Path) -> str:
    """The version that a program gets."""
    done = run([python, "-c", "import mailgun_sdk; print(mailgun_sdk.__version__)"], python.parent, alone())
    assert done.returncode == 0, done.stdout
    return done.stdout.strip()


@pytest.fixture(scope="module")
def environment_of_pip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return new_environment(CURRENT, tmp_path_factory.mktemp("consumer") / "venv", with_pip=True)


@pytest.fixture
def python(environment_of_pip: Path) -> Iterator[Path]:
    """The interpreter of an environment without the SDK."""
    yield environment_of_pip
    pip(environment_of_pip, "uninstall", "--yes", "mailgun-sdk", environment=alone())


def test_an_extra_index_is_how_it_goes_wrong(python: Path, own_index: PackageIndex, other_index: PackageIndex) -> None:
    """Without this, the tests below could pass where nothing is to be feared."""
    indexes = ["--index-url", own_index.simple, "--extra-index-url", other_index.simple]
    done = pip(python, "install", *indexes, "mailgun-sdk", environment=alone())
    assert done.returncode == 0, done.stdout
    assert installed(python) == TAKEN


def by_shell(script: str, python: Path, folder: Path, other: PackageIndex, **settings: str) -> None:
    """Run what a page shows, where settings of the machine name the other index, and as one more."""
    environment = alone(PIP_INDEX_URL=other.simple, PIP_EXTRA_INDEX_URL=other.simple, **settings)
    environment["PATH"] = f"{python.parent}{os.pathsep}{environment['PATH']}"
    done = run(["sh", "-euc", script], folder, environment)
    assert done.returncode == 0, done.stdout


def test_pip_with_the_file(python: Path, own_index: PackageIndex, other_index: PackageIndex, tmp_path: Path) -> None:
    """Even where a setting of the machine names the other index as one more."""
    script = shown("pip", "sh").replace(SHOWN, own_index.simple)
    assert own_index.simple in script
    by_shell(script, python, tmp_path, other_index)
    assert installed(python) == __version__


def test_pip_with_an_extra(python: Path, own_index: PackageIndex, other_index: PackageIndex, tmp_path: Path) -> None:
    """The file with an extra; what the extra brings is not on these indexes."""
    file, extra = shown("pip", "sh"), shown("pip", "sh", 1)
    script = file.splitlines()[0].replace(SHOWN, own_index.simple) + "\n" + extra
    by_shell(script, python, tmp_path, other_index, PIP_NO_DEPS="1")
    listed = pip(python, "list", environment=alone())
    assert f"mailgun-sdk {__version__}" in " ".join(listed.stdout.split())


def test_each_page_that_installs_names_the_file() -> None:
    """A name alone is asked of whatever index the machine is set up for."""
    blocks = {
        (page.name, line.strip())
        for page in [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
        for block in re.findall(r"^ *```(?:sh|text|)\n(.*?)^ *```$", page.read_text(), re.DOTALL | re.MULTILINE)
        for line in block.splitlines()
        if re.search(r"\bpip (?:install|download)\b.*mailgun.sdk", line)
    }
    assert {page for page, _ in blocks} >= {"README.md", "installing.md", "tutorial.md"}
    file, extra = shown("pip", "sh").strip().splitlines(), shown("pip", "sh", 1).strip()
    assert {line for _, line in blocks} == {*file, extra}


def test_pip_with_a_requirement(
    python: Path, published: Publication, own_index: PackageIndex, other_index: PackageIndex, tmp_path: Path
) -> None:
    (wheel,) = published.folder.glob("*.whl")
    link = own_index.links()[wheel.name]
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    line = shown("pip", "text").replace(SHOWN_WHEEL, link).replace("…", digest)
    assert f"{link}#sha256={digest}" in line
    requirements = tmp_path / "requirements.txt"
    requirements.write_text(line)
    environment = alone(PIP_INDEX_URL=other_index.simple)
    done = pip(python, "install", "--requirement", requirements, environment=environment)
    assert done.returncode == 0, done.stdout
    assert installed(python) == __version__
    requirements.write_text(line.replace(digest, "0" * 64))
    refused = pip(python, "install", "--force-reinstall", "--requirement", requirements, environment=environment)
    assert refused.returncode != 0
    assert "DO NOT MATCH THE HASHES" in refused.stdout
    assert installed(python) == __version__


def uv(project: Path, other: PackageIndex) -> str:
    """Let uv install a project; the version that the project gets."""
    settings = {"UV_CACHE_DIR": str(project / "cache"), "UV_DEFAULT_INDEX": other.simple}
    environment = alone(**settings, UV_PYTHON=sys.executable, UV_PYTHON_DOWNLOADS="never")
    done = run([Path(sys.executable).parent / "uv", "sync"], project, environment)
    assert done.returncode == 0, done.stdout
    return installed(project / ".venv" / "bin" / "python")


def test_uv(tmp_path: Path, own_index: PackageIndex, other_index: PackageIndex) -> None:
    project = tmp_path / "pyproject.toml"
    wanted = PROJECT.replace("[]", '["mailgun-sdk"]')
    project.write_text(wanted)
    assert uv(tmp_path, other_index) == TAKEN
    (tmp_path / "uv.lock").unlink()
    settings = shown("uv", "toml").replace(SHOWN, own_index.simple)
    assert own_index.simple in settings
    project.write_text(wanted + settings)
    assert uv(tmp_path, other_index) == __version__


def poetry(project: Path) -> str:
    """Let poetry install a project; the version that the project gets."""
    places = {f"POETRY_{name}_DIR": str(project / name.lower()) for name in ("CACHE", "CONFIG", "DATA")}
    environment = alone(**places, POETRY_VIRTUALENVS_IN_PROJECT="true", HOME=str(project))
    environment["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    done = run([Path(sys.executable).parent / "poetry", "install", "--no-interaction"], project, environment)
    assert done.returncode == 0, done.stdout
    return installed(project / ".venv" / "bin" / "python")


@pytest.mark.skipif(
    importlib.util.find_spec("poetry") is None, reason="poetry is not installed: make test-indexes installs it"
)
def test_poetry(tmp_path: Path, own_index: PackageIndex, other_index: PackageIndex) -> None:
    project = tmp_path / "pyproject.toml"
    asked = f'[[tool.poetry.source]]\nname = "everybody"\nurl = "{other_index.simple}"\npriority = "primary"\n'
    base = f"{PROJECT}[tool.poetry]\npackage-mode = false\n\n"
    project.write_text(base.replace("[]", '["mailgun-sdk"]') + asked)
    assert poetry(tmp_path) == TAKEN
    (tmp_path / "poetry.lock").unlink()
    settings = shown("poetry", "toml").replace(SHOWN, own_index.simple)
    assert own_index.simple in settings
    project.write_text(f"{base}{settings}\n{asked}")
    assert poetry(tmp_path) == __version__
