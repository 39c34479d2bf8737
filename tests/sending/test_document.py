"""docs/sending.md: its examples run, and its table has all codes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mailgun_sandbox.testing import SandboxServer
from tests.sending.test_check import PROBLEMS

DOCUMENT = (Path(__file__).resolve().parents[2] / "docs" / "sending.md").read_text(encoding="utf-8")


def test_the_examples_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    blocks = re.findall(r"```python\n(.*?)```", DOCUMENT, re.DOTALL)
    assert len(blocks) > 10
    monkeypatch.chdir(tmp_path)
    with SandboxServer(key="your-key") as server:
        monkeypatch.setenv("MAILGUN_BASE_URL", server.url)
        names: dict[str, object] = {}
        for block in blocks:
            exec(compile(block, "docs/sending.md", "exec"), names)
        sent = [request.path for request in server.requests if request.path.endswith(("messages", "messages.mime"))]
    assert len(sent) == "".join(blocks).count(".send(") + "".join(blocks).count(".send_mime(")
    assert "error text missing-content" in capsys.readouterr().out


def test_the_table_has_every_code_with_its_severity() -> None:
    shown: set[tuple[str, str]] = set()
    for codes, severities in re.findall(r"^\| (`[a-z-]+`(?:, `[a-z-]+`)*) \| ([a-z, ]+) \|", DOCUMENT, re.MULTILINE):
        shown |= {(code, word) for code in re.findall("[a-z-]+", codes) for word in severities.split(", ")}
    shown = {(code, severity) for code, severity in shown if severity in ("error", "warning")}
    known = {(code, severity) for _, _, code, severity in PROBLEMS} | {("bad-domain", "error")}
    assert shown >= known - {("large-message", "warning")}
    assert {code for code, _ in shown} == {code for code, _ in known}
