# Written by `make generate` from spec/. Do not edit.
"""Addresses that refused mail for good. Mailgun sends them nothing more until they are taken off the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import bounces as _api

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        Bounce,
        BounceCreated,
        BounceDeleted,
        BounceEntry,
        BouncePage,
        Message,
    )
    from ..types import FileInput


class Bounces:
    """Addresses that refused mail for good. Mailgun sends them nothing more until they are taken off the list."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        domain: str,
        *,
        address: str,
        code: str | None = None,
        error: str | None = None,
        created_at: datetime | None = None,
    ) -> BounceCreated:
        """Put one address on the list of bounces.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The address.
            code: The SMTP status code; `550` when absent.
            error: A text for the reason; empty when absent.
            created_at: When it bounced; now when absent.

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
            POST /v3/{domain}/bounces · bounces_create · regional · account key
        """
        return self._client.run(
            _api.bounces_create(domain, address=address, code=code, error=error, created_at=created_at)
        )

    def create_many(self, domain: str, *, items: Sequence[BounceEntry]) -> BounceCreated:
        """Put up to 1,000 addresses on the list of bounces in one call.

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
            POST /v3/{domain}/bounces · bounces_create_many · regional · account key
        """
        return self._client.run(_api.bounces_create_many(domain, items=items))

    def delete(self, domain: str, address: str) -> BounceDeleted:
        """Take one address off the list of bounces, so that it gets mail again.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The bounced address.

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
            DELETE /v3/{domain}/bounces/{address} · bounces_delete · regional · account key
        """
        return self._client.run(_api.bounces_delete(domain, address))

    def delete_all(self, domain: str) -> Message:
        """Empty the list of bounces of a domain.

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
            DELETE /v3/{domain}/bounces · bounces_delete_all · regional · account key
        """
        return self._client.run(_api.bounces_delete_all(domain))

    def get(self, domain: str, address: str) -> Bounce:
        """Why and when one address bounced.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The bounced address.

        Returns:
            The bounce.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/bounces/{address} · bounces_get · regional · account key
        """
        return self._client.run(_api.bounces_get(domain, address))

    def import_(self, domain: str, *, file: FileInput) -> Message:
        """Put the addresses of a CSV file on the list of bounces. Mailgun reads the file in the background.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            file: A CSV file with the columns address, code, error, created_at; at most 25 MB.

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
            POST /v3/{domain}/bounces/import · bounces_import · regional · account key
        """
        return self._client.run(_api.bounces_import(domain, file=file))

    def list(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["last", "next", "previous"] | str | None = None,
        address: str | None = None,
        term: str | None = None,
    ) -> BouncePage:
        """The bounced addresses of a domain, in alphabetical order.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent, at most 1,000.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address that `page` is seen from.
            term: Only addresses that start with this text.

        Returns:
            A page of bounces.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/bounces · bounces_list · regional · account key
        """
        return self._client.run(_api.bounces_list(domain, limit=limit, page=page, address=address, term=term))

    def iter(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["last", "next", "previous"] | str | None = None,
        address: str | None = None,
        term: str | None = None,
    ) -> Items[Bounce, BouncePage]:
        """Every item of all pages: The bounced addresses of a domain, in alphabetical order.

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
            GET /v3/{domain}/bounces · bounces_list · regional · account key
        """
        return self._client.iterate(_api.bounces_list(domain, limit=limit, page=page, address=address, term=term))


class AsyncBounces:
    """Addresses that refused mail for good. Mailgun sends them nothing more until they are taken off the list."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        domain: str,
        *,
        address: str,
        code: str | None = None,
        error: str | None = None,
        created_at: datetime | None = None,
    ) -> BounceCreated:
        """Put one address on the list of bounces.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The address.
            code: The SMTP status code; `550` when absent.
            error: A text for the reason; empty when absent.
            created_at: When it bounced; now when absent.

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
            POST /v3/{domain}/bounces · bounces_create · regional · account key
        """
        return await self._client.run(
            _api.bounces_create(domain, address=address, code=code, error=error, created_at=created_at)
        )

    async def create_many(self, domain: str, *, items: Sequence[BounceEntry]) -> BounceCreated:
        """Put up to 1,000 addresses on the list of bounces in one call.

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
            POST /v3/{domain}/bounces · bounces_create_many · regional · account key
        """
        return await self._client.run(_api.bounces_create_many(domain, items=items))

    async def delete(self, domain: str, address: str) -> BounceDeleted:
        """Take one address off the list of bounces, so that it gets mail again.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The bounced address.

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
            DELETE /v3/{domain}/bounces/{address} · bounces_delete · regional · account key
        """
        return await self._client.run(_api.bounces_delete(domain, address))

    async def delete_all(self, domain: str) -> Message:
        """Empty the list of bounces of a domain.

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
            DELETE /v3/{domain}/bounces · bounces_delete_all · regional · account key
        """
        return await self._client.run(_api.bounces_delete_all(domain))

    async def get(self, domain: str, address: str) -> Bounce:
        """Why and when one address bounced.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The bounced address.

        Returns:
            The bounce.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/bounces/{address} · bounces_get · regional · account key
        """
        return await self._client.run(_api.bounces_get(domain, address))

    async def import_(self, domain: str, *, file: FileInput) -> Message:
        """Put the addresses of a CSV file on the list of bounces. Mailgun reads the file in the background.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            file: A CSV file with the columns address, code, error, created_at; at most 25 MB.

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
            POST /v3/{domain}/bounces/import · bounces_import · regional · account key
        """
        return await self._client.run(_api.bounces_import(domain, file=file))

    async def list(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["last", "next", "previous"] | str | None = None,
        address: str | None = None,
        term: str | None = None,
    ) -> BouncePage:
        """The bounced addresses of a domain, in alphabetical order.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent, at most 1,000.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address that `page` is seen from.
            term: Only addresses that start with this text.

        Returns:
            A page of bounces.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/bounces · bounces_list · regional · account key
        """
        return await self._client.run(_api.bounces_list(domain, limit=limit, page=page, address=address, term=term))

    def iter(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["last", "next", "previous"] | str | None = None,
        address: str | None = None,
        term: str | None = None,
    ) -> AsyncItems[Bounce, BouncePage]:
        """Every item of all pages: The bounced addresses of a domain, in alphabetical order.

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
            GET /v3/{domain}/bounces · bounces_list · regional · account key
        """
        return self._client.iterate(_api.bounces_list(domain, limit=limit, page=page, address=address, term=term))
