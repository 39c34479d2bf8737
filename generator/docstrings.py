"""Docstrings of generated methods, from the description's own words."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

from .parse import Field, ParsedOperation

_WIDTH = 108
_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "402": "PaymentRequiredError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "413": "RequestTooLargeError",
    "420": "RateLimitError",
    "429": "RateLimitError",
}


def escape(text: str) -> str:
    # A quotation mark is escaped before another one, and before those that end the docstring.
    return re.sub(r'"(?="|$)', r"\"", text.replace("\\", "\\\\"))


def summary(operation: ParsedOperation) -> str:
    return " ".join(escape(operation.raw["summary"]).split())


def deprecation(operation: ParsedOperation) -> str:
    """Why not to call it, and what to call instead."""
    withdrawn = operation.raw.get("x-withdrawn")
    state = "was withdrawn by the vendor and probably answers 404" if withdrawn else "is deprecated by the vendor"
    advice = f"use {operation.successor}" if operation.successor else "it has no successor"
    return f"{operation.id} {state}; {advice}."


def method_doc(
    operation: ParsedOperation, arguments: Iterable[Field], returns: str, *, paged: bool, lead: str = ""
) -> str:
    """The docstring of a method: purpose, arguments, result, errors, source."""
    raw = operation.raw
    parts = ["\n".join(textwrap.wrap(lead + summary(operation), _WIDTH))]
    if raw.get("description"):
        parts.append("\n".join(textwrap.wrap(" ".join(escape(raw["description"]).split()), _WIDTH)))
    if raw.get("deprecated"):
        parts.append("\n".join(textwrap.wrap(deprecation(operation), _WIDTH)))
    listed = [_entry(f"{item.name}: {escape(item.description)}") for item in arguments]
    if listed:
        parts.append("Args:\n" + "\n".join(listed))
    parts.append(f"{'Yields' if paged else 'Returns'}:\n" + _entry(returns))
    names: dict[str, list[str]] = {}
    for status in sorted(map(str, raw["responses"])):
        if status in _ERRORS:
            names.setdefault(_ERRORS[status], []).append(status)
    errors = "\n".join(_entry(f"{name}: Status {' or '.join(codes)}.") for name, codes in names.items())
    parts.append("Raises:\n" + _entry("ArgumentError: An argument is wrong; nothing was sent.") + "\n" + errors)
    facts = [f"{operation.method} {operation.path}", f"{operation.id}", raw["x-region-scope"]]
    facts.append({"sending": "a domain sending key will do"}.get(raw["x-key-kind"], f"{raw['x-key-kind']} key"))
    parts.append("Source:\n" + _entry(" · ".join(facts)))
    text = "\n\n".join(parts)
    return text + "\n" if "\n" in text else text


def _entry(text: str) -> str:
    return textwrap.fill(text, _WIDTH, initial_indent="    ", subsequent_indent="        ")
