"""The reference says what the package does: its samples run, and every method and type has its place."""

from __future__ import annotations

import inspect
import json
import random
import re
import shutil
import subprocess
import warnings
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import HTTP
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from mailgun_api.operations import OPERATIONS
from mailgun_api.servers import SERVERS
from mailgun_sandbox.testing import ReceivedRequest, SandboxServer
from mailgun_sdk import Mailgun
from scripts import reference
from scripts import reference_samples as samples
from scripts.reference_facts import Method, description, methods, resource_class

TAGS = [tag["name"] for tag in description()["tags"]]
METHODS = [method for tag in TAGS for method in methods(tag)]
ASYNC_RUNS = 60
CURL_RUNS = 60


@pytest.fixture(scope="module")
def server() -> Iterator[SandboxServer]:
    """A sandbox where there is one of everything: it answers the examples of the description."""
    with SandboxServer(examples=set(TAGS), domains=("example.com",)) as server:
        yield server


@pytest.fixture
def place(server: SandboxServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The environment and the folder that samples need."""
    monkeypatch.setenv("MAILGUN_API_KEY", server.key)
    monkeypatch.setenv("MAILGUN_BASE_URL", server.url)
    monkeypatch.chdir(tmp_path)
    for name, content in samples.FILES.items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


def run(code: str, name: str) -> None:
    names: dict[str, Any] = {"__name__": "sample", "print": lambda *values: None}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        exec(compile(code, name, "exec", dont_inherit=True), names)


def content_of(request: ReceivedRequest) -> Any:
    """The body as the server reads it."""
    kind = request.headers.get("content-type", "")
    if kind.startswith("multipart/"):
        head = f"Content-Type: {kind}\r\n\r\n".encode()
        parts = message_from_bytes(head + request.body, policy=HTTP).iter_parts()
        return [(part.get_param("name", header="content-disposition"), part.get_payload(decode=True)) for part in parts]
    return json.loads(request.body) if kind.startswith("application/json") else parse_qsl(request.body.decode())


def name_of(method: Method) -> str:
    return method.full_name


def chosen(count: int, seed: str) -> list[Method]:
    return random.Random(seed).sample(METHODS, count)


def test_every_operation_is_there() -> None:
    assert {method.id for method in METHODS} == set(OPERATIONS)


@pytest.mark.parametrize("tag", TAGS)
def test_samples_run(place: Path, server: SandboxServer, tag: str) -> None:
    for method in methods(tag):
        server.requests.clear()
        run(samples.python(method), method.full_name)
        assert server.requests, f"{method.full_name} sent nothing"
        assert server.requests[0].method == method.http


def test_asynchronous_samples_compile() -> None:
    for method in METHODS:
        compile(samples.python(method, asynchronous=True), method.full_name, "exec")


@pytest.mark.parametrize("method", chosen(ASYNC_RUNS, "async"), ids=name_of)
def test_asynchronous_samples_run(place: Path, server: SandboxServer, method: Method) -> None:
    server.requests.clear()
    run(samples.python(method, asynchronous=True), method.full_name)
    assert server.requests[0].method == method.http


@pytest.mark.parametrize("method", chosen(CURL_RUNS, "curl"), ids=name_of)
def test_curl_sends_what_the_client_sends(place: Path, server: SandboxServer, method: Method) -> None:
    if shutil.which("curl") is None:
        pytest.skip("curl is not installed")
    server.requests.clear()
    command = samples.curl(method).replace(SERVERS["us"], server.url)
    done = subprocess.run(
        [
            "bash",
            "-c",
            f"set -e; {command.replace('curl ', 'curl --silent --show-error --fail --noproxy 127.0.0.1 ', 1)}",
        ],
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stderr.decode()}{done.stdout.decode()}"
    with Mailgun() as mg:
        mg.run(samples.make_call(method))
    by_curl, by_client = server.requests
    assert (by_curl.method, by_curl.path) == (by_client.method, by_client.path)
    assert parse_qsl(by_curl.query) == parse_qsl(by_client.query)
    assert content_of(by_curl) == content_of(by_client)


def test_every_page_names_its_methods_and_types() -> None:
    pages = reference.pages()
    for tag in TAGS:
        page = pages[f"reference/{tag}.md"]
        for method in methods(tag):
            section = page.split(f"## {method.name} {{ #{method.name} }}")[1].split("\n## ")[0]
            assert f"`{method.http} {method.path}`" in section
            for argument in method.arguments:
                assert f"\n`{argument.name}`" in section, f"{method.full_name} lacks {argument.name}"
            assert section.count("```python") == 3, method.full_name
            assert section.count("```sh") == 1, method.full_name
    found = [(path, anchor) for path, page in pages.items() for anchor in re.findall(r"\{ #([\w-]+) \}", page)]
    anchors = set(found)
    assert len(anchors) == len(found), "two headings of a page have one anchor"
    for path, page in pages.items():
        for target, anchor in re.findall(r"\]\((\w+\.md)?#([\w-]+)\)", page):
            assert (f"reference/{target}" if target else path, anchor) in anchors, f"{path}: {target}#{anchor}"


def test_signatures_are_those_of_the_package() -> None:
    for method in METHODS:
        function = getattr(resource_class(method.tag, "Async"), method.name)
        names = [name for name in inspect.signature(function).parameters if name != "self"]
        assert names == [argument.name for argument in method.arguments]


def test_deprecated_operations_name_what_to_use() -> None:
    page = reference.deprecations_page(TAGS)
    rows = [line for line in page.splitlines() if line.startswith("| [`")]
    deprecated = {name: operation for name, operation in OPERATIONS.items() if operation.deprecated}
    assert len(rows) == len(deprecated)
    for method in METHODS:
        if method.id in deprecated:
            (row,) = [row for row in rows if f"[`{method.full_name}`]" in row.split(" | ")[0]]
            successor = deprecated[method.id].successor
            assert ("Use [`" in row) == (successor is not None)


def test_limits_are_told() -> None:
    (method,) = [method for method in methods("bounces") if method.name == "list"]
    assert "*Limit: 1 to 1,000.*" in reference.resource_page("bounces", "", reference.homes())
    assert reference.signature(method).startswith("mg.bounces.list(")


def test_evidence_is_told_in_words() -> None:
    assert reference.evidence("C S R G J") == (
        "recorded traffic; the vendor's OpenAPI description, older documentation and Go and Java SDKs"
    )
    assert reference.evidence("D") == "the vendor's documentation"
    assert reference.evidence("") == "nothing but this description"
    letters = {letter for method in METHODS for letter in method.operation.get("x-evidence", "").split()}
    assert all(reference.evidence(letter) != reference.evidence("") for letter in letters)
