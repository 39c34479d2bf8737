"""The language of routes: which mail an expression is about, and what actions are to be done.

    match_recipient("(.*)@example.com") and match_header("subject", "urgent")
    forward("https://example.net/\\1"), store(notify="http://127.0.0.1:8000/"), stop()

Regular expressions are Python's and begin to match at the start of the text; `not`, `or` and parentheses beside `and`
are unverified.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from .entities import Route

_TOKEN = re.compile(r"""\s*(?:(?P<word>\w+)|(?P<mark>[(),=])|(?P<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'))""")
_ACTION = re.compile(r"\s*(forward|store|stop)\s*\((.*)\)\s*", re.DOTALL)
_REFERENCE = re.compile(r"\\(\d)|\\g<(\w+)>")
# Documented: 4 kB.
MOST_CHARACTERS = 4096


class RouteError(ValueError):
    """An expression or an action that is none; the message says where."""


@dataclass(frozen=True, slots=True)
class Mail:
    """What routes look at."""

    recipient: str
    # Names in lower case.
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """That an expression matches, with the groups of its regular expressions."""

    numbered: tuple[str, ...] = ()
    named: tuple[tuple[str, str], ...] = ()

    def fill(self, text: str) -> str:
        """Put groups where `\\1` and `\\g<name>` stand; unknown ones stay as they are."""

        def replace(match: re.Match[str]) -> str:
            if match[1]:
                place = int(match[1])
                return self.numbered[place - 1] if 0 < place <= len(self.numbered) else match[0]
            return dict(self.named).get(match[2], match[0])

        return _REFERENCE.sub(replace, text)


Condition = Callable[[Mail], Found | None]


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do.

    Args:
        name: `forward`, `store` or `stop`.
        targets: The addresses or URLs to forward to; the URL to notify.
    """

    name: str
    targets: tuple[str, ...] = ()


def compile_expression(text: str) -> Condition:
    """What an expression looks for.

    Raises:
        RouteError: It is none.
    """
    if len(text) > MOST_CHARACTERS:
        raise RouteError(f"the expression is longer than {MOST_CHARACTERS} characters")
    return _Parser(text).parse()


def parse_action(text: str) -> Action:
    """What an action says.

    Raises:
        RouteError: It is none.
    """
    match = _ACTION.fullmatch(text)
    if match is None or len(text) > MOST_CHARACTERS:
        raise RouteError(f"{text} is no action: there are forward(…), store(), store(notify=…) and stop()")
    name, inside = match.groups()
    inside = inside.strip()
    if name == "stop" and not inside:
        return Action(name)
    if name == "store":
        inside = re.sub(r"^notify\s*=\s*", "", inside)
        return Action(name, (_unquote(inside),) if inside else ())
    targets = tuple(filter(None, (part.strip() for part in _unquote(inside).split(","))))
    if name == "stop" or not targets:
        raise RouteError(f"{text} is no action: there are forward(…), store(), store(notify=…) and stop()")
    return Action(name, targets)


def matching(routes: list[Route], mail: Mail) -> list[tuple[Route, list[Action]]]:
    """The routes that are about a mail, in their order, up to one that stops; with what they do, groups filled in."""
    found: list[tuple[Route, list[Action]]] = []
    for route in sorted(routes, key=lambda route: (route.priority, route.created_at)):
        match = compile_expression(route.expression)(mail)
        if match is None:
            continue
        actions = [parse_action(text) for text in route.actions]
        filled = [Action(each.name, tuple(match.fill(target) for target in each.targets)) for each in actions]
        found.append((route, filled))
        if any(action.name == "stop" for action in actions):
            break
    return found


def _unquote(text: str) -> str:
    if len(text) >= 2 and text[0] == text[-1] and text[0] in "\"'":
        return re.sub(r"\\([\"'])", r"\1", text[1:-1])
    return text


class _Parser:
    """Reads one expression: `or` binds less than `and`, `and` less than `not`."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens: list[tuple[str, str]] = []
        place = 0
        while text[place:].strip():
            match = _TOKEN.match(text, place)
            if match is None:
                raise self._error()
            kind = str(match.lastgroup)
            self._tokens.append((kind, match[kind]))
            place = match.end()

    def parse(self) -> Condition:
        condition = self._any()
        if self._tokens:
            raise self._error()
        return condition

    def _any(self) -> Condition:
        parts = [self._all()]
        while self._take("or"):
            parts.append(self._all())
        return lambda mail: next((found for part in parts if (found := part(mail)) is not None), None)

    def _all(self) -> Condition:
        parts = [self._one()]
        while self._take("and"):
            parts.append(self._one())

        def every(mail: Mail) -> Found | None:
            found = [part(mail) for part in parts]
            matches = [match for match in found if match is not None]
            if len(matches) < len(parts):
                return None
            return Found(
                tuple(text for match in matches for text in match.numbered),
                tuple(pair for match in matches for pair in match.named),
            )

        return every

    def _one(self) -> Condition:
        if self._take("not"):
            inner = self._one()
            return lambda mail: Found() if inner(mail) is None else None
        if self._take("("):
            inner = self._any()
            self._need(")")
            return inner
        if self._take("catch_all"):
            self._need("(")
            self._need(")")
            return lambda _: Found()
        if self._take("match_recipient"):
            (pattern,) = self._arguments(1)
            regex = self._regex(pattern, re.IGNORECASE)
            return lambda mail: _found(regex.match(mail.recipient))
        if self._take("match_header"):
            name, pattern = self._arguments(2)
            regex = self._regex(pattern)
            wanted = name.lower()

            def header(mail: Mail) -> Found | None:
                matches = (regex.match(value) for key, value in mail.headers if key == wanted)
                return next((_found(match) for match in matches if match is not None), None)

            return header
        raise self._error()

    def _arguments(self, count: int) -> list[str]:
        self._need("(")
        values: list[str] = []
        for place in range(count):
            if place:
                self._need(",")
            kind, text = self._tokens.pop(0) if self._tokens else ("", "")
            if kind != "text":
                raise self._error()
            values.append(_unquote(text))
        self._need(")")
        return values

    def _regex(self, pattern: str, flags: int = 0) -> re.Pattern[str]:
        try:
            return re.compile(pattern, flags)
        except re.error as error:
            raise RouteError(f"{pattern} is no regular expression: {error}") from None

    def _take(self, word: str) -> bool:
        if self._tokens and self._tokens[0][0] != "text" and self._tokens[0][1] == word:
            self._tokens.pop(0)
            return True
        return False

    def _need(self, word: str) -> None:
        if not self._take(word):
            raise self._error()

    def _error(self) -> RouteError:
        return RouteError(
            f"{self._text} is no expression: there are match_recipient(…), match_header(…, …) and catch_all(),"
            " joined by and"
        )


def _found(match: re.Match[str] | None) -> Found | None:
    if match is None:
        return None
    named = tuple((name, text or "") for name, text in match.groupdict().items())
    return Found(tuple(text or "" for text in match.groups()), named)
