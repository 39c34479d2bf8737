"""Recorded traffic of the real service goes through the generated package and comes back whole."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import Any
from urllib.parse import urlsplit

import pytest

from mailgun_api.models import Event
from mailgun_api.operations import OPERATIONS
from mailgun_api.types import Operation
from tests.api.conftest import RECORDINGS, ROOT, needs_recordings
from tests.api.equality import differences

pytestmark = needs_recordings


def _read(name: str) -> list[dict[str, Any]]:
    path = RECORDINGS / name
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return [json.loads(line) for line in lines if line.strip()]


def _operations(case: dict[str, Any]) -> list[Operation[Any]]:
    """The operations of a recorded request: none, one, or two where one URL takes two kinds of body."""
    method, path = case["request"]["method"], urlsplit(case["request"]["url"]).path
    found = [
        operation
        for operation in OPERATIONS.values()
        if operation.method == method and re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", operation.path), path)
    ]
    # Words of a path are stronger than its arguments: /v3/lists/pages is no list of the name `pages`.
    fewest = min((operation.path.count("{") for operation in found), default=0)
    return [operation for operation in found if operation.path.count("{") == fewest]


def _described(name: str) -> list[Any]:
    return [
        pytest.param(case, operation, id=f"{operation.id}-{case['id']}")
        for case in _read(name)
        if 200 <= case["response"]["status"] < 300
        for operation in _operations(case)
    ]


def _decoded(case: dict[str, Any], operation: Operation[Any]) -> tuple[Any, Any]:
    """What was recorded, and what became of it."""
    response = case["response"]
    body = response.get("body_restored", response["body"])
    decoded = operation.decode(response["status"], response["headers"], body.encode())
    return json.loads(body), decoded.to_dict()


# Hand-made fixtures that contradict better evidence.
_WRONG_FIXTURES = {
    "mock-js-76d058173e": "a list around the answer, which S, G and P have bare",
    "mock-java-953381b404": "status 200 with a body, where S has 204 without one",
    "mock-java-0e268835d4": "status 200 with a body, where S has 204 without one",
    "mock-docs-a5d0b35c36": "the list that was sent, not the answer",
    "mock-go-060e40ab2a": "`null`, which an empty model stands for",
    "mock-go-4e728191db": "`null`, which an empty model stands for",
}

RECORDED = _described("interactions.jsonl")
MOCKED = [parameter for parameter in _described("mocked.jsonl") if parameter.values[0]["id"] not in _WRONG_FIXTURES]
EVENTS = [
    pytest.param(case["json"].get("event-data", case["json"]), id=case["id"])
    for case in _read("webhooks.jsonl")
    if case["kind"] in ("event-webhook", "event-object")
]


def test_there_is_something_to_decode() -> None:
    assert len(RECORDED) > 30
    assert len(MOCKED) > 30
    assert len(EVENTS) > 15
    touched = {parameter.values[1].tag for parameter in RECORDED}
    assert {"bounces", "domains", "events", "mailing_lists", "messages", "templates", "webhooks"} <= touched


@pytest.mark.parametrize(("case", "operation"), RECORDED)
def test_a_recorded_answer_loses_nothing(case: dict[str, Any], operation: Operation[Any]) -> None:
    before, after = _decoded(case, operation)
    assert not differences(before, after)


@pytest.mark.parametrize(("case", "operation"), MOCKED)
def test_an_answer_of_a_vendors_fixture_loses_nothing(case: dict[str, Any], operation: Operation[Any]) -> None:
    before, after = _decoded(case, operation)
    assert not differences(before, after)


@pytest.mark.parametrize("event", EVENTS)
def test_an_event_of_a_webhook_loses_nothing(event: dict[str, Any]) -> None:
    decoded = Event.from_dict(event)
    assert decoded.event == event["event"]
    if "timestamp" in event:
        assert decoded.timestamp is not None
        assert decoded.timestamp.timestamp() == pytest.approx(float(event["timestamp"]), abs=1e-6)
    assert not differences(event, decoded.to_dict())


def test_the_description_matches_every_recorded_exchange_of_its_operations() -> None:
    # The checker comes with the recordings; -B, because nothing is written there.
    command = [sys.executable, "-B", str(RECORDINGS / "check_spec.py"), str(ROOT / "generated" / "openapi.yaml")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert not done.stderr
    *mismatches, last = done.stdout.splitlines()
    assert not [line for line in mismatches if not re.match(r"operation +\w+ +\S+  not described  \[", line)]
    counted = re.fullmatch(r"(\d+) of (\d+) recorded exchanges match the description", last)
    assert counted
    not_described = sum(int(count) for line in mismatches for count in re.findall(r"\[(\d+)x ", line))
    assert int(counted[1]) > 40
    assert int(counted[1]) == int(counted[2]) - not_described
