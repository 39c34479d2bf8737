"""Package indexes on loopback: pypiserver and devpi, each a process that is stopped at the end."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import secrets
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_LINK = re.compile(r'<a [^>]*href="([^"]+)"')
# Nothing of these tests goes through a proxy.
_opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass(frozen=True)
class PackageIndex:
    """A running index.

    Attributes:
        url: Where to upload to.
        simple: Where to install from.
        username: Its only user who may upload.
        password: That user's password.
    """

    url: str
    simple: str
    username: str = "publisher"
    password: str = field(default_factory=lambda: secrets.token_hex(16), repr=False)

    def links(self) -> dict[str, str]:
        """Where the files of the SDK are, by their names, as an installer would find them."""
        page = urllib.parse.urljoin(self.simple, "mailgun-sdk/")
        try:
            text = _get(page).decode()
        except urllib.error.HTTPError as error:
            if error.code == 404:
                return {}
            raise
        links = [urllib.parse.urljoin(page, link).partition("#")[0] for link in _LINK.findall(text)]
        return {link.rpartition("/")[2]: link for link in links}

    def files(self) -> dict[str, bytes]:
        """What it holds of the SDK."""
        return {name: _get(link) for name, link in self.links().items()}


@contextmanager
def pypiserver(home: Path) -> Iterator[PackageIndex]:
    """A pypiserver that serves `home/packages`, and takes uploads from its publisher only."""
    packages = home / "packages"
    packages.mkdir(parents=True, exist_ok=True)
    port = _free_port()
    index = PackageIndex(url=f"http://127.0.0.1:{port}/", simple=f"http://127.0.0.1:{port}/simple/")
    digest = base64.b64encode(hashlib.sha1(index.password.encode()).digest()).decode()
    passwords = home / "htpasswd"
    passwords.write_text(f"{index.username}:{{SHA}}{digest}\n")
    command = [sys.executable, "-m", "pypiserver", "run", "--disable-fallback", "--interface", "127.0.0.1"]
    command += ["--port", str(port), "--passwords", str(passwords), "--authenticate", "update", str(packages)]
    with _running(command, index.url, home / "log"):
        yield index


@contextmanager
def devpi(home: Path) -> Iterator[PackageIndex]:
    """A devpi-server with one user and one index of that user's, which keeps what it has: it is not volatile."""
    port = _free_port()
    root = f"http://127.0.0.1:{port}"
    index = PackageIndex(url=f"{root}/publisher/internal/", simple=f"{root}/publisher/internal/+simple/")
    programs = Path(sys.executable).parent
    place = ["--serverdir", str(home / "server")]
    administrator = secrets.token_hex(16)
    subprocess.run(
        [programs / "devpi-init", *place, "--no-root-pypi", "--root-passwd", administrator],
        check=True,
        capture_output=True,
        timeout=60,
    )
    command = [str(programs / "devpi-server"), *place, "--host", "127.0.0.1", "--port", str(port), "--offline-mode"]
    with _running(command, f"{root}/+api", home / "log"):
        as_root = _login(root, "root", administrator)
        _send("PUT", f"{root}/{index.username}", {"password": index.password}, as_root)
        as_publisher = _login(root, index.username, index.password)
        _send("PUT", index.url.rstrip("/"), {"type": "stage", "bases": [], "volatile": False}, as_publisher)
        yield index


def _login(root: str, user: str, password: str) -> dict[str, str]:
    token = _send("POST", f"{root}/+login", {"user": user, "password": password}, {})["result"]["password"]
    return {"X-Devpi-Auth": base64.b64encode(f"{user}:{token}".encode()).decode()}


def _send(method: str, url: str, body: Mapping[str, Any], headers: Mapping[str, str]) -> dict[str, Any]:
    sent = {"Content-Type": "application/json", "Accept": "application/json", **headers}
    request = urllib.request.Request(url, json.dumps(body).encode(), sent, method=method)
    with _opener.open(request, timeout=30) as response:
        answer: dict[str, Any] = json.load(response)
    return answer


def _get(url: str) -> bytes:
    with _opener.open(url, timeout=30) as response:
        content: bytes = response.read()
    return content


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@contextmanager
def _running(command: Sequence[str], url: str, log: Path) -> Iterator[None]:
    with log.open("wb") as output, subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT) as server:
        try:
            _wait_until_it_answers(url, server, log)
            yield
        finally:
            server.terminate()
            try:
                server.wait(timeout=10)
            except subprocess.TimeoutExpired:
                server.kill()


def _wait_until_it_answers(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and server.poll() is None:
        try:
            _get(url)
        except urllib.error.URLError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(f"the package index did not start:\n{log.read_text()}")
