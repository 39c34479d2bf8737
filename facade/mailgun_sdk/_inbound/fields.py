"""Tells Mailgun's own fields of an inbound post from the headers of the mail, which stand in the same form."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

from .._webhooks.errors import WebhookError
from .._webhooks.json_values import read_json
from .headers import Headers

_OWN = re.compile(
    r"recipient|sender|from|subject|timestamp|token|signature|domain|message-url|message-headers|content-id-map"
    r"|body-[a-z].*|stripped-(?:text|html|signature)|attachments|attachment-(?:count|[0-9]+)"
)
_HEADER_NAME = re.compile(r"[!-9;-~]+", re.ASCII)


class Fields:
    """The text fields of an inbound post."""

    def __init__(self, form: Sequence[tuple[str, str]]) -> None:
        self._form = form
        self.headers = self._read_headers()

    def own(self, name: str, *, strict: bool = False) -> str | None:
        """The value that Mailgun gave a field, also where the mail has a header of the very same name.

        Args:
            name: The field.
            strict: Nothing at all rather than the value of a header.
        """
        values = [value for known, value in self._form if known == name]
        remaining = list(values)
        for known, value in self.headers.items():
            if known == name and value in remaining:
                remaining.remove(value)
        return next(iter(remaining if strict else [*remaining, *values]), None)

    def json(self, name: str) -> Any:
        """The decoded JSON of a field; `None` where it is none."""
        return _json(self.own(name, strict=True))

    def starting(self, prefix: str) -> dict[str, str]:
        """Mailgun's own fields with a prefix, which is cut off."""
        names = dict.fromkeys(name for name, _ in self._form if name.startswith(prefix))
        return {name[len(prefix) :]: value for name in names if (value := self.own(name, strict=True)) is not None}

    def _read_headers(self) -> Headers:
        texts = [value for name, value in self._form if name == "message-headers"]
        lists = [found for text in texts if (found := _header_list(text))]
        for found in lists:
            # A header of that name makes a second list; only the true one can tell of the other.
            if all(("message-headers", text) in found for text in texts if _header_list(text) != found):
                return Headers(found)
        if lists:
            return Headers(lists[0])
        return Headers(
            (name, value) for name, value in self._form if not _OWN.fullmatch(name) and _HEADER_NAME.fullmatch(name)
        )


def _header_list(text: str) -> list[tuple[str, str]]:
    decoded = _json(text)
    pairs = [pair for pair in decoded if isinstance(pair, list) and len(pair) == 2] if isinstance(decoded, list) else []
    return [(name, _header_text(value)) for name, value in pairs if isinstance(name, str)]


def _header_text(value: Any) -> str:
    """Old posts have a content type as a list of its value and its parameters."""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and value and isinstance(value[0], str):
        parameters = value[1] if len(value) > 1 and isinstance(value[1], dict) else {}
        return "; ".join([value[0], *(f'{name}="{given}"' for name, given in parameters.items())])
    return json.dumps(value)


def _json(text: str | None) -> Any:
    try:
        return None if text is None else read_json(text)
    except WebhookError:
        return None
