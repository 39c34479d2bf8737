"""A table in the order of its keys, of which any page costs the same."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Generic, TypeVar

Row = TypeVar("Row")


class Table(Generic[Row]):
    """Rows by key. Keys are compared without regard to case, as addresses and template names are."""

    def __init__(self) -> None:
        self._rows: dict[str, Row] = {}
        self._keys: list[str] = []

    def __len__(self) -> int:
        return len(self._keys)

    def __contains__(self, key: str) -> bool:
        return key.lower() in self._rows

    def __iter__(self) -> Iterator[Row]:
        return (self._rows[key] for key in self._keys)

    def get(self, key: str) -> Row | None:
        """The row of a key, if there is one."""
        return self._rows.get(key.lower())

    def put(self, key: str, row: Row) -> None:
        """Add a row, or replace the one that has the key."""
        key = key.lower()
        if key not in self._rows:
            insort(self._keys, key)
        self._rows[key] = row

    def remove(self, key: str) -> Row | None:
        """Take a row out and give it back, or None if there is none."""
        key = key.lower()
        row = self._rows.pop(key, None)
        if row is not None:
            del self._keys[bisect_left(self._keys, key)]
        return row

    def clear(self) -> None:
        """Take all rows out."""
        self._rows.clear()
        self._keys.clear()

    def page(
        self, word: str, pivot: str, limit: int, *, prefix: str = "", keep: Callable[[Row], bool] | None = None
    ) -> list[Row]:
        """Some rows in the order of their keys.

        Args:
            word: `next` for those after the pivot, `previous` for those before it, `last` for the last ones; the
                first ones otherwise.
            pivot: A key; it need not exist any more.
            limit: How many rows at most.
            prefix: Only keys that start with this.
            keep: Says which rows to give; all when absent.
        """
        pivot, prefix = pivot.lower(), prefix.lower()
        start = bisect_left(self._keys, prefix)
        end = bisect_right(self._keys, prefix + "\U0010ffff") if prefix else len(self._keys)
        if word == "next":
            start = max(start, bisect_right(self._keys, pivot))
        elif word == "previous":
            end = min(end, bisect_left(self._keys, pivot))
        backwards = word in ("previous", "last")
        places = range(end - 1, start - 1, -1) if backwards else range(start, end)
        rows = (self._rows[self._keys[place]] for place in places)
        found = list(islice(filter(keep, rows) if keep else rows, limit))
        return found[::-1] if backwards else found
