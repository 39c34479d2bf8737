"""A table in the order of its keys, of which any page costs the same."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, TypeVar, get_type_hints

from .database import Database

Row = TypeVar("Row")


def _same(value: Any) -> Any:
    return value


# Nothing that is kept holds itself: all of it came from JSON, or is put together here.
write_json: Callable[[Any], str] = json.JSONEncoder(
    separators=(",", ":"), ensure_ascii=False, check_circular=False
).encode
"""JSON as a column holds it."""


def write_moment(moment: datetime) -> str:
    """A date as a column holds it; in this form later is greater."""
    return moment.isoformat(timespec="microseconds")


def _write_optional(moment: datetime | None) -> str | None:
    return None if moment is None else write_moment(moment)


def _read_optional(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


_CODECS: dict[Any, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    str: (_same, _same),
    str | None: (_same, _same),
    int: (_same, _same),
    bool: (_same, bool),
    datetime: (write_moment, datetime.fromisoformat),
    datetime | None: (_write_optional, _read_optional),
}


@dataclass(frozen=True, slots=True)
class _Statements:
    """The SQL of one table, made once."""

    writers: tuple[tuple[str, Callable[[Any], Any]], ...]
    readers: tuple[Callable[[Any], Any], ...]
    columns: str
    put: str
    where: str


# By the table's name: a table has one kind of rows and one scope.
_KNOWN: dict[str, _Statements] = {}


def _statements(kind: type[Any], name: str, scope: tuple[str, ...]) -> _Statements:
    if name not in _KNOWN:
        _KNOWN[name] = _make_statements(kind, name, scope)
    return _KNOWN[name]


def _make_statements(kind: type[Any], name: str, scope: tuple[str, ...]) -> _Statements:
    hints = get_type_hints(kind)
    names = [field.name for field in dataclasses.fields(kind)]
    codecs = [_CODECS.get(hints[column], (write_json, json.loads)) for column in names]
    every = [*scope, "key", *names]
    return _Statements(
        writers=tuple((column, codec[0]) for column, codec in zip(names, codecs, strict=True)),
        readers=tuple(codec[1] for codec in codecs),
        columns=", ".join(names),
        put=f"INSERT OR REPLACE INTO {name} ({', '.join(every)}) VALUES ({', '.join('?' * len(every))})",
        where=" AND ".join([*(f"{column} = ?" for column in scope), "1"]),
    )


class Table(Generic[Row]):
    """Rows by key. Keys are compared without regard to case, as addresses and template names are.

    A row that was changed has to be put again, within the same transaction.

    Args:
        database: Where the table is.
        kind: The data class of a row.
        name: The table's.
        scope: What all rows have in common, by column: the region, the domain.
    """

    def __init__(self, database: Database, kind: type[Row], name: str, **scope: str) -> None:
        self.name = name
        self._database = database
        self._kind = kind
        self._scope = tuple(scope.values())
        self._sql = _statements(kind, name, tuple(scope))

    def __len__(self) -> int:
        return int(self._select("count(*)", "", ()).fetchone()[0])

    def __contains__(self, key: str) -> bool:
        return self._select("1", "AND key = ?", (key.lower(),)).fetchone() is not None

    def __iter__(self) -> Iterator[Row]:
        return iter(self._rows("ORDER BY key", ()))

    def get(self, key: str) -> Row | None:
        """The row of a key, if there is one."""
        rows = self._rows("AND key = ?", (key.lower(),))
        return rows[0] if rows else None

    def remembered(self, key: str) -> Row | None:
        """The same, from memory where it was asked for before: for what is needed for every request."""
        memory = self._database.memory.setdefault(self.name, {})
        place = (*self._scope, key)
        if place not in memory:
            memory[place] = self.get(key)
        row: Row | None = memory[place]
        return row

    def _is_empty(self) -> bool:
        memory = self._database.memory.setdefault(self.name, {})
        if self._scope not in memory:
            memory[self._scope] = self._select("1", "LIMIT 1", ()).fetchone() is None
        is_empty: bool = memory[self._scope]
        return is_empty

    def _forget(self) -> None:
        self._database.memory.pop(self.name, None)

    def among(self, keys: list[str]) -> dict[str, Row]:
        """The rows that there are of some keys, by key."""
        if self._is_empty():
            return {}
        found = self._select(
            f"key, {self._sql.columns}",
            "AND key IN (SELECT value FROM json_each(?))",
            (write_json([key.lower() for key in keys]),),
        )
        return {values[0]: self._row(values[1:]) for values in found}

    def where(self, **columns: Any) -> list[Row]:
        """The rows with these values, in the order of their keys."""
        return self._rows("".join(f"AND {name} = ? " for name in columns) + "ORDER BY key", tuple(columns.values()))

    def put(self, key: str, row: Row) -> None:
        """Add a row, or replace the one that has the key."""
        values = [write(getattr(row, name)) for name, write in self._sql.writers]
        self._forget()
        self._database.execute(self._sql.put, (*self._scope, key.lower(), *values))

    def remove(self, key: str) -> Row | None:
        """Take a row out and give it back, or None if there is none."""
        row = self.get(key)
        if row is not None:
            self._forget()
            statement = f"DELETE FROM {self.name} WHERE {self._sql.where} AND key = ?"
            self._database.execute(statement, (*self._scope, key.lower()))
        return row

    def clear(self) -> None:
        """Take all rows out."""
        self._forget()
        self._database.execute(f"DELETE FROM {self.name} WHERE {self._sql.where}", self._scope)

    def page(self, word: str, pivot: str, limit: int, *, prefix: str = "", **columns: Any) -> list[Row]:
        """Some rows in the order of their keys.

        Args:
            word: `next` for those after the pivot, `previous` for those before it, `last` for the last ones; the
                first ones otherwise.
            pivot: A key; it need not exist any more.
            limit: How many rows at most.
            prefix: Only keys that start with this.
            columns: Only rows with these values.
        """
        pivot, prefix = pivot.lower(), prefix.lower()
        tail = "".join(f"AND {name} = ? " for name in columns)
        values = [*columns.values()]
        if prefix:
            tail += "AND key >= ? AND key < ? "
            values += [prefix, prefix + "\U0010ffff"]
        if word in ("next", "previous"):
            tail += "AND key > ? " if word == "next" else "AND key < ? "
            values.append(pivot)
        backwards = word in ("previous", "last")
        rows = self._rows(f"{tail} ORDER BY key {'DESC' if backwards else 'ASC'} LIMIT ?", (*values, limit))
        return rows[::-1] if backwards else rows

    def _select(self, what: str, tail: str, values: tuple[Any, ...]) -> Any:
        statement = f"SELECT {what} FROM {self.name} WHERE {self._sql.where} {tail}"
        return self._database.execute(statement, (*self._scope, *values))

    def _rows(self, tail: str, values: tuple[Any, ...]) -> list[Row]:
        if self._is_empty():
            return []
        return [self._row(found) for found in self._select(self._sql.columns, tail, values)]

    def _row(self, values: tuple[Any, ...]) -> Row:
        return self._kind(*(read(value) for read, value in zip(self._sql.readers, values, strict=True)))
