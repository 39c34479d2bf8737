# Written by `make generate` from spec/. Do not edit.
"""Recipients who want no more mail of a domain, or no more of some of its tags. They get none until they are taken off the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import unsubscribes as _api

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        Message,
        Unsubscribe,
        UnsubscribeCreated,
        UnsubscribeDeleted,
        UnsubscribeEntry,
        UnsubscribePage,
    )
    from ..types import FileInput


class Unsubscribes:
    """Recipients who want no more mail of a domain, or no more of some of its tags. They get none until they are taken off the list."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self, domain: str, *, address: str, tag: str | None = None, created_at: datetime | None = None
    ) -> UnsubscribeCreated:
        """Unsubscribe one address from a domain, or from one of its tags.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The address.
            tag: The tag that is not wanted; `*`, all mail of the domain, when absent.
            created_at: When it unsubscribed; now when absent.

        Returns:
            It is on the list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/{domain}/unsubscribes · unsubscribes_create · regional · account key
        """
        return self._client.run(_api.unsubscribes_create(domain, address=address, tag=tag, created_at=created_at))

    def create_many(self, domain: str, *, items: Sequence[UnsubscribeEntry]) -> UnsubscribeCreated:
        """Unsubscribe up to 1,000 addresses in one call.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            items: The list itself.

        Returns:
            It is on the list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/{domain}/unsubscribes · unsubscribes_create_many · regional · account key
        """
        return self._client.run(_api.unsubscribes_create_many(domain, items=items))

    def delete(self, domain: str, address: str, *, tag: str | None = None) -> UnsubscribeDeleted:
        """Take one address off the list of unsubscribes, so that it gets mail again.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The address that unsubscribed.
            tag: Only this tag is taken off; the whole address when absent.

        Returns:
            It is off the list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/unsubscribes/{address} · unsubscribes_delete · regional · account key
        """
        return self._client.run(_api.unsubscribes_delete(domain, address, tag=tag))

    def delete_all(self, domain: str) -> Message:
        """Empty the list of unsubscribes of a domain.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The list is empty.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/unsubscribes · unsubscribes_delete_all · regional · account key
        """
        return self._client.run(_api.unsubscribes_delete_all(domain))

    def get(self, domain: str, address: str) -> Unsubscribe:
        """From what and when one address unsubscribed.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The address that unsubscribed.

        Returns:
            The unsubscribe.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/unsubscribes/{address} · unsubscribes_get · regional · account key
        """
        return self._client.run(_api.unsubscribes_get(domain, address))

    def import_(self, domain: str, *, file: FileInput) -> Message:
        """Unsubscribe the addresses of a CSV file. Mailgun reads the file in the background.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            file: A CSV file with the columns address, tags, created_at; at most 25 MB.

        Returns:
            The file is being read.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/{domain}/unsubscribes/import · unsubscribes_import · regional · account key
        """
        return self._client.run(_api.unsubscribes_import(domain, file=file))

    def list(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["last", "next", "previous"] | str | None = None,
        address: str | None = None,
        term: str | None = None,
    ) -> UnsubscribePage:
        """The recipients who unsubscribed from a domain, in alphabetical order.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent, at most 1,000.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address that `page` is seen from.
            term: Only addresses that start with this text.

        Returns:
            A page of unsubscribes.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/unsubscribes · unsubscribes_list · regional · account key
        """
        return self._client.run(_api.unsubscribes_list(domain, limit=limit, page=page, address=address, term=term))

    def iter(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["last", "next", "previous"] | str | None = None,
        address: str | None = None,
        term: str | None = None,
    ) -> Items[Unsubscribe, UnsubscribePage]:
        """Every item of all pages: The recipients who unsubscribed from a domain, in alphabetical order.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent, at most 1,000.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address that `page` is seen from.
            term: Only addresses that start with this text.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/unsubscribes · unsubscribes_list · regional · account key
        """
        return self._client.iterate(_api.unsubscribes_list(domain, limit=limit, page=page, address=address, term=term))


class AsyncUnsubscribes:
    """Recipients who want no more mail of a domain, or no more of some of its tags. They get none until they are taken off the list."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self, domain: str, *, address: str, tag: str | None = None, created_at: datetime | None = None
    ) -> UnsubscribeCreated:
        """Unsubscribe one address from a domain, or from one of its tags.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The address.
            tag: The tag that is not wanted; `*`, all mail of the domain, when absent.
            created_at: When it unsubscribed; now when absent.

        Returns:
            It is on the list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/{domain}/unsubscribes · unsubscribes_create · regional · account key
        """
        return await self._client.run(_api.unsubscribes_create(domain, address=address, tag=tag, created_at=created_at))

    async def create_many(self, domain: str, *, items: Sequence[UnsubscribeEntry]) -> UnsubscribeCreated:
        """Unsubscribe up to 1,000 addresses in one call.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            items: The list itself.

        Returns:
            It is on the list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/{domain}/unsubscribes · unsubscribes_create_many · regional · account key
        """
        return await self._client.run(_api.unsubscribes_create_many(domain, items=items))

    async def delete(self, domain: str, address: str, *, tag: str | None = None) -> UnsubscribeDeleted:
        """Take one address off the list of unsubscribes, so that it gets mail again.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The address that unsubscribed.
            tag: Only this tag is taken off; the whole address when absent.

        Returns:
            It is off the list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/unsubscribes/{address} · unsubscribes_delete · regional · account key
        """
        return await self._client.run(_api.unsubscribes_delete(domain, address, tag=tag))

    async def delete_all(self, domain: str) -> Message:
        """Empty the list of unsubscribes of a domain.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The list is empty.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/unsubscribes · unsubscribes_delete_all · regional · account key
        """
        return await self._client.run(_api.unsubscribes_delete_all(domain))

    async def get(self, domain: str, address: str) -> Unsubscribe:
        """From what and when one address unsubscribed.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The address that unsubscribed.

        Returns:
            The unsubscribe.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/unsubscribes/{address} · unsubscribes_get · regional · account key
        """
        return await self._client.run(_api.unsubscribes_get(domain, address))

    async def import_(self, domain: str, *, file: FileInput) -> Message:
        """Unsubscribe the addresses of a CSV file. Mailgun reads the file in the background.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            file: A CSV file with the columns address, tags, created_at; at most 25 MB.

        Returns:
            The file is being read.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/{domain}/unsubscribes/import · unsubscribes_import · regional · account key
        """
        return await self._client.run(_api.unsubscribes_import(domain, file=file))

    async def list(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["last", "next", "previous"] | str | None = None,
        address: str | None = None,
        term: str | None = None,
    ) -> UnsubscribePage:
        """The recipients who unsubscribed from a domain, in alphabetical order.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent, at most 1,000.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address that `page` is seen from.
            term: Only addresses that start with this text.

        Returns:
            A page of unsubscribes.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/unsubscribes · unsubscribes_list · regional · account key
        """
        return await self._client.run(
            _api.unsubscribes_list(domain, limit=limit, page=page, address=address, term=term)
        )

    def iter(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["last", "next", "previous"] | str | None = None,
        address: str | None = None,
        term: str | None = None,
    ) -> AsyncItems[Unsubscribe, UnsubscribePage]:
        """Every item of all pages: The recipients who unsubscribed from a domain, in alphabetical order.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent, at most 1,000.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address that `page` is seen from.
            term: Only addresses that start with this text.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/unsubscribes · unsubscribes_list · regional · account key
        """
        return self._client.iterate(_api.unsubscribes_list(domain, limit=limit, page=page, address=address, term=term))
