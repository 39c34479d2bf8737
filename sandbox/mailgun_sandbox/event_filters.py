"""The filters of a list of events: `failed OR rejected`, `"two words"`, `invoice -draft`, `>10000 <20000`.

Terms side by side must all match, as with AND; NOT or a minus before a term turns it around; parentheses group.
Addresses, tags, Message-Ids and event types are compared whole, other texts by what they contain, both without regard
to case: how the real service compares is unverified.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from typing import Any

from .event_log import Event
from .replies import Refusal

Predicate = Callable[[Event], bool]

_TOKENS = re.compile(r'\s*(?:([()])|(-?)"([^"]*)"|([^\s()"]+))')
_SIZE = re.compile(r"([<>]=?)?(\d+)")


def _headers(event: Event) -> dict[str, str]:
    headers: dict[str, str] = event["message"]["headers"]
    return headers


def _texts(value: Any) -> list[str]:
    return [str(part) for part in value] if isinstance(value, list) else [str(value)] if value else []


# What each filter looks at, and whether the whole text must agree.
_FIELDS: dict[str, tuple[Callable[[Event], list[str]], bool]] = {
    "event": (lambda event: [event["event"]], True),
    "severity": (lambda event: _texts(event.get("severity")), True),
    "recipient": (lambda event: _texts(event.get("recipient")), True),
    "recipients": (lambda event: _texts(event["message"].get("recipients")), True),
    "tags": (lambda event: _texts(event.get("tags")), True),
    "list": (lambda event: _texts(event.get("mailing-list", {}).get("address")), True),
    "message-id": (lambda event: _texts(_headers(event).get("message-id")), True),
    "from": (lambda event: _texts(_headers(event).get("from")), False),
    "to": (lambda event: _texts(_headers(event).get("to")), False),
    "subject": (lambda event: _texts(_headers(event).get("subject")), False),
    "attachment": (lambda event: [file["filename"] for file in event["message"].get("attachments", [])], False),
}

_COMPARISONS: dict[str, Callable[[int, int], bool]] = {
    "=": operator.eq,
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
}


def compile_filters(filters: dict[str, str]) -> Predicate:
    """One predicate from all filters of a request.

    Args:
        filters: Expressions by the name of their parameter.

    Raises:
        Refusal: An expression does not parse.
    """
    predicates = [_size(text) if name == "size" else _Parser(name, text).parse() for name, text in filters.items()]
    return lambda event: all(predicate(event) for predicate in predicates)


def _size(text: str) -> Predicate:
    matches = [_SIZE.fullmatch(part) for part in text.split()]
    bounds = [(match[1] or "=", int(match[2])) for match in matches if match is not None]
    if not bounds or None in matches:
        raise Refusal(400, f"'size' parameter is no number, with < or > before it or without: {text}")
    return lambda event: all(
        "size" in event["message"] and _COMPARISONS[sign](event["message"]["size"], number) for sign, number in bounds
    )


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

    def parse(self) -> Predicate:
        predicate = self._any()
        if self._tokens:
            raise self._refusal()
        return predicate

    def _any(self) -> Predicate:
        parts = [self._all()]
        while self._take("OR"):
            parts.append(self._all())
        return lambda event: any(part(event) for part in parts)

    def _all(self) -> Predicate:
        parts = [self._one()]
        while self._take("AND") or (self._tokens and self._tokens[0] not in (("OR", True), (")", True))):
            parts.append(self._one())
        return lambda event: all(part(event) for part in parts)

    def _one(self) -> Predicate:
        if self._take("NOT"):
            inner = self._one()
            return lambda event: not inner(event)
        if self._take("("):
            inner = self._any()
            if not self._take(")"):
                raise self._refusal()
            return inner
        if not self._tokens or self._tokens[0][1]:
            raise self._refusal()
        return self._term(self._tokens.pop(0)[0].lower())

    def _term(self, wanted: str) -> Predicate:
        values, whole = _FIELDS[self._name]
        if whole:
            return lambda event: any(value.lower() == wanted for value in values(event))
        return lambda event: any(wanted in value.lower() for value in values(event))

    def _take(self, word: str) -> bool:
        if self._tokens and self._tokens[0] == (word, True):
            self._tokens.pop(0)
            return True
        return False

    def _refusal(self) -> Refusal:
        return Refusal(400, f"'{self._name}' parameter is no filter expression: {self._text}")
