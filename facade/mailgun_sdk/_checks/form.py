"""The form that a message would be sent as, made of as many of its arguments as can be sent at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from email.utils import getaddresses
from typing import Any

from mailgun_api.api.messages import messages_send
from mailgun_api.errors import ArgumentError
from mailgun_api.types import Body, FilePart

from .._bodies.encoding import encode
from .._bodies.files import open_part
from .problems import Problem

_BARE = re.compile(r"[^\s@<>(),;:\"\\]+@[^\s@<>(),;:\"\\]+")
_LISTS = ("to", "cc", "bcc", "o_tag", "attachment", "inline")
_MAPPINGS = {"h": "bad-header", "v": "bad-variable"}
_FILES = ("attachment", "inline")
_CODES = {
    **dict.fromkeys(("to", "cc", "bcc", "from_"), "bad-address"),
    **dict.fromkeys(_FILES, "bad-file"),
    **_MAPPINGS,
    "domain": "bad-domain",
    "t_variables": "bad-template-variables",
    "recipient_variables": "bad-recipient-variables",
    "o_deliverytime": "bad-delivery-time",
    "o_deliver_within": "bad-deliver-within",
    "o_deliverytime_optimize_period": "bad-optimize-period",
}
_STAND_IN = "example.com"


class Form:
    """The fields of a message, and what is known of them.

    Attributes:
        domain: The domain to send from.
        problems: What kept arguments out of the form.
        broken: The arguments that are missing from it, or not there whole.
        recipients: Field and bare address of each recipient, in order.
        bad_recipients: Field and text of what holds no address.
        senders: Bare addresses of the sender; one, if all is well.
        request_bytes: Size of the request's body.
    """

    def __init__(self, domain: str, body: Body, problems: list[Problem], broken: set[str]) -> None:
        self.domain = domain
        self.problems = problems
        self.broken = broken
        self._texts: dict[str, list[str]] = {}
        self._files: list[FilePart] = []
        for name, value in body.content:
            if isinstance(value, FilePart):
                self._files.append(value)
            else:
                self._texts.setdefault(name, []).append(value)
        self.request_bytes = encode(body).length
        self.bad_recipients: list[tuple[str, str]] = []
        self.recipients = [
            (name, address)
            for name in ("to", "cc", "bcc")
            for text in self.texts(name)
            for address in self._read(name, text)
        ]
        self.senders = _addresses(self.text("from") or self.header("From")) or []

    def __contains__(self, name: str) -> bool:
        return name in self._texts

    def text(self, name: str) -> str:
        """The text of a field, empty if it is not there."""
        return self._texts.get(name, [""])[0]

    def texts(self, name: str) -> list[str]:
        """All texts of a field that may repeat."""
        return self._texts.get(name, [])

    def header(self, name: str) -> str:
        """The text of an `h:` field, whatever case its name has."""
        wanted = f"h:{name}".lower()
        return next((texts[0] for key, texts in self._texts.items() if key.lower() == wanted), "")

    @property
    def option_bytes(self) -> dict[str, int]:
        """What names and values of the options take, by their prefix."""
        return {prefix: self._size(prefix) for prefix in ("o:", "h:", "v:", "t:")}

    @property
    def message_bytes(self) -> int:
        """What texts and files take in the mail, at least: files in base64, with a line break after each 76 letters."""
        total = sum(len(self.text(name).encode()) for name in ("text", "html", "amp-html"))
        for part in self._files:
            letters = (sum(map(len, open_part(part)[2])) + 2) // 3 * 4
            total += letters + (letters + 75) // 76 * 2
        return total

    def _size(self, prefix: str) -> int:
        return sum(
            len(name.encode()) + len(text.encode())
            for name, texts in self._texts.items()
            if name.startswith(prefix)
            for text in texts
        )

    def _read(self, name: str, text: str) -> list[str]:
        found = _addresses(text)
        if found is None:
            self.bad_recipients.append((name, text))
        return found or []


def read_form(domain: str, message: Mapping[str, Any]) -> Form:
    """The form of a message; what cannot be sent is listed in its problems instead.

    Raises:
        TypeError: A keyword is none that `send` takes.
    """
    given = {name: value for name, value in message.items() if value is not None}
    problems: list[Problem] = []
    broken: set[str] = set()
    for name in list(given):
        if name in _LISTS and isinstance(given[name], Iterator):
            broken.add(name)
            problems.append(Problem(name, "bad-argument", "is an iterator, which a check would use up", "error"))
            del given[name]
            continue
        try:
            _try(name, given[name])
        except ArgumentError as error:
            broken.add(name)
            given[name], found = _sound(name, given.pop(name), error)
            problems += found
    sound: dict[str, Any] = {"to": [], **{name: value for name, value in given.items() if value is not None}}
    try:
        call = messages_send(domain, **sound)
    except ArgumentError as error:
        problems.append(_problem("domain", error))
        call = messages_send(_STAND_IN, **sound)
        domain = ""
    assert call.body is not None
    return Form(domain, call.body, problems, broken)


def _try(name: str, value: Any) -> None:
    """Raises ArgumentError where an argument cannot be sent."""
    arguments: dict[str, Any] = {"to": [], name: value}
    call = messages_send(_STAND_IN, **arguments)
    if name in _FILES and call.body is not None:
        for _, part in call.body.content:
            open_part(part)


def _sound(name: str, value: Any, error: ArgumentError) -> tuple[Any, list[Problem]]:
    """What can be sent of an argument that cannot be sent whole, None if nothing; and a problem for each item left."""
    if name in _LISTS and isinstance(value, (list, tuple)):
        sound, problems = _parted(name, ([item] for item in value))
        return [item for part in sound for item in part], problems
    if name in _MAPPINGS and isinstance(value, Mapping):
        sound, problems = _parted(name, ({key: item} for key, item in value.items()))
        return {key: item for part in sound for key, item in part.items()}, problems
    return None, [_problem(name, error)]


def _parted(name: str, parts: Iterable[Any]) -> tuple[list[Any], list[Problem]]:
    sound: list[Any] = []
    problems: list[Problem] = []
    for part in parts:
        try:
            _try(name, part)
        except ArgumentError as error:
            problems.append(_problem(name, error))
        else:
            sound.append(part)
    return sound, problems


def _problem(name: str, error: ArgumentError) -> Problem:
    return Problem(error.argument, _CODES.get(name, "bad-argument"), error.problem, "error")


def _addresses(text: str) -> list[str] | None:
    """The bare addresses of a text; None if something in it is none."""
    # Most are plain, and the whole grammar takes long.
    if _BARE.fullmatch(text):
        return [text]
    found = [address for _, address in getaddresses([text])]
    return found if found and all(map(_is_address, found)) else None


def _is_address(text: str) -> bool:
    local_part, at, domain = text.rpartition("@")
    return bool(at and local_part and domain) and not re.search(r"\s", domain)
