"""The process that fuzzes: `python -m tests.fuzz.inside PROGRAM TARGET OPTIONS…`, with the options of libFuzzer.

PROGRAM is what libFuzzer starts where it needs other processes, to take a corpus together.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

# Ours, and what of the standard library reads the bytes.
_INSTRUMENTED = ("mailgun_sdk", "mailgun_api", "email", "json", "quopri", "base64")


def _fuzz(program: str, target: str, options: list[str]) -> None:
    atheris: Any = import_module("atheris")
    for name in [name for name in sys.modules if name.partition(".")[0] in _INSTRUMENTED]:
        del sys.modules[name]
    with atheris.instrument_imports(include=_INSTRUMENTED):
        check = import_module(f"tests.fuzz.targets.{target}").check
    atheris.Setup([program, *options], check)
    atheris.Fuzz()


if __name__ == "__main__":
    _fuzz(sys.argv[1], sys.argv[2], sys.argv[3:])
