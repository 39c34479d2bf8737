"""E-mail addresses, with names and without."""

from __future__ import annotations

import re
from email.utils import getaddresses

_ADDRESS = re.compile(r"[^\s@<>(),;:\"\\]+@[^\s@<>(),;:\"\\]+")
# Nothing in these has a meaning in the grammar: an address, and one behind a name of plain words.
_PLAIN = re.compile(r"[^\s@<>(),;:\"\\\[\]]+@[^\s@<>(),;:\"\\\[\]]+")
_NAMED = re.compile(rf"((?:[\w!#$%&'*+/=?^`{{|}}~-]+ )+)<({_PLAIN.pattern})>")


def parse_addresses(texts: list[str]) -> list[tuple[str, str]] | None:
    """Names and bare addresses.

    Args:
        texts: Each holds one address or several, parted by commas: `Ann <ann@example.com>, bob@example.net`.

    Returns:
        Pairs of a name, which may be empty, and an address; None if any of them is no address.
    """
    # Most are plain, and the whole grammar takes long.
    plain = [_parse_plain(text) for text in texts]
    found = [pair for pair in plain if pair is not None]
    if len(found) == len(plain):
        return found
    pairs = getaddresses(texts)
    if not pairs or not all(_ADDRESS.fullmatch(address) for _, address in pairs):
        return None
    return pairs


def _parse_plain(text: str) -> tuple[str, str] | None:
    if _PLAIN.fullmatch(text):
        return "", text
    named = _NAMED.fullmatch(text)
    return None if named is None else (named[1].rstrip(), named[2])


def parse_address(text: str) -> tuple[str, str] | None:
    """Name and bare address of one address; None if it is none, or more than one."""
    pairs = parse_addresses([text])
    return pairs[0] if pairs is not None and len(pairs) == 1 else None
