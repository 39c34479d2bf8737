"""Reads JSON that comes from anybody: bounded in depth, and holding nothing but JSON."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

from .errors import WebhookError

MAX_DEPTH = 100


def read_json(body: bytes | str) -> Any:
    """Decode JSON.

    Raises:
        WebhookError: It is none, or too deep (`malformed`).
    """
    try:
        decoded = json.loads(body.removeprefix("\ufeff") if isinstance(body, str) else body)
    except (ValueError, RecursionError) as error:
        raise WebhookError("malformed", "the body is neither JSON nor a form") from error
    return plain(decoded)


def plain(value: Any, depth: int = 0) -> Any:
    """A copy of decoded JSON.

    Raises:
        WebhookError: It is too deep, or holds something that JSON cannot hold (`malformed`).
    """
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float) and math.isfinite(value):
        return value
    if depth == MAX_DEPTH:
        raise WebhookError("malformed", f"the post is nested more than {MAX_DEPTH} deep")
    if isinstance(value, Mapping):
        if not all(isinstance(key, str) for key in value):
            raise WebhookError("malformed", "the post has a name that is no text")
        return {key: plain(item, depth + 1) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item, depth + 1) for item in value]
    raise WebhookError("malformed", f"the post holds a value ({type(value).__name__}) that JSON cannot hold")
