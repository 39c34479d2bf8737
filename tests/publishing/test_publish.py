"""``make publish`` uploads to a real index, once per version, and refuses what it should."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.publish import PublishError, check_target, find_distributions
from tests.publishing.conftest import ROOT, PackageIndex, Publication, publish

pytestmark = pytest.mark.xdist_group("publishing")

CREDENTIALS = {"TWINE_USERNAME": "publisher", "TWINE_PASSWORD": "not-a-secret"}


def test_wheel_and_sdist_arrive_as_they_were_built(published: Publication, package_index: PackageIndex) -> None:
    built = {file.name: file.read_bytes() for file in published.folder.iterdir()}
    arrived = {file.name: file.read_bytes() for file in package_index.packages.iterdir()}
    assert arrived == built
    assert sorted(Path(name).suffix for name in built) == [".gz", ".whl"]


def test_the_password_is_never_shown(published: Publication, package_index: PackageIndex) -> None:
    assert package_index.password not in published.output


@pytest.mark.usefixtures("published")
def test_a_version_is_published_once(package_index: PackageIndex, tmp_path: Path) -> None:
    before = {file.name: file.read_bytes() for file in package_index.packages.iterdir()}
    again = publish(package_index, tmp_path)
    assert again.returncode != 0
    assert "An index takes each version once" in again.output
    assert "raise __version__ in facade/mailgun_sdk/_version.py" in again.output
    assert package_index.password not in again.output
    assert {file.name: file.read_bytes() for file in package_index.packages.iterdir()} == before


def _upload(index: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "scripts/publish.py", str(folder)],
        cwd=ROOT,
        env={**os.environ, "INDEX": index, **CREDENTIALS, "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_wrong_password_is_refused(published: Publication, package_index: PackageIndex) -> None:
    refused = _upload(package_index.url, published.folder)
    assert refused.returncode == 1
    assert "look at TWINE_USERNAME and TWINE_PASSWORD" in refused.stderr
    assert CREDENTIALS["TWINE_PASSWORD"] not in refused.stdout + refused.stderr


def test_an_index_that_is_not_there_is_told_in_one_line(published: Publication) -> None:
    with socket.socket() as unused:
        # Bound but not listening: the port refuses connections, and nobody else can take it.
        unused.bind(("127.0.0.1", 0))
        refused = _upload(f"http://127.0.0.1:{unused.getsockname()[1]}/", published.folder)
    assert refused.returncode == 1
    assert "Connection refused" in refused.stderr
    assert len(refused.stderr.splitlines()) == 1


def test_a_missing_index_is_told_before_anything_is_built(tmp_path: Path) -> None:
    refused = publish(PackageIndex(url="", packages=tmp_path), tmp_path / "dist")
    assert refused.returncode != 0
    assert "INDEX is not set" in refused.output
    assert not (tmp_path / "dist").exists()


@pytest.mark.parametrize(
    ("index", "reason"),
    [
        ("", "INDEX is not set"),
        ("   ", "INDEX is not set"),
        ("packages.example.com", "not an http(s) address"),
        ("ftp://packages.example.com/", "not an http(s) address"),
        ("https://", "not an http(s) address"),
        ("https://[::1/", "not an address"),
        ("http://packages.example.com/", "unencrypted to packages.example.com"),
        ("http://10.0.0.1/", "unencrypted to 10.0.0.1"),
        ("https://me:hidden@packages.example.com/", "set TWINE_USERNAME and TWINE_PASSWORD instead"),
    ],
)
def test_a_wrong_index_is_refused(index: str, reason: str) -> None:
    with pytest.raises(PublishError) as refusal:
        check_target({"INDEX": index, **CREDENTIALS})
    assert reason in str(refusal.value)
    assert "hidden" not in str(refusal.value)


@pytest.mark.parametrize(
    "index", ["https://packages.example.com/", "http://127.0.0.1:8080/", "http://[::1]:8080/", "http://localhost/"]
)
def test_a_right_index_is_taken(index: str) -> None:
    assert check_target({"INDEX": index, **CREDENTIALS}) == index


def test_missing_credentials_are_named() -> None:
    with pytest.raises(PublishError, match=r"not set in the environment: TWINE_PASSWORD;"):
        check_target({"INDEX": "https://packages.example.com/", "TWINE_USERNAME": "publisher"})


def test_a_folder_with_two_versions_is_refused(tmp_path: Path) -> None:
    for name in ("mailgun_sdk-1.tar.gz", "mailgun_sdk-2.tar.gz"):
        (tmp_path / name).touch()
    with pytest.raises(PublishError, match="holds 2 files"):
        find_distributions(tmp_path)
