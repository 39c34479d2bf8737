# Written by `make generate` from spec/. Do not edit.
"""Mailboxes for POP3 and IMAP, which Mailgun gave up in 2014. Incoming mail is kept by a route with `store()` since then; users for sending are `credentials`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import mailboxes as _api
from ..types import deprecated

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        Mailbox,
        MailboxDeleted,
        MailboxPage,
        Message,
    )


class Mailboxes:
    """Mailboxes for POP3 and IMAP, which Mailgun gave up in 2014. Incoming mail is kept by a route with `store()` since then; users for sending are `credentials`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    @deprecated("mailboxes_create was withdrawn by the vendor and probably answers 404; it has no successor.")
    def create(self, domain: str, *, mailbox: str, password: str) -> Message:
        """Add a mailbox.

        mailboxes_create was withdrawn by the vendor and probably answers 404; it has no successor.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            mailbox: The name, without the domain.
            password: The password.

        Returns:
            The mailbox is there.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/{domain}/mailboxes · mailboxes_create · regional · account key
        """
        return self._client.run(_api.mailboxes_create(domain, mailbox=mailbox, password=password))

    @deprecated("mailboxes_delete was withdrawn by the vendor and probably answers 404; it has no successor.")
    def delete(self, domain: str, mailbox: str) -> MailboxDeleted:
        """Delete a mailbox.

        mailboxes_delete was withdrawn by the vendor and probably answers 404; it has no successor.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            mailbox: The name of the mailbox, without the domain.

        Returns:
            The mailbox is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/mailboxes/{mailbox} · mailboxes_delete · regional · account key
        """
        return self._client.run(_api.mailboxes_delete(domain, mailbox))

    @deprecated("mailboxes_list was withdrawn by the vendor and probably answers 404; it has no successor.")
    def list(self, domain: str, *, limit: int | None = None, skip: int | None = None) -> MailboxPage:
        """The mailboxes of a domain.

        mailboxes_list was withdrawn by the vendor and probably answers 404; it has no successor.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent.
            skip: How many items to leave out before the page starts.

        Returns:
            A page of mailboxes.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/mailboxes · mailboxes_list · regional · account key
        """
        return self._client.run(_api.mailboxes_list(domain, limit=limit, skip=skip))

    @deprecated("mailboxes_list was withdrawn by the vendor and probably answers 404; it has no successor.")
    def iter(self, domain: str, *, limit: int | None = None, skip: int | None = None) -> Items[Mailbox, MailboxPage]:
        """Every item of all pages: The mailboxes of a domain.

        mailboxes_list was withdrawn by the vendor and probably answers 404; it has no successor.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent.
            skip: How many items to leave out before the page starts.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/mailboxes · mailboxes_list · regional · account key
        """
        return self._client.iterate(_api.mailboxes_list(domain, limit=limit, skip=skip))

    @deprecated("mailboxes_update was withdrawn by the vendor and probably answers 404; it has no successor.")
    def update(self, domain: str, mailbox: str, *, password: str) -> Message:
        """Change the password of a mailbox.

        mailboxes_update was withdrawn by the vendor and probably answers 404; it has no successor.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            mailbox: The name of the mailbox, without the domain.
            password: The new password.

        Returns:
            The password is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v3/{domain}/mailboxes/{mailbox} · mailboxes_update · regional · account key
        """
        return self._client.run(_api.mailboxes_update(domain, mailbox, password=password))


class AsyncMailboxes:
    """Mailboxes for POP3 and IMAP, which Mailgun gave up in 2014. Incoming mail is kept by a route with `store()` since then; users for sending are `credentials`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @deprecated("mailboxes_create was withdrawn by the vendor and probably answers 404; it has no successor.")
    async def create(self, domain: str, *, mailbox: str, password: str) -> Message:
        """Add a mailbox.

        mailboxes_create was withdrawn by the vendor and probably answers 404; it has no successor.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            mailbox: The name, without the domain.
            password: The password.

        Returns:
            The mailbox is there.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/{domain}/mailboxes · mailboxes_create · regional · account key
        """
        return await self._client.run(_api.mailboxes_create(domain, mailbox=mailbox, password=password))

    @deprecated("mailboxes_delete was withdrawn by the vendor and probably answers 404; it has no successor.")
    async def delete(self, domain: str, mailbox: str) -> MailboxDeleted:
        """Delete a mailbox.

        mailboxes_delete was withdrawn by the vendor and probably answers 404; it has no successor.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            mailbox: The name of the mailbox, without the domain.

        Returns:
            The mailbox is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/mailboxes/{mailbox} · mailboxes_delete · regional · account key
        """
        return await self._client.run(_api.mailboxes_delete(domain, mailbox))

    @deprecated("mailboxes_list was withdrawn by the vendor and probably answers 404; it has no successor.")
    async def list(self, domain: str, *, limit: int | None = None, skip: int | None = None) -> MailboxPage:
        """The mailboxes of a domain.

        mailboxes_list was withdrawn by the vendor and probably answers 404; it has no successor.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent.
            skip: How many items to leave out before the page starts.

        Returns:
            A page of mailboxes.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/mailboxes · mailboxes_list · regional · account key
        """
        return await self._client.run(_api.mailboxes_list(domain, limit=limit, skip=skip))

    @deprecated("mailboxes_list was withdrawn by the vendor and probably answers 404; it has no successor.")
    def iter(
        self, domain: str, *, limit: int | None = None, skip: int | None = None
    ) -> AsyncItems[Mailbox, MailboxPage]:
        """Every item of all pages: The mailboxes of a domain.

        mailboxes_list was withdrawn by the vendor and probably answers 404; it has no successor.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent.
            skip: How many items to leave out before the page starts.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/mailboxes · mailboxes_list · regional · account key
        """
        return self._client.iterate(_api.mailboxes_list(domain, limit=limit, skip=skip))

    @deprecated("mailboxes_update was withdrawn by the vendor and probably answers 404; it has no successor.")
    async def update(self, domain: str, mailbox: str, *, password: str) -> Message:
        """Change the password of a mailbox.

        mailboxes_update was withdrawn by the vendor and probably answers 404; it has no successor.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            mailbox: The name of the mailbox, without the domain.
            password: The new password.

        Returns:
            The password is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v3/{domain}/mailboxes/{mailbox} · mailboxes_update · regional · account key
        """
        return await self._client.run(_api.mailboxes_update(domain, mailbox, password=password))
