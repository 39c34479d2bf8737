# Written by `make generate` from spec/. Do not edit.
"""Addresses and domains that never go on the list of bounces of a domain, for test addresses for instance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import allowlist as _api

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        AllowlistCreated,
        AllowlistDeleted,
        AllowlistEntry,
        AllowlistPage,
        Message,
    )
    from ..types import FileInput


class Allowlist:
    """Addresses and domains that never go on the list of bounces of a domain, for test addresses for instance."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self, domain: str, *, address: str | None = None, allowed_domain: str | None = None, reason: str | None = None
    ) -> AllowlistCreated:
        """Put one address or one domain on the allowlist.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The address; instead of a domain.
            allowed_domain: The domain, for all its addresses; instead of an address.
            reason: Why it is put there.

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
            POST /v3/{domain}/whitelists · allowlist_create · regional · account key
        """
        return self._client.run(
            _api.allowlist_create(domain, address=address, allowed_domain=allowed_domain, reason=reason)
        )

    def delete(self, domain: str, value: str) -> AllowlistDeleted:
        """Take one address or domain off the allowlist.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            value: The address or domain on the list.

        Returns:
            It is off the list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/whitelists/{value} · allowlist_delete · regional · account key
        """
        return self._client.run(_api.allowlist_delete(domain, value))

    def delete_all(self, domain: str) -> Message:
        """Empty the allowlist of a domain.

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
            DELETE /v3/{domain}/whitelists · allowlist_delete_all · regional · account key
        """
        return self._client.run(_api.allowlist_delete_all(domain))

    def get(self, domain: str, value: str) -> AllowlistEntry:
        """Since when and why an address or a domain is on the allowlist.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            value: The address or domain on the list.

        Returns:
            The entry.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/whitelists/{value} · allowlist_get · regional · account key
        """
        return self._client.run(_api.allowlist_get(domain, value))

    def import_(self, domain: str, *, file: FileInput) -> Message:
        """Put the addresses and domains of a CSV file on the allowlist. Mailgun reads the file in the background.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            file: A CSV file with the columns address and domain, one of them empty in each row; at most 25 MB.

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
            POST /v3/{domain}/whitelists/import · allowlist_import · regional · account key
        """
        return self._client.run(_api.allowlist_import(domain, file=file))

    def list(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["last", "next", "previous"] | str | None = None,
        address: str | None = None,
        term: str | None = None,
    ) -> AllowlistPage:
        """The addresses and domains on the allowlist of a domain.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent, at most 1,000.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address or domain that `page` is seen from.
            term: Only addresses and domains that start with this text.

        Returns:
            A page of the allowlist.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/whitelists · allowlist_list · regional · account key
        """
        return self._client.run(_api.allowlist_list(domain, limit=limit, page=page, address=address, term=term))

    def iter(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["last", "next", "previous"] | str | None = None,
        address: str | None = None,
        term: str | None = None,
    ) -> Items[AllowlistEntry, AllowlistPage]:
        """Every item of all pages: The addresses and domains on the allowlist of a domain.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent, at most 1,000.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address or domain that `page` is seen from.
            term: Only addresses and domains that start with this text.

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
            GET /v3/{domain}/whitelists · allowlist_list · regional · account key
        """
        return self._client.iterate(_api.allowlist_list(domain, limit=limit, page=page, address=address, term=term))


class AsyncAllowlist:
    """Addresses and domains that never go on the list of bounces of a domain, for test addresses for instance."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self, domain: str, *, address: str | None = None, allowed_domain: str | None = None, reason: str | None = None
    ) -> AllowlistCreated:
        """Put one address or one domain on the allowlist.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The address; instead of a domain.
            allowed_domain: The domain, for all its addresses; instead of an address.
            reason: Why it is put there.

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
            POST /v3/{domain}/whitelists · allowlist_create · regional · account key
        """
        return await self._client.run(
            _api.allowlist_create(domain, address=address, allowed_domain=allowed_domain, reason=reason)
        )

    async def delete(self, domain: str, value: str) -> AllowlistDeleted:
        """Take one address or domain off the allowlist.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            value: The address or domain on the list.

        Returns:
            It is off the list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/whitelists/{value} · allowlist_delete · regional · account key
        """
        return await self._client.run(_api.allowlist_delete(domain, value))

    async def delete_all(self, domain: str) -> Message:
        """Empty the allowlist of a domain.

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
            DELETE /v3/{domain}/whitelists · allowlist_delete_all · regional · account key
        """
        return await self._client.run(_api.allowlist_delete_all(domain))

    async def get(self, domain: str, value: str) -> AllowlistEntry:
        """Since when and why an address or a domain is on the allowlist.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            value: The address or domain on the list.

        Returns:
            The entry.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/whitelists/{value} · allowlist_get · regional · account key
        """
        return await self._client.run(_api.allowlist_get(domain, value))

    async def import_(self, domain: str, *, file: FileInput) -> Message:
        """Put the addresses and domains of a CSV file on the allowlist. Mailgun reads the file in the background.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            file: A CSV file with the columns address and domain, one of them empty in each row; at most 25 MB.

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
            POST /v3/{domain}/whitelists/import · allowlist_import · regional · account key
        """
        return await self._client.run(_api.allowlist_import(domain, file=file))

    async def list(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["last", "next", "previous"] | str | None = None,
        address: str | None = None,
        term: str | None = None,
    ) -> AllowlistPage:
        """The addresses and domains on the allowlist of a domain.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent, at most 1,000.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address or domain that `page` is seen from.
            term: Only addresses and domains that start with this text.

        Returns:
            A page of the allowlist.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/whitelists · allowlist_list · regional · account key
        """
        return await self._client.run(_api.allowlist_list(domain, limit=limit, page=page, address=address, term=term))

    def iter(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["last", "next", "previous"] | str | None = None,
        address: str | None = None,
        term: str | None = None,
    ) -> AsyncItems[AllowlistEntry, AllowlistPage]:
        """Every item of all pages: The addresses and domains on the allowlist of a domain.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent, at most 1,000.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address or domain that `page` is seen from.
            term: Only addresses and domains that start with this text.

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
            GET /v3/{domain}/whitelists · allowlist_list · regional · account key
        """
        return self._client.iterate(_api.allowlist_list(domain, limit=limit, page=page, address=address, term=term))
