"""API keys: given as text or by a function, sent as a header, never shown."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any, TypeAlias

from ._hidden import Hidden
from .errors import ArgumentError

KeySource: TypeAlias = "str | Callable[[], str]"
"""A key, or a function that gives it. The function is asked for each request, so that a key can be replaced."""


def hide(key: KeySource | None) -> Hidden[KeySource] | None:
    """A key as it was given, for frames that may yet fail."""
    return None if key is None else Hidden(key)


class ApiKey:
    """A key as the Authorization header that it becomes. It cannot be printed or pickled by accident."""

    __slots__ = ("_argument", "_header", "_source")

    def __init__(self, key: Hidden[KeySource], argument: str = "api_key") -> None:
        self._argument = argument
        self._source = key.value if callable(key.value) else None
        self._header = "" if callable(key.value) else _header(key, argument)

    @property
    def header(self) -> str:
        """Value of the Authorization header.

        Raises:
            ArgumentError: The function that gives the key gave none.
        """
        return self._header if self._source is None else _header(Hidden(self._source()), self._argument)

    def __repr__(self) -> str:
        return "ApiKey(***)"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("an API key is not pickled; make the client where it is used")


def _header(key: Hidden[Any], argument: str) -> str:
    if not isinstance(key.value, str):
        raise ArgumentError(argument, f"needs a text, got {type(key.value).__name__}")
    if not key.value:
        raise ArgumentError(argument, "is empty; give a key of Mailgun's, from Settings → API Keys")
    if not key.value.isascii() or not key.value.isprintable() or any(char.isspace() for char in key.value):
        raise ArgumentError(argument, "holds a space, line break or foreign letter; copy the key again")
    return "Basic " + base64.b64encode(f"api:{key.value}".encode("ascii")).decode("ascii")
