"""What the wheel and the sdist hold, and that the one is built from the other."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.publishing.conftest import ROOT, Publication

pytestmark = pytest.mark.xdist_group("publishing")

PACKAGES = {"mailgun_api", "mailgun_sandbox", "mailgun_sdk"}


def _only(folder: Path, pattern: str) -> Path:
    (file,) = folder.glob(pattern)
    return file


def test_the_wheel_holds_the_packages_and_nothing_else(published: Publication) -> None:
    with zipfile.ZipFile(_only(published.folder, "*.whl")) as wheel:
        names = wheel.namelist()
        description = wheel.read("mailgun_sandbox/openapi.json")
    metadata = {name for name in names if name.split("/")[0].endswith(".dist-info")}
    assert {name.split("/")[0] for name in set(names) - metadata} == PACKAGES
    assert {f"{package}/py.typed" for package in PACKAGES} <= set(names)
    assert [name for name in metadata if name.endswith("/licenses/LICENSE")]
    assert not [name for name in names if "conftest" in name or "__pycache__" in name]
    assert description == (ROOT / "generated" / "openapi.json").read_bytes()


def test_the_wheel_says_what_it_is(published: Publication) -> None:
    with zipfile.ZipFile(_only(published.folder, "*.whl")) as wheel:
        (path,) = [name for name in wheel.namelist() if name.endswith(".dist-info/METADATA")]
        lines = wheel.read(path).decode().splitlines()
    for line in (
        "Name: mailgun-sdk",
        "License-Expression: Apache-2.0",
        "Requires-Python: >=3.11",
        "Classifier: Typing :: Typed",
        "Provides-Extra: sandbox",
        "Requires-Dist: attrs>=24.2",
        "Requires-Dist: httpx<0.29,>=0.28.1",
    ):
        assert line in lines


def test_the_sdist_holds_what_the_wheel_is_made_of(published: Publication) -> None:
    with tarfile.open(_only(published.folder, "*.tar.gz")) as sdist:
        names = {name.partition("/")[2] for name in sdist.getnames()}
    assert {"LICENSE", "README.md", "CHANGELOG.md", "pyproject.toml", "generated/openapi.yaml"} <= names
    assert {"spec/openapi.yaml", "generator/__main__.py", "facade/mailgun_sdk/_version.py"} <= names
    assert not [name for name in names if "__pycache__" in name]


def test_the_checkout_and_the_sdist_give_the_same_wheel(published: Publication, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)
    # `make build` makes the wheel from the unpacked sdist, this one comes straight from the checkout.
    assert _only(tmp_path, "*.whl").read_bytes() == _only(published.folder, "*.whl").read_bytes()
