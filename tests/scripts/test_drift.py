"""`make drift`: what another OpenAPI document has that ours lacks, and the other way round."""

from __future__ import annotations

import json
import subprocess
import sys
from copy import deepcopy
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import yaml

from scripts.drift import compare, main, shapes

pytestmark = pytest.mark.shows_key("the description that is written to a file names the test key")

ROOT = Path(__file__).resolve().parents[2]
GOLDEN = ROOT / "tests" / "generator" / "golden" / "spec"


@pytest.fixture(scope="module")
def ours() -> dict[str, Any]:
    document: dict[str, Any] = yaml.load(
        (ROOT / "generated" / "openapi.yaml").read_text(encoding="utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    )
    return document


def upstream(tmp_path: Path, document: Any) -> str:
    path = tmp_path / "upstream.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return str(path)


def test_the_same_description_has_no_drift(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(ROOT / "generated" / "openapi.yaml")]) == 0
    assert capsys.readouterr().out == "New there: 0\nGone there: 0\nTyped otherwise: 0\n"


def test_names_of_path_parameters_do_not_matter(ours: dict[str, Any], tmp_path: Path) -> None:
    other = deepcopy(ours)
    other["paths"] = {path.replace("{domain}", "{domain_name}"): item for path, item in other["paths"].items()}
    assert main([upstream(tmp_path, other)]) == 0


def test_what_is_new_there_is_told_and_fails(
    ours: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = deepcopy(ours)
    other["paths"]["/v9/things"] = {
        "get": {"operationId": "GetThings", "responses": {"200": {"description": "Things."}}}
    }
    other["components"]["schemas"]["Bounce"]["properties"]["weight"] = {"type": "number"}
    listing = other["paths"]["/v3/{domain}/bounces"]["get"]
    listing["parameters"].append({"name": "since", "in": "query", "schema": {"type": "string"}})
    other["components"]["schemas"]["BounceForm"]["properties"]["hint"] = {"type": "string"}
    assert main([upstream(tmp_path, other)]) == 1
    shown = capsys.readouterr().out
    assert "GET /v9/things\n" in shown
    assert "GET /v3/{}/bounces  answer.items[].weight (number)" in shown
    assert "GET /v3/{}/bounces  query.since (string)" in shown
    assert "POST /v3/{}/bounces  body.hint (string)" in shown


def test_what_is_gone_or_typed_otherwise_is_told_and_passes(
    ours: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = deepcopy(ours)
    del other["paths"]["/v3/routes/match"]
    del other["components"]["schemas"]["Bounce"]["properties"]["error"]
    other["components"]["schemas"]["Bounce"]["properties"]["created_at"] = {"type": "object"}
    assert main([upstream(tmp_path, other)]) == 0
    shown = capsys.readouterr().out
    assert "New there: 0" in shown
    assert "  GET /v3/routes/match\n" in shown
    assert "answer.items[].error (string)" in shown
    assert "answer.items[].created_at: string here, object there" in shown


def test_a_schema_that_holds_itself_comes_to_an_end() -> None:
    node = {
        "type": "object",
        "properties": {"child": {"$ref": "#/components/schemas/Node"}, "name": {"type": "string"}},
    }
    document: dict[str, Any] = {
        "paths": {
            "/v1/tree": {
                "get": {
                    "responses": {
                        "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Node"}}}}
                    }
                }
            }
        },
        "components": {"schemas": {"Node": node}},
    }
    found = shapes(document)
    assert found["GET /v1/tree"]["answer.name"] == "string"
    assert list(compare(found, found)) == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [("{", "cannot be read"), ("[1]", "is no OpenAPI document"), ("info: {}", "is no OpenAPI document")],
)
def test_what_is_no_description_is_named(
    text: str, problem: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "upstream.yaml"
    path.write_text(text, encoding="utf-8")
    assert main([str(path)]) == 2
    assert f"{path}: {problem}" in capsys.readouterr().err
    assert main([str(tmp_path / "missing.yaml")]) == 2


def test_a_description_may_lie_on_the_web() -> None:
    content = json.dumps({"openapi": "3.1.0", "paths": {"/v9/things": {"get": {"responses": {}}}}}).encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: Any) -> None:
            """Tests stay silent."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.handle_request, daemon=True)
        thread.start()
        command = [sys.executable, "-m", "scripts.drift", f"http://127.0.0.1:{server.server_port}/openapi.json"]
        done = subprocess.run(
            [*command, "--spec", str(GOLDEN)], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
        )
        thread.join(5)
    assert done.returncode == 1, done.stderr
    assert "GET /v9/things" in done.stdout
