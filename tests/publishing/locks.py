"""The locked requirements, read."""

from __future__ import annotations

import re

from packaging.utils import canonicalize_name

from tests.publishing.conftest import ROOT

LOCKS = sorted(file.name for file in (ROOT / "requirements").glob("*.txt"))
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)")


def lines(name: str) -> list[str]:
    """The requirements of a lock, each with its continuation lines, without comments."""
    text = (ROOT / "requirements" / name).read_text()
    joined = re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE).replace("\\\n", " ")
    return [line for line in joined.splitlines() if line.strip()]


def pins(name: str) -> dict[str, str]:
    """The release that a lock has of each package."""
    found = [PIN.match(line) for line in lines(name)]
    return {canonicalize_name(pin[1]): pin[2] for pin in found if pin}
