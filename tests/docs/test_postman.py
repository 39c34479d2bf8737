"""The Postman collection: newman runs all of it against the sandbox."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mailgun_api.operations import OPERATIONS
from mailgun_sandbox.testing import SandboxServer
from scripts import postman
from scripts.reference_facts import description

TAGS = {tag["name"] for tag in description()["tags"]}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if missing := postman.missing_tools(install=False):
        pytest.skip(missing)
    place = tmp_path_factory.mktemp("postman")
    postman.write(place)
    return place


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    with SandboxServer(examples=TAGS) as server:
        yield server


def requests_of(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in node["item"]:
        if "request" in item:
            yield item
        else:
            yield from requests_of(item)


def newman(folder: Path, server: SandboxServer, key: str, *more: str) -> dict[str, Any]:
    values = postman.environment(server.url, key, server.domain)
    (folder / "sandbox.json").write_text(json.dumps(values))
    program = postman.TOOLS / "node_modules" / "newman" / "bin" / "newman.js"
    options = ["--environment", "sandbox.json", "--reporters", "json", "--reporter-json-export", "run.json"]
    options += ["--timeout", "180000", "--timeout-request", "10000", "--working-dir", str(folder), *more]
    subprocess.run(
        ["node", str(program), "run", postman.COLLECTION, *options],
        cwd=folder,
        capture_output=True,
        timeout=200,
        check=False,
    )
    run: dict[str, Any] = json.loads((folder / "run.json").read_text())["run"]
    return run


def test_there_is_a_request_for_each_method(folder: Path) -> None:
    found = json.loads((folder / postman.COLLECTION).read_text())
    names = [item["name"] for item in requests_of(found)]
    assert len(names) == len(set(names)) == len(OPERATIONS)
    assert {folder["name"] for folder in found["item"]} == TAGS


def test_no_request_fails(folder: Path, server: SandboxServer) -> None:
    run = newman(folder, server, server.key)
    assert run["failures"] == []
    statuses = {entry["item"]["name"]: entry["response"]["code"] for entry in run["executions"]}
    assert len(statuses) == len(OPERATIONS)
    assert {name: status for name, status in statuses.items() if not 200 <= status < 400} == {}


def test_the_key_is_that_of_the_environment(folder: Path, server: SandboxServer) -> None:
    run = newman(folder, server, "key-0000", "--folder", "bounces")
    assert {entry["response"]["code"] for entry in run["executions"]} == {401}


def test_it_is_the_same_in_every_run(folder: Path, tmp_path: Path) -> None:
    postman.write(tmp_path)
    for name in (postman.COLLECTION, postman.ENVIRONMENT):
        assert (tmp_path / name).read_text() == (folder / name).read_text()


def test_without_node_it_is_skipped(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert postman.main(["--output", str(tmp_path / "out")]) == 0
    assert "skipped, Node is not installed" in capsys.readouterr().out
    assert not (tmp_path / "out").exists()
