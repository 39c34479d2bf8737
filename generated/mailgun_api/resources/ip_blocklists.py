# Written by `make generate` from spec/. Do not edit.
"""Whether your IP addresses are on public blocklists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import ip_blocklists as _api

if TYPE_CHECKING:
    from datetime import datetime

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        BlocklistIp,
        BlocklistIpEvent,
        BlocklistIpEventPage,
        BlocklistIpList,
        IpBlocklistList,
    )


class IpBlocklists:
    """Whether your IP addresses are on public blocklists."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def add_ip(self, *, ip: str, ip_pool: str | None = None, description: str | None = None) -> BlocklistIp:
        """Watch an IP address.

        Args:
            ip: The IP address, version 4.
            ip_pool: A pool to note for it.
            description: A description.

        Returns:
            The IP address.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            POST /v1/inboxready/ip_addresses · ip_blocklists_add_ip · regional · account key
        """
        return self._client.run(_api.ip_blocklists_add_ip(ip=ip, ip_pool=ip_pool, description=description))

    def get_ip(self, ip: str) -> BlocklistIp:
        """One watched IP address, with the blocklists that it is on.

        Args:
            ip: The IP address.

        Returns:
            The IP address.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/inboxready/ip_addresses/{ip} · ip_blocklists_get_ip · regional · account key
        """
        return self._client.run(_api.ip_blocklists_get_ip(ip))

    def list(self) -> IpBlocklistList:
        """The blocklists on which IP addresses are looked for.

        Returns:
            The blocklists.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/blocklist-monitoring/blocklists · ip_blocklists_list · regional · account key
        """
        return self._client.run(_api.ip_blocklists_list())

    def list_events(
        self,
        *,
        timerange_start: datetime | None = None,
        timerange_end: datetime | None = None,
        ip: str | None = None,
        blocklist: str | None = None,
        event: Literal["ip_delisted", "ip_listed"] | str | None = None,
        limit: int | None = None,
    ) -> BlocklistIpEventPage:
        """When IP addresses came on blocklists or were taken off.

        Args:
            timerange_start: Where the range starts.
            timerange_end: Where the range ends.
            ip: Only about this IP address.
            blocklist: Only about the blocklist with this DNS name.
            event: Only what happened so.
            limit: How many items a page holds; 10 when absent, at most 50.

        Returns:
            A page of events.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/blocklist-monitoring/events · ip_blocklists_list_events · regional · account key
        """
        return self._client.run(
            _api.ip_blocklists_list_events(
                timerange_start=timerange_start,
                timerange_end=timerange_end,
                ip=ip,
                blocklist=blocklist,
                event=event,
                limit=limit,
            )
        )

    def iter_events(
        self,
        *,
        timerange_start: datetime | None = None,
        timerange_end: datetime | None = None,
        ip: str | None = None,
        blocklist: str | None = None,
        event: Literal["ip_delisted", "ip_listed"] | str | None = None,
        limit: int | None = None,
    ) -> Items[BlocklistIpEvent, BlocklistIpEventPage]:
        """Every item of all pages: When IP addresses came on blocklists or were taken off.

        Args:
            timerange_start: Where the range starts.
            timerange_end: Where the range ends.
            ip: Only about this IP address.
            blocklist: Only about the blocklist with this DNS name.
            event: Only what happened so.
            limit: How many items a page holds; 10 when absent, at most 50.

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
            GET /v1/blocklist-monitoring/events · ip_blocklists_list_events · regional · account key
        """
        return self._client.iterate(
            _api.ip_blocklists_list_events(
                timerange_start=timerange_start,
                timerange_end=timerange_end,
                ip=ip,
                blocklist=blocklist,
                event=event,
                limit=limit,
            )
        )

    def list_ips(self, *, limit: int | None = None, include_subaccounts: bool | None = None) -> BlocklistIpList:
        """The watched IP addresses, with the blocklists that each is on.

        Args:
            limit: How many to give at most; 100 when absent.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            The IP addresses.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/inboxready/ip_addresses · ip_blocklists_list_ips · regional · account key
        """
        return self._client.run(_api.ip_blocklists_list_ips(limit=limit, include_subaccounts=include_subaccounts))

    def remove_ip(self, ip: str) -> None:
        """Watch an IP address no longer.

        Args:
            ip: The IP address.

        Returns:
            It is watched no longer.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/inboxready/ip_addresses/{ip} · ip_blocklists_remove_ip · regional · account key
        """
        self._client.run(_api.ip_blocklists_remove_ip(ip))

    def update_ip(self, ip: str, *, ip_pool: str, description: str) -> BlocklistIp:
        """Change what is noted about a watched IP address.

        Args:
            ip: The IP address.
            ip_pool: The pool to note for it; empty for none.
            description: The description; empty for none.

        Returns:
            The IP address as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v1/inboxready/ip_addresses/{ip} · ip_blocklists_update_ip · regional · account key
        """
        return self._client.run(_api.ip_blocklists_update_ip(ip, ip_pool=ip_pool, description=description))


class AsyncIpBlocklists:
    """Whether your IP addresses are on public blocklists."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def add_ip(self, *, ip: str, ip_pool: str | None = None, description: str | None = None) -> BlocklistIp:
        """Watch an IP address.

        Args:
            ip: The IP address, version 4.
            ip_pool: A pool to note for it.
            description: A description.

        Returns:
            The IP address.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            POST /v1/inboxready/ip_addresses · ip_blocklists_add_ip · regional · account key
        """
        return await self._client.run(_api.ip_blocklists_add_ip(ip=ip, ip_pool=ip_pool, description=description))

    async def get_ip(self, ip: str) -> BlocklistIp:
        """One watched IP address, with the blocklists that it is on.

        Args:
            ip: The IP address.

        Returns:
            The IP address.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/inboxready/ip_addresses/{ip} · ip_blocklists_get_ip · regional · account key
        """
        return await self._client.run(_api.ip_blocklists_get_ip(ip))

    async def list(self) -> IpBlocklistList:
        """The blocklists on which IP addresses are looked for.

        Returns:
            The blocklists.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/blocklist-monitoring/blocklists · ip_blocklists_list · regional · account key
        """
        return await self._client.run(_api.ip_blocklists_list())

    async def list_events(
        self,
        *,
        timerange_start: datetime | None = None,
        timerange_end: datetime | None = None,
        ip: str | None = None,
        blocklist: str | None = None,
        event: Literal["ip_delisted", "ip_listed"] | str | None = None,
        limit: int | None = None,
    ) -> BlocklistIpEventPage:
        """When IP addresses came on blocklists or were taken off.

        Args:
            timerange_start: Where the range starts.
            timerange_end: Where the range ends.
            ip: Only about this IP address.
            blocklist: Only about the blocklist with this DNS name.
            event: Only what happened so.
            limit: How many items a page holds; 10 when absent, at most 50.

        Returns:
            A page of events.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/blocklist-monitoring/events · ip_blocklists_list_events · regional · account key
        """
        return await self._client.run(
            _api.ip_blocklists_list_events(
                timerange_start=timerange_start,
                timerange_end=timerange_end,
                ip=ip,
                blocklist=blocklist,
                event=event,
                limit=limit,
            )
        )

    def iter_events(
        self,
        *,
        timerange_start: datetime | None = None,
        timerange_end: datetime | None = None,
        ip: str | None = None,
        blocklist: str | None = None,
        event: Literal["ip_delisted", "ip_listed"] | str | None = None,
        limit: int | None = None,
    ) -> AsyncItems[BlocklistIpEvent, BlocklistIpEventPage]:
        """Every item of all pages: When IP addresses came on blocklists or were taken off.

        Args:
            timerange_start: Where the range starts.
            timerange_end: Where the range ends.
            ip: Only about this IP address.
            blocklist: Only about the blocklist with this DNS name.
            event: Only what happened so.
            limit: How many items a page holds; 10 when absent, at most 50.

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
            GET /v1/blocklist-monitoring/events · ip_blocklists_list_events · regional · account key
        """
        return self._client.iterate(
            _api.ip_blocklists_list_events(
                timerange_start=timerange_start,
                timerange_end=timerange_end,
                ip=ip,
                blocklist=blocklist,
                event=event,
                limit=limit,
            )
        )

    async def list_ips(self, *, limit: int | None = None, include_subaccounts: bool | None = None) -> BlocklistIpList:
        """The watched IP addresses, with the blocklists that each is on.

        Args:
            limit: How many to give at most; 100 when absent.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            The IP addresses.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/inboxready/ip_addresses · ip_blocklists_list_ips · regional · account key
        """
        return await self._client.run(_api.ip_blocklists_list_ips(limit=limit, include_subaccounts=include_subaccounts))

    async def remove_ip(self, ip: str) -> None:
        """Watch an IP address no longer.

        Args:
            ip: The IP address.

        Returns:
            It is watched no longer.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/inboxready/ip_addresses/{ip} · ip_blocklists_remove_ip · regional · account key
        """
        await self._client.run(_api.ip_blocklists_remove_ip(ip))

    async def update_ip(self, ip: str, *, ip_pool: str, description: str) -> BlocklistIp:
        """Change what is noted about a watched IP address.

        Args:
            ip: The IP address.
            ip_pool: The pool to note for it; empty for none.
            description: The description; empty for none.

        Returns:
            The IP address as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v1/inboxready/ip_addresses/{ip} · ip_blocklists_update_ip · regional · account key
        """
        return await self._client.run(_api.ip_blocklists_update_ip(ip, ip_pool=ip_pool, description=description))
