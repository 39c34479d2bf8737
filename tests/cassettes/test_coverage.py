"""What the cassettes show: every operation, and nothing secret."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml

from mailgun_api.operations import OPERATIONS

RECORDED = Path(__file__).parent / "recorded"


def test_every_operation_has_a_cassette() -> None:
    shown = {
        (interaction["request"]["method"], urlsplit(interaction["request"]["uri"]).path)
        for path in RECORDED.glob("*.yaml")
        for interaction in yaml.safe_load(path.read_text(encoding="utf-8"))["interactions"]
    }
    missing = [
        f"{operation.id}: call it in tests/cassettes/test_{operation.tag}.py if there is one, then make record"
        for operation in OPERATIONS.values()
        if not any(method == operation.method and _matches(operation.path, path) for method, path in shown)
    ]
    assert missing == []


@pytest.mark.parametrize("path", sorted(RECORDED.glob("*.yaml")), ids=lambda path: path.stem)
def test_cassettes_say_their_source_and_hold_no_secret(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.match(r"# Recorded from .* by `make record`", text)
    assert "uthorization" not in text
    assert "test-key" not in text
    assert "127.0.0.1" not in text


def _matches(template: str, path: str) -> bool:
    pattern = "/".join("[^/]+" if part.startswith("{") else re.escape(part) for part in template.split("/"))
    return re.fullmatch(pattern, path) is not None
