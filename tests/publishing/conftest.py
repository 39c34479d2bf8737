"""A package index on loopback, and the project published to it by ``make publish``."""

import base64
import hashlib
import os
import secrets
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class PackageIndex:
    """A running index: its address, what it holds, and the only credentials that it takes."""

    url: str
    packages: Path
    username: str = "publisher"
    password: str = field(default_factory=lambda: secrets.token_urlsafe(16), repr=False)


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
    local = {"NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
    finished = subprocess.run(
        ["make", "publish", f"INDEX={index.url}", f"DIST={folder}"],
        cwd=ROOT,
        env={**kept, **credentials, **local, **changes},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=300,
        check=False,
    )
    return Publication(finished.returncode, finished.stdout, folder)


@pytest.fixture(scope="session")
def package_index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PackageIndex]:
    """An empty index on 127.0.0.1 that takes uploads from its publisher only; stopped at the end."""
    home = tmp_path_factory.mktemp("index")
    packages = home / "packages"
    packages.mkdir()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    index = PackageIndex(url=f"http://127.0.0.1:{port}/", packages=packages)
    digest = base64.b64encode(hashlib.sha1(index.password.encode()).digest()).decode()
    passwords = home / "htpasswd"
    passwords.write_text(f"{index.username}:{{SHA}}{digest}\n")
    command = [sys.executable, "-m", "pypiserver", "run", "--disable-fallback", "--interface", "127.0.0.1"]
    command += ["--port", str(port), "--passwords", str(passwords), "--authenticate", "update", str(packages)]
    log = home / "log"
    with log.open("wb") as output, subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT) as server:
        try:
            _wait_until_it_answers(index.url, server, log)
            yield index
        finally:
            server.terminate()
            try:
                server.wait(timeout=10)
            except subprocess.TimeoutExpired:
                server.kill()


def _wait_until_it_answers(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and server.poll() is None:
        try:
            opener.open(url, timeout=5).close()
        except urllib.error.URLError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(f"the package index did not start:\n{log.read_text()}")


@pytest.fixture(scope="session")
def published(package_index: PackageIndex, tmp_path_factory: pytest.TempPathFactory) -> Publication:
    """The project, published once to the index."""
    publication = publish(package_index, tmp_path_factory.mktemp("dist"))
    assert publication.returncode == 0, publication.output
    return publication
