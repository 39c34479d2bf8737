# Written by `make generate` from spec/. Do not edit.
"""Plans that let the traffic of a new dedicated IP address grow in stages, until receiving servers know it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import ip_warmups as _api

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        IpWarmup,
        IpWarmupPage,
        IpWarmupResult,
        Message,
    )


class IpWarmups:
    """Plans that let the traffic of a new dedicated IP address grow in stages, until receiving servers know it."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def cancel(self, ip: str) -> Message:
        """End the warmup of an IP address, however far it is.

        Args:
            ip: The IP address. It must be a dedicated one of the account.

        Returns:
            The warmup has ended.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/ip_warmups/{ip} · ip_warmups_cancel · regional · account key
        """
        return self._client.run(_api.ip_warmups_cancel(ip))

    def create(self, ip: str) -> Message:
        """Begin to warm up a dedicated IP address.

        Args:
            ip: The IP address. It must be a dedicated one of the account.

        Returns:
            The warmup has begun.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/ip_warmups/{ip} · ip_warmups_create · regional · account key
        """
        return self._client.run(_api.ip_warmups_create(ip))

    def get(self, ip: str) -> IpWarmupResult:
        """How far the warmup of an IP address is, with its past stages.

        Args:
            ip: The IP address. It must be a dedicated one of the account.

        Returns:
            The warmup.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/ip_warmups/{ip} · ip_warmups_get · regional · account key
        """
        return self._client.run(_api.ip_warmups_get(ip))

    def list(self, *, limit: int | None = None, page: str | None = None) -> IpWarmupPage:
        """The IP addresses that are being warmed up.

        Args:
            limit: How many addresses a page holds; 10 when absent.
            page: The token in the link to a page; the first page when absent.

        Returns:
            A page of addresses.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/ip_warmups · ip_warmups_list · regional · account key
        """
        return self._client.run(_api.ip_warmups_list(limit=limit, page=page))

    def iter(self, *, limit: int | None = None, page: str | None = None) -> Items[IpWarmup, IpWarmupPage]:
        """Every item of all pages: The IP addresses that are being warmed up.

        Args:
            limit: How many addresses a page holds; 10 when absent.
            page: The token in the link to a page; the first page when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/ip_warmups · ip_warmups_list · regional · account key
        """
        return self._client.iterate(_api.ip_warmups_list(limit=limit, page=page))


class AsyncIpWarmups:
    """Plans that let the traffic of a new dedicated IP address grow in stages, until receiving servers know it."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def cancel(self, ip: str) -> Message:
        """End the warmup of an IP address, however far it is.

        Args:
            ip: The IP address. It must be a dedicated one of the account.

        Returns:
            The warmup has ended.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/ip_warmups/{ip} · ip_warmups_cancel · regional · account key
        """
        return await self._client.run(_api.ip_warmups_cancel(ip))

    async def create(self, ip: str) -> Message:
        """Begin to warm up a dedicated IP address.

        Args:
            ip: The IP address. It must be a dedicated one of the account.

        Returns:
            The warmup has begun.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/ip_warmups/{ip} · ip_warmups_create · regional · account key
        """
        return await self._client.run(_api.ip_warmups_create(ip))

    async def get(self, ip: str) -> IpWarmupResult:
        """How far the warmup of an IP address is, with its past stages.

        Args:
            ip: The IP address. It must be a dedicated one of the account.

        Returns:
            The warmup.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/ip_warmups/{ip} · ip_warmups_get · regional · account key
        """
        return await self._client.run(_api.ip_warmups_get(ip))

    async def list(self, *, limit: int | None = None, page: str | None = None) -> IpWarmupPage:
        """The IP addresses that are being warmed up.

        Args:
            limit: How many addresses a page holds; 10 when absent.
            page: The token in the link to a page; the first page when absent.

        Returns:
            A page of addresses.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/ip_warmups · ip_warmups_list · regional · account key
        """
        return await self._client.run(_api.ip_warmups_list(limit=limit, page=page))

    def iter(self, *, limit: int | None = None, page: str | None = None) -> AsyncItems[IpWarmup, IpWarmupPage]:
        """Every item of all pages: The IP addresses that are being warmed up.

        Args:
            limit: How many addresses a page holds; 10 when absent.
            page: The token in the link to a page; the first page when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/ip_warmups · ip_warmups_list · regional · account key
        """
        return self._client.iterate(_api.ip_warmups_list(limit=limit, page=page))
