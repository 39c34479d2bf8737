# Written by `make generate` from spec/. Do not edit.
"""Words that arguments and answers use. All are open: a word that is new at the service is a `str` like any other."""

from __future__ import annotations

from typing import Literal, TypeAlias

NoteState: TypeAlias = Literal["done", "open"] | str
