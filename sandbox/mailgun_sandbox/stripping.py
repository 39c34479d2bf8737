"""Takes quotations and the signature out of the text of a mail.

The service does this by a model that it does not describe; here lines that begin with `>` are quotations, and what
follows a line `-- ` is the signature.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_SIGNATURE = re.compile(r"\r?\n(-- \r?\n.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Stripped:
    """A text in two parts."""

    text: str
    signature: str


def strip(text: str) -> Stripped:
    """The text without quotations, and its signature."""
    match = _SIGNATURE.search(text)
    body, signature = (text, "") if match is None else (text[: match.start()], match[1])
    return Stripped("\n".join(line for line in body.splitlines() if not line.startswith(">")), signature)
