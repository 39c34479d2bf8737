"""Fills in templates: the variables of handlebars, `{{name}}`, `{{a.b}}` and `{{{raw}}}`.

Block helpers (`{{#if}}`, `{{#each}}` …) are not carried out: they stay in the text as they are.
"""

from __future__ import annotations

import html
import re
from typing import Any

_VARIABLE = re.compile(r"\{\{\{\s*([\w.-]+)\s*\}\}\}|\{\{\s*([\w.-]+)\s*\}\}")
_TAG = re.compile(r"<[^>]*>")
_BREAK = re.compile(r"(?i)<\s*(?:br|/p|/div|/h[1-6]|/li|/tr)\b[^>]*>")
_SILENT = re.compile(r"(?is)<(style|script|head)\b.*?</\1\s*>")
_BLOCK_WORDS = ("else", "this")


def render(template: str, variables: dict[str, Any], *, escape: bool = True) -> str:
    """The text with its variables filled in; unknown ones become empty, as in handlebars.

    Args:
        template: The text.
        variables: Values by name; objects are reached into with dots.
        escape: Whether `{{name}}` is meant for HTML. `{{{name}}}` is never escaped.
    """

    def replace(match: re.Match[str]) -> str:
        raw, escaped = match.groups()
        if (raw or escaped) in _BLOCK_WORDS:
            return match[0]
        value = _value(variables, (raw or escaped).split("."))
        return value if raw or not escape else html.escape(value)

    return _VARIABLE.sub(replace, template)


def text_of(markup: str) -> str:
    """The plain text of HTML."""
    lines = html.unescape(_TAG.sub("", _BREAK.sub("\n", _SILENT.sub("", markup)))).splitlines()
    return "\n".join(" ".join(line.split()) for line in lines).strip()


def _value(variables: Any, path: list[str]) -> str:
    for name in path:
        variables = variables.get(name) if isinstance(variables, dict) else None
    if variables is None:
        return ""
    if isinstance(variables, bool):
        return "true" if variables else "false"
    return str(variables)
