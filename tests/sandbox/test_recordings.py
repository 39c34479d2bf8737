"""Requests that the real service once answered get the same status from the sandbox, and an answer of the same shape.

The recordings lie outside the project; without them there is nothing to compare with.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

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
