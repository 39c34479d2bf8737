"""What Mailgun says when it refuses, from any of the shapes that its services answer in."""

from __future__ import annotations

import json
from typing import Any

_DEEPEST = 8  # objects within objects; the services nest two
_LONGEST = 1 << 20  # bytes; parsed, a document can take thirty times its size


def message_of(content: bytes) -> str:
    """The sentence of a refusal; HTML and text are cut short, an empty text where there is none."""
    if len(content) > _LONGEST:
        return _shown(content)
    try:
        body = json.loads(content)
    except (ValueError, RecursionError):
        return _shown(content)
    return _message_in(body) or (_shown(content) if body else "")


def _shown(content: bytes) -> str:
    return " ".join(content[:500].decode("utf-8", "replace").split())


def _message_in(body: Any, depth: int = 0) -> str:
    if isinstance(body, str):
        return body
    if not isinstance(body, dict) or depth > _DEEPEST:
        return ""
    for key in ("message", "Message", "error", "Error", "Reason", "Description", "Response"):
        if found := _message_in(body.get(key), depth + 1):
            return found
    if "Field" in body:
        return f"{body['Field']}: {body.get('Value', '')!r} is refused"
    if "retry-seconds" in body:
        return f"try again in {body['retry-seconds']} seconds"
    return ""
