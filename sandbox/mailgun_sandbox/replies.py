"""What the sandbox answers: a status, a body and headers."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

JSON = "application/json; charset=utf-8"
TEXT = "text/plain; charset=utf-8"
HTML = "text/html; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer."""

    status: int
    content: bytes
    media_type: str = JSON
    headers: dict[str, str] = field(default_factory=dict[str, str])


_encode = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, check_circular=False).encode


def answer(document: Any, status: int = 200) -> Reply:
    """An answer that carries JSON."""
    return Reply(status, _encode(document).encode() + b"\n")


class Refusal(Exception):
    """A request that is not carried out.

    Args:
        status: The HTTP status.
        body: The sentence under `message`, or the whole document where the service answers another shape.
    """

    def __init__(self, status: int, body: str | dict[str, Any]) -> None:
        super().__init__(status, body)
        self.reply = answer({"message": body} if isinstance(body, str) else body, status)


def forbidden() -> Reply:
    """The answer to a wrong key: text, not JSON (recorded)."""
    return Reply(401, b"Forbidden", TEXT, {"WWW-Authenticate": 'Basic realm="MG API"'})


def not_found_page() -> Reply:
    """The answer to a path that does not exist, or has an empty segment: an HTML page (recorded)."""
    return Reply(404, b"<!doctype html>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n", HTML)


def not_allowed_page(methods: list[str]) -> Reply:
    """The answer to a method that a path does not know; that it is HTML as well is unverified."""
    content = b"<!doctype html>\n<title>405 Method Not Allowed</title>\n<h1>Method Not Allowed</h1>\n"
    return Reply(405, content, HTML, {"Allow": ", ".join(methods)})
