# Written by `make generate` from spec/. Do not edit.
"""JSON text to Python values: by orjson where it is installed, else by the standard library, with the same result."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import Any

_DIGITS_AS_ZEROS = bytes(48 if 48 <= byte <= 57 else 32 for byte in range(256))
_NINETEEN_DIGITS = b"0" * 19


# Below this the standard library is as quick, and a program that reads no more has nothing to load.
_SMALL = 4_096


def loads(content: bytes) -> Any:
    """Read JSON.

    Raises:
        ValueError: It is none.
    """
    return json.loads(content) if len(content) < _SMALL else _reader()(content)


@cache
def _reader() -> Callable[[bytes], Any]:
    try:
        quick: Callable[[bytes], Any] = import_module("orjson").loads
    except ImportError:
        return json.loads

    def read(content: bytes) -> Any:
        # A whole number beyond 64 bits would silently become a float. What else the two read differently (NaN, lone
        # surrogates, other encodings than UTF-8), orjson refuses, and so it does with what is no JSON.
        if _NINETEEN_DIGITS not in content.translate(_DIGITS_AS_ZEROS):
            with suppress(ValueError):
                return quick(content)
        return json.loads(content)

    return read
