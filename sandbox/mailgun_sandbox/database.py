"""One SQLite database, in memory or in a file, and the transactions on it."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .schema import APPLICATION_ID, TABLES, VERSION

_LOCK_SECONDS = 0.5


class StateFileError(Exception):
    """The state file cannot be used; the message says why and what to do."""


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
        # What was read of tables that seldom change, by table; a change forgets it.
        self.memory: dict[str, dict[Any, Any]] = {}
        place: str | Path = ":memory:" if path is None else path
        try:
            self._connection = sqlite3.connect(
                place, timeout=_LOCK_SECONDS, isolation_level=None, check_same_thread=False, cached_statements=512
            )
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
        if path is not None:
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

    def execute(self, statement: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Run one statement; hold the lock or be in a transaction."""
        return self._connection.execute(statement, values)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is done within is kept together, or not at all if it ends with an exception."""
        with self.lock:
            if self._depth:
                yield
                return
            self._connection.execute("BEGIN")
            self._depth += 1
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                self.memory.clear()
                raise
            else:
                self._connection.execute("COMMIT")
            finally:
                self._depth -= 1

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
