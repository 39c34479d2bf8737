"""Reads what ASGI tells of a request."""

from __future__ import annotations

from urllib.parse import unquote

from starlette.types import Scope


def header(scope: Scope, name: bytes) -> str:
    """The value of a header, the last one where it comes twice; empty if there is none.

    Args:
        scope: Of the request.
        name: In lower case.
    """
    value = b""
    for each, found in scope["headers"]:
        if each == name:
            value = found
    return value.decode("latin-1")


def segments_of(scope: Scope) -> list[str]:
    """The parts of the path between its slashes, unescaped."""
    raw_path: bytes = scope.get("raw_path") or scope["path"].encode()
    parts = raw_path.decode("latin-1").split("/")[1:]
    # Split first: an escaped slash belongs to its part.
    return [unquote(part) for part in parts] if b"%" in raw_path else parts
