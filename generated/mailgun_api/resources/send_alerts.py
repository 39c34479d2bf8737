# Written by `make generate` from spec/. Do not edit.
"""Alerts that go off when a rate of an account's sending crosses a threshold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import send_alerts as _api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..client import AsyncClient, Client
    from ..enums import (
        ThresholdDimension,
    )
    from ..models import (
        Message,
        SendAlert,
        SendAlertList,
        ThresholdFilter,
        ThresholdHitList,
    )


class SendAlerts:
    """Alerts that go off when a rate of an account's sending crosses a threshold."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        name: str,
        metric: Literal["complained_rate", "delivered_rate", "hard_bounce_rate", "temporary_fail_rate"] | str,
        comparator: Literal["!=", "<", "<=", "=", ">", ">="] | str,
        limit: str,
        dimension: ThresholdDimension,
        alert_channels: str | Sequence[Literal["email", "slack", "webhook"] | str] | None = None,
        filters: Sequence[ThresholdFilter] | None = None,
        period: str | None = None,
        description: str | None = None,
    ) -> SendAlert:
        """Set up a send alert.

        Args:
            name: A name; it identifies the alert.
            metric: What to watch.
            comparator: How to compare.
            limit: The threshold, for instance `.05`.
            dimension: What to watch one by one.
            alert_channels: How to notify; see `alerts_create`.
            filters: What to watch, at most 10 filters; everything when absent.
            period: Over how long to measure, for instance `1h` or `1d`.
            description: A description.

        Returns:
            The alert.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/thresholds/alerts/send · send_alerts_create · regional · account key
        """
        return self._client.run(
            _api.send_alerts_create(
                name=name,
                metric=metric,
                comparator=comparator,
                limit=limit,
                dimension=dimension,
                alert_channels=alert_channels,
                filters=filters,
                period=period,
                description=description,
            )
        )

    def delete(self, alert_name: str) -> Message:
        """Delete a send alert.

        Args:
            alert_name: The name of the alert.

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
            DELETE /v1/thresholds/alerts/send/{alert_name} · send_alerts_delete · regional · account key
        """
        return self._client.run(_api.send_alerts_delete(alert_name))

    def get(self, alert_name: str) -> SendAlert:
        """One send alert.

        Args:
            alert_name: The name of the alert.

        Returns:
            The alert.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/thresholds/alerts/send/{alert_name} · send_alerts_get · regional · account key
        """
        return self._client.run(_api.send_alerts_get(alert_name))

    def list(self) -> SendAlertList:
        """All send alerts.

        Returns:
            The alerts.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/thresholds/alerts/send · send_alerts_list · regional · account key
        """
        return self._client.run(_api.send_alerts_list())

    def list_hits(self) -> ThresholdHitList:
        """When alerts went off.

        Returns:
            The hits.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/thresholds/hits · send_alerts_list_hits · regional · account key
        """
        return self._client.run(_api.send_alerts_list_hits())

    def update(
        self,
        alert_name: str,
        *,
        name: str,
        metric: Literal["complained_rate", "delivered_rate", "hard_bounce_rate", "temporary_fail_rate"] | str,
        comparator: Literal["!=", "<", "<=", "=", ">", ">="] | str,
        limit: str,
        dimension: ThresholdDimension,
        alert_channels: str | Sequence[Literal["email", "slack", "webhook"] | str] | None = None,
        filters: Sequence[ThresholdFilter] | None = None,
        period: str | None = None,
        description: str | None = None,
    ) -> Message:
        """Replace a send alert as a whole. What is not given is gone, so start from what `send_alerts_get` gives.

        Args:
            alert_name: The name of the alert.
            name: A name; it identifies the alert.
            metric: What to watch.
            comparator: How to compare.
            limit: The threshold, for instance `.05`.
            dimension: What to watch one by one.
            alert_channels: How to notify; see `alerts_create`.
            filters: What to watch, at most 10 filters; everything when absent.
            period: Over how long to measure, for instance `1h` or `1d`.
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
            PUT /v1/thresholds/alerts/send/{alert_name} · send_alerts_update · regional · account key
        """
        return self._client.run(
            _api.send_alerts_update(
                alert_name,
                name=name,
                metric=metric,
                comparator=comparator,
                limit=limit,
                dimension=dimension,
                alert_channels=alert_channels,
                filters=filters,
                period=period,
                description=description,
            )
        )


class AsyncSendAlerts:
    """Alerts that go off when a rate of an account's sending crosses a threshold."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        name: str,
        metric: Literal["complained_rate", "delivered_rate", "hard_bounce_rate", "temporary_fail_rate"] | str,
        comparator: Literal["!=", "<", "<=", "=", ">", ">="] | str,
        limit: str,
        dimension: ThresholdDimension,
        alert_channels: str | Sequence[Literal["email", "slack", "webhook"] | str] | None = None,
        filters: Sequence[ThresholdFilter] | None = None,
        period: str | None = None,
        description: str | None = None,
    ) -> SendAlert:
        """Set up a send alert.

        Args:
            name: A name; it identifies the alert.
            metric: What to watch.
            comparator: How to compare.
            limit: The threshold, for instance `.05`.
            dimension: What to watch one by one.
            alert_channels: How to notify; see `alerts_create`.
            filters: What to watch, at most 10 filters; everything when absent.
            period: Over how long to measure, for instance `1h` or `1d`.
            description: A description.

        Returns:
            The alert.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/thresholds/alerts/send · send_alerts_create · regional · account key
        """
        return await self._client.run(
            _api.send_alerts_create(
                name=name,
                metric=metric,
                comparator=comparator,
                limit=limit,
                dimension=dimension,
                alert_channels=alert_channels,
                filters=filters,
                period=period,
                description=description,
            )
        )

    async def delete(self, alert_name: str) -> Message:
        """Delete a send alert.

        Args:
            alert_name: The name of the alert.

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
            DELETE /v1/thresholds/alerts/send/{alert_name} · send_alerts_delete · regional · account key
        """
        return await self._client.run(_api.send_alerts_delete(alert_name))

    async def get(self, alert_name: str) -> SendAlert:
        """One send alert.

        Args:
            alert_name: The name of the alert.

        Returns:
            The alert.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/thresholds/alerts/send/{alert_name} · send_alerts_get · regional · account key
        """
        return await self._client.run(_api.send_alerts_get(alert_name))

    async def list(self) -> SendAlertList:
        """All send alerts.

        Returns:
            The alerts.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/thresholds/alerts/send · send_alerts_list · regional · account key
        """
        return await self._client.run(_api.send_alerts_list())

    async def list_hits(self) -> ThresholdHitList:
        """When alerts went off.

        Returns:
            The hits.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/thresholds/hits · send_alerts_list_hits · regional · account key
        """
        return await self._client.run(_api.send_alerts_list_hits())

    async def update(
        self,
        alert_name: str,
        *,
        name: str,
        metric: Literal["complained_rate", "delivered_rate", "hard_bounce_rate", "temporary_fail_rate"] | str,
        comparator: Literal["!=", "<", "<=", "=", ">", ">="] | str,
        limit: str,
        dimension: ThresholdDimension,
        alert_channels: str | Sequence[Literal["email", "slack", "webhook"] | str] | None = None,
        filters: Sequence[ThresholdFilter] | None = None,
        period: str | None = None,
        description: str | None = None,
    ) -> Message:
        """Replace a send alert as a whole. What is not given is gone, so start from what `send_alerts_get` gives.

        Args:
            alert_name: The name of the alert.
            name: A name; it identifies the alert.
            metric: What to watch.
            comparator: How to compare.
            limit: The threshold, for instance `.05`.
            dimension: What to watch one by one.
            alert_channels: How to notify; see `alerts_create`.
            filters: What to watch, at most 10 filters; everything when absent.
            period: Over how long to measure, for instance `1h` or `1d`.
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
            PUT /v1/thresholds/alerts/send/{alert_name} · send_alerts_update · regional · account key
        """
        return await self._client.run(
            _api.send_alerts_update(
                alert_name,
                name=name,
                metric=metric,
                comparator=comparator,
                limit=limit,
                dimension=dimension,
                alert_channels=alert_channels,
                filters=filters,
                period=period,
                description=description,
            )
        )
