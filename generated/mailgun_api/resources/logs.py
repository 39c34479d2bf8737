# Written by `make generate` from spec/. Do not edit.
"""What happened to each message of an account. Mailgun recommends it in place of the events of a domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import logs as _api
from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..client import AsyncClient, Client
    from ..enums import (
        LogEventName,
        LogMetricEventName,
    )
    from ..lists import AsyncItems, Items
    from ..models import (
        LegacyLogEntry,
        LegacyLogPage,
        LogEntry,
        LogFilter,
        LogPage,
        LogPagination,
    )


class Logs:
    """What happened to each message of an account. Mailgun recommends it in place of the events of a domain."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        duration: str | None = None,
        events: str | Sequence[LogEventName] | None = None,
        metric_events: str | Sequence[LogMetricEventName] | None = None,
        filter: LogFilter | None = None,
        include_subaccounts: bool | None = None,
        include_totals: bool | None = None,
        pagination: LogPagination | None = None,
    ) -> LogPage:
        """What happened to the messages of an account.

        Args:
            start: Where the range starts; 1 day ago when absent.
            end: Where the range ends; now when absent.
            duration: How long the range is, counted back from `end`, in place of `start`: a number with `h` for
                hours or `d` for days. As for metrics, `1m` is one month, not one minute.
            events: Only events of these types.
            metric_events: Only events of these types, in the words of metrics.
            filter: Only entries that meet this.
            include_subaccounts: Whether to give the logs of subaccounts too; no when absent.
            include_totals: Whether to count the entries; no when absent.
            pagination: Which entries to give.

        Returns:
            A page of entries.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/analytics/logs · logs_list · regional · account key
        """
        return self._client.run(
            _api.logs_list(
                start=start,
                end=end,
                duration=duration,
                events=events,
                metric_events=metric_events,
                filter=filter,
                include_subaccounts=include_subaccounts,
                include_totals=include_totals,
                pagination=pagination,
            )
        )

    def iter(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        duration: str | None = None,
        events: str | Sequence[LogEventName] | None = None,
        metric_events: str | Sequence[LogMetricEventName] | None = None,
        filter: LogFilter | None = None,
        include_subaccounts: bool | None = None,
        include_totals: bool | None = None,
        pagination: LogPagination | None = None,
    ) -> Items[LogEntry, LogPage]:
        """Every item of all pages: What happened to the messages of an account.

        Args:
            start: Where the range starts; 1 day ago when absent.
            end: Where the range ends; now when absent.
            duration: How long the range is, counted back from `end`, in place of `start`: a number with `h` for
                hours or `d` for days. As for metrics, `1m` is one month, not one minute.
            events: Only events of these types.
            metric_events: Only events of these types, in the words of metrics.
            filter: Only entries that meet this.
            include_subaccounts: Whether to give the logs of subaccounts too; no when absent.
            include_totals: Whether to count the entries; no when absent.
            pagination: Which entries to give.

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
            POST /v1/analytics/logs · logs_list · regional · account key
        """
        return self._client.iterate(
            _api.logs_list(
                start=start,
                end=end,
                duration=duration,
                events=events,
                metric_events=metric_events,
                filter=filter,
                include_subaccounts=include_subaccounts,
                include_totals=include_totals,
                pagination=pagination,
            )
        )

    @deprecated("logs_list_legacy is deprecated by the vendor; use logs.list.")
    def list_legacy(self, domain: str, *, limit: int | None = None, skip: int | None = None) -> LegacyLogPage:
        """The log of a domain in its oldest form.

        logs_list_legacy is deprecated by the vendor; use logs.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many entries a page holds; 100 when absent, at most 300.
            skip: How many entries to leave out before the page starts; with `limit` at most 10,000.

        Returns:
            A page of entries.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/log · logs_list_legacy · regional · account key
        """
        return self._client.run(_api.logs_list_legacy(domain, limit=limit, skip=skip))

    @deprecated("logs_list_legacy is deprecated by the vendor; use logs.list.")
    def iter_legacy(
        self, domain: str, *, limit: int | None = None, skip: int | None = None
    ) -> Items[LegacyLogEntry, LegacyLogPage]:
        """Every item of all pages: The log of a domain in its oldest form.

        logs_list_legacy is deprecated by the vendor; use logs.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many entries a page holds; 100 when absent, at most 300.
            skip: How many entries to leave out before the page starts; with `limit` at most 10,000.

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
            GET /v3/{domain}/log · logs_list_legacy · regional · account key
        """
        return self._client.iterate(_api.logs_list_legacy(domain, limit=limit, skip=skip))


class AsyncLogs:
    """What happened to each message of an account. Mailgun recommends it in place of the events of a domain."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        duration: str | None = None,
        events: str | Sequence[LogEventName] | None = None,
        metric_events: str | Sequence[LogMetricEventName] | None = None,
        filter: LogFilter | None = None,
        include_subaccounts: bool | None = None,
        include_totals: bool | None = None,
        pagination: LogPagination | None = None,
    ) -> LogPage:
        """What happened to the messages of an account.

        Args:
            start: Where the range starts; 1 day ago when absent.
            end: Where the range ends; now when absent.
            duration: How long the range is, counted back from `end`, in place of `start`: a number with `h` for
                hours or `d` for days. As for metrics, `1m` is one month, not one minute.
            events: Only events of these types.
            metric_events: Only events of these types, in the words of metrics.
            filter: Only entries that meet this.
            include_subaccounts: Whether to give the logs of subaccounts too; no when absent.
            include_totals: Whether to count the entries; no when absent.
            pagination: Which entries to give.

        Returns:
            A page of entries.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/analytics/logs · logs_list · regional · account key
        """
        return await self._client.run(
            _api.logs_list(
                start=start,
                end=end,
                duration=duration,
                events=events,
                metric_events=metric_events,
                filter=filter,
                include_subaccounts=include_subaccounts,
                include_totals=include_totals,
                pagination=pagination,
            )
        )

    def iter(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        duration: str | None = None,
        events: str | Sequence[LogEventName] | None = None,
        metric_events: str | Sequence[LogMetricEventName] | None = None,
        filter: LogFilter | None = None,
        include_subaccounts: bool | None = None,
        include_totals: bool | None = None,
        pagination: LogPagination | None = None,
    ) -> AsyncItems[LogEntry, LogPage]:
        """Every item of all pages: What happened to the messages of an account.

        Args:
            start: Where the range starts; 1 day ago when absent.
            end: Where the range ends; now when absent.
            duration: How long the range is, counted back from `end`, in place of `start`: a number with `h` for
                hours or `d` for days. As for metrics, `1m` is one month, not one minute.
            events: Only events of these types.
            metric_events: Only events of these types, in the words of metrics.
            filter: Only entries that meet this.
            include_subaccounts: Whether to give the logs of subaccounts too; no when absent.
            include_totals: Whether to count the entries; no when absent.
            pagination: Which entries to give.

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
            POST /v1/analytics/logs · logs_list · regional · account key
        """
        return self._client.iterate(
            _api.logs_list(
                start=start,
                end=end,
                duration=duration,
                events=events,
                metric_events=metric_events,
                filter=filter,
                include_subaccounts=include_subaccounts,
                include_totals=include_totals,
                pagination=pagination,
            )
        )

    @deprecated("logs_list_legacy is deprecated by the vendor; use logs.list.")
    async def list_legacy(self, domain: str, *, limit: int | None = None, skip: int | None = None) -> LegacyLogPage:
        """The log of a domain in its oldest form.

        logs_list_legacy is deprecated by the vendor; use logs.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many entries a page holds; 100 when absent, at most 300.
            skip: How many entries to leave out before the page starts; with `limit` at most 10,000.

        Returns:
            A page of entries.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/log · logs_list_legacy · regional · account key
        """
        return await self._client.run(_api.logs_list_legacy(domain, limit=limit, skip=skip))

    @deprecated("logs_list_legacy is deprecated by the vendor; use logs.list.")
    def iter_legacy(
        self, domain: str, *, limit: int | None = None, skip: int | None = None
    ) -> AsyncItems[LegacyLogEntry, LegacyLogPage]:
        """Every item of all pages: The log of a domain in its oldest form.

        logs_list_legacy is deprecated by the vendor; use logs.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many entries a page holds; 100 when absent, at most 300.
            skip: How many entries to leave out before the page starts; with `limit` at most 10,000.

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
            GET /v3/{domain}/log · logs_list_legacy · regional · account key
        """
        return self._client.iterate(_api.logs_list_legacy(domain, limit=limit, skip=skip))
