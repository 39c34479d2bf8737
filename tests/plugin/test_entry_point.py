"""pytest finds the plugin by itself where the package is installed."""

from __future__ import annotations

import tomllib
from importlib.metadata import EntryPoint
from pathlib import Path

from mailgun_sandbox import pytest_plugin

PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_entry_point_leads_to_the_plugin() -> None:
    (found,) = PROJECT["entry-points"]["pytest11"].items()
    name, value = found
    assert name == "mailgun_sandbox"
    assert EntryPoint(name, value, "pytest11").load() is pytest_plugin


def test_extra_brings_the_sandbox_and_pytest() -> None:
    extra = PROJECT["optional-dependencies"]["testing"]
    assert "mailgun-sdk[sandbox]" in extra
    assert any(each.startswith("pytest>=") for each in extra)
