"""What is posted to the URLs of webhooks and routes, and what became of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from .database import Database
from .tables import write_json, write_moment

# Documented: after this many minutes each, eight hours in all.
_WAITS = (10, 10, 15, 30, 60, 120, 240)
_REJECTED = 406
_COLUMNS = "number, kind, url, media_type, content, created_at, next_at, attempts, retries, origin"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to post something.

    Attributes:
        at: When.
        status: The status of the answer; 0 if there was none.
        message: Its reason, or what went wrong.
    """

    at: datetime
    status: int
    message: str


@dataclass(frozen=True, slots=True)
class Post:
    """Something that was posted, or is to be.

    Attributes:
        number: Later ones have greater numbers.
        kind: The type of a webhook, such as `delivered`, or `forward` or `notify` for what routes do.
        url: Where to.
        media_type: Of the content.
        content: The body, signed.
        created_at: Since when it is there.
        next_at: When it is tried next; None when it is done, given up, or recorded only.
        attempts: What was tried.
        retries: Whether it is tried again when it fails.
        origin: Of what a route forwards: the domain, storage key and recipient of the message.
    """

    number: int
    kind: str
    url: str
    media_type: str
    content: bytes
    created_at: datetime
    next_at: datetime | None
    attempts: tuple[Attempt, ...]
    retries: bool
    origin: tuple[str, str, str] | None = None

    @property
    def is_delivered(self) -> bool:
        """Whether the receiver took it."""
        return bool(self.attempts) and 200 <= self.attempts[-1].status < 300

    @property
    def document(self) -> Any:
        """The JSON of a webhook's post."""
        return json.loads(self.content)


class Outbox:
    """The posts of one region.

    Args:
        database: Where they are kept.
        region: `us` or `eu`.
    """

    def __init__(self, database: Database, region: str) -> None:
        self._database = database
        self._region = region
        # Called when there is something to send. The transaction that puts it in may not have ended yet.
        self.wake: Callable[[], None] = lambda: None

    def add(
        self,
        kind: str,
        url: str,
        media_type: str,
        content: bytes,
        now: datetime,
        *,
        send: bool,
        retries: bool,
        origin: tuple[str, str, str] | None = None,
    ) -> None:
        """Put something in.

        Args:
            kind: See `Post`.
            url: Where to.
            media_type: Of the content.
            content: The body.
            now: The time.
            send: Whether to send it; it is recorded only otherwise.
            retries: Whether to try again when it fails.
            origin: See `Post`.
        """
        moment = write_moment(now)
        self._database.execute(
            "INSERT INTO posts (region, kind, url, media_type, content, created_at, next_at, attempts, retries,"
            " origin) VALUES (?, ?, ?, ?, ?, ?, ?, '[]', ?, ?)",
            (
                self._region,
                kind,
                url,
                media_type,
                content,
                moment,
                moment if send else None,
                retries,
                write_json(origin),
            ),
        )
        if send:
            self.wake()

    def next_at(self) -> datetime | None:
        """When the first one is to be sent."""
        statement = "SELECT min(next_at) FROM posts WHERE region = ? AND next_at IS NOT NULL"
        found = self._database.execute(statement, (self._region,)).fetchone()[0]
        return None if found is None else datetime.fromisoformat(found)

    def due(self, now: datetime) -> list[Post]:
        """Those whose time has come."""
        return self._read("AND next_at <= ? ORDER BY next_at, number", (write_moment(now),))

    def all(self, limit: int = -1) -> list[Post]:
        """Those that there are, the newest first."""
        return self._read("ORDER BY number DESC LIMIT ?", (limit,))

    def note(self, post: Post, attempt: Attempt) -> bool:
        """Note a try, and when there is to be another one; whether it was the last one."""
        attempts = (*post.attempts, attempt)
        is_over = 200 <= attempt.status < 300 or attempt.status == _REJECTED or not post.retries
        next_at = None
        if not is_over and len(attempts) <= len(_WAITS):
            next_at = write_moment(attempt.at + timedelta(minutes=_WAITS[len(attempts) - 1]))
        self._database.execute(
            "UPDATE posts SET attempts = ?, next_at = ? WHERE number = ?",
            (
                write_json([[write_moment(each.at), each.status, each.message] for each in attempts]),
                next_at,
                post.number,
            ),
        )
        return next_at is None

    def _read(self, tail: str, values: tuple[Any, ...]) -> list[Post]:
        rows = self._database.execute(
            f"SELECT {_COLUMNS} FROM posts WHERE region = ? {tail}", (self._region, *values)
        ).fetchall()
        return [
            Post(
                number,
                kind,
                url,
                media_type,
                content,
                datetime.fromisoformat(created_at),
                None if next_at is None else datetime.fromisoformat(next_at),
                tuple(Attempt(datetime.fromisoformat(at), status, text) for at, status, text in json.loads(attempts)),
                bool(retries),
                None if origin == "null" else tuple(json.loads(origin)),
            )
            for number, kind, url, media_type, content, created_at, next_at, attempts, retries, origin in rows
        ]
