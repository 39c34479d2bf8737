"""Counting what a call costs, without a clock."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

Count = Callable[[Callable[[], Any]], int]


@pytest.fixture
def calls_of() -> Count:
    """Counts the calls, of Python and of C functions, that some work makes."""

    def count(work: Callable[[], Any]) -> int:
        found = 0

        def note(frame: FrameType, event: str, argument: Any) -> None:
            nonlocal found
            found += event in ("call", "c_call")

        sys.setprofile(note)
        try:
            work()
        finally:
            sys.setprofile(None)
        return found

    return count
