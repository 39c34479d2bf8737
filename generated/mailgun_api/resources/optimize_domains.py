# Written by `make generate` from spec/. Do not edit.
"""The domains that Mailgun Optimize watches, for blocklists, spam traps and DMARC."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import optimize_domains as _api

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        Message,
        OptimizeDomain,
        OptimizeDomainAdded,
        OptimizeDomainPage,
    )


class OptimizeDomains:
    """The domains that Mailgun Optimize watches, for blocklists, spam traps and DMARC."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(self, *, domain: str) -> OptimizeDomainAdded:
        """Watch a domain.

        A domain that does not send through Mailgun needs the TXT record of the answer in its DNS. In both cases it
        is watched only after `optimize_domains.verify`.

        Args:
            domain: The domain, for instance `example.com`.

        Returns:
            The domain.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inboxready/domains · optimize_domains_create · regional · account key
        """
        return self._client.run(_api.optimize_domains_create(domain=domain))

    def delete(self, *, domain: str) -> Message:
        """Watch a domain no longer.

        Args:
            domain: The domain.

        Returns:
            It is watched no longer.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/inboxready/domains · optimize_domains_delete · regional · account key
        """
        return self._client.run(_api.optimize_domains_delete(domain=domain))

    def list(
        self, *, limit: int | None = None, domain: str | None = None, include_subaccounts: bool | None = None
    ) -> OptimizeDomainPage:
        """The watched domains, or one of them.

        Args:
            limit: How many items a page holds.
            domain: Only this domain.
            include_subaccounts: Those of subaccounts, too.

        Returns:
            A page of domains.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/inboxready/domains · optimize_domains_list · regional · account key
        """
        return self._client.run(
            _api.optimize_domains_list(limit=limit, domain=domain, include_subaccounts=include_subaccounts)
        )

    def iter(
        self, *, limit: int | None = None, domain: str | None = None, include_subaccounts: bool | None = None
    ) -> Items[OptimizeDomain, OptimizeDomainPage]:
        """Every item of all pages: The watched domains, or one of them.

        Args:
            limit: How many items a page holds.
            domain: Only this domain.
            include_subaccounts: Those of subaccounts, too.

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
            GET /v1/inboxready/domains · optimize_domains_list · regional · account key
        """
        return self._client.iterate(
            _api.optimize_domains_list(limit=limit, domain=domain, include_subaccounts=include_subaccounts)
        )

    def verify(self, *, domain: str) -> Message:
        """Have Mailgun look for the TXT record of a domain.

        The search goes on in the background for up to 24 hours and takes about one, also for a domain that sends
        through Mailgun already and needs no record. `optimize_domains.list` tells the outcome.

        Args:
            domain: The domain.

        Returns:
            The search has begun.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v1/inboxready/domains/verify · optimize_domains_verify · regional · account key
        """
        return self._client.run(_api.optimize_domains_verify(domain=domain))


class AsyncOptimizeDomains:
    """The domains that Mailgun Optimize watches, for blocklists, spam traps and DMARC."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(self, *, domain: str) -> OptimizeDomainAdded:
        """Watch a domain.

        A domain that does not send through Mailgun needs the TXT record of the answer in its DNS. In both cases it
        is watched only after `optimize_domains.verify`.

        Args:
            domain: The domain, for instance `example.com`.

        Returns:
            The domain.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inboxready/domains · optimize_domains_create · regional · account key
        """
        return await self._client.run(_api.optimize_domains_create(domain=domain))

    async def delete(self, *, domain: str) -> Message:
        """Watch a domain no longer.

        Args:
            domain: The domain.

        Returns:
            It is watched no longer.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/inboxready/domains · optimize_domains_delete · regional · account key
        """
        return await self._client.run(_api.optimize_domains_delete(domain=domain))

    async def list(
        self, *, limit: int | None = None, domain: str | None = None, include_subaccounts: bool | None = None
    ) -> OptimizeDomainPage:
        """The watched domains, or one of them.

        Args:
            limit: How many items a page holds.
            domain: Only this domain.
            include_subaccounts: Those of subaccounts, too.

        Returns:
            A page of domains.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/inboxready/domains · optimize_domains_list · regional · account key
        """
        return await self._client.run(
            _api.optimize_domains_list(limit=limit, domain=domain, include_subaccounts=include_subaccounts)
        )

    def iter(
        self, *, limit: int | None = None, domain: str | None = None, include_subaccounts: bool | None = None
    ) -> AsyncItems[OptimizeDomain, OptimizeDomainPage]:
        """Every item of all pages: The watched domains, or one of them.

        Args:
            limit: How many items a page holds.
            domain: Only this domain.
            include_subaccounts: Those of subaccounts, too.

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
            GET /v1/inboxready/domains · optimize_domains_list · regional · account key
        """
        return self._client.iterate(
            _api.optimize_domains_list(limit=limit, domain=domain, include_subaccounts=include_subaccounts)
        )

    async def verify(self, *, domain: str) -> Message:
        """Have Mailgun look for the TXT record of a domain.

        The search goes on in the background for up to 24 hours and takes about one, also for a domain that sends
        through Mailgun already and needs no record. `optimize_domains.list` tells the outcome.

        Args:
            domain: The domain.

        Returns:
            The search has begun.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v1/inboxready/domains/verify · optimize_domains_verify · regional · account key
        """
        return await self._client.run(_api.optimize_domains_verify(domain=domain))
