"""The site builds strictly: no warning, no broken link or anchor, and nothing in it is loaded from elsewhere."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.xdist_group("site")


def test_it_builds_without_a_warning(site: Path) -> None:
    assert (site / "index.html").is_file()
    assert (site / "reference" / "bounces.html").is_file()


def test_search_finds_operations_and_guides(site: Path) -> None:
    index = json.loads((site / "search" / "search_index.json").read_text(encoding="utf-8"))
    places = {entry["location"] for entry in index["docs"]}
    assert {"reference/bounces.html#create", "retries.html", "api/errors.html", "deprecations.html"} <= places


def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    loaded = re.compile(r"""<(?:script|img|iframe|link)\b[^>]*\b(?:src|href)=["']?(https?:)?//[^"'> ]*""")
    for page in site.rglob("*.html"):
        found = [match[0] for match in loaded.finditer(page.read_text(encoding="utf-8"))]
        assert not [text for text in found if "canonical" not in text], page
    for sheet in site.rglob("*.css"):
        assert not re.search(r"url\(\s*[\"']?https?:|@import", sheet.read_text(encoding="utf-8")), sheet


def test_signatures_show_values_and_no_names_of_constants(site: Path) -> None:
    pages = {page.stem: re.sub(r"<[^>]+>", "", page.read_text(encoding="utf-8")) for page in (site / "api").iterdir()}
    assert "look_back=timedelta(days=1), patience=60.0" in pages["messages"]
    for name, text in pages.items():
        assert re.findall(r"\b\w+=(?:[A-Z]+_)*[A-Z]{3,}\b", text) == [], name
