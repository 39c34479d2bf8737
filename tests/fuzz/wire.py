"""Inputs as people can read and write them: header lines, an empty line, a body."""

from __future__ import annotations


def split(data: bytes) -> tuple[list[tuple[str, str]], bytes]:
    """The headers and the body of an input; one without an empty line is all body.

    Lines end with a line feed, so that a body may hold anything. Bytes outside ASCII are as HTTP has them, Latin-1.
    """
    head, found, body = data.partition(b"\n\n")
    if not found:
        return [], data
    lines = head.decode("latin-1").split("\n")
    return [
        (name.strip(), value.strip()) for name, mark, value in (line.partition(":") for line in lines) if mark
    ], body
