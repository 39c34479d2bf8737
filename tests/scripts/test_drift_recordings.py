"""`make drift-recordings`: where the sandbox answers otherwise than the real service did."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.drift_recordings import CASSETTES, ROOT, main

REAL = "# Recorded from the real service, https://api.mailgun.net, on 2026-01-02 by `make record`.\n"


def cassette(folder: Path, name: str, interactions: list[dict[str, Any]], head: str = REAL) -> Path:
    path = folder / f"{name}.yaml"
    path.write_text(head + yaml.dump({"interactions": interactions, "version": 1}), encoding="utf-8")
    return path


def recorded(name: str) -> list[dict[str, Any]]:
    """What the sandbox answered when the cassettes were made: as good as real, for a comparison with itself."""
    document = yaml.load((CASSETTES / f"{name}.yaml").read_text(encoding="utf-8"), yaml.SafeLoader)
    interactions: list[dict[str, Any]] = document["interactions"]
    return interactions


def interaction(method: str, path: str, answer: Any, body: str = "", status: int = 200) -> dict[str, Any]:
    return {
        "request": {
            "method": method,
            "uri": f"https://api.mailgun.net{path}",
            "body": body,
            "headers": {"content-type": ["application/x-www-form-urlencoded"]} if body else {},
        },
        "response": {"status": {"code": status, "message": ""}, "headers": {}, "body": {"string": json.dumps(answer)}},
    }


@pytest.mark.parametrize("name", ["bounces", "messages", "templates"])
def test_what_is_alike_is_no_drift(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    interactions = recorded(name)
    cassette(tmp_path, name, interactions)
    assert main([str(tmp_path), "--all"]) == 0
    count = len(interactions)
    assert f"{count} of {count} answers have the same status and shape" in capsys.readouterr().out


def test_names_that_the_service_gave_lead_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The identifier of a route is another one in the sandbox; what is asked for it is asked for the sandbox's."""
    identifier = "4f3bad2335335426750048c6"
    route = {"id": identifier, "priority": 0, "actions": ["stop()"], "expression": "catch_all()"}
    body = "expression=catch_all%28%29&action=stop%28%29"
    steps = [
        interaction("POST", "/v3/routes", {"message": "Route has been created", "route": route}, body),
        interaction("GET", f"/v3/routes/{identifier}", {"route": route}),
        interaction("DELETE", f"/v3/routes/{identifier}", {"message": "Route has been deleted", "id": identifier}),
        interaction("GET", f"/v3/routes/{identifier}", {"message": "Route not found"}, status=404),
    ]
    cassette(tmp_path, "routes", steps)
    assert main([str(tmp_path)]) == 0, capsys.readouterr().out


@pytest.mark.parametrize(
    ("path", "answer", "status", "problem"),
    [
        ("/v3/example.com/bounces", {"items": [], "paging": {}, "extra": 1}, 200, ".extra is missing"),
        ("/v3/example.com/bounces", {"items": {}, "paging": {}}, 200, ".items: list for dict"),
        ("/v3/example.com/bounces/a@x.org", {"address": "a@x.org"}, 200, "status 404 for 200"),
        ("/v3/routes", [], 200, "the answer: dict for list"),
    ],
    ids=["field", "type", "status", "whole"],
)
def test_drift_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], path: str, answer: Any, status: int, problem: str
) -> None:
    cassette(tmp_path, "some", [interaction("GET", path, answer, status=status)])
    assert main([str(tmp_path)]) == 1
    printed = capsys.readouterr().out
    assert "0 of 1 answers have the same status and shape" in printed
    assert f"Different: 1\n  some: GET {path}: " in printed
    assert problem in printed


def test_recordings_in_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def case(name: str, path: str, status: int, answer: Any) -> str:
        request = {"method": "GET", "url": f"https://api.mailgun.net{path}", "headers": {}, "body": "", "body_kind": ""}
        return json.dumps({"id": name, "request": request, "response": {"status": status, "body": json.dumps(answer)}})

    lines = [
        case("alike", "/v3/DOMAIN.TEST/bounces/a@x.org", 200, {"address": "a@x.org", "code": "550"}),
        case("known", "/v3/other.test/bounces", 401, "Forbidden"),
        case("different", "/v3/DOMAIN.TEST/complaints/a@x.org", 200, {"address": "a@x.org", "reason": "spam"}),
        # Nothing is kept for this one, so that its answer says nothing.
        case("described", "/v3/ips", 200, {"none": 1}),
    ]
    file = tmp_path / "recordings.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    assert main([str(file)]) == 1
    printed = capsys.readouterr().out
    assert "1 of 3 answers" in printed
    assert "Different: 1\n  different: .reason is missing\nDifferent, and known why: 1\n  known: status 404" in printed


def test_what_was_recorded_from_the_sandbox_proves_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cassette(tmp_path, "bounces", recorded("bounces"), "# Recorded from the local sandbox\n")
    assert main([str(tmp_path)]) == 2
    assert "MAILGUN_API_KEY" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "text"),
    [("a.jsonl", "no JSON"), ("a.jsonl", "[1]"), ("folder/a.yaml", "interactions: 3"), ("folder/a.yaml", "{")],
    ids=["text", "number", "cassette", "yaml"],
)
def test_what_cannot_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, text: str) -> None:
    file = tmp_path / name
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, encoding="utf-8")
    assert main([str(file if file.parent == tmp_path else file.parent)]) == 2
    assert f"{file}: cannot be read as " in capsys.readouterr().err


def test_missing_file_from_the_command_line(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "scripts.drift_recordings", str(tmp_path / "none.jsonl")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 2
    assert "none.jsonl: cannot be read as recordings" in ended.stderr
