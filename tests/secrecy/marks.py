"""The keys that a run of the tests uses, in each form that a leak would show them in."""

from __future__ import annotations

import base64
import re
from collections import OrderedDict

# A shorter one could be any word.
_SHORTEST = 8
_MOST = 100
# Of what is longer, begin and end are looked at.
_LONGEST = 2_000_000


class Marks:
    """Keys to look for. Each key that a client sends with is one; the latest hundred are kept."""

    def __init__(self) -> None:
        self._keys: OrderedDict[str, tuple[str, ...]] = OrderedDict()

    def add(self, key: str) -> None:
        """Look for a key from now on, and for what it becomes in a header."""
        if key in self._keys or len(key) < _SHORTEST:
            return
        self._keys[key] = key, _encoded(f"api:{key}"), _encoded(key)
        if len(self._keys) > _MOST:
            self._keys.popitem(last=False)

    def add_header(self, value: str) -> None:
        """The same, from the value of an Authorization header."""
        self.add(base64.b64decode(value.removeprefix("Basic ")).decode().removeprefix("api:"))

    def found_in(self, what: str | bytes) -> str | None:
        """The first form of a key in a text or in bytes."""
        text = what if isinstance(what, str) else what.decode("latin-1")
        if len(text) > _LONGEST:
            text = text[: _LONGEST // 2] + text[-_LONGEST // 2 :]
        for key, forms in self._keys.items():
            for form in forms:
                # Not as a part of a longer word: "test-key" is no leak of "test-key-eu", nor is what the two begin with
                # in base64.
                ends = rf"(?<![\w-]){re.escape(form)}(?![\w-])" if form == key else rf"{re.escape(form)}(?![\w+/])"
                if form in text and re.search(ends, text):
                    return form
        return None


def _encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode().rstrip("=")
