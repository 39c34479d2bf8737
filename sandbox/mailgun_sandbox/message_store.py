"""The messages of a domain, with their files."""

from __future__ import annotations

import dataclasses
import json
from datetime import datetime
from typing import Any

from .database import Database
from .entities import Attachment, Message
from .forms import Upload
from .tables import write_json, write_moment

# What has a column of its own, or a table.
_APART = ("key", "domain", "message_id", "sent_at", "deliver_at", "mime", "attachments")
_TOGETHER = tuple(field.name for field in dataclasses.fields(Message) if field.name not in _APART)
# What is remembered of them, by region: the time of the first one that waits.
_MEMORY = "messages"
_COLUMNS = "number, domain, key, message_id, sent_at, deliver_at, document, mime"
# Where a word is searched for.
_TEXTS = ("sender", "text", "html", "template")
_LISTS = ("recipients", "headers", "tags")
_SEARCH = " OR ".join(rf"json_extract(document, '$.{name}') LIKE ? ESCAPE '\'" for name in (*_TEXTS, *_LISTS))


def _escaped(text: str) -> str:
    """A pattern for what contains a text."""
    for sign in "\\%_":
        text = text.replace(sign, f"\\{sign}")
    return f"%{text}%"


class MessageStore:
    """Messages by their storage key.

    Args:
        database: Where they are kept.
        region: `us` or `eu`.
        domain: Whose messages; those of all domains when absent.
    """

    def __init__(self, database: Database, region: str, domain: str | None = None) -> None:
        self._database = database
        self._region = region
        self._where = "region = ?" if domain is None else "region = ? AND domain = ?"
        self._scope = (region,) if domain is None else (region, domain)

    def __len__(self) -> int:
        return int(
            self._database.execute(f"SELECT count(*) FROM messages WHERE {self._where}", self._scope).fetchone()[0]
        )

    def add(self, message: Message, *, waiting: bool = False) -> None:
        """Keep a message; a waiting one is to be delivered when its time has come."""
        if waiting:
            self._database.memory.pop(_MEMORY, None)
        cursor = self._database.execute(
            "INSERT INTO messages (region, domain, key, message_id, sent_at, deliver_at, waiting, document, mime)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self._region,
                message.domain,
                message.key,
                message.message_id,
                write_moment(message.sent_at),
                None if message.deliver_at is None else write_moment(message.deliver_at),
                waiting,
                write_json({name: getattr(message, name) for name in _TOGETHER}),
                message.mime,
            ),
        )
        for place, attachment in enumerate(message.attachments):
            upload = attachment.upload
            self._database.execute(
                "INSERT INTO attachments VALUES (?, ?, ?, ?, ?, ?)",
                (cursor.lastrowid, place, upload.filename, upload.media_type, attachment.content_id, upload.content),
            )

    def get(self, key: str) -> Message | None:
        """The message with a storage key, if there is one."""
        return next(iter(self._read("AND key = ?", (key,))), None)

    def page(self, limit: int, before: str | None = None, search: str = "") -> list[Message]:
        """Some messages, the newest first.

        Args:
            limit: How many at most.
            before: The storage key of a message; those handed in before it.
            search: Those that have this in an address, a header, a tag or a text.
        """
        tail, values = "", list[Any]()
        if before is not None:
            tail += f"AND number < (SELECT number FROM messages WHERE {self._where} AND key = ?) "
            values += [*self._scope, before]
        if search:
            tail += f"AND ({_SEARCH}) "
            values += [_escaped(search)] * len(_TEXTS)
            # In a list, a text is as JSON writes it.
            values += [_escaped(write_json(search)[1:-1])] * len(_LISTS)
        return self._read(f"{tail}ORDER BY number DESC LIMIT ?", (*values, limit))

    def with_message_id(self, message_id: str) -> list[Message]:
        """The messages with a Message-Id, without its angle brackets, the newest first."""
        return self._read("AND message_id = ? ORDER BY number DESC", (message_id,))

    def next_due(self) -> str | None:
        """The time of the first message that waits, as a column holds it."""
        memory = self._database.memory.setdefault(_MEMORY, {})
        if self._region not in memory:
            statement = "SELECT min(deliver_at) FROM messages WHERE region = ? AND waiting = 1"
            memory[self._region] = self._database.execute(statement, (self._region,)).fetchone()[0]
        found: str | None = memory[self._region]
        return found

    def take_due(self, now: datetime) -> list[Message]:
        """Take the messages whose time has come, in the order of their times; they wait no more."""
        self._database.memory.pop(_MEMORY, None)
        due = self._read("AND waiting = 1 AND deliver_at <= ? ORDER BY deliver_at, number", (write_moment(now),))
        for message in due:
            self._database.execute(
                "UPDATE messages SET waiting = 0 WHERE region = ? AND domain = ? AND key = ?",
                (self._region, message.domain, message.key),
            )
        return due

    def drop_waiting(self) -> None:
        """Let those that wait never be delivered."""
        self._database.memory.pop(_MEMORY, None)
        self._database.execute(f"UPDATE messages SET waiting = 0 WHERE {self._where} AND waiting = 1", self._scope)

    def _read(self, tail: str, values: tuple[Any, ...]) -> list[Message]:
        rows = self._database.execute(
            f"SELECT {_COLUMNS} FROM messages WHERE {self._where} {tail}", (*self._scope, *values)
        ).fetchall()
        return [self._message(*row) for row in rows]

    def _message(
        self,
        number: int,
        domain: str,
        key: str,
        message_id: str,
        sent_at: str,
        deliver_at: str | None,
        document: str,
        mime: bytes,
    ) -> Message:
        parts: dict[str, Any] = json.loads(document)
        parts["headers"] = [(name, value) for name, value in parts["headers"]]
        files = self._database.execute(
            "SELECT filename, media_type, content, content_id FROM attachments WHERE message = ? ORDER BY place",
            (number,),
        )
        return Message(
            key=key,
            domain=domain,
            message_id=message_id,
            sent_at=datetime.fromisoformat(sent_at),
            deliver_at=None if deliver_at is None else datetime.fromisoformat(deliver_at),
            mime=mime,
            attachments=[Attachment(Upload(name, kind, content), cid) for name, kind, content, cid in files],
            **parts,
        )
