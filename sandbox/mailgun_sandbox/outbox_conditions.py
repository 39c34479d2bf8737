"""What a message has to be like, and in which words it is not."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .stored_message import StoredMessage

Text = str | re.Pattern[str]
_WIDTH = 60


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that a message has to have.

    Attributes:
        name: As the caller wrote it.
        wanted: What the message has to have, in words.
        found: What it has, in words.
        holds: Whether it has it.
    """

    name: str
    wanted: str
    found: Callable[[StoredMessage], str]
    holds: Callable[[StoredMessage], bool]

    def miss(self, message: StoredMessage) -> str | None:
        """What the message has instead, or None if the condition holds."""
        return None if self.holds(message) else f"{self.name}: {self.found(message)}, not {self.wanted}"

    def __str__(self) -> str:
        return f"{self.name}: {self.wanted}"


def conditions_of(given: Mapping[str, Any]) -> list[Condition]:
    """The conditions that are given by name.

    Raises:
        TypeError: There is no such condition, or its value has the wrong type.
    """
    found: list[Condition] = []
    for name, value in given.items():
        if name not in _MAKERS:
            raise TypeError(f"{name!r} is no condition; there are {', '.join(_MAKERS)}")
        found += _MAKERS[name](name, value)
    return found


def described(message: StoredMessage) -> str:
    """A message in one line."""
    parts = [f"{message.sender} to {', '.join(message.recipients)}: {one_line(message.subject)}"]
    parts += [f"tags {', '.join(message.tags)}"] if message.tags else []
    parts += [f"template {message.template}"] if message.template else []
    parts += [f"attachments {', '.join(file.filename for file in message.attachments)}"] if message.attachments else []
    parts += [f"text {one_line(message.text)}"] if message.text else []
    return "; ".join(parts)


def one_line(text: str) -> str:
    """A text as Python would write it, cut where it is long."""
    shown = repr(text)
    return shown if len(shown) <= _WIDTH else f"{shown[:_WIDTH]}…"


def _matches(text: str, wanted: Text, *, part: bool = False) -> bool:
    if isinstance(wanted, re.Pattern):
        return wanted.search(text) is not None
    return wanted in text if part else text == wanted


def _text(name: str, value: object) -> Text:
    if not isinstance(value, str | re.Pattern):
        raise TypeError(f"{name} needs to be a text or a pattern, is {type(value).__name__}")
    return value


def _wanted(value: Text, *, part: bool = False) -> str:
    if isinstance(value, re.Pattern):
        return f"matching {one_line(value.pattern)}"
    return f"containing {one_line(value)}" if part else one_line(value)


def _equal(read: Callable[[StoredMessage], str], *, folded: bool = False) -> Callable[[str, object], list[Condition]]:
    def make(name: str, value: object) -> list[Condition]:
        text = _text(name, value)
        wanted = text.lower() if folded and isinstance(text, str) else text

        def holds(message: StoredMessage) -> bool:
            found = read(message)
            return _matches(found.lower() if folded else found, wanted)

        return [Condition(name, _wanted(text), lambda message: one_line(read(message)), holds)]

    return make


def _part(read: Callable[[StoredMessage], str]) -> Callable[[str, object], list[Condition]]:
    def make(name: str, value: object) -> list[Condition]:
        text = _text(name, value)
        return [
            Condition(
                name,
                _wanted(text, part=True),
                lambda message: one_line(read(message)),
                lambda message: _matches(read(message), text, part=True),
            )
        ]

    return make


def _among(
    read: Callable[[StoredMessage], Iterable[str]], *, folded: bool = False
) -> Callable[[str, object], list[Condition]]:
    def fold(text: str) -> str:
        return text.lower() if folded else text

    def make(name: str, value: object) -> list[Condition]:
        names = [value] if isinstance(value, str) else list(value) if isinstance(value, Iterable) else [value]
        if not all(isinstance(each, str) for each in names):
            raise TypeError(f"{name} needs to be a text or several, is {value!r}")
        wanted = {fold(str(each)) for each in names}

        def holds(message: StoredMessage) -> bool:
            found = {fold(each) for each in read(message)}
            return wanted <= found if wanted else not found

        shown = ", ".join(map(str, names)) or "none"
        return [Condition(name, shown, lambda message: ", ".join(read(message)) or "none", holds)]

    return make


def _headers(name: str, value: object) -> list[Condition]:
    def read(message: StoredMessage, header: str) -> list[str]:
        return [each for key, each in message.headers if key.lower() == header.lower()]

    def condition(header: str, wanted: Text) -> Condition:
        return Condition(
            f"header {header}",
            _wanted(wanted),
            lambda message: ", ".join(map(one_line, read(message, header))) or "none",
            lambda message: any(_matches(each, wanted) for each in read(message, header)),
        )

    return [condition(header, _text(f"header {header}", wanted)) for header, wanted in _mapping(name, value).items()]


def _variables(name: str, value: object) -> list[Condition]:
    def condition(variable: str, wanted: object) -> Condition:
        return Condition(
            f"variable {variable}",
            repr(wanted),
            lambda message: repr(message.variables[variable]) if variable in message.variables else "none",
            lambda message: variable in message.variables and _is_variable(message.variables[variable], wanted),
        )

    return [condition(variable, wanted) for variable, wanted in _mapping(name, value).items()]


def _is_variable(found: object, wanted: object) -> bool:
    if found == wanted:
        return True
    try:
        # A variable is sent as text: a number or an object in JSON.
        return isinstance(found, str) and bool(json.loads(found) == wanted)
    except ValueError:
        return False


def _mapping(name: str, value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise TypeError(f"{name} needs to be a mapping of names, is {type(value).__name__}")
    return value


_MAKERS: dict[str, Callable[[str, object], list[Condition]]] = {
    "to": _among(lambda message: message.recipients, folded=True),
    "from_": _equal(lambda message: message.sender, folded=True),
    "domain": _equal(lambda message: message.domain, folded=True),
    "subject": _equal(lambda message: message.subject),
    "text": _part(lambda message: message.text),
    "html": _part(lambda message: message.html),
    "tag": _among(lambda message: message.tags, folded=True),
    "template": _equal(lambda message: message.template),
    "attachments": _among(lambda message: [file.filename for file in message.attachments]),
    "headers": _headers,
    "variables": _variables,
}
