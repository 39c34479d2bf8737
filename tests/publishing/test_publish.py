"""``make publish`` uploads to a real index, once per version, and refuses what it should."""

import json
import os
import shutil
import socket
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from scripts.publish import PublishError, check_target, find_distributions
from tests.publishing.conftest import LOCAL, ROOT, Publication, publish
from tests.publishing.indexes import PackageIndex

pytestmark = pytest.mark.xdist_group("publishing")

CREDENTIALS = {"TWINE_USERNAME": "publisher", "TWINE_PASSWORD": "not-a-secret"}


def test_wheel_and_sdist_arrive_as_they_were_built(published: Publication, package_index: PackageIndex) -> None:
    built = {file.name: file.read_bytes() for file in published.folder.iterdir()}
    assert package_index.files() == built
    assert sorted(Path(name).suffix for name in built) == [".gz", ".whl"]


def test_the_password_is_never_shown(published: Publication, package_index: PackageIndex) -> None:
    assert package_index.password not in published.output


def _upload(index: str, folder: Path, **credentials: str) -> subprocess.CompletedProcess[str]:
    """Upload what is in a folder as it is; the keyring of this machine is not asked."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TWINE_")}
    local = {"INDEX": index, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring", **LOCAL}
    return subprocess.run(
        [sys.executable, "scripts/publish.py", str(folder)],
        cwd=ROOT,
        env={**kept, **local, **credentials},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_version_is_published_once(published: Publication, package_index: PackageIndex, tmp_path: Path) -> None:
    for file in published.folder.iterdir():
        shutil.copy(file, tmp_path)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel, "a") as archive:
        archive.writestr("mailgun_sdk/added.py", "")
    before = package_index.files()
    again = _upload(
        package_index.url, tmp_path, TWINE_USERNAME=package_index.username, TWINE_PASSWORD=package_index.password
    )
    assert again.returncode == 1
    assert "An index takes each version once" in again.stderr
    assert "raise __version__ in facade/mailgun_sdk/_version.py" in again.stderr
    assert package_index.password not in again.stdout + again.stderr
    assert package_index.files() == before


def test_the_same_files_again_change_nothing(
    published: Publication, package_index: PackageIndex, tmp_path: Path
) -> None:
    """pypiserver refuses them, devpi takes note that it has them."""
    before = package_index.files()
    again = publish(package_index, tmp_path)
    assert again.returncode == 0 or "An index takes each version once" in again.output
    assert package_index.files() == before


def test_a_wrong_password_is_refused(published: Publication, package_index: PackageIndex) -> None:
    refused = _upload(package_index.url, published.folder, **CREDENTIALS)
    assert refused.returncode == 1
    assert "look at TWINE_USERNAME and TWINE_PASSWORD" in refused.stderr
    assert CREDENTIALS["TWINE_PASSWORD"] not in refused.stdout + refused.stderr


def test_an_index_that_is_not_there_is_told_in_one_line(published: Publication) -> None:
    with socket.socket() as unused:
        # Bound but not listening: the port refuses connections, and nobody else can take it.
        unused.bind(("127.0.0.1", 0))
        refused = _upload(f"http://127.0.0.1:{unused.getsockname()[1]}/", published.folder, **CREDENTIALS)
    assert refused.returncode == 1
    assert "Connection refused" in refused.stderr
    assert len(refused.stderr.splitlines()) == 1


def test_a_missing_index_is_told_before_anything_is_built(tmp_path: Path) -> None:
    refused = publish(PackageIndex(url="", simple=""), tmp_path / "dist")
    assert refused.returncode != 0
    assert "INDEX is not set" in refused.output
    assert not (tmp_path / "dist").exists()


KEYRING = """
import json, os
from keyring.backend import KeyringBackend
from keyring.credentials import SimpleCredential

class Keyring(KeyringBackend):
    priority = 1
    stored = json.loads(os.environ["STORED"])

    def get_password(self, service, username):
        return self.stored.get(service, {}).get(username)

    def set_password(self, service, username, password):
        raise NotImplementedError

    def get_credential(self, service, username):
        for name, password in self.stored.get(service, {}).items():
            if username in (name, None):
                return SimpleCredential(name, password)
"""


@pytest.mark.parametrize("named", [True, False], ids=["user named", "user in the keyring"])
def test_the_keyring_has_what_the_environment_has_not(
    published: Publication, package_index: PackageIndex, tmp_path: Path, named: bool
) -> None:
    (tmp_path / "kept.py").write_text(KEYRING)
    stored = {package_index.url: {package_index.username: package_index.password}}
    keyring = {"PYTHON_KEYRING_BACKEND": "kept.Keyring", "PYTHONPATH": str(tmp_path), "STORED": json.dumps(stored)}
    user = {"TWINE_USERNAME": package_index.username} if named else {}
    known = _upload(package_index.url, published.folder, **user, **keyring)
    # The index knows the user: it complains of the version, or of nothing.
    assert "did not accept" not in known.stderr
    assert known.returncode == 0 or "An index takes each version once" in known.stderr
    wrong = json.dumps({package_index.url: {package_index.username: "another"}})
    unknown = _upload(package_index.url, published.folder, **user, **{**keyring, "STORED": wrong})
    assert "did not accept these credentials" in unknown.stderr
    assert package_index.password not in known.stdout + known.stderr


@pytest.mark.parametrize("backend", ["null", "fail"])
def test_credentials_that_are_nowhere_are_named(backend: str, tmp_path: Path) -> None:
    keyring = {"PYTHON_KEYRING_BACKEND": f"keyring.backends.{backend}.Keyring"}
    refused = _upload("https://packages.example.com/", tmp_path, TWINE_USERNAME="publisher", **keyring)
    assert refused.returncode == 1
    assert "not set in the environment: TWINE_PASSWORD" in refused.stderr
    assert "keyring set https://packages.example.com/ publisher" in refused.stderr
    assert len(refused.stderr.splitlines()) == 1


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
        check_target({"INDEX": index})
    assert reason in str(refusal.value)
    assert "hidden" not in str(refusal.value)


@pytest.mark.parametrize(
    "index", ["https://packages.example.com/", "http://127.0.0.1:8080/", "http://[::1]:8080/", "http://localhost/"]
)
def test_a_right_index_is_taken(index: str) -> None:
    assert check_target({"INDEX": index}) == index


def test_a_folder_with_two_versions_is_refused(tmp_path: Path) -> None:
    for name in ("mailgun_sdk-1.tar.gz", "mailgun_sdk-2.tar.gz"):
        (tmp_path / name).touch()
    with pytest.raises(PublishError, match="holds 2 files"):
        find_distributions(tmp_path)
