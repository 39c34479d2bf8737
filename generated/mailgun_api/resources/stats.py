# Written by `make generate` from spec/. Do not edit.
"""Numbers of events by hour, day or month. Metrics have replaced them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..api import stats as _api
from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..client import AsyncClient, Client
    from ..enums import (
        StatsEvent,
        StatsGroup,
    )
    from ..lists import AsyncItems, Items
    from ..models import (
        LegacyStatsPage,
        StatsCountries,
        StatsDevices,
        StatsProviders,
        StatsReport,
    )


class Stats:
    """Numbers of events by hour, day or month. Metrics have replaced them."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    @deprecated("stats_get_account is deprecated by the vendor; use metrics.list.")
    def get_account(
        self,
        *,
        event: str | Sequence[StatsEvent],
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        duration: str | None = None,
    ) -> StatsReport:
        """Numbers of events of all domains of an account.

        Hours are kept for two months, days for a year, months as long as the domain. All times are UTC.

        stats_get_account is deprecated by the vendor; use metrics.list.

        Args:
            event: Which types of events to count.
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            resolution: How long each step is; day when absent.
            duration: How long the range is, counted back from `end`, in place of `start` and `resolution`: a number
                with `h` for hours, `d` for days or `m` for months. `1m` is one month, not one minute.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/stats/total · stats_get_account · regional · account key
        """
        return self._client.run(
            _api.stats_get_account(event=event, start=start, end=end, resolution=resolution, duration=duration)
        )

    @deprecated("stats_get_domain is deprecated by the vendor; use metrics.list.")
    def get_domain(
        self,
        domain: str,
        *,
        event: str | Sequence[StatsEvent],
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        duration: str | None = None,
    ) -> StatsReport:
        """Numbers of events of a domain.

        stats_get_domain is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            event: Which types of events to count.
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            resolution: How long each step is; day when absent.
            duration: How long the range is, counted back from `end`, in place of `start` and `resolution`: a number
                with `h` for hours, `d` for days or `m` for months. `1m` is one month, not one minute.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/stats/total · stats_get_domain · regional · account key
        """
        return self._client.run(
            _api.stats_get_domain(domain, event=event, start=start, end=end, resolution=resolution, duration=duration)
        )

    @deprecated("stats_get_domain_countries is deprecated by the vendor; use metrics.list.")
    def get_domain_countries(self, domain: str) -> StatsCountries:
        """Numbers of events of a domain for each country.

        stats_get_domain_countries is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/aggregates/countries · stats_get_domain_countries · regional · account key
        """
        return self._client.run(_api.stats_get_domain_countries(domain))

    @deprecated("stats_get_domain_devices is deprecated by the vendor; use metrics.list.")
    def get_domain_devices(self, domain: str) -> StatsDevices:
        """Numbers of events of a domain for each kind of device.

        stats_get_domain_devices is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/aggregates/devices · stats_get_domain_devices · regional · account key
        """
        return self._client.run(_api.stats_get_domain_devices(domain))

    @deprecated("stats_get_domain_providers is deprecated by the vendor; use metrics.list.")
    def get_domain_providers(self, domain: str) -> StatsProviders:
        """Numbers of events of a domain for each mailbox provider.

        stats_get_domain_providers is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/aggregates/providers · stats_get_domain_providers · regional · account key
        """
        return self._client.run(_api.stats_get_domain_providers(domain))

    @deprecated("stats_get_filtered is deprecated by the vendor; use metrics.list.")
    def get_filtered(
        self,
        *,
        event: str | Sequence[StatsEvent],
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        duration: str | None = None,
        filter: str | None = None,
        group: StatsGroup | None = None,
    ) -> StatsReport:
        """Numbers of events of an account, filtered and grouped.

        stats_get_filtered is deprecated by the vendor; use metrics.list.

        Args:
            event: Which types of events to count.
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            resolution: How long each step is; day when absent.
            duration: How long the range is, counted back from `end`, in place of `start` and `resolution`: a number
                with `h` for hours, `d` for days or `m` for months. `1m` is one month, not one minute.
            filter: What to count, for instance `domain:example.com`.
            group: What to group by.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/stats/filter · stats_get_filtered · regional · account key
        """
        return self._client.run(
            _api.stats_get_filtered(
                event=event, start=start, end=end, resolution=resolution, duration=duration, filter=filter, group=group
            )
        )

    @deprecated("stats_list_domains is deprecated by the vendor; use metrics.list.")
    def list_domains(
        self,
        *,
        event: str | Sequence[StatsEvent],
        timestamp: datetime,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        skip: int | None = None,
    ) -> StatsReport:
        """Numbers of events of each domain in one hour, day or month.

        stats_list_domains is deprecated by the vendor; use metrics.list.

        Args:
            event: Which types of events to count.
            timestamp: A moment within the hour, day or month.
            resolution: How long each step is; day when absent.
            skip: How many domains to leave out before the first.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/stats/total/domains · stats_list_domains · regional · account key
        """
        return self._client.run(
            _api.stats_list_domains(event=event, timestamp=timestamp, resolution=resolution, skip=skip)
        )

    @deprecated("stats_list_legacy is deprecated by the vendor; use metrics.list.")
    def list_legacy(
        self,
        domain: str,
        *,
        event: str | Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
    ) -> LegacyStatsPage:
        """Numbers of events of a domain in their oldest form.

        stats_list_legacy is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            event: Only events of these types, for instance `sent`.
            limit: How many items a page holds.
            skip: How many items to leave out before the page starts.

        Returns:
            A page of entries.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/stats · stats_list_legacy · regional · account key
        """
        return self._client.run(_api.stats_list_legacy(domain, event=event, limit=limit, skip=skip))

    @deprecated("stats_list_legacy is deprecated by the vendor; use metrics.list.")
    def iter_legacy(
        self,
        domain: str,
        *,
        event: str | Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
    ) -> Items[dict[str, Any], LegacyStatsPage]:
        """Every item of all pages: Numbers of events of a domain in their oldest form.

        stats_list_legacy is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            event: Only events of these types, for instance `sent`.
            limit: How many items a page holds.
            skip: How many items to leave out before the page starts.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/stats · stats_list_legacy · regional · account key
        """
        return self._client.iterate(_api.stats_list_legacy(domain, event=event, limit=limit, skip=skip))


class AsyncStats:
    """Numbers of events by hour, day or month. Metrics have replaced them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @deprecated("stats_get_account is deprecated by the vendor; use metrics.list.")
    async def get_account(
        self,
        *,
        event: str | Sequence[StatsEvent],
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        duration: str | None = None,
    ) -> StatsReport:
        """Numbers of events of all domains of an account.

        Hours are kept for two months, days for a year, months as long as the domain. All times are UTC.

        stats_get_account is deprecated by the vendor; use metrics.list.

        Args:
            event: Which types of events to count.
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            resolution: How long each step is; day when absent.
            duration: How long the range is, counted back from `end`, in place of `start` and `resolution`: a number
                with `h` for hours, `d` for days or `m` for months. `1m` is one month, not one minute.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/stats/total · stats_get_account · regional · account key
        """
        return await self._client.run(
            _api.stats_get_account(event=event, start=start, end=end, resolution=resolution, duration=duration)
        )

    @deprecated("stats_get_domain is deprecated by the vendor; use metrics.list.")
    async def get_domain(
        self,
        domain: str,
        *,
        event: str | Sequence[StatsEvent],
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        duration: str | None = None,
    ) -> StatsReport:
        """Numbers of events of a domain.

        stats_get_domain is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            event: Which types of events to count.
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            resolution: How long each step is; day when absent.
            duration: How long the range is, counted back from `end`, in place of `start` and `resolution`: a number
                with `h` for hours, `d` for days or `m` for months. `1m` is one month, not one minute.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/stats/total · stats_get_domain · regional · account key
        """
        return await self._client.run(
            _api.stats_get_domain(domain, event=event, start=start, end=end, resolution=resolution, duration=duration)
        )

    @deprecated("stats_get_domain_countries is deprecated by the vendor; use metrics.list.")
    async def get_domain_countries(self, domain: str) -> StatsCountries:
        """Numbers of events of a domain for each country.

        stats_get_domain_countries is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/aggregates/countries · stats_get_domain_countries · regional · account key
        """
        return await self._client.run(_api.stats_get_domain_countries(domain))

    @deprecated("stats_get_domain_devices is deprecated by the vendor; use metrics.list.")
    async def get_domain_devices(self, domain: str) -> StatsDevices:
        """Numbers of events of a domain for each kind of device.

        stats_get_domain_devices is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/aggregates/devices · stats_get_domain_devices · regional · account key
        """
        return await self._client.run(_api.stats_get_domain_devices(domain))

    @deprecated("stats_get_domain_providers is deprecated by the vendor; use metrics.list.")
    async def get_domain_providers(self, domain: str) -> StatsProviders:
        """Numbers of events of a domain for each mailbox provider.

        stats_get_domain_providers is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/aggregates/providers · stats_get_domain_providers · regional · account key
        """
        return await self._client.run(_api.stats_get_domain_providers(domain))

    @deprecated("stats_get_filtered is deprecated by the vendor; use metrics.list.")
    async def get_filtered(
        self,
        *,
        event: str | Sequence[StatsEvent],
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        duration: str | None = None,
        filter: str | None = None,
        group: StatsGroup | None = None,
    ) -> StatsReport:
        """Numbers of events of an account, filtered and grouped.

        stats_get_filtered is deprecated by the vendor; use metrics.list.

        Args:
            event: Which types of events to count.
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            resolution: How long each step is; day when absent.
            duration: How long the range is, counted back from `end`, in place of `start` and `resolution`: a number
                with `h` for hours, `d` for days or `m` for months. `1m` is one month, not one minute.
            filter: What to count, for instance `domain:example.com`.
            group: What to group by.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/stats/filter · stats_get_filtered · regional · account key
        """
        return await self._client.run(
            _api.stats_get_filtered(
                event=event, start=start, end=end, resolution=resolution, duration=duration, filter=filter, group=group
            )
        )

    @deprecated("stats_list_domains is deprecated by the vendor; use metrics.list.")
    async def list_domains(
        self,
        *,
        event: str | Sequence[StatsEvent],
        timestamp: datetime,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        skip: int | None = None,
    ) -> StatsReport:
        """Numbers of events of each domain in one hour, day or month.

        stats_list_domains is deprecated by the vendor; use metrics.list.

        Args:
            event: Which types of events to count.
            timestamp: A moment within the hour, day or month.
            resolution: How long each step is; day when absent.
            skip: How many domains to leave out before the first.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/stats/total/domains · stats_list_domains · regional · account key
        """
        return await self._client.run(
            _api.stats_list_domains(event=event, timestamp=timestamp, resolution=resolution, skip=skip)
        )

    @deprecated("stats_list_legacy is deprecated by the vendor; use metrics.list.")
    async def list_legacy(
        self,
        domain: str,
        *,
        event: str | Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
    ) -> LegacyStatsPage:
        """Numbers of events of a domain in their oldest form.

        stats_list_legacy is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            event: Only events of these types, for instance `sent`.
            limit: How many items a page holds.
            skip: How many items to leave out before the page starts.

        Returns:
            A page of entries.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/stats · stats_list_legacy · regional · account key
        """
        return await self._client.run(_api.stats_list_legacy(domain, event=event, limit=limit, skip=skip))

    @deprecated("stats_list_legacy is deprecated by the vendor; use metrics.list.")
    def iter_legacy(
        self,
        domain: str,
        *,
        event: str | Sequence[str] | None = None,
        limit: int | None = None,
        skip: int | None = None,
    ) -> AsyncItems[dict[str, Any], LegacyStatsPage]:
        """Every item of all pages: Numbers of events of a domain in their oldest form.

        stats_list_legacy is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            event: Only events of these types, for instance `sent`.
            limit: How many items a page holds.
            skip: How many items to leave out before the page starts.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/stats · stats_list_legacy · regional · account key
        """
        return self._client.iterate(_api.stats_list_legacy(domain, event=event, limit=limit, skip=skip))
