"""API keys: given as text or by a function, sent as a header, never shown."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any, TypeAlias

from .errors import ArgumentError

KeySource: TypeAlias = "str | Callable[[], str]"
"""A key, or a function that gives it. The function is asked for each request, so that a key can be replaced."""


class ApiKey:
    """A key as the Authorization header that it becomes. It cannot be printed or pickled by accident."""

    __slots__ = ("_argument", "_header", "_source")

    def __init__(self, key: KeySource, argument: str = "api_key") -> None:
        self._argument = argument
        self._source = key if callable(key) else None
        self._header = "" if callable(key) else _header(key, argument)

    @property
    def header(self) -> str:
        """Value of the Authorization header.

        Raises:
            ArgumentError: The function that gives the key gave none.
        """
        return self._header if self._source is None else _header(self._source(), self._argument)

    def __repr__(self) -> str:
        return "ApiKey(***)"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("an API key is not pickled; make the client where it is used")


def _header(key: Any, argument: str) -> str:
    if not isinstance(key, str):
        raise ArgumentError(argument, f"needs a text, got {type(key).__name__}")
    if not key:
        raise ArgumentError(argument, "is empty; give a key of Mailgun's, from Settings → API Keys")
    if not key.isascii() or not key.isprintable() or any(char.isspace() for char in key):
        raise ArgumentError(argument, "holds a space, line break or foreign letter; copy the key again")
    return "Basic " + base64.b64encode(f"api:{key}".encode("ascii")).decode("ascii")
