"""One SQLite database, in memory or in a file, and the transactions on it."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Any

from .schema import APPLICATION_ID, TABLES, VERSION

_LOCK_SECONDS = 0.5
# SQLite's own `:memory:` walks over every page at each commit, so that a send costs more with each message that is
# there. Its file system in memory does not, and ends at 1 GiB: there is room left for the largest request.
_PLACES = ("file:sandbox?vfs=memdb", ":memory:")
_MOST_BYTES = 768 * 1024 * 1024
_PAGE_BYTES = 8192


class StateFileError(Exception):
    """The state file cannot be used; the message says why and what to do."""


def _connect(place: str | Path, *, uri: bool = False) -> sqlite3.Connection:
    return sqlite3.connect(
        place, timeout=_LOCK_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=512, uri=uri
    )


class _Transaction(AbstractContextManager[None]):
    """One for all: a generator would be made anew for each request.

    Args:
        begin: Called when a block begins.
        end: Called when it ends; `kept` says whether without an exception.
    """

    def __init__(self, begin: Callable[[], None], end: Callable[..., None]) -> None:
        self._begin = begin
        self._end = end

    def __enter__(self) -> None:
        self._begin()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end(kept=kind is None)


class Database:
    """Keeps everything that the sandbox knows.

    Args:
        path: The file; it is made if it is not there. In memory when absent.

    Raises:
        StateFileError: The file is no state file, of another version, in use, or cannot be written.
    """

    def __init__(self, path: Path | None = None) -> None:
        # Held while a request changes something; whoever looks from another thread may hold it too.
        self.lock = threading.RLock()
        self._depth = 0
        self._transaction = _Transaction(self._begin, self._end)
        # What was read of tables that seldom change, by table; a change forgets it.
        self.memory: dict[str, dict[Any, Any]] = {}
        self._most_pages: int | None = None
        try:
            self._connection = self._open_memory() if path is None else _connect(path)
        except sqlite3.Error as error:
            raise StateFileError(f"{path} cannot be used as a state file: {error}") from error
        try:
            self._prepare(path)
        except (sqlite3.Error, StateFileError) as error:
            self._connection.close()
            if isinstance(error, StateFileError):
                raise
            raise StateFileError(f"{path} cannot be used as a state file: {error}") from error

    def _prepare(self, path: Path | None) -> None:
        execute = self._connection.execute
        execute("PRAGMA foreign_keys = ON")
        if path is None:
            execute(f"PRAGMA page_size = {_PAGE_BYTES}")
        else:
            # One process at a time: each keeps its clock and its numbers in memory.
            execute("PRAGMA locking_mode = EXCLUSIVE")
            execute("PRAGMA journal_mode = WAL")
            # A crash of the machine may lose the last moments, never the rest.
            execute("PRAGMA synchronous = NORMAL")
        with self.transaction():
            version, owner = (
                execute("PRAGMA user_version").fetchone()[0],
                execute("PRAGMA application_id").fetchone()[0],
            )
            is_new = not execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            if not is_new and owner != APPLICATION_ID:
                raise StateFileError(f"{path} is a database of another program: name another file")
            if not is_new and version != VERSION:
                raise StateFileError(
                    f"{path} was written by another version of the sandbox"
                    f" (its tables are {version}, these are {VERSION}): name another file"
                )
            if is_new:
                for statement in TABLES:
                    execute(statement)
                execute(f"PRAGMA application_id = {APPLICATION_ID}")
                execute(f"PRAGMA user_version = {VERSION}")

    def _open_memory(self) -> sqlite3.Connection:
        try:
            connection = _connect(_PLACES[0], uri=True)
        except sqlite3.OperationalError:
            # Before SQLite 3.36 there is no such file system.
            return _connect(_PLACES[1])
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
        self._most_pages = _MOST_BYTES // _PAGE_BYTES
        return connection

    def _move_when_full(self, most: int) -> None:
        """Go on where there is no end, at a cost that grows."""
        if self._connection.execute("PRAGMA page_count").fetchone()[0] <= most:
            return
        connection = _connect(_PLACES[1])
        self._connection.backup(connection)
        connection.execute("PRAGMA foreign_keys = ON")
        self._connection.close()
        self._connection, self._most_pages = connection, None

    def execute(self, statement: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Run one statement; hold the lock or be in a transaction."""
        return self._connection.execute(statement, values)

    def transaction(self) -> AbstractContextManager[None]:
        """All that is done within is kept together, or not at all if it ends with an exception."""
        return self._transaction

    def _begin(self) -> None:
        self.lock.acquire()
        try:
            if not self._depth:
                if self._most_pages is not None:
                    self._move_when_full(self._most_pages)
                self._connection.execute("BEGIN")
        except BaseException:
            self.lock.release()
            raise
        self._depth += 1

    def _end(self, *, kept: bool) -> None:
        self._depth -= 1
        try:
            if not self._depth:
                if kept:
                    self._connection.execute("COMMIT")
                else:
                    self._undo()
        except BaseException:
            # What cannot be written must not stay half done.
            if self._connection.in_transaction and not self._depth:
                self._undo()
            raise
        finally:
            self.lock.release()

    def _undo(self) -> None:
        self.memory.clear()
        self._connection.execute("ROLLBACK")

    def on_steps(self, call: Callable[[], None] | None, count: int = 1) -> None:
        """Call something each time the engine has done so many steps, to measure what a request costs it.

        Args:
            call: What to call; nothing any more when None.
            count: How many steps.
        """

        def progress() -> int:
            if call is not None:
                call()
            return 0

        self._connection.set_progress_handler(None if call is None else progress, count)

    def close(self) -> None:
        """Let go of the file."""
        with self.lock:
            self._connection.close()
