"""Requests that the real service once answered get the same status from the sandbox, and an answer of the same shape.

The recordings lie outside the project; without them there is nothing to compare with.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from mailgun_sandbox.testing import SandboxServer
from scripts.replay import differences, known_difference, read_recordings

# Another set can be named; the one beside the project is the default.
RECORDINGS = Path(
    os.environ.get("MAILGUN_RECORDINGS") or Path(__file__).parents[3] / "shared" / "recordings" / "interactions.jsonl"
)
CASES: list[Any] = read_recordings(RECORDINGS) if RECORDINGS.is_file() else []


@pytest.mark.skipif(not RECORDINGS.is_file(), reason="the recordings of the real service are not there")
@pytest.mark.parametrize("case", [pytest.param(case, id=case["id"]) for case in CASES])
def test_answer_is_like_the_recorded_one(client: httpx.Client, server: SandboxServer, case: Any) -> None:
    reason = known_difference(case["response"]["body"])
    if reason is not None:
        pytest.skip(reason)
    assert differences(client, server, case) == []


@pytest.mark.skipif(not RECORDINGS.is_file(), reason="the recordings of the real service are not there")
def test_nine_in_ten_answers_are_like_the_recorded_ones(
    plain_client: httpx.Client, server: SandboxServer, capsys: pytest.CaptureFixture[str]
) -> None:
    plain_client.auth = ("api", server.key)
    found: dict[str, list[str]] = {}
    for case in CASES:
        server.reset()
        found[case["id"]] = differences(plain_client, server, case)
    different = {identifier: problems for identifier, problems in found.items() if problems}
    lines = [f"{len(found) - len(different)} of {len(found)} recorded answers have the same status and shape"]
    lines += [f"  {identifier}: {'; '.join(problems)[:300]}" for identifier, problems in different.items()]
    with capsys.disabled():
        sys.stdout.write("\n" + "\n".join(lines) + "\n")
    assert len(different) <= len(found) / 10


def encoded(fields: list[list[str]]) -> str:
    return urlencode([(name, value) for name, value in fields])


def reversed_fields(case: Any) -> Any:
    fields = case["request"]["fields"][::-1]
    return case | {"request": case["request"] | {"fields": fields, "body": encoded(fields)}}


def multipart(case: Any) -> Any:
    return case | {"request": case["request"] | {"body_kind": "multipart"}}


def other_domain(case: Any) -> Any:
    text = json.dumps(case).replace("DOMAIN.TEST", "other.example.org").replace("domain.invalid", "other.example.net")
    return json.loads(text)


@pytest.mark.skipif(not RECORDINGS.is_file(), reason="the recordings of the real service are not there")
@pytest.mark.parametrize("vary", [reversed_fields, multipart, other_domain])
def test_what_makes_no_difference(client: httpx.Client, server: SandboxServer, vary: Callable[[Any], Any]) -> None:
    found: dict[str, list[str]] = {}
    for case in CASES:
        request = case["request"]
        is_form = request["body_kind"] == "form" and not any(name.endswith("[]") for name, _ in request["fields"])
        # A page of events is asked for by a link, which the sandbox gives for a domain of its own.
        if known_difference(case["response"]["body"]) or "/events/" in request["url"]:
            continue
        if is_form or vary is other_domain:
            server.reset()
            found[case["id"]] = differences(client, server, vary(case))
    assert len(found) > 20
    assert {identifier: problems for identifier, problems in found.items() if problems} == {}


@pytest.mark.skipif(not RECORDINGS.is_file(), reason="the recordings of the real service are not there")
def test_a_field_less_is_answered_as_described(client: httpx.Client, server: SandboxServer) -> None:
    statuses: set[int] = set()
    for case in CASES:
        fields = case["request"].get("fields") or []
        for place in range(len(fields) if case["request"]["body_kind"] == "form" else 0):
            less = fields[:place] + fields[place + 1 :]
            request = case["request"] | {"fields": less, "body": encoded(less)}
            server.reset()
            # The client of these tests holds each answer against the description.
            for problem in differences(client, server, case | {"request": request}):
                statuses.add(
                    int((problem.removeprefix("status ") + " ").partition(" ")[0]) if "status" in problem else 0
                )
    assert 400 in statuses
    assert all(status < 500 for status in statuses)
