# Written by `make generate` from spec/. Do not edit.
"""Whether your domains are on public blocklists. Which domains are watched is up to `optimize_domains`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import domain_blocklists as _api

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        DomainBlocklistDomainList,
        DomainBlocklistEvent,
        DomainBlocklistEventPage,
        DomainBlocklistList,
    )


class DomainBlocklists:
    """Whether your domains are on public blocklists. Which domains are watched is up to `optimize_domains`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(self, domain: str) -> DomainBlocklistList:
        """The blocklists that a domain is on.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The blocklists.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/monitoring/domains/{domain}/blocklists · domain_blocklists_list · regional · account key
        """
        return self._client.run(_api.domain_blocklists_list(domain))

    def list_domains(self, *, include_subaccounts: bool | None = None) -> DomainBlocklistDomainList:
        """The watched domains, with the blocklists that each is on.

        Args:
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            The domains.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/monitoring/domains · domain_blocklists_list_domains · regional · account key
        """
        return self._client.run(_api.domain_blocklists_list_domains(include_subaccounts=include_subaccounts))

    def list_events(self, *, include_subaccounts: bool | None = None) -> DomainBlocklistEventPage:
        """When any of the watched domains came on a blocklist or was taken off.

        Args:
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
            GET /v1/monitoring/domains/events · domain_blocklists_list_events · regional · account key
        """
        return self._client.run(_api.domain_blocklists_list_events(include_subaccounts=include_subaccounts))

    def iter_events(
        self, *, include_subaccounts: bool | None = None
    ) -> Items[DomainBlocklistEvent, DomainBlocklistEventPage]:
        """Every item of all pages: When any of the watched domains came on a blocklist or was taken off.

        Args:
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
            GET /v1/monitoring/domains/events · domain_blocklists_list_events · regional · account key
        """
        return self._client.iterate(_api.domain_blocklists_list_events(include_subaccounts=include_subaccounts))

    def list_events_by_domain(self, domain: str) -> DomainBlocklistEventPage:
        """When a domain came on a blocklist or was taken off.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            A page of events.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/monitoring/domains/{domain}/events · domain_blocklists_list_events_by_domain · regional ·
                account key
        """
        return self._client.run(_api.domain_blocklists_list_events_by_domain(domain))

    def iter_events_by_domain(self, domain: str) -> Items[DomainBlocklistEvent, DomainBlocklistEventPage]:
        """Every item of all pages: When a domain came on a blocklist or was taken off.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

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
            GET /v1/monitoring/domains/{domain}/events · domain_blocklists_list_events_by_domain · regional ·
                account key
        """
        return self._client.iterate(_api.domain_blocklists_list_events_by_domain(domain))


class AsyncDomainBlocklists:
    """Whether your domains are on public blocklists. Which domains are watched is up to `optimize_domains`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(self, domain: str) -> DomainBlocklistList:
        """The blocklists that a domain is on.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The blocklists.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/monitoring/domains/{domain}/blocklists · domain_blocklists_list · regional · account key
        """
        return await self._client.run(_api.domain_blocklists_list(domain))

    async def list_domains(self, *, include_subaccounts: bool | None = None) -> DomainBlocklistDomainList:
        """The watched domains, with the blocklists that each is on.

        Args:
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            The domains.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/monitoring/domains · domain_blocklists_list_domains · regional · account key
        """
        return await self._client.run(_api.domain_blocklists_list_domains(include_subaccounts=include_subaccounts))

    async def list_events(self, *, include_subaccounts: bool | None = None) -> DomainBlocklistEventPage:
        """When any of the watched domains came on a blocklist or was taken off.

        Args:
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
            GET /v1/monitoring/domains/events · domain_blocklists_list_events · regional · account key
        """
        return await self._client.run(_api.domain_blocklists_list_events(include_subaccounts=include_subaccounts))

    def iter_events(
        self, *, include_subaccounts: bool | None = None
    ) -> AsyncItems[DomainBlocklistEvent, DomainBlocklistEventPage]:
        """Every item of all pages: When any of the watched domains came on a blocklist or was taken off.

        Args:
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
            GET /v1/monitoring/domains/events · domain_blocklists_list_events · regional · account key
        """
        return self._client.iterate(_api.domain_blocklists_list_events(include_subaccounts=include_subaccounts))

    async def list_events_by_domain(self, domain: str) -> DomainBlocklistEventPage:
        """When a domain came on a blocklist or was taken off.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            A page of events.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/monitoring/domains/{domain}/events · domain_blocklists_list_events_by_domain · regional ·
                account key
        """
        return await self._client.run(_api.domain_blocklists_list_events_by_domain(domain))

    def iter_events_by_domain(self, domain: str) -> AsyncItems[DomainBlocklistEvent, DomainBlocklistEventPage]:
        """Every item of all pages: When a domain came on a blocklist or was taken off.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

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
            GET /v1/monitoring/domains/{domain}/events · domain_blocklists_list_events_by_domain · regional ·
                account key
        """
        return self._client.iterate(_api.domain_blocklists_list_events_by_domain(domain))
