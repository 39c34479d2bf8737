"""Recipients of a batch, checked and encoded a block at a time: what all of them need is not done for each."""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ..errors import ArgumentError

# Nothing in them could part a list of addresses, end a header or need quotes.
_BARE = r'[^\s@<>(),;:"\\]++@[^\s@<>(),;:"\\]++'
_PLAIN = re.compile(rf"(?:{_BARE}\n)++")
_NAME = r'"(?:[^"\\\r\n]|\\[^\r\n])*+"[ \t]*+|[^<>@(),;:"\\\r\n]*+'
_NAMED = re.compile(rf"[ \t]*+(?:(?P<bare>{_BARE})|(?:{_NAME})<(?P<angle>{_BARE})>)[ \t]*+")
_dumps = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
_SMALLEST_TABLE = 1 << 12
_LARGEST_FIRST_TABLE = 1 << 24


class Block:
    """Some recipients in a row.

    Attributes:
        start: Place of the first among all recipients, from 0.
        addresses: As they were given.
        bare: Without names; as `recipient-variables` wants them.
        variables: A mapping for each.
        text: What a digest is made of: the addresses, each with a line break behind it.
    """

    __slots__ = ("addresses", "bare", "start", "text", "variables")

    def __init__(self, items: Sequence[Any], start: int) -> None:
        """Raises ArgumentError where an item is not an address and its variables."""
        self.start = start
        try:
            self.addresses, self.variables = zip(*items, strict=True)
            text = "\n".join(self.addresses) + "\n"
            self.text = text.encode()
        except (TypeError, ValueError):
            self._read_each(items)
            text = "\n".join(self.addresses) + "\n"
            self.text = text.encode()
        else:
            plain = _PLAIN.fullmatch(text) and text.count("\n") == len(items)
            if plain and set(map(type, self.variables)) == {dict}:
                self.bare = self.addresses
            else:
                self._read_each(items)

    def __len__(self) -> int:
        return len(self.addresses)

    def keys(self) -> Sequence[str]:
        """The addresses so that equal ones are equal: the case of a domain means nothing.

        Raises:
            ArgumentError: One is there twice.
        """
        keys: Sequence[str] = self.bare
        if self.text.lower() != self.text or not self.text.isascii():
            keys = [f"{local}@{domain.lower()}" for local, _, domain in (bare.rpartition("@") for bare in self.bare)]
        if len(set(keys)) != len(keys):
            places: dict[str, int] = {}
            for place, key in enumerate(keys):
                if (first := places.setdefault(key, place)) != place:
                    raise ArgumentError(
                        f"recipients[{self.start + place}]",
                        f"{key!r} is there twice, first as recipients[{self.start + first}]; give each address once",
                    )
        return keys

    def _read_each(self, items: Sequence[Any]) -> None:
        addresses, bare, variables = [], [], []
        for place, item in enumerate(items, self.start):
            argument = f"recipients[{place}]"
            if isinstance(item, (str, bytes, Mapping)) or not isinstance(item, Iterable) or len(pair := [*item]) != 2:
                raise ArgumentError(argument, f"needs to be (address, variables), got {item!r}"[:300])
            if not isinstance(pair[1], Mapping):
                raise ArgumentError(argument, f"needs a mapping as variables ({{}} for none), got {pair[1]!r}"[:300])
            addresses.append(pair[0])
            bare.append(_bare(argument, pair[0]))
            variables.append(dict(pair[1]))
        self.addresses, self.bare, self.variables = tuple(addresses), tuple(bare), tuple(variables)


def _bare(argument: str, address: Any) -> str:
    if not isinstance(address, str):
        raise ArgumentError(argument, f"needs a text as address, got {address!r}"[:300])
    found = _NAMED.fullmatch(address)
    if found is None or _has_surrogates(address):
        shown = repr(address[:200])
        if "," in address or ";" in address:
            problem = f"{shown} lists several recipients, or has a name that needs quotes; give each its own variables"
        else:
            problem = f"{shown} is no address; write ann@example.com or Ann <ann@example.com>"
        raise ArgumentError(argument, problem)
    return found["bare"] or found["angle"]


def _has_surrogates(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


class Writer:
    """Writes the form fields of recipients, before those of the message.

    Args:
        boundary: What parts the fields of the form.
        room: How many bytes the fields of the recipients may take.
        most: How many recipients a piece may have.
    """

    def __init__(self, boundary: str, room: int, most: int) -> None:
        self._to = f'--{boundary}\r\nContent-Disposition: form-data; name="to"\r\n\r\n'
        self._variables = f'--{boundary}\r\nContent-Disposition: form-data; name="recipient-variables"\r\n\r\n'
        self._room = room
        self._most = most

    def write(self, block: Block) -> Iterator[tuple[int, int, bytes]]:
        """The fields of a block, in as few pieces as there is room for.

        Yields:
            Where a piece begins and ends in the block, and its bytes.

        Raises:
            ArgumentError: Variables cannot be written, or those of one recipient leave no room for anything else.
        """
        try:
            document = _dumps(dict(zip(block.bare, block.variables, strict=True)))
            whole = self._fields(block.addresses, document)
        except (TypeError, ValueError, RecursionError):
            self._entries(block)  # says which
            raise
        if len(block) <= self._most and len(whole) <= self._room:
            yield 0, len(block), whole
            return
        entries = self._entries(block)
        begin, size = 0, 0
        fixed = len(self._fields((), "{}"))
        for place, (entry, address) in enumerate(zip(entries, block.addresses, strict=True)):
            needed = len(entry.encode()) + len(self._to) + len(address.encode()) + 3
            if fixed + needed > self._room:
                raise ArgumentError(
                    f"recipients[{block.start + place}]",
                    f"variables of {len(entry)} bytes make the message too large, at most 25 MB in all",
                )
            if fixed + size + needed > self._room or place - begin == self._most:
                yield begin, place, self._fields(block.addresses[begin:place], f"{{{','.join(entries[begin:place])}}}")
                begin, size = place, 0
            size += needed
        yield begin, len(block), self._fields(block.addresses[begin:], f"{{{','.join(entries[begin:])}}}")

    def _fields(self, addresses: Sequence[str], document: str) -> bytes:
        to = self._to + f"\r\n{self._to}".join(addresses) + "\r\n" if addresses else ""
        return f"{to}{self._variables}{document}\r\n".encode()

    def _entries(self, block: Block) -> list[str]:
        entries = []
        for place, (bare, variables) in enumerate(zip(block.bare, block.variables, strict=True)):
            try:
                entry = _dumps({bare: variables})[1:-1]
                entry.encode()
            except (TypeError, ValueError, RecursionError) as error:
                raise ArgumentError(
                    f"recipients[{block.start + place}]", f"the variables cannot be written as JSON: {error}"
                ) from error
            entries.append(entry)
        return entries


class Seen:
    """The addresses that were there before, as hashes of eight bytes in an open table.

    It takes 13 to 27 bytes for each address, and half as much again while the table grows. Two addresses of a million
    have the same hash once in some forty million runs; the second would be refused.

    Args:
        expected: How many addresses are to come, if that is known.
    """

    def __init__(self, expected: int = 0) -> None:
        self._count = 0
        size = _SMALLEST_TABLE
        while size * 3 < expected * 5 and size < _LARGEST_FIRST_TABLE:
            size *= 2
        self._table = array("q", (0,)) * size

    def add(self, keys: Sequence[str]) -> int | None:
        """Note addresses. Gives the place of the first that was there before; those behind it are not noted."""
        while (self._count + len(keys)) * 5 > len(self._table) * 3:
            grown = array("q", (0,)) * (2 * len(self._table))
            _insert(grown, filter(None, self._table))
            self._table = grown
        found = _insert(self._table, map(hash, keys))
        self._count += len(keys) if found is None else found
        return found


def _insert(table: array[int], hashes: Iterable[int]) -> int | None:
    mask = len(table) - 1
    # A hash of 0 is what an empty place looks like; it is as improbable as any other.
    for place, value in enumerate(hashes):
        index = value & mask
        while found := table[index]:
            if found == value:
                return place
            index = (index + 1) & mask
        table[index] = value
    return None
