"""Reads the body of a form, for those who have no framework to do it."""

from __future__ import annotations

import re
from email.message import Message
from email.parser import HeaderParser
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

from .errors import WebhookError

FileTuple: TypeAlias = tuple[str | None, bytes, str | None]
"""A file: its name, its content, its content type."""

MAX_FIELDS = 2000

_BOUNDARY = re.compile(r'boundary=(?:"([^"]{1,70})"|([^\s;,"]{1,70}))', re.ASCII | re.IGNORECASE)


def read_form(body: bytes | str, content_type: str) -> list[tuple[str, str | FileTuple]]:
    """Read the body of a form post.

    Args:
        body: The body as it came.
        content_type: The header of that name: `application/x-www-form-urlencoded` or `multipart/form-data; boundary=…`.

    Returns:
        Names and values in their order. A file is `(name, content, content type)`.

    Raises:
        WebhookError: The body is no such form (`malformed`).
    """
    raw = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else bytes(body)
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "application/x-www-form-urlencoded":
        return list(read_urlencoded(raw))
    if kind != "multipart/form-data":
        raise WebhookError("malformed", f"a form was expected, not {kind[:100]!r}")
    match = _BOUNDARY.search(content_type)
    if match is None:
        raise WebhookError("malformed", "the content type multipart/form-data names no boundary")
    return _read_multipart(raw, (match[1] or match[2]).encode("ascii", "replace"))


def read_urlencoded(raw: bytes) -> list[tuple[str, str]]:
    """Read `a=1&b=2`; bytes that are no UTF-8 become lone surrogates, so that nothing is lost."""
    try:
        return parse_qsl(
            raw.decode("ascii", "surrogateescape"),
            keep_blank_values=True,
            errors="surrogateescape",
            max_num_fields=MAX_FIELDS,
        )
    except ValueError as error:
        raise WebhookError("malformed", f"the body is no form: {error}") from error


def _read_multipart(raw: bytes, boundary: bytes) -> list[tuple[str, str | FileTuple]]:
    chunks = (b"\r\n" + raw).split(b"\r\n--" + boundary, MAX_FIELDS + 2)[1:]
    if len(chunks) > MAX_FIELDS + 1:  # the last is the end
        raise WebhookError("malformed", f"the form has more than {MAX_FIELDS} parts")
    parts: list[tuple[str, str | FileTuple]] = []
    for chunk in chunks:
        if chunk.startswith(b"--"):
            return parts
        head, found, content = chunk.lstrip(b" \t").partition(b"\r\n\r\n")
        if not found or not head.startswith(b"\r\n"):
            break
        parts.append(_read_part(head[2:].decode("utf-8", "surrogateescape"), content))
    raise WebhookError("malformed", "the multipart form does not come to its end")


class _Part(Message):
    """Headers as they came; the standard library fails where some of a value is UTF-8 and some is not."""

    def get(self, name: str, failobj: Any = None) -> Any:
        return next((value for known, value in self.raw_items() if known.lower() == name.lower()), failobj)


_PARSER = HeaderParser(_Part)


def _read_part(head: str, content: bytes) -> tuple[str, str | FileTuple]:
    headers = _PARSER.parsestr(head)
    try:
        name, file_name = (headers.get_param(key, header="content-disposition") for key in ("name", "filename"))
        if not isinstance(name, str):
            raise WebhookError("malformed", "a part of the multipart form has no name")
        if file_name is None:
            return name, content.decode("utf-8", "surrogateescape")
        return name, (headers.get_filename(), content, headers.get("content-type"))
    except ValueError as error:
        # Numbers, and names of encodings, that the standard library does not take: RFC 2231 has both in parameters.
        raise WebhookError(
            "malformed", f"a part of the multipart form has a header that makes no sense: {error}"
        ) from error
