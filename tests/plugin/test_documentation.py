"""The examples of docs/testing.md run as they stand there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.plugin.conftest import Run

pytest_plugins = ["pytester"]

PAGE = Path(__file__).parents[2] / "docs" / "testing.md"


def test_examples(run: Run, pytester: pytest.Pytester) -> None:
    text = PAGE.read_text(encoding="utf-8")
    (configuration,) = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
    blocks = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    assert len(blocks) == 2
    result = run("\n\n".join(blocks), "-p", "anyio")
    # The asynchronous one runs with asyncio and with trio.
    result.assert_outcomes(passed=5)
    pytester.makepyprojecttoml(configuration)
    result = run("def test_region(mailgun_sandbox):\n    assert mailgun_sandbox.domain == 'mg.example.com'")
    result.assert_outcomes(passed=1)
