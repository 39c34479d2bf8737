# Written by `make generate` from spec/. Do not edit.
"""What Microsoft's Smart Network Data Services say of your IP addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import microsoft_snds as _api

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        SndsPage,
        SndsRecord,
    )


class MicrosoftSnds:
    """What Microsoft's Smart Network Data Services say of your IP addresses."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> SndsPage:
        """What Microsoft says of the IP addresses of the account.

        Args:
            offset: How many records to leave out before the page starts.
            limit: How many records a page holds.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search: Only this IP address.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/snds · microsoft_snds_list · regional · account key
        """
        return self._client.run(
            _api.microsoft_snds_list(
                offset=offset,
                limit=limit,
                sort_by=sort_by,
                order_by=order_by,
                search=search,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> Items[SndsRecord, SndsPage]:
        """Every item of all pages: What Microsoft says of the IP addresses of the account.

        Args:
            offset: How many records to leave out before the page starts.
            limit: How many records a page holds.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search: Only this IP address.
            include_subaccounts: Those of subaccounts, too; no when absent.

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
            GET /v1/reputationanalytics/snds · microsoft_snds_list · regional · account key
        """
        return self._client.iterate(
            _api.microsoft_snds_list(
                offset=offset,
                limit=limit,
                sort_by=sort_by,
                order_by=order_by,
                search=search,
                include_subaccounts=include_subaccounts,
            )
        )

    def list_by_ip(
        self,
        ip: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search: str | None = None,
    ) -> SndsPage:
        """What Microsoft says of one IP address.

        Args:
            ip: The IP address.
            offset: How many records to leave out before the page starts.
            limit: How many records a page holds.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search: Only this IP address.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/snds/{ip} · microsoft_snds_list_by_ip · regional · account key
        """
        return self._client.run(
            _api.microsoft_snds_list_by_ip(
                ip, offset=offset, limit=limit, sort_by=sort_by, order_by=order_by, search=search
            )
        )

    def iter_by_ip(
        self,
        ip: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search: str | None = None,
    ) -> Items[SndsRecord, SndsPage]:
        """Every item of all pages: What Microsoft says of one IP address.

        Args:
            ip: The IP address.
            offset: How many records to leave out before the page starts.
            limit: How many records a page holds.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search: Only this IP address.

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
            GET /v1/reputationanalytics/snds/{ip} · microsoft_snds_list_by_ip · regional · account key
        """
        return self._client.iterate(
            _api.microsoft_snds_list_by_ip(
                ip, offset=offset, limit=limit, sort_by=sort_by, order_by=order_by, search=search
            )
        )


class AsyncMicrosoftSnds:
    """What Microsoft's Smart Network Data Services say of your IP addresses."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> SndsPage:
        """What Microsoft says of the IP addresses of the account.

        Args:
            offset: How many records to leave out before the page starts.
            limit: How many records a page holds.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search: Only this IP address.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/snds · microsoft_snds_list · regional · account key
        """
        return await self._client.run(
            _api.microsoft_snds_list(
                offset=offset,
                limit=limit,
                sort_by=sort_by,
                order_by=order_by,
                search=search,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> AsyncItems[SndsRecord, SndsPage]:
        """Every item of all pages: What Microsoft says of the IP addresses of the account.

        Args:
            offset: How many records to leave out before the page starts.
            limit: How many records a page holds.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search: Only this IP address.
            include_subaccounts: Those of subaccounts, too; no when absent.

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
            GET /v1/reputationanalytics/snds · microsoft_snds_list · regional · account key
        """
        return self._client.iterate(
            _api.microsoft_snds_list(
                offset=offset,
                limit=limit,
                sort_by=sort_by,
                order_by=order_by,
                search=search,
                include_subaccounts=include_subaccounts,
            )
        )

    async def list_by_ip(
        self,
        ip: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search: str | None = None,
    ) -> SndsPage:
        """What Microsoft says of one IP address.

        Args:
            ip: The IP address.
            offset: How many records to leave out before the page starts.
            limit: How many records a page holds.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search: Only this IP address.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/snds/{ip} · microsoft_snds_list_by_ip · regional · account key
        """
        return await self._client.run(
            _api.microsoft_snds_list_by_ip(
                ip, offset=offset, limit=limit, sort_by=sort_by, order_by=order_by, search=search
            )
        )

    def iter_by_ip(
        self,
        ip: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search: str | None = None,
    ) -> AsyncItems[SndsRecord, SndsPage]:
        """Every item of all pages: What Microsoft says of one IP address.

        Args:
            ip: The IP address.
            offset: How many records to leave out before the page starts.
            limit: How many records a page holds.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search: Only this IP address.

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
            GET /v1/reputationanalytics/snds/{ip} · microsoft_snds_list_by_ip · regional · account key
        """
        return self._client.iterate(
            _api.microsoft_snds_list_by_ip(
                ip, offset=offset, limit=limit, sort_by=sort_by, order_by=order_by, search=search
            )
        )
