"""docs/coverage.md is what the description covers."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mailgun_api.operations import OPERATIONS
from mailgun_sdk import Mailgun
from scripts.coverage_table import main

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in PAGE.splitlines() if line.startswith("| `")]


def test_the_committed_page_is_up_to_date(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0
    stale = tmp_path / "coverage.md"
    stale.write_text(PAGE.replace("bounces.list", "bounces.lost"), encoding="utf-8")
    assert main(["--check", "--output", str(stale)]) == 1
    assert "make coverage-table" in capsys.readouterr().err


def test_every_row_is_a_method_of_the_client() -> None:
    assert len(ROWS) == len(OPERATIONS)
    client = Mailgun("test-key")
    for name, operation, version, region, key, *_ in ROWS:
        tag, method = name.strip("`").split(".")
        assert callable(getattr(getattr(client, tag), method)), name
        found = OPERATIONS[f"{tag}_{method.rstrip('_')}"]
        assert operation.strip("`") == f"{found.method} {found.path}"
        assert (version, region, key) == (found.version, found.region_scope, found.key_kind)


def test_all_operations_of_the_inventory_are_there() -> None:
    told = re.search(r"^(\d+) operations, \d+ of them deprecated; \d+ methods\.$", PAGE, re.MULTILINE)
    assert told is not None
    # As many as the inventory has; the description may know more.
    assert int(told[1]) == len({operation for _, operation, *_ in ROWS}) >= 442
