"""Headers of a message: in order, any name any number of times, read by name in any case."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from email import policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.headerregistry import Address
from email.utils import getaddresses
from typing import Any

# The exact parser of the standard library takes quadratic time, some 5 seconds for 40 kB, and anybody may write a mail.
_EXACT_UP_TO = 2000

_FOLD = re.compile(r"\s*[\r\n]\s*")


class Headers:
    """The headers of a message in their order; names are found in any case."""

    __slots__ = ("_pairs",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._pairs = tuple(pairs)

    def __getitem__(self, name: str) -> str:
        """The first value of a name; `KeyError` if there is none."""
        for value in self.get_all(name):
            return value
        raise KeyError(name)

    def get(self, name: str, default: str | None = None) -> str | None:
        """The first value of a name."""
        return next(iter(self.get_all(name)), default)

    def get_all(self, name: str) -> list[str]:
        """Every value of a name."""
        lower = name.lower()
        return [value for known, value in self._pairs if known.lower() == lower]

    def items(self) -> tuple[tuple[str, str], ...]:
        """All names and values."""
        return self._pairs

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and bool(self.get_all(name))

    def __iter__(self) -> Iterator[str]:
        return iter([name for name, _ in self._pairs])

    def __len__(self) -> int:
        return len(self._pairs)

    def __eq__(self, other: object) -> bool:
        return self._pairs == other._pairs if isinstance(other, Headers) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._pairs)

    def __repr__(self) -> str:
        return f"Headers({list(self._pairs)!r})"


def one_line(value: str) -> str:
    """A header value without its folds."""
    return _FOLD.sub(" ", value).strip()


def decoded(value: str) -> str:
    """A header value with its encoded words (`=?utf-8?…?=`) read; as it is where they make no sense."""
    unfolded = one_line(value)
    if "=?" not in unfolded:
        return unfolded
    try:
        return str(make_header(decode_header(unfolded)))
    except (MessageError, LookupError, ValueError, AssertionError):
        return unfolded


def addresses(values: Iterable[str]) -> tuple[Address, ...]:
    """The addresses in headers such as To; what is none is left out."""
    return tuple(address for value in values for address in _addresses(one_line(value)))


def _addresses(value: str) -> list[Address]:
    if len(value) <= _EXACT_UP_TO:
        try:
            header: Any = policy.default.header_factory("To", value)
            return [address for address in header.addresses if address.username or address.domain]
        except Exception:
            # That parser has many ways to fail on malformed text (IndexError, AttributeError, RecursionError, …), and
            # none of them is documented.
            return _simple_addresses(value)
    return _simple_addresses(value)


def _simple_addresses(value: str) -> list[Address]:
    found: list[Address] = []
    for name, address in getaddresses([value]):
        username, _, domain = address.rpartition("@")
        if username:
            found.append(Address(decoded(name), username, domain))
    return found
