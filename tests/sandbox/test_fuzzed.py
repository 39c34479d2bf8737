"""Every operation gets requests made from the description; no answer is a server error or one that is not described.

`make fuzz-api` sends more of them.
"""

from __future__ import annotations

import re

import pytest

from scripts.fuzz_api import main, program


@pytest.mark.skipif(not program().exists(), reason="schemathesis is not installed")
def test_answers_are_described(capfd: pytest.CaptureFixture[str]) -> None:
    status = main(["--examples", "2", "--no-coverage"])
    report = capfd.readouterr().out
    assert status == 0, report[-20_000:]
    operations = re.search(r"(\d+) selected / (\d+) total", report)
    assert operations is not None
    assert operations[1] == operations[2]
    generated = re.search(r"(\d+) generated, (\d+) passed", report)
    assert generated is not None
    assert generated[1] == generated[2]
    assert int(generated[1]) >= int(operations[1])
