"""The filters of a list of events: `failed OR rejected`, `"two words"`, `invoice -draft`, `>10000 <20000`.

Terms side by side must all match, as with AND; NOT or a minus before a term turns it around; parentheses group.
Addresses, tags, Message-Ids and event types are compared whole, other texts by what they contain, both without regard
to case: how the real service compares is unverified. A filter becomes a condition in SQL, so that a page costs as much
as what it shows.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .event_log import EVERY, Condition
from .replies import Refusal

_TOKENS = re.compile(r'\s*(?:([()])|(-?)"([^"]*)"|([^\s()"]+))')
_SIZE = re.compile(r"([<>]=?)?(\d+)")


def _column(name: str) -> Callable[[str], Condition]:
    return lambda wanted: (f"{name} = ?", [wanted])


def _text(path: str) -> Callable[[str], Condition]:
    return lambda wanted: (f"instr(lower(coalesce(json_extract(document, '{path}'), '')), ?) > 0", [wanted])


def _whole(path: str) -> Callable[[str], Condition]:
    return lambda wanted: (f"lower(json_extract(document, '{path}')) = ?", [wanted])


def _among(path: str) -> Callable[[str], Condition]:
    statement = f"EXISTS (SELECT 1 FROM json_each(document, '{path}') WHERE lower(value) = ?)"
    return lambda wanted: (statement, [wanted])


def _attachment(wanted: str) -> Condition:
    files = "json_each(document, '$.message.attachments')"
    return (
        f"EXISTS (SELECT 1 FROM {files} WHERE instr(lower(json_extract(value, '$.filename')), ?) > 0)",
        [wanted],
    )


_FIELDS: dict[str, Callable[[str], Condition]] = {
    "event": _column("event"),
    "severity": _column("severity"),
    "recipient": _column("recipient"),
    "message-id": _column("message_id"),
    "recipients": _among("$.message.recipients"),
    "tags": _among("$.tags"),
    "list": _whole('$."mailing-list".address'),
    "from": _text("$.message.headers.from"),
    "to": _text("$.message.headers.to"),
    "subject": _text("$.message.headers.subject"),
    "attachment": _attachment,
}


def joined(word: str, conditions: list[Condition]) -> Condition:
    """Several conditions as one.

    Args:
        word: `AND` or `OR`.
        conditions: At least one.
    """
    if len(conditions) == 1:
        return conditions[0]
    text = f" {word} ".join(f"({condition})" for condition, _ in conditions)
    return f"({text})", [value for _, values in conditions for value in values]


def compile_filters(filters: dict[str, str]) -> Condition:
    """One condition from all filters of a request.

    Args:
        filters: Expressions by the name of their parameter.

    Raises:
        Refusal: An expression does not parse.
    """
    conditions = [_size(text) if name == "size" else _Parser(name, text).parse() for name, text in filters.items()]
    return joined("AND", conditions) if conditions else EVERY


def _size(text: str) -> Condition:
    matches = [_SIZE.fullmatch(part) for part in text.split()]
    bounds = [(match[1] or "=", int(match[2])) for match in matches if match is not None]
    if not bounds or None in matches:
        raise Refusal(400, f"'size' parameter is no number, with < or > before it or without: {text}")
    return joined("AND", [(f"json_extract(document, '$.message.size') {sign} ?", [number]) for sign, number in bounds])


class _Parser:
    """Reads one expression: OR binds less than AND, AND less than NOT."""

    def __init__(self, name: str, text: str) -> None:
        self._name = name
        self._text = text
        # With each token, whether it is an operator: quoted words never are.
        self._tokens: list[tuple[str, bool]] = []
        for bracket, minus, quoted, bare in _TOKENS.findall(text):
            if minus or (len(bare) > 1 and bare[0] == "-"):
                self._tokens.append(("NOT", True))
            is_operator = bool(bracket) or bare in ("AND", "OR", "NOT")
            self._tokens.append((bracket or quoted or bare.removeprefix("-"), is_operator))

    def parse(self) -> Condition:
        condition = self._any()
        if self._tokens:
            raise self._refusal()
        return condition

    def _any(self) -> Condition:
        parts = [self._all()]
        while self._take("OR"):
            parts.append(self._all())
        return joined("OR", parts)

    def _all(self) -> Condition:
        parts = [self._one()]
        while self._take("AND") or (self._tokens and self._tokens[0] not in (("OR", True), (")", True))):
            parts.append(self._one())
        return joined("AND", parts)

    def _one(self) -> Condition:
        if self._take("NOT"):
            condition, values = self._one()
            return f"NOT coalesce({condition}, 0)", values
        if self._take("("):
            inner = self._any()
            if not self._take(")"):
                raise self._refusal()
            return inner
        if not self._tokens or self._tokens[0][1]:
            raise self._refusal()
        return _FIELDS[self._name](self._tokens.pop(0)[0].lower())

    def _take(self, word: str) -> bool:
        if self._tokens and self._tokens[0] == (word, True):
            self._tokens.pop(0)
            return True
        return False

    def _refusal(self) -> Refusal:
        return Refusal(400, f"'{self._name}' parameter is no filter expression: {self._text}")
