# Written by `make generate` from spec/. Do not edit.
"""Limits on what subaccounts may use of paid tests. How much mail they may send is set elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import limits as _api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..client import AsyncClient, Client
    from ..enums import (
        ThresholdDimension,
    )
    from ..models import (
        Message,
        ThresholdFilter,
        ThresholdLimit,
        ThresholdLimitList,
    )


class Limits:
    """Limits on what subaccounts may use of paid tests. How much mail they may send is set elsewhere."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        name: str,
        metric: Literal["email_preview_success_count", "seed_test_count"] | str,
        comparator: Literal["!=", "<", "<=", "=", ">", ">="] | str,
        limit: str,
        dimension: ThresholdDimension,
        filters: Sequence[ThresholdFilter] | None = None,
        period: str | None = None,
        description: str | None = None,
    ) -> ThresholdLimit:
        """Set up a limit.

        Args:
            name: A name; it identifies the limit.
            metric: What to limit: e-mail previews that succeeded, or inbox placement tests.
            comparator: How to compare.
            limit: The limit, for instance `1000`.
            dimension: What to count one by one.
            filters: What to limit; everything when absent.
            period: Over how long to count, for instance `1h` or `1d`.
            description: A description.

        Returns:
            The limit.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/thresholds/limits · limits_create · unknown · account key
        """
        return self._client.run(
            _api.limits_create(
                name=name,
                metric=metric,
                comparator=comparator,
                limit=limit,
                dimension=dimension,
                filters=filters,
                period=period,
                description=description,
            )
        )

    def delete(self, limit_name: str) -> Message:
        """Delete a limit.

        Args:
            limit_name: The name of the limit.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/thresholds/limits/{limit_name} · limits_delete · unknown · account key
        """
        return self._client.run(_api.limits_delete(limit_name))

    def get(self, limit_name: str) -> ThresholdLimit:
        """One limit.

        Args:
            limit_name: The name of the limit.

        Returns:
            The limit.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/thresholds/limits/{limit_name} · limits_get · unknown · account key
        """
        return self._client.run(_api.limits_get(limit_name))

    def list(self) -> ThresholdLimitList:
        """All limits.

        Returns:
            The limits.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/thresholds/limits · limits_list · unknown · account key
        """
        return self._client.run(_api.limits_list())

    def update(
        self,
        limit_name: str,
        *,
        name: str,
        metric: Literal["email_preview_success_count", "seed_test_count"] | str,
        comparator: Literal["!=", "<", "<=", "=", ">", ">="] | str,
        limit: str,
        dimension: ThresholdDimension,
        filters: Sequence[ThresholdFilter] | None = None,
        period: str | None = None,
        description: str | None = None,
    ) -> Message:
        """Replace a limit as a whole.

        Args:
            limit_name: The name of the limit.
            name: A name; it identifies the limit.
            metric: What to limit: e-mail previews that succeeded, or inbox placement tests.
            comparator: How to compare.
            limit: The limit, for instance `1000`.
            dimension: What to count one by one.
            filters: What to limit; everything when absent.
            period: Over how long to count, for instance `1h` or `1d`.
            description: A description.

        Returns:
            It is replaced.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v1/thresholds/limits/{limit_name} · limits_update · unknown · account key
        """
        return self._client.run(
            _api.limits_update(
                limit_name,
                name=name,
                metric=metric,
                comparator=comparator,
                limit=limit,
                dimension=dimension,
                filters=filters,
                period=period,
                description=description,
            )
        )


class AsyncLimits:
    """Limits on what subaccounts may use of paid tests. How much mail they may send is set elsewhere."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        name: str,
        metric: Literal["email_preview_success_count", "seed_test_count"] | str,
        comparator: Literal["!=", "<", "<=", "=", ">", ">="] | str,
        limit: str,
        dimension: ThresholdDimension,
        filters: Sequence[ThresholdFilter] | None = None,
        period: str | None = None,
        description: str | None = None,
    ) -> ThresholdLimit:
        """Set up a limit.

        Args:
            name: A name; it identifies the limit.
            metric: What to limit: e-mail previews that succeeded, or inbox placement tests.
            comparator: How to compare.
            limit: The limit, for instance `1000`.
            dimension: What to count one by one.
            filters: What to limit; everything when absent.
            period: Over how long to count, for instance `1h` or `1d`.
            description: A description.

        Returns:
            The limit.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/thresholds/limits · limits_create · unknown · account key
        """
        return await self._client.run(
            _api.limits_create(
                name=name,
                metric=metric,
                comparator=comparator,
                limit=limit,
                dimension=dimension,
                filters=filters,
                period=period,
                description=description,
            )
        )

    async def delete(self, limit_name: str) -> Message:
        """Delete a limit.

        Args:
            limit_name: The name of the limit.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/thresholds/limits/{limit_name} · limits_delete · unknown · account key
        """
        return await self._client.run(_api.limits_delete(limit_name))

    async def get(self, limit_name: str) -> ThresholdLimit:
        """One limit.

        Args:
            limit_name: The name of the limit.

        Returns:
            The limit.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/thresholds/limits/{limit_name} · limits_get · unknown · account key
        """
        return await self._client.run(_api.limits_get(limit_name))

    async def list(self) -> ThresholdLimitList:
        """All limits.

        Returns:
            The limits.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/thresholds/limits · limits_list · unknown · account key
        """
        return await self._client.run(_api.limits_list())

    async def update(
        self,
        limit_name: str,
        *,
        name: str,
        metric: Literal["email_preview_success_count", "seed_test_count"] | str,
        comparator: Literal["!=", "<", "<=", "=", ">", ">="] | str,
        limit: str,
        dimension: ThresholdDimension,
        filters: Sequence[ThresholdFilter] | None = None,
        period: str | None = None,
        description: str | None = None,
    ) -> Message:
        """Replace a limit as a whole.

        Args:
            limit_name: The name of the limit.
            name: A name; it identifies the limit.
            metric: What to limit: e-mail previews that succeeded, or inbox placement tests.
            comparator: How to compare.
            limit: The limit, for instance `1000`.
            dimension: What to count one by one.
            filters: What to limit; everything when absent.
            period: Over how long to count, for instance `1h` or `1d`.
            description: A description.

        Returns:
            It is replaced.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v1/thresholds/limits/{limit_name} · limits_update · unknown · account key
        """
        return await self._client.run(
            _api.limits_update(
                limit_name,
                name=name,
                metric=metric,
                comparator=comparator,
                limit=limit,
                dimension=dimension,
                filters=filters,
                period=period,
                description=description,
            )
        )
