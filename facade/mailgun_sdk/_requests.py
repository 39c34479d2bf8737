"""Calls that no operation describes: the escape hatch `request`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from mailgun_api.encode import plain, text, word
from mailgun_api.types import Body, Call, Fields, FilePart, Operation

from .errors import ArgumentError

_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})

_HEADER_NAME = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"


def make_call(
    method: str,
    path: str,
    params: Mapping[str, Any] | None,
    data: Mapping[str, Any] | None,
    files: Mapping[str, Any] | None,
    json: Any,
    headers: Mapping[str, str] | None,
    idempotent: bool | None,
) -> Call[Any]:
    """A call from plain arguments; see `Mailgun.request`.

    Raises:
        ArgumentError: The method is none, the path has no form of one, or there are two bodies.
    """
    verb = method.upper() if isinstance(method, str) else ""
    if verb not in _METHODS:
        raise ArgumentError("method", f"{method!r} is none of {', '.join(sorted(_METHODS))}")
    if not isinstance(path, str) or not path.startswith(("/", "https://", "http://")):
        raise ArgumentError("path", f"{path!r} starts neither with / nor with https://")
    for argument, values in (("params", params), ("data", data), ("files", files), ("headers", headers)):
        if values is not None and not isinstance(values, Mapping):
            raise ArgumentError(argument, f"needs a mapping of names to values, got {type(values).__name__}")
    for name, value in (headers or {}).items():
        if not isinstance(name, str) or not re.fullmatch(_HEADER_NAME, name):
            raise ArgumentError(f"headers[{name!r}]", "is no name of a header")
        if not isinstance(value, str) or not value.isascii() or not value.isprintable():
            raise ArgumentError(f"headers[{name!r}]", "needs a text of printable ASCII characters")
    if json is not None and (data or files):
        raise ArgumentError("json", "a call has one body: give json, or data and files")
    body: Body | None = None
    if json is not None:
        body = Body("json", plain("json", json))
    elif data or files:
        fields: Fields = [*_pairs("data", data), *_parts(files)]
        body = Body("multipart" if files else "urlencoded", fields)
    operation: Operation[Any] = Operation(
        "request",
        verb,
        path,
        result=("bytes", ""),
        tag="",
        version="",
        region_scope="unknown",
        idempotent=verb not in ("POST", "PATCH") if idempotent is None else idempotent,
    )
    if params and not path.startswith("/"):
        raise ArgumentError("params", "a whole URL has its parameters already")
    return Call(operation, path, query=list(_pairs("params", params)), body=body, headers=headers)


def _pairs(argument: str, values: Mapping[str, Any] | None) -> Iterator[tuple[str, str]]:
    for name, value in (values or {}).items():
        text(argument, name)
        for item in value if isinstance(value, (list, tuple)) else (value,):
            if item is not None:
                yield name, word(f"{argument}[{name!r}]", item)


def _parts(files: Mapping[str, Any] | None) -> Iterator[tuple[str, FilePart]]:
    for name, value in (files or {}).items():
        text("files", name)
        for item in value if isinstance(value, list) else [value]:
            yield name, FilePart(f"files[{name!r}]", item)
