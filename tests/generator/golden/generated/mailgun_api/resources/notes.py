# Written by `make generate` from spec/. Do not edit.
"""Notes and what is attached to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..api import notes as _api
from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        Author,
        Note,
        NotePage,
    )
    from ..types import FileInput


class Notes:
    """Notes and what is attached to them."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        domain: str,
        *,
        limit: int | None = None,
        begin: datetime | None = None,
        o_tag: str | Sequence[str] | None = None,
        from_: str | None = None,
        notebook: str | None = None,
    ) -> NotePage:
        """The notes of a domain.

        Args:
            domain: The domain of the notes.
            limit: How many a page holds.
            begin: Where to start.
            o_tag: Only with these tags.
            from_: Only by this author.
            notebook: Only from this notebook.

        Returns:
            A page of notes.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.

        Source:
            GET /v3/{domain}/notes · notes_list · regional · account key
        """
        return self._client.run(
            _api.notes_list(domain, limit=limit, begin=begin, o_tag=o_tag, from_=from_, notebook=notebook)
        )

    def iter(
        self,
        domain: str,
        *,
        limit: int | None = None,
        begin: datetime | None = None,
        o_tag: str | Sequence[str] | None = None,
        from_: str | None = None,
        notebook: str | None = None,
    ) -> Items[Note, NotePage]:
        """Every item of all pages: The notes of a domain.

        Args:
            domain: The domain of the notes.
            limit: How many a page holds.
            begin: Where to start.
            o_tag: Only with these tags.
            from_: Only by this author.
            notebook: Only from this notebook.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.

        Source:
            GET /v3/{domain}/notes · notes_list · regional · account key
        """
        return self._client.iterate(
            _api.notes_list(domain, limit=limit, begin=begin, o_tag=o_tag, from_=from_, notebook=notebook)
        )

    def send(
        self,
        domain: str,
        *,
        text: str,
        attachment: Sequence[FileInput] | None = None,
        o_testmode: bool | Literal["yes", "no"] | None = None,
        t_variables: Mapping[str, Any] | Sequence[Any] | None = None,
        deliver_within: timedelta | str | None = None,
        created_at: datetime | None = None,
        v: Mapping[str, Any] | None = None,
        h: Mapping[str, str] | None = None,
    ) -> Note:
        """Send a note.

        A name such as "Ann" \\ \"\""three\"\"" {braces} {{ mustaches }} stays as it is.

        Args:
            domain: The domain of the notes.
            text: The text.
            attachment: Files.
            o_testmode: Only try.
            t_variables: Variables of the template.
            deliver_within: How long to try.
            created_at: When it was written.
            v: Variables by name.
            h: Headers by name.

        Returns:
            It is sent.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.

        Source:
            POST /v3/{domain}/notes · notes_send · regional · a domain sending key will do
        """
        return self._client.run(
            _api.notes_send(
                domain,
                text=text,
                attachment=attachment,
                o_testmode=o_testmode,
                t_variables=t_variables,
                deliver_within=deliver_within,
                created_at=created_at,
                v=v,
                h=h,
            )
        )

    @deprecated("notes_update is deprecated by the vendor; use notes.send.")
    def update(
        self,
        note_id: str,
        *,
        author: Author,
        x_notebook: str | None = None,
        readers: Sequence[Author] | None = None,
        due: datetime | None = None,
        pinned: bool | None = None,
    ) -> None:
        """Change a note.

        notes_update is deprecated by the vendor; use notes.send.

        Args:
            note_id: Which note.
            author: Who wrote it.
            x_notebook: Whose note it is.
            readers: Who may read it.
            due: When it is due.
            pinned: Whether it comes first.

        Returns:
            It is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.

        Source:
            PUT /v4/notes/{note_id} · notes_update · global · account key
        """
        self._client.run(
            _api.notes_update(note_id, author=author, x_notebook=x_notebook, readers=readers, due=due, pinned=pinned)
        )


class AsyncNotes:
    """Notes and what is attached to them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        domain: str,
        *,
        limit: int | None = None,
        begin: datetime | None = None,
        o_tag: str | Sequence[str] | None = None,
        from_: str | None = None,
        notebook: str | None = None,
    ) -> NotePage:
        """The notes of a domain.

        Args:
            domain: The domain of the notes.
            limit: How many a page holds.
            begin: Where to start.
            o_tag: Only with these tags.
            from_: Only by this author.
            notebook: Only from this notebook.

        Returns:
            A page of notes.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.

        Source:
            GET /v3/{domain}/notes · notes_list · regional · account key
        """
        return await self._client.run(
            _api.notes_list(domain, limit=limit, begin=begin, o_tag=o_tag, from_=from_, notebook=notebook)
        )

    def iter(
        self,
        domain: str,
        *,
        limit: int | None = None,
        begin: datetime | None = None,
        o_tag: str | Sequence[str] | None = None,
        from_: str | None = None,
        notebook: str | None = None,
    ) -> AsyncItems[Note, NotePage]:
        """Every item of all pages: The notes of a domain.

        Args:
            domain: The domain of the notes.
            limit: How many a page holds.
            begin: Where to start.
            o_tag: Only with these tags.
            from_: Only by this author.
            notebook: Only from this notebook.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.

        Source:
            GET /v3/{domain}/notes · notes_list · regional · account key
        """
        return self._client.iterate(
            _api.notes_list(domain, limit=limit, begin=begin, o_tag=o_tag, from_=from_, notebook=notebook)
        )

    async def send(
        self,
        domain: str,
        *,
        text: str,
        attachment: Sequence[FileInput] | None = None,
        o_testmode: bool | Literal["yes", "no"] | None = None,
        t_variables: Mapping[str, Any] | Sequence[Any] | None = None,
        deliver_within: timedelta | str | None = None,
        created_at: datetime | None = None,
        v: Mapping[str, Any] | None = None,
        h: Mapping[str, str] | None = None,
    ) -> Note:
        """Send a note.

        A name such as "Ann" \\ \"\""three\"\"" {braces} {{ mustaches }} stays as it is.

        Args:
            domain: The domain of the notes.
            text: The text.
            attachment: Files.
            o_testmode: Only try.
            t_variables: Variables of the template.
            deliver_within: How long to try.
            created_at: When it was written.
            v: Variables by name.
            h: Headers by name.

        Returns:
            It is sent.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.

        Source:
            POST /v3/{domain}/notes · notes_send · regional · a domain sending key will do
        """
        return await self._client.run(
            _api.notes_send(
                domain,
                text=text,
                attachment=attachment,
                o_testmode=o_testmode,
                t_variables=t_variables,
                deliver_within=deliver_within,
                created_at=created_at,
                v=v,
                h=h,
            )
        )

    @deprecated("notes_update is deprecated by the vendor; use notes.send.")
    async def update(
        self,
        note_id: str,
        *,
        author: Author,
        x_notebook: str | None = None,
        readers: Sequence[Author] | None = None,
        due: datetime | None = None,
        pinned: bool | None = None,
    ) -> None:
        """Change a note.

        notes_update is deprecated by the vendor; use notes.send.

        Args:
            note_id: Which note.
            author: Who wrote it.
            x_notebook: Whose note it is.
            readers: Who may read it.
            due: When it is due.
            pinned: Whether it comes first.

        Returns:
            It is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.

        Source:
            PUT /v4/notes/{note_id} · notes_update · global · account key
        """
        await self._client.run(
            _api.notes_update(note_id, author=author, x_notebook=x_notebook, readers=readers, due=due, pinned=pinned)
        )
