"""The fields of a request: of its query, or of a body that is a form."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from .replies import Refusal

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"

_WORDS = {"yes": True, "true": True, "no": False, "false": False}
_WRONG_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
# What nearly every client writes. Nothing in it may be read in two ways: all else goes to the parser of the grammar.
_PLAIN_BOUNDARY = re.compile(r"multipart/form-data; boundary=([0-9A-Za-z_-]{1,70})")
_PLAIN_HEAD = re.compile(
    rb'Content-Disposition: form-data; name="([^"\\\r\n;]{1,500})"(?:; filename="([^"\\\r\n;]{0,500})")?'
    rb"(?:\r\nContent-Type: ([!-~]{1,200}))?"
)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file in a form."""

    filename: str
    media_type: str
    content: bytes


class Form:
    """Fields by name, each with all its values in their order.

    The service takes `to[]` for `to` (recorded), so that spelling is gone here.
    """

    def __init__(self, items: list[tuple[str, str | Upload]] | None = None) -> None:
        self._texts: dict[str, list[str]] = {}
        self._uploads: dict[str, list[Upload]] = {}
        self._prefixed: dict[str, dict[str, str]] = {}
        for name, value in items or []:
            name = name.removesuffix("[]")
            if isinstance(value, Upload):
                self._uploads.setdefault(name, []).append(value)
            else:
                self._texts.setdefault(name, []).append(value)
                if name[1:2] == ":":
                    self._prefixed.setdefault(name[:2], {}).setdefault(name[2:], value)

    def __contains__(self, name: str) -> bool:
        return name in self._texts or name in self._uploads

    def __iter__(self) -> Iterator[str]:
        # A union of sets would name the fields in another order in every run.
        return iter({**self._texts, **self._uploads})

    def get(self, name: str) -> str | None:
        """The text of a field, or None if it is not there."""
        values = self._texts.get(name)
        return values[0] if values else None

    def text(self, name: str, default: str = "") -> str:
        """The text of a field, or the default if it is not there."""
        values = self._texts.get(name)
        return values[0] if values else default

    def texts(self, name: str) -> list[str]:
        """All texts of a field that may repeat."""
        return self._texts.get(name, [])

    def number(self, name: str, default: int) -> int:
        """The number of a field, or the default if it is not there."""
        return int(self.text(name) or default)

    def flag(self, name: str) -> bool | None:
        """What a field says that takes yes or no, true or false; None if it is not there."""
        return _WORDS.get(self.text(name))

    def document(self, name: str) -> Any:
        """The JSON that a field holds, or None if it is not there."""
        text = self.get(name)
        return None if text is None else read_json(text)

    def uploads(self, name: str) -> list[Upload]:
        """All files of a field."""
        return self._uploads.get(name, [])

    def prefixed(self, prefix: str) -> dict[str, str]:
        """The texts of the open fields that start with `h:` or `v:`, by the name after that."""
        return dict(self._prefixed.get(prefix, {}))

    def size(self, prefixes: tuple[str, ...]) -> int:
        """How many bytes the names and texts of the fields with these prefixes take."""
        return sum(
            len(name.encode()) + len(value.encode())
            for name, values in self._texts.items()
            if name.startswith(prefixes)
            for value in values
        )


def read_json(text: str | bytes) -> Any:
    """The document of a JSON text.

    Raises:
        ValueError: It is none, or it cannot be written as JSON again: half a character, a number without end.
    """
    try:
        document = json.loads(text)
        json.dumps(document, ensure_ascii=False, allow_nan=False).encode()
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    return document


def read_urlencoded(text: str) -> Form:
    """The fields of a query or of an urlencoded body.

    Raises:
        Refusal: An escape is none.
    """
    if not text:
        return Form()
    if _WRONG_ESCAPE.search(text):
        raise Refusal(400, "unable to parse request: invalid URL escape")
    return Form([*parse_qsl(text, keep_blank_values=True)])


def read_multipart(body: bytes, content_type: str) -> Form:
    """The fields and files of a multipart body.

    Raises:
        Refusal: The body is cut off or otherwise no multipart form.
    """
    plain = _PLAIN_BOUNDARY.fullmatch(content_type)
    items = None if plain is None else _read_plain_parts(body, plain[1].encode())
    return Form(_read_parts(body, content_type) if items is None else items)


def _read_plain_parts(body: bytes, boundary: bytes) -> list[tuple[str, str | Upload]] | None:
    """The parts of a body in the plainest form; None if it is in any other, right or wrong."""
    mark = b"\r\n--" + boundary
    pieces = body.split(mark)
    if pieces.pop() not in (b"--", b"--\r\n") or not pieces or not pieces[0].startswith(mark[2:]):
        return None
    pieces[0] = pieces[0][len(mark) - 2 :]
    items: list[tuple[str, str | Upload]] = []
    for piece in pieces:
        head, blank, data = piece.partition(b"\r\n\r\n")
        match = _PLAIN_HEAD.fullmatch(head, 2)
        if match is None or not blank or not head.startswith(b"\r\n"):
            return None
        name, filename, media_type = match.groups()
        if filename is None:
            items.append((_decode(name), _decode(data)))
        else:
            kind = "application/octet-stream" if media_type is None else _decode(media_type)
            items.append((_decode(name), Upload(_decode(filename), kind, data)))
    return items


def _read_parts(body: bytes, content_type: str) -> list[tuple[str, str | Upload]]:
    """The parts of a body by the whole grammar.

    Raises:
        Refusal: The body is cut off or otherwise no multipart form.
    """
    boundary = parse_options_header(content_type)[1].get(b"boundary")
    if not boundary:
        raise Refusal(400, "malformed multipart/form-data request")
    parts = _Parts()
    try:
        parser = MultipartParser(boundary, parts.callbacks())
        parser.write(body)
        parser.finalize()
    except FormParserError:
        raise Refusal(400, "malformed multipart/form-data request") from None
    if not parts.ended:
        raise Refusal(400, "unable to parse request: unexpected EOF")
    return parts.items


class _Parts:
    """Collects the parts of a multipart body."""

    def __init__(self) -> None:
        self.items: list[tuple[str, str | Upload]] = []
        self.ended = False
        self._headers: dict[bytes, bytes] = {}
        self._name = bytearray()
        self._value = bytearray()
        self._data = bytearray()

    def callbacks(self) -> Any:
        """What the parser calls. Its type for this mapping exists for type checkers only."""
        return {
            "on_part_begin": self._begin,
            "on_header_field": lambda data, start, end: self._name.extend(data[start:end]),
            "on_header_value": lambda data, start, end: self._value.extend(data[start:end]),
            "on_header_end": self._end_header,
            "on_part_data": lambda data, start, end: self._data.extend(data[start:end]),
            "on_part_end": self._end,
            "on_end": self._finish,
        }

    def _begin(self) -> None:
        self._headers = {}
        self._data = bytearray()

    def _end_header(self) -> None:
        self._headers[bytes(self._name).lower()] = bytes(self._value)
        self._name.clear()
        self._value.clear()

    def _end(self) -> None:
        options = parse_options_header(self._headers.get(b"content-disposition", b""))[1]
        if b"name" not in options:
            raise Refusal(400, "malformed multipart/form-data request")
        name = _decode(options[b"name"])
        if b"filename" not in options:
            self.items.append((name, _decode(bytes(self._data))))
            return
        media_type = _decode(self._headers.get(b"content-type", b"application/octet-stream"))
        self.items.append((name, Upload(_decode(options[b"filename"]), media_type, bytes(self._data))))

    def _finish(self) -> None:
        self.ended = True


def _decode(data: bytes) -> str:
    return data.decode("utf-8", "replace")
