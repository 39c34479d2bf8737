# Written by `make generate` from spec/. Do not edit.
"""How much of your mail goes to known spam traps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..api import spam_traps as _api
from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from ..client import AsyncClient, Client
    from ..enums import (
        SpamTrapDimension,
    )
    from ..lists import AsyncItems, Items
    from ..models import (
        SpamTrapCount,
        SpamTrapCountPage,
        SpamTrapPage,
    )


class SpamTraps:
    """How much of your mail goes to known spam traps."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        limit: int,
        start: datetime | None = None,
        end: datetime | None = None,
        dimension: SpamTrapDimension | None = None,
        sort: str | None = None,
        ip: str | Sequence[str] | None = None,
        domain: str | Sequence[str] | None = None,
        sender: str | Sequence[str] | None = None,
        from_: str | Sequence[str] | None = None,
        include_subaccounts: bool | None = None,
    ) -> SpamTrapPage:
        """How many messages went to spam traps, by day, domain, IP address and the like.

        Args:
            limit: How many items a page holds.
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            dimension: What each item stands for.
            sort: The field and `asc` or `desc`, for instance `timestamp:asc`; the dimension when absent.
            ip: Only messages from these IP addresses.
            domain: Only messages of these domains.
            sender: Only messages of these senders.
            from_: Only messages with these addresses in the From header.
            include_subaccounts: With the mail of subaccounts; no when absent.

        Returns:
            A page of counts.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v2/spamtraps · spam_traps_list · regional · account key
        """
        return self._client.run(
            _api.spam_traps_list(
                limit=limit,
                start=start,
                end=end,
                dimension=dimension,
                sort=sort,
                ip=ip,
                domain=domain,
                sender=sender,
                from_=from_,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter(
        self,
        *,
        limit: int,
        start: datetime | None = None,
        end: datetime | None = None,
        dimension: SpamTrapDimension | None = None,
        sort: str | None = None,
        ip: str | Sequence[str] | None = None,
        domain: str | Sequence[str] | None = None,
        sender: str | Sequence[str] | None = None,
        from_: str | Sequence[str] | None = None,
        include_subaccounts: bool | None = None,
    ) -> Items[dict[str, Any], SpamTrapPage]:
        """Every item of all pages: How many messages went to spam traps, by day, domain, IP address and the like.

        Args:
            limit: How many items a page holds.
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            dimension: What each item stands for.
            sort: The field and `asc` or `desc`, for instance `timestamp:asc`; the dimension when absent.
            ip: Only messages from these IP addresses.
            domain: Only messages of these domains.
            sender: Only messages of these senders.
            from_: Only messages with these addresses in the From header.
            include_subaccounts: With the mail of subaccounts; no when absent.

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
            GET /v2/spamtraps · spam_traps_list · regional · account key
        """
        return self._client.iterate(
            _api.spam_traps_list(
                limit=limit,
                start=start,
                end=end,
                dimension=dimension,
                sort=sort,
                ip=ip,
                domain=domain,
                sender=sender,
                from_=from_,
                include_subaccounts=include_subaccounts,
            )
        )

    @deprecated("spam_traps_list_v1 is deprecated by the vendor; use spam_traps.list.")
    def list_v1(
        self,
        *,
        start: date,
        end: date,
        sortby: Literal["date", "domain", "from", "ip", "subject", "totals"] | str | None = None,
        groupby: Literal["domain", "from", "ip", "subject"] | str | None = None,
        subject: str | Sequence[str] | None = None,
        domain: str | Sequence[str] | None = None,
        ip: str | Sequence[str] | None = None,
        from_: str | Sequence[str] | None = None,
        limit: int | None = None,
    ) -> SpamTrapCountPage:
        """How many messages went to spam traps, by day or by what they are grouped by.

        Days without any at both ends of the range are left out.

        spam_traps_list_v1 is deprecated by the vendor; use spam_traps.list.

        Args:
            start: The first day in UTC.
            end: The last day in UTC.
            sortby: The field to sort by; `date` when absent.
            groupby: What each item stands for; a day when absent.
            subject: Only messages with these subjects.
            domain: Only messages of these domains.
            ip: Only messages from these IP addresses.
            from_: Only messages with these addresses in the From header.
            limit: How many items a page holds.

        Returns:
            A page of counts.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/spamtraps · spam_traps_list_v1 · regional · account key
        """
        return self._client.run(
            _api.spam_traps_list_v1(
                start=start,
                end=end,
                sortby=sortby,
                groupby=groupby,
                subject=subject,
                domain=domain,
                ip=ip,
                from_=from_,
                limit=limit,
            )
        )

    @deprecated("spam_traps_list_v1 is deprecated by the vendor; use spam_traps.list.")
    def iter_v1(
        self,
        *,
        start: date,
        end: date,
        sortby: Literal["date", "domain", "from", "ip", "subject", "totals"] | str | None = None,
        groupby: Literal["domain", "from", "ip", "subject"] | str | None = None,
        subject: str | Sequence[str] | None = None,
        domain: str | Sequence[str] | None = None,
        ip: str | Sequence[str] | None = None,
        from_: str | Sequence[str] | None = None,
        limit: int | None = None,
    ) -> Items[SpamTrapCount, SpamTrapCountPage]:
        """Every item of all pages: How many messages went to spam traps, by day or by what they are grouped by.

        Days without any at both ends of the range are left out.

        spam_traps_list_v1 is deprecated by the vendor; use spam_traps.list.

        Args:
            start: The first day in UTC.
            end: The last day in UTC.
            sortby: The field to sort by; `date` when absent.
            groupby: What each item stands for; a day when absent.
            subject: Only messages with these subjects.
            domain: Only messages of these domains.
            ip: Only messages from these IP addresses.
            from_: Only messages with these addresses in the From header.
            limit: How many items a page holds.

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
            GET /v1/spamtraps · spam_traps_list_v1 · regional · account key
        """
        return self._client.iterate(
            _api.spam_traps_list_v1(
                start=start,
                end=end,
                sortby=sortby,
                groupby=groupby,
                subject=subject,
                domain=domain,
                ip=ip,
                from_=from_,
                limit=limit,
            )
        )


class AsyncSpamTraps:
    """How much of your mail goes to known spam traps."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        limit: int,
        start: datetime | None = None,
        end: datetime | None = None,
        dimension: SpamTrapDimension | None = None,
        sort: str | None = None,
        ip: str | Sequence[str] | None = None,
        domain: str | Sequence[str] | None = None,
        sender: str | Sequence[str] | None = None,
        from_: str | Sequence[str] | None = None,
        include_subaccounts: bool | None = None,
    ) -> SpamTrapPage:
        """How many messages went to spam traps, by day, domain, IP address and the like.

        Args:
            limit: How many items a page holds.
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            dimension: What each item stands for.
            sort: The field and `asc` or `desc`, for instance `timestamp:asc`; the dimension when absent.
            ip: Only messages from these IP addresses.
            domain: Only messages of these domains.
            sender: Only messages of these senders.
            from_: Only messages with these addresses in the From header.
            include_subaccounts: With the mail of subaccounts; no when absent.

        Returns:
            A page of counts.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v2/spamtraps · spam_traps_list · regional · account key
        """
        return await self._client.run(
            _api.spam_traps_list(
                limit=limit,
                start=start,
                end=end,
                dimension=dimension,
                sort=sort,
                ip=ip,
                domain=domain,
                sender=sender,
                from_=from_,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter(
        self,
        *,
        limit: int,
        start: datetime | None = None,
        end: datetime | None = None,
        dimension: SpamTrapDimension | None = None,
        sort: str | None = None,
        ip: str | Sequence[str] | None = None,
        domain: str | Sequence[str] | None = None,
        sender: str | Sequence[str] | None = None,
        from_: str | Sequence[str] | None = None,
        include_subaccounts: bool | None = None,
    ) -> AsyncItems[dict[str, Any], SpamTrapPage]:
        """Every item of all pages: How many messages went to spam traps, by day, domain, IP address and the like.

        Args:
            limit: How many items a page holds.
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            dimension: What each item stands for.
            sort: The field and `asc` or `desc`, for instance `timestamp:asc`; the dimension when absent.
            ip: Only messages from these IP addresses.
            domain: Only messages of these domains.
            sender: Only messages of these senders.
            from_: Only messages with these addresses in the From header.
            include_subaccounts: With the mail of subaccounts; no when absent.

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
            GET /v2/spamtraps · spam_traps_list · regional · account key
        """
        return self._client.iterate(
            _api.spam_traps_list(
                limit=limit,
                start=start,
                end=end,
                dimension=dimension,
                sort=sort,
                ip=ip,
                domain=domain,
                sender=sender,
                from_=from_,
                include_subaccounts=include_subaccounts,
            )
        )

    @deprecated("spam_traps_list_v1 is deprecated by the vendor; use spam_traps.list.")
    async def list_v1(
        self,
        *,
        start: date,
        end: date,
        sortby: Literal["date", "domain", "from", "ip", "subject", "totals"] | str | None = None,
        groupby: Literal["domain", "from", "ip", "subject"] | str | None = None,
        subject: str | Sequence[str] | None = None,
        domain: str | Sequence[str] | None = None,
        ip: str | Sequence[str] | None = None,
        from_: str | Sequence[str] | None = None,
        limit: int | None = None,
    ) -> SpamTrapCountPage:
        """How many messages went to spam traps, by day or by what they are grouped by.

        Days without any at both ends of the range are left out.

        spam_traps_list_v1 is deprecated by the vendor; use spam_traps.list.

        Args:
            start: The first day in UTC.
            end: The last day in UTC.
            sortby: The field to sort by; `date` when absent.
            groupby: What each item stands for; a day when absent.
            subject: Only messages with these subjects.
            domain: Only messages of these domains.
            ip: Only messages from these IP addresses.
            from_: Only messages with these addresses in the From header.
            limit: How many items a page holds.

        Returns:
            A page of counts.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/spamtraps · spam_traps_list_v1 · regional · account key
        """
        return await self._client.run(
            _api.spam_traps_list_v1(
                start=start,
                end=end,
                sortby=sortby,
                groupby=groupby,
                subject=subject,
                domain=domain,
                ip=ip,
                from_=from_,
                limit=limit,
            )
        )

    @deprecated("spam_traps_list_v1 is deprecated by the vendor; use spam_traps.list.")
    def iter_v1(
        self,
        *,
        start: date,
        end: date,
        sortby: Literal["date", "domain", "from", "ip", "subject", "totals"] | str | None = None,
        groupby: Literal["domain", "from", "ip", "subject"] | str | None = None,
        subject: str | Sequence[str] | None = None,
        domain: str | Sequence[str] | None = None,
        ip: str | Sequence[str] | None = None,
        from_: str | Sequence[str] | None = None,
        limit: int | None = None,
    ) -> AsyncItems[SpamTrapCount, SpamTrapCountPage]:
        """Every item of all pages: How many messages went to spam traps, by day or by what they are grouped by.

        Days without any at both ends of the range are left out.

        spam_traps_list_v1 is deprecated by the vendor; use spam_traps.list.

        Args:
            start: The first day in UTC.
            end: The last day in UTC.
            sortby: The field to sort by; `date` when absent.
            groupby: What each item stands for; a day when absent.
            subject: Only messages with these subjects.
            domain: Only messages of these domains.
            ip: Only messages from these IP addresses.
            from_: Only messages with these addresses in the From header.
            limit: How many items a page holds.

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
            GET /v1/spamtraps · spam_traps_list_v1 · regional · account key
        """
        return self._client.iterate(
            _api.spam_traps_list_v1(
                start=start,
                end=end,
                sortby=sortby,
                groupby=groupby,
                subject=subject,
                domain=domain,
                ip=ip,
                from_=from_,
                limit=limit,
            )
        )
