# Written by `make generate` from spec/. Do not edit.
"""Counts and rates of what happened to messages, and of the use of other services, for a whole account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import metrics as _api

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..client import AsyncClient, Client
    from ..enums import (
        MetricName,
        MetricsDimensionName,
        UsageMetricName,
    )
    from ..lists import AsyncItems, Items
    from ..models import (
        MetricsFilter,
        MetricsPage,
        MetricsPagination,
        MetricsRow,
    )


class Metrics:
    """Counts and rates of what happened to messages, and of the use of other services, for a whole account."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        duration: str | None = None,
        dimensions: str | Sequence[MetricsDimensionName] | None = None,
        metrics: str | Sequence[MetricName] | None = None,
        filter: MetricsFilter | None = None,
        include_subaccounts: bool | None = None,
        include_aggregates: bool | None = None,
        pagination: MetricsPagination | None = None,
    ) -> MetricsPage:
        """Counts and rates of an account's messages, by time, domain, tag and the like.

        Each row stands for one value of each dimension asked for. At most 500 calls in 10 seconds are taken.

        Args:
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            resolution: How long the steps of the dimension `time` are; day when absent.
            duration: How long the range is, counted back from `end`, in place of `start`: a number with `h` for
                hours, `d` for days or `m` for months. `1m` is one month, not one minute.
            dimensions: What to group by.
            metrics: What to count.
            filter: Which messages to count.
            include_subaccounts: Whether to count subaccounts too; no when absent.
            include_aggregates: Whether to give `aggregates` too; no when absent.
            pagination: Which rows to give.

        Returns:
            A page of rows.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/analytics/metrics · metrics_list · regional · account key
        """
        return self._client.run(
            _api.metrics_list(
                start=start,
                end=end,
                resolution=resolution,
                duration=duration,
                dimensions=dimensions,
                metrics=metrics,
                filter=filter,
                include_subaccounts=include_subaccounts,
                include_aggregates=include_aggregates,
                pagination=pagination,
            )
        )

    def iter(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        duration: str | None = None,
        dimensions: str | Sequence[MetricsDimensionName] | None = None,
        metrics: str | Sequence[MetricName] | None = None,
        filter: MetricsFilter | None = None,
        include_subaccounts: bool | None = None,
        include_aggregates: bool | None = None,
        pagination: MetricsPagination | None = None,
    ) -> Items[MetricsRow, MetricsPage]:
        """Every item of all pages: Counts and rates of an account's messages, by time, domain, tag and the like.

        Each row stands for one value of each dimension asked for. At most 500 calls in 10 seconds are taken.

        Args:
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            resolution: How long the steps of the dimension `time` are; day when absent.
            duration: How long the range is, counted back from `end`, in place of `start`: a number with `h` for
                hours, `d` for days or `m` for months. `1m` is one month, not one minute.
            dimensions: What to group by.
            metrics: What to count.
            filter: Which messages to count.
            include_subaccounts: Whether to count subaccounts too; no when absent.
            include_aggregates: Whether to give `aggregates` too; no when absent.
            pagination: Which rows to give.

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
            POST /v1/analytics/metrics · metrics_list · regional · account key
        """
        return self._client.iterate(
            _api.metrics_list(
                start=start,
                end=end,
                resolution=resolution,
                duration=duration,
                dimensions=dimensions,
                metrics=metrics,
                filter=filter,
                include_subaccounts=include_subaccounts,
                include_aggregates=include_aggregates,
                pagination=pagination,
            )
        )

    def list_usage(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        duration: str | None = None,
        dimensions: str | Sequence[Literal["subaccount", "time"] | str] | None = None,
        metrics: str | Sequence[UsageMetricName] | None = None,
        filter: MetricsFilter | None = None,
        include_subaccounts: bool | None = None,
        include_aggregates: bool | None = None,
        pagination: MetricsPagination | None = None,
    ) -> MetricsPage:
        """How much an account used validations, previews, inbox placement tests and the like.

        Args:
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            resolution: How long the steps of the dimension `time` are; day when absent.
            duration: How long the range is, counted back from `end`, in place of `start`: a number with `h` for
                hours, `d` for days or `m` for months. `1m` is one month, not one minute.
            dimensions: What to group by.
            metrics: The use of what to count.
            filter: Which subaccounts to count.
            include_subaccounts: Whether to count subaccounts too; no when absent.
            include_aggregates: Whether to give `aggregates` too; no when absent.
            pagination: Which rows to give.

        Returns:
            A page of rows.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/analytics/usage/metrics · metrics_list_usage · regional · account key
        """
        return self._client.run(
            _api.metrics_list_usage(
                start=start,
                end=end,
                resolution=resolution,
                duration=duration,
                dimensions=dimensions,
                metrics=metrics,
                filter=filter,
                include_subaccounts=include_subaccounts,
                include_aggregates=include_aggregates,
                pagination=pagination,
            )
        )

    def iter_usage(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        duration: str | None = None,
        dimensions: str | Sequence[Literal["subaccount", "time"] | str] | None = None,
        metrics: str | Sequence[UsageMetricName] | None = None,
        filter: MetricsFilter | None = None,
        include_subaccounts: bool | None = None,
        include_aggregates: bool | None = None,
        pagination: MetricsPagination | None = None,
    ) -> Items[MetricsRow, MetricsPage]:
        """Every item of all pages: How much an account used validations, previews, inbox placement tests and the like.

        Args:
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            resolution: How long the steps of the dimension `time` are; day when absent.
            duration: How long the range is, counted back from `end`, in place of `start`: a number with `h` for
                hours, `d` for days or `m` for months. `1m` is one month, not one minute.
            dimensions: What to group by.
            metrics: The use of what to count.
            filter: Which subaccounts to count.
            include_subaccounts: Whether to count subaccounts too; no when absent.
            include_aggregates: Whether to give `aggregates` too; no when absent.
            pagination: Which rows to give.

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
            POST /v1/analytics/usage/metrics · metrics_list_usage · regional · account key
        """
        return self._client.iterate(
            _api.metrics_list_usage(
                start=start,
                end=end,
                resolution=resolution,
                duration=duration,
                dimensions=dimensions,
                metrics=metrics,
                filter=filter,
                include_subaccounts=include_subaccounts,
                include_aggregates=include_aggregates,
                pagination=pagination,
            )
        )


class AsyncMetrics:
    """Counts and rates of what happened to messages, and of the use of other services, for a whole account."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        duration: str | None = None,
        dimensions: str | Sequence[MetricsDimensionName] | None = None,
        metrics: str | Sequence[MetricName] | None = None,
        filter: MetricsFilter | None = None,
        include_subaccounts: bool | None = None,
        include_aggregates: bool | None = None,
        pagination: MetricsPagination | None = None,
    ) -> MetricsPage:
        """Counts and rates of an account's messages, by time, domain, tag and the like.

        Each row stands for one value of each dimension asked for. At most 500 calls in 10 seconds are taken.

        Args:
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            resolution: How long the steps of the dimension `time` are; day when absent.
            duration: How long the range is, counted back from `end`, in place of `start`: a number with `h` for
                hours, `d` for days or `m` for months. `1m` is one month, not one minute.
            dimensions: What to group by.
            metrics: What to count.
            filter: Which messages to count.
            include_subaccounts: Whether to count subaccounts too; no when absent.
            include_aggregates: Whether to give `aggregates` too; no when absent.
            pagination: Which rows to give.

        Returns:
            A page of rows.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/analytics/metrics · metrics_list · regional · account key
        """
        return await self._client.run(
            _api.metrics_list(
                start=start,
                end=end,
                resolution=resolution,
                duration=duration,
                dimensions=dimensions,
                metrics=metrics,
                filter=filter,
                include_subaccounts=include_subaccounts,
                include_aggregates=include_aggregates,
                pagination=pagination,
            )
        )

    def iter(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        duration: str | None = None,
        dimensions: str | Sequence[MetricsDimensionName] | None = None,
        metrics: str | Sequence[MetricName] | None = None,
        filter: MetricsFilter | None = None,
        include_subaccounts: bool | None = None,
        include_aggregates: bool | None = None,
        pagination: MetricsPagination | None = None,
    ) -> AsyncItems[MetricsRow, MetricsPage]:
        """Every item of all pages: Counts and rates of an account's messages, by time, domain, tag and the like.

        Each row stands for one value of each dimension asked for. At most 500 calls in 10 seconds are taken.

        Args:
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            resolution: How long the steps of the dimension `time` are; day when absent.
            duration: How long the range is, counted back from `end`, in place of `start`: a number with `h` for
                hours, `d` for days or `m` for months. `1m` is one month, not one minute.
            dimensions: What to group by.
            metrics: What to count.
            filter: Which messages to count.
            include_subaccounts: Whether to count subaccounts too; no when absent.
            include_aggregates: Whether to give `aggregates` too; no when absent.
            pagination: Which rows to give.

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
            POST /v1/analytics/metrics · metrics_list · regional · account key
        """
        return self._client.iterate(
            _api.metrics_list(
                start=start,
                end=end,
                resolution=resolution,
                duration=duration,
                dimensions=dimensions,
                metrics=metrics,
                filter=filter,
                include_subaccounts=include_subaccounts,
                include_aggregates=include_aggregates,
                pagination=pagination,
            )
        )

    async def list_usage(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        duration: str | None = None,
        dimensions: str | Sequence[Literal["subaccount", "time"] | str] | None = None,
        metrics: str | Sequence[UsageMetricName] | None = None,
        filter: MetricsFilter | None = None,
        include_subaccounts: bool | None = None,
        include_aggregates: bool | None = None,
        pagination: MetricsPagination | None = None,
    ) -> MetricsPage:
        """How much an account used validations, previews, inbox placement tests and the like.

        Args:
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            resolution: How long the steps of the dimension `time` are; day when absent.
            duration: How long the range is, counted back from `end`, in place of `start`: a number with `h` for
                hours, `d` for days or `m` for months. `1m` is one month, not one minute.
            dimensions: What to group by.
            metrics: The use of what to count.
            filter: Which subaccounts to count.
            include_subaccounts: Whether to count subaccounts too; no when absent.
            include_aggregates: Whether to give `aggregates` too; no when absent.
            pagination: Which rows to give.

        Returns:
            A page of rows.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/analytics/usage/metrics · metrics_list_usage · regional · account key
        """
        return await self._client.run(
            _api.metrics_list_usage(
                start=start,
                end=end,
                resolution=resolution,
                duration=duration,
                dimensions=dimensions,
                metrics=metrics,
                filter=filter,
                include_subaccounts=include_subaccounts,
                include_aggregates=include_aggregates,
                pagination=pagination,
            )
        )

    def iter_usage(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        duration: str | None = None,
        dimensions: str | Sequence[Literal["subaccount", "time"] | str] | None = None,
        metrics: str | Sequence[UsageMetricName] | None = None,
        filter: MetricsFilter | None = None,
        include_subaccounts: bool | None = None,
        include_aggregates: bool | None = None,
        pagination: MetricsPagination | None = None,
    ) -> AsyncItems[MetricsRow, MetricsPage]:
        """Every item of all pages: How much an account used validations, previews, inbox placement tests and the like.

        Args:
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            resolution: How long the steps of the dimension `time` are; day when absent.
            duration: How long the range is, counted back from `end`, in place of `start`: a number with `h` for
                hours, `d` for days or `m` for months. `1m` is one month, not one minute.
            dimensions: What to group by.
            metrics: The use of what to count.
            filter: Which subaccounts to count.
            include_subaccounts: Whether to count subaccounts too; no when absent.
            include_aggregates: Whether to give `aggregates` too; no when absent.
            pagination: Which rows to give.

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
            POST /v1/analytics/usage/metrics · metrics_list_usage · regional · account key
        """
        return self._client.iterate(
            _api.metrics_list_usage(
                start=start,
                end=end,
                resolution=resolution,
                duration=duration,
                dimensions=dimensions,
                metrics=metrics,
                filter=filter,
                include_subaccounts=include_subaccounts,
                include_aggregates=include_aggregates,
                pagination=pagination,
            )
        )
