# Written by `make generate` from spec/. Do not edit.
"""Whether things that belong to your domains, such as e-mail addresses, are on blocklists that hold hashes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..api import hash_blocklists as _api

if TYPE_CHECKING:
    from datetime import date

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        HashBlocklistAdded,
        HashBlocklistEventPage,
        HashBlocklistPage,
    )


class HashBlocklists:
    """Whether things that belong to your domains, such as e-mail addresses, are on blocklists that hold hashes."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def add(self, *, domain: str, hbl_type: str, entity: str) -> HashBlocklistAdded:
        """Watch something that belongs to a domain, such as an address.

        The domain has to be watched already (see `optimize_domains`). Each domain may have up to 10 entries of a
        type.

        Args:
            domain: The domain that it belongs to.
            hbl_type: What it is, for instance `email`.
            entity: The thing itself, for instance an address.

        Returns:
            What is watched now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/monitoring/hbls · hash_blocklists_add · regional · account key
        """
        return self._client.run(_api.hash_blocklists_add(domain=domain, hbl_type=hbl_type, entity=entity))

    def list(
        self,
        *,
        limit: int,
        domain: str | None = None,
        hbl_type: str | None = None,
        entity: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> HashBlocklistPage:
        """What is watched, and the blocklists that each is on.

        Args:
            limit: How many items a page holds.
            domain: Only what belongs to this domain.
            hbl_type: Only things of this type, for instance `email`.
            entity: Only this, for instance an address; needs `hbl_type`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of what is watched.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/monitoring/hbls · hash_blocklists_list · regional · account key
        """
        return self._client.run(
            _api.hash_blocklists_list(
                limit=limit, domain=domain, hbl_type=hbl_type, entity=entity, include_subaccounts=include_subaccounts
            )
        )

    def iter(
        self,
        *,
        limit: int,
        domain: str | None = None,
        hbl_type: str | None = None,
        entity: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> Items[dict[str, Any], HashBlocklistPage]:
        """Every item of all pages: What is watched, and the blocklists that each is on.

        Args:
            limit: How many items a page holds.
            domain: Only what belongs to this domain.
            hbl_type: Only things of this type, for instance `email`.
            entity: Only this, for instance an address; needs `hbl_type`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/monitoring/hbls · hash_blocklists_list · regional · account key
        """
        return self._client.iterate(
            _api.hash_blocklists_list(
                limit=limit, domain=domain, hbl_type=hbl_type, entity=entity, include_subaccounts=include_subaccounts
            )
        )

    def list_events(
        self,
        *,
        limit: int,
        domain: str | None = None,
        hbl_type: str | None = None,
        entity: str | None = None,
        start: date | None = None,
        end: date | None = None,
        include_subaccounts: bool | None = None,
    ) -> HashBlocklistEventPage:
        """When something watched came on a blocklist or was taken off.

        Args:
            limit: How many items a page holds.
            domain: Only what belongs to this domain.
            hbl_type: Only things of this type, for instance `email`.
            entity: Only this, for instance an address; needs `hbl_type`.
            start: The first day; 7 days ago when absent.
            end: The last day.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of events.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/monitoring/hbls/events · hash_blocklists_list_events · regional · account key
        """
        return self._client.run(
            _api.hash_blocklists_list_events(
                limit=limit,
                domain=domain,
                hbl_type=hbl_type,
                entity=entity,
                start=start,
                end=end,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_events(
        self,
        *,
        limit: int,
        domain: str | None = None,
        hbl_type: str | None = None,
        entity: str | None = None,
        start: date | None = None,
        end: date | None = None,
        include_subaccounts: bool | None = None,
    ) -> Items[dict[str, Any], HashBlocklistEventPage]:
        """Every item of all pages: When something watched came on a blocklist or was taken off.

        Args:
            limit: How many items a page holds.
            domain: Only what belongs to this domain.
            hbl_type: Only things of this type, for instance `email`.
            entity: Only this, for instance an address; needs `hbl_type`.
            start: The first day; 7 days ago when absent.
            end: The last day.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/monitoring/hbls/events · hash_blocklists_list_events · regional · account key
        """
        return self._client.iterate(
            _api.hash_blocklists_list_events(
                limit=limit,
                domain=domain,
                hbl_type=hbl_type,
                entity=entity,
                start=start,
                end=end,
                include_subaccounts=include_subaccounts,
            )
        )

    def remove(self, *, domain: str, hbl_type: str, entity: str) -> None:
        """Watch something no longer.

        Args:
            domain: The domain that it belongs to.
            hbl_type: What it is, for instance `email`.
            entity: The thing itself, for instance an address.

        Returns:
            It is watched no longer.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/monitoring/hbls · hash_blocklists_remove · regional · account key
        """
        self._client.run(_api.hash_blocklists_remove(domain=domain, hbl_type=hbl_type, entity=entity))


class AsyncHashBlocklists:
    """Whether things that belong to your domains, such as e-mail addresses, are on blocklists that hold hashes."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def add(self, *, domain: str, hbl_type: str, entity: str) -> HashBlocklistAdded:
        """Watch something that belongs to a domain, such as an address.

        The domain has to be watched already (see `optimize_domains`). Each domain may have up to 10 entries of a
        type.

        Args:
            domain: The domain that it belongs to.
            hbl_type: What it is, for instance `email`.
            entity: The thing itself, for instance an address.

        Returns:
            What is watched now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/monitoring/hbls · hash_blocklists_add · regional · account key
        """
        return await self._client.run(_api.hash_blocklists_add(domain=domain, hbl_type=hbl_type, entity=entity))

    async def list(
        self,
        *,
        limit: int,
        domain: str | None = None,
        hbl_type: str | None = None,
        entity: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> HashBlocklistPage:
        """What is watched, and the blocklists that each is on.

        Args:
            limit: How many items a page holds.
            domain: Only what belongs to this domain.
            hbl_type: Only things of this type, for instance `email`.
            entity: Only this, for instance an address; needs `hbl_type`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of what is watched.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/monitoring/hbls · hash_blocklists_list · regional · account key
        """
        return await self._client.run(
            _api.hash_blocklists_list(
                limit=limit, domain=domain, hbl_type=hbl_type, entity=entity, include_subaccounts=include_subaccounts
            )
        )

    def iter(
        self,
        *,
        limit: int,
        domain: str | None = None,
        hbl_type: str | None = None,
        entity: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> AsyncItems[dict[str, Any], HashBlocklistPage]:
        """Every item of all pages: What is watched, and the blocklists that each is on.

        Args:
            limit: How many items a page holds.
            domain: Only what belongs to this domain.
            hbl_type: Only things of this type, for instance `email`.
            entity: Only this, for instance an address; needs `hbl_type`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/monitoring/hbls · hash_blocklists_list · regional · account key
        """
        return self._client.iterate(
            _api.hash_blocklists_list(
                limit=limit, domain=domain, hbl_type=hbl_type, entity=entity, include_subaccounts=include_subaccounts
            )
        )

    async def list_events(
        self,
        *,
        limit: int,
        domain: str | None = None,
        hbl_type: str | None = None,
        entity: str | None = None,
        start: date | None = None,
        end: date | None = None,
        include_subaccounts: bool | None = None,
    ) -> HashBlocklistEventPage:
        """When something watched came on a blocklist or was taken off.

        Args:
            limit: How many items a page holds.
            domain: Only what belongs to this domain.
            hbl_type: Only things of this type, for instance `email`.
            entity: Only this, for instance an address; needs `hbl_type`.
            start: The first day; 7 days ago when absent.
            end: The last day.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of events.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/monitoring/hbls/events · hash_blocklists_list_events · regional · account key
        """
        return await self._client.run(
            _api.hash_blocklists_list_events(
                limit=limit,
                domain=domain,
                hbl_type=hbl_type,
                entity=entity,
                start=start,
                end=end,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_events(
        self,
        *,
        limit: int,
        domain: str | None = None,
        hbl_type: str | None = None,
        entity: str | None = None,
        start: date | None = None,
        end: date | None = None,
        include_subaccounts: bool | None = None,
    ) -> AsyncItems[dict[str, Any], HashBlocklistEventPage]:
        """Every item of all pages: When something watched came on a blocklist or was taken off.

        Args:
            limit: How many items a page holds.
            domain: Only what belongs to this domain.
            hbl_type: Only things of this type, for instance `email`.
            entity: Only this, for instance an address; needs `hbl_type`.
            start: The first day; 7 days ago when absent.
            end: The last day.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/monitoring/hbls/events · hash_blocklists_list_events · regional · account key
        """
        return self._client.iterate(
            _api.hash_blocklists_list_events(
                limit=limit,
                domain=domain,
                hbl_type=hbl_type,
                entity=entity,
                start=start,
                end=end,
                include_subaccounts=include_subaccounts,
            )
        )

    async def remove(self, *, domain: str, hbl_type: str, entity: str) -> None:
        """Watch something no longer.

        Args:
            domain: The domain that it belongs to.
            hbl_type: What it is, for instance `email`.
            entity: The thing itself, for instance an address.

        Returns:
            It is watched no longer.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/monitoring/hbls · hash_blocklists_remove · regional · account key
        """
        await self._client.run(_api.hash_blocklists_remove(domain=domain, hbl_type=hbl_type, entity=entity))
