# Written by `make generate` from spec/. Do not edit.
"""Recipients who reported a message of a domain as spam. The domain sends them nothing more until they are taken off the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import complaints as _api

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        Complaint,
        ComplaintCreated,
        ComplaintDeleted,
        ComplaintEntry,
        ComplaintPage,
        Message,
    )
    from ..types import FileInput


class Complaints:
    """Recipients who reported a message of a domain as spam. The domain sends them nothing more until they are taken off the list."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(self, domain: str, *, address: str, created_at: datetime | None = None) -> ComplaintCreated:
        """Put one address on the list of complaints.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The address.
            created_at: When it complained; now when absent.

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
            POST /v3/{domain}/complaints · complaints_create · regional · account key
        """
        return self._client.run(_api.complaints_create(domain, address=address, created_at=created_at))

    def create_many(self, domain: str, *, items: Sequence[ComplaintEntry]) -> ComplaintCreated:
        """Put up to 1,000 addresses on the list of complaints in one call.

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
            POST /v3/{domain}/complaints · complaints_create_many · regional · account key
        """
        return self._client.run(_api.complaints_create_many(domain, items=items))

    def delete(self, domain: str, address: str) -> ComplaintDeleted:
        """Take one address off the list of complaints, so that it gets mail again.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The address that complained.

        Returns:
            It is off the list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/complaints/{address} · complaints_delete · regional · account key
        """
        return self._client.run(_api.complaints_delete(domain, address))

    def delete_all(self, domain: str) -> Message:
        """Empty the list of complaints of a domain.

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
            DELETE /v3/{domain}/complaints · complaints_delete_all · regional · account key
        """
        return self._client.run(_api.complaints_delete_all(domain))

    def get(self, domain: str, address: str) -> Complaint:
        """When one address complained.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The address that complained.

        Returns:
            The complaint.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/complaints/{address} · complaints_get · regional · account key
        """
        return self._client.run(_api.complaints_get(domain, address))

    def import_(self, domain: str, *, file: FileInput) -> Message:
        """Put the addresses of a CSV file on the list of complaints. Mailgun reads the file in the background.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            file: A CSV file with the columns address, created_at; at most 25 MB.

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
            POST /v3/{domain}/complaints/import · complaints_import · regional · account key
        """
        return self._client.run(_api.complaints_import(domain, file=file))

    def list(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["last", "next", "previous"] | str | None = None,
        address: str | None = None,
        term: str | None = None,
    ) -> ComplaintPage:
        """The recipients who complained about mail of a domain, in alphabetical order.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent, at most 1,000.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address that `page` is seen from.
            term: Only addresses that start with this text.

        Returns:
            A page of complaints.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/complaints · complaints_list · regional · account key
        """
        return self._client.run(_api.complaints_list(domain, limit=limit, page=page, address=address, term=term))

    def iter(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["last", "next", "previous"] | str | None = None,
        address: str | None = None,
        term: str | None = None,
    ) -> Items[Complaint, ComplaintPage]:
        """Every item of all pages: The recipients who complained about mail of a domain, in alphabetical order.

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
            GET /v3/{domain}/complaints · complaints_list · regional · account key
        """
        return self._client.iterate(_api.complaints_list(domain, limit=limit, page=page, address=address, term=term))


class AsyncComplaints:
    """Recipients who reported a message of a domain as spam. The domain sends them nothing more until they are taken off the list."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(self, domain: str, *, address: str, created_at: datetime | None = None) -> ComplaintCreated:
        """Put one address on the list of complaints.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The address.
            created_at: When it complained; now when absent.

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
            POST /v3/{domain}/complaints · complaints_create · regional · account key
        """
        return await self._client.run(_api.complaints_create(domain, address=address, created_at=created_at))

    async def create_many(self, domain: str, *, items: Sequence[ComplaintEntry]) -> ComplaintCreated:
        """Put up to 1,000 addresses on the list of complaints in one call.

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
            POST /v3/{domain}/complaints · complaints_create_many · regional · account key
        """
        return await self._client.run(_api.complaints_create_many(domain, items=items))

    async def delete(self, domain: str, address: str) -> ComplaintDeleted:
        """Take one address off the list of complaints, so that it gets mail again.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The address that complained.

        Returns:
            It is off the list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/complaints/{address} · complaints_delete · regional · account key
        """
        return await self._client.run(_api.complaints_delete(domain, address))

    async def delete_all(self, domain: str) -> Message:
        """Empty the list of complaints of a domain.

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
            DELETE /v3/{domain}/complaints · complaints_delete_all · regional · account key
        """
        return await self._client.run(_api.complaints_delete_all(domain))

    async def get(self, domain: str, address: str) -> Complaint:
        """When one address complained.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            address: The address that complained.

        Returns:
            The complaint.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/complaints/{address} · complaints_get · regional · account key
        """
        return await self._client.run(_api.complaints_get(domain, address))

    async def import_(self, domain: str, *, file: FileInput) -> Message:
        """Put the addresses of a CSV file on the list of complaints. Mailgun reads the file in the background.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            file: A CSV file with the columns address, created_at; at most 25 MB.

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
            POST /v3/{domain}/complaints/import · complaints_import · regional · account key
        """
        return await self._client.run(_api.complaints_import(domain, file=file))

    async def list(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["last", "next", "previous"] | str | None = None,
        address: str | None = None,
        term: str | None = None,
    ) -> ComplaintPage:
        """The recipients who complained about mail of a domain, in alphabetical order.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many items a page holds; 100 when absent, at most 1,000.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address that `page` is seen from.
            term: Only addresses that start with this text.

        Returns:
            A page of complaints.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/complaints · complaints_list · regional · account key
        """
        return await self._client.run(_api.complaints_list(domain, limit=limit, page=page, address=address, term=term))

    def iter(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["last", "next", "previous"] | str | None = None,
        address: str | None = None,
        term: str | None = None,
    ) -> AsyncItems[Complaint, ComplaintPage]:
        """Every item of all pages: The recipients who complained about mail of a domain, in alphabetical order.

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
            GET /v3/{domain}/complaints · complaints_list · regional · account key
        """
        return self._client.iterate(_api.complaints_list(domain, limit=limit, page=page, address=address, term=term))
