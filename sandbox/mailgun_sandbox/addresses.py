"""E-mail addresses, with names and without."""

from __future__ import annotations

import re
from email.utils import getaddresses

_ADDRESS = re.compile(r"[^\s@<>(),;:\"\\]+@[^\s@<>(),;:\"\\]+")


def parse_addresses(texts: list[str]) -> list[tuple[str, str]] | None:
    """Names and bare addresses.

    Args:
        texts: Each holds one address or several, parted by commas: `Ann <ann@example.com>, bob@example.net`.

    Returns:
        Pairs of a name, which may be empty, and an address; None if any of them is no address.
    """
    # Most are plain, and the whole grammar takes long.
    if all(_ADDRESS.fullmatch(text) for text in texts):
        return [("", text) for text in texts]
    pairs = getaddresses(texts)
    if not pairs or not all(_ADDRESS.fullmatch(address) for _, address in pairs):
        return None
    return pairs


def parse_address(text: str) -> tuple[str, str] | None:
    """Name and bare address of one address; None if it is none, or more than one."""
    pairs = parse_addresses([text])
    return pairs[0] if pairs is not None and len(pairs) == 1 else None
