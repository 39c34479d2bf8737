"""Where a list was left, as a text, and finding that place again in a page that may have changed meanwhile."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from mailgun_api.types import Pagination

from .errors import ArgumentError

Position = str | int
"""Where a page is: a link, a token, or a count."""

_VERSION = 1
_WIDTH = 16  # hexadecimal digits of a digest
_BY_TEXT = frozenset({"next-url", "query-token", "body-token"})
# What tells an item from others and outlasts a change of it, most telling first.
_NAMES = ("id", "address", "name", "key", "url", "login", "domain")


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a list.

    Attributes:
        at: Where the page is; None for the first.
        given: How many of its items were given.
        last: Some of them as digests: the last, the second last, the fourth last, the eighth last, and so on.
    """

    at: Position | None = None
    given: int = 0
    last: tuple[str, ...] = ()


def place_in(at: Position | None, items: Sequence[Any], given: int) -> Place:
    """The place behind so many items of a page."""
    return Place(at, given, tuple(_digest(items[given - (1 << power)]) for power in range(given.bit_length())))


def find(place: Place, items: Sequence[Any]) -> int:
    """How many items of a page to pass over, so that none is lost that was not given.

    Items that were put in or removed before the place do not matter. Where the last one that was given is gone, it
    begins behind the latest of the others that are known, or with the first: some may come again.
    """
    if not place.last:
        return 0
    # Where the page did not change, also among items that cannot be told apart.
    if place.given <= len(items) and _digest(items[place.given - 1]) == place.last[0]:
        return place.given
    digests = [_digest(item) for item in items]
    return next((digests.index(digest) + 1 for digest in place.last if digest in digests), 0)


def write(name: str, place: Place) -> str:
    """A cursor for a place in the list of that name. No address and no name of an item can be read from it."""
    shown = {"version": _VERSION, "list": name, "at": place.at, "given": place.given, "last": "".join(place.last)}
    return json.dumps(shown)


def read(cursor: str, name: str, pagination: Pagination) -> Place:
    """The place that a cursor tells.

    Raises:
        ArgumentError: It is none, or one of another list.
    """
    try:
        found = json.loads(cursor)
        version, list_name, at, given, last = (found[key] for key in ("version", "list", "at", "given", "last"))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise ArgumentError("cursor", "is not what `cursor` of a list gave") from error
    if version != _VERSION:
        raise ArgumentError("cursor", f"is of version {version!r}, this client knows {_VERSION}")
    if list_name != name:
        raise ArgumentError("cursor", f"belongs to {list_name!r}, this list is {name!r}")
    is_place = at is None or (type(at) is str if pagination.style in _BY_TEXT else type(at) is int and at >= 0)
    is_count = type(given) is int and given >= 0
    if not is_place or not is_count or not isinstance(last, str) or len(last) != given.bit_length() * _WIDTH:
        raise ArgumentError("cursor", "is not what `cursor` of a list gave")
    return Place(at, given, tuple(last[start : start + _WIDTH] for start in range(0, len(last), _WIDTH)))


def _digest(item: Any) -> str:
    for name in _NAMES:
        value = getattr(item, name, None)
        if isinstance(value, (str, int)) and value != "":
            return _hashed(f"{name} {value}")
    plain = item.to_dict() if hasattr(item, "to_dict") else item
    return _hashed(json.dumps(plain, sort_keys=True, default=str))


def _hashed(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_WIDTH // 2).hexdigest()
