# Written by `make generate` from spec/. Do not edit.
"""Who is told when something happens that is watched: by e-mail, by a webhook or in Slack. Thresholds of sending are set in `send_alerts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import alerts as _api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        Alert,
        AlertEventList,
        AlertList,
        AlertSigningKey,
        AlertSlackChannel,
        AlertSlackChannelPage,
        AlertTarget,
        Message,
    )


class Alerts:
    """Who is told when something happens that is watched: by e-mail, by a webhook or in Slack. Thresholds of sending are set in `send_alerts`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self, *, event_type: str, channel: Literal["email", "slack", "webhook"] | str, settings: AlertTarget
    ) -> Alert:
        """Set up an alert for one type of event and one channel.

        Args:
            event_type: A word that `alerts_list_events` gives, for instance `ip_listed`.
            channel: How to notify.
            settings: Whom to notify.

        Returns:
            The alert.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            POST /v1/alerts/settings/events · alerts_create · regional · account key
        """
        return self._client.run(_api.alerts_create(event_type=event_type, channel=channel, settings=settings))

    def delete(self, alert_id: str) -> Message:
        """Delete an alert.

        Args:
            alert_id: The id of the alert.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/alerts/settings/events/{alert_id} · alerts_delete · regional · account key
        """
        return self._client.run(_api.alerts_delete(alert_id))

    def delete_slack(self) -> None:
        """Forget the Slack workspace and all alerts that go there. The token goes on working.

        Returns:
            It is forgotten.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/alerts/settings/slack · alerts_delete_slack · regional · account key
        """
        self._client.run(_api.alerts_delete_slack())

    def delete_slack_token(self) -> None:
        """Revoke the Slack token, and forget the workspace and all alerts that go there.

        All Mailgun accounts that are connected with the same workspace have the same token.

        Returns:
            It is revoked.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/alerts/slack/oauth · alerts_delete_slack_token · regional · account key
        """
        self._client.run(_api.alerts_delete_slack_token())

    def get_slack_channel(self, channel_id: str) -> AlertSlackChannel:
        """One channel of the Slack workspace.

        Args:
            channel_id: The id of the channel.

        Returns:
            The channel.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/alerts/slack/channels/{channel_id} · alerts_get_slack_channel · regional · account key
        """
        return self._client.run(_api.alerts_get_slack_channel(channel_id))

    def list(self) -> AlertList:
        """All alerts, with the key that webhooks are signed with and the Slack workspace.

        Returns:
            The alerts.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/alerts/settings · alerts_list · regional · account key
        """
        return self._client.run(_api.alerts_list())

    def list_events(self) -> AlertEventList:
        """The types of events that there are alerts for.

        Returns:
            The types.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/alerts/events · alerts_list_events · regional · account key
        """
        return self._client.run(_api.alerts_list_events())

    def list_slack_channels(self, *, limit: int | None = None, page: str | None = None) -> AlertSlackChannelPage:
        """The channels of the Slack workspace.

        Args:
            limit: How many items a page holds.
            page: Which page to give. The links of a page carry it.

        Returns:
            A page of channels.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/alerts/slack/channels · alerts_list_slack_channels · regional · account key
        """
        return self._client.run(_api.alerts_list_slack_channels(limit=limit, page=page))

    def iter_slack_channels(
        self, *, limit: int | None = None, page: str | None = None
    ) -> Items[AlertSlackChannel, AlertSlackChannelPage]:
        """Every item of all pages: The channels of the Slack workspace.

        Args:
            limit: How many items a page holds.
            page: Which page to give. The links of a page carry it.

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
            GET /v1/alerts/slack/channels · alerts_list_slack_channels · regional · account key
        """
        return self._client.iterate(_api.alerts_list_slack_channels(limit=limit, page=page))

    def regenerate_signing_key(self) -> AlertSigningKey:
        """Make a new key that the webhooks of alerts are signed with.

        Returns:
            The new key.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v1/alerts/settings/webhooks/signing_key · alerts_regenerate_signing_key · regional · account key
        """
        return self._client.run(_api.alerts_regenerate_signing_key())

    def test_email(self, *, event_type: str, emails: str | Sequence[str]) -> Message:
        """Send a made-up alert by e-mail.

        Args:
            event_type: A word that `alerts_list_events` gives.
            emails: The addresses.

        Returns:
            It is sent.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/alerts/email/test · alerts_test_email · regional · account key
        """
        return self._client.run(_api.alerts_test_email(event_type=event_type, emails=emails))

    def test_slack(self, *, event_type: str, channel_ids: str | Sequence[str] | None = None) -> Message:
        """Send a made-up alert to Slack.

        Args:
            event_type: A word that `alerts_list_events` gives.
            channel_ids: The ids of the channels.

        Returns:
            It is sent.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/alerts/slack/test · alerts_test_slack · regional · account key
        """
        return self._client.run(_api.alerts_test_slack(event_type=event_type, channel_ids=channel_ids))

    def test_webhook(self, *, event_type: str, url: str) -> Message:
        """Send a made-up alert to a URL.

        Args:
            event_type: A word that `alerts_list_events` gives.
            url: The URL to post to.

        Returns:
            It is sent.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/alerts/webhooks/test · alerts_test_webhook · regional · account key
        """
        return self._client.run(_api.alerts_test_webhook(event_type=event_type, url=url))

    def update(
        self,
        alert_id: str,
        *,
        event_type: str,
        channel: Literal["email", "slack", "webhook"] | str,
        settings: AlertTarget,
    ) -> Message:
        """Replace an alert as a whole.

        Args:
            alert_id: The id of the alert.
            event_type: A word that `alerts_list_events` gives, for instance `ip_listed`.
            channel: How to notify.
            settings: Whom to notify.

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
            PUT /v1/alerts/settings/events/{alert_id} · alerts_update · regional · account key
        """
        return self._client.run(_api.alerts_update(alert_id, event_type=event_type, channel=channel, settings=settings))

    def update_slack(
        self, *, token: str, team_id: str | None = None, team_name: str | None = None, scope: str | None = None
    ) -> None:
        """Connect alerts with a Slack workspace.

        Args:
            token: A token of Slack.
            team_id: The id of the workspace.
            team_name: The name of the workspace.
            scope: What the token allows.

        Returns:
            It is connected.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v1/alerts/settings/slack · alerts_update_slack · regional · account key
        """
        self._client.run(_api.alerts_update_slack(token=token, team_id=team_id, team_name=team_name, scope=scope))


class AsyncAlerts:
    """Who is told when something happens that is watched: by e-mail, by a webhook or in Slack. Thresholds of sending are set in `send_alerts`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self, *, event_type: str, channel: Literal["email", "slack", "webhook"] | str, settings: AlertTarget
    ) -> Alert:
        """Set up an alert for one type of event and one channel.

        Args:
            event_type: A word that `alerts_list_events` gives, for instance `ip_listed`.
            channel: How to notify.
            settings: Whom to notify.

        Returns:
            The alert.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            POST /v1/alerts/settings/events · alerts_create · regional · account key
        """
        return await self._client.run(_api.alerts_create(event_type=event_type, channel=channel, settings=settings))

    async def delete(self, alert_id: str) -> Message:
        """Delete an alert.

        Args:
            alert_id: The id of the alert.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/alerts/settings/events/{alert_id} · alerts_delete · regional · account key
        """
        return await self._client.run(_api.alerts_delete(alert_id))

    async def delete_slack(self) -> None:
        """Forget the Slack workspace and all alerts that go there. The token goes on working.

        Returns:
            It is forgotten.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/alerts/settings/slack · alerts_delete_slack · regional · account key
        """
        await self._client.run(_api.alerts_delete_slack())

    async def delete_slack_token(self) -> None:
        """Revoke the Slack token, and forget the workspace and all alerts that go there.

        All Mailgun accounts that are connected with the same workspace have the same token.

        Returns:
            It is revoked.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/alerts/slack/oauth · alerts_delete_slack_token · regional · account key
        """
        await self._client.run(_api.alerts_delete_slack_token())

    async def get_slack_channel(self, channel_id: str) -> AlertSlackChannel:
        """One channel of the Slack workspace.

        Args:
            channel_id: The id of the channel.

        Returns:
            The channel.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/alerts/slack/channels/{channel_id} · alerts_get_slack_channel · regional · account key
        """
        return await self._client.run(_api.alerts_get_slack_channel(channel_id))

    async def list(self) -> AlertList:
        """All alerts, with the key that webhooks are signed with and the Slack workspace.

        Returns:
            The alerts.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/alerts/settings · alerts_list · regional · account key
        """
        return await self._client.run(_api.alerts_list())

    async def list_events(self) -> AlertEventList:
        """The types of events that there are alerts for.

        Returns:
            The types.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/alerts/events · alerts_list_events · regional · account key
        """
        return await self._client.run(_api.alerts_list_events())

    async def list_slack_channels(self, *, limit: int | None = None, page: str | None = None) -> AlertSlackChannelPage:
        """The channels of the Slack workspace.

        Args:
            limit: How many items a page holds.
            page: Which page to give. The links of a page carry it.

        Returns:
            A page of channels.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/alerts/slack/channels · alerts_list_slack_channels · regional · account key
        """
        return await self._client.run(_api.alerts_list_slack_channels(limit=limit, page=page))

    def iter_slack_channels(
        self, *, limit: int | None = None, page: str | None = None
    ) -> AsyncItems[AlertSlackChannel, AlertSlackChannelPage]:
        """Every item of all pages: The channels of the Slack workspace.

        Args:
            limit: How many items a page holds.
            page: Which page to give. The links of a page carry it.

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
            GET /v1/alerts/slack/channels · alerts_list_slack_channels · regional · account key
        """
        return self._client.iterate(_api.alerts_list_slack_channels(limit=limit, page=page))

    async def regenerate_signing_key(self) -> AlertSigningKey:
        """Make a new key that the webhooks of alerts are signed with.

        Returns:
            The new key.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v1/alerts/settings/webhooks/signing_key · alerts_regenerate_signing_key · regional · account key
        """
        return await self._client.run(_api.alerts_regenerate_signing_key())

    async def test_email(self, *, event_type: str, emails: str | Sequence[str]) -> Message:
        """Send a made-up alert by e-mail.

        Args:
            event_type: A word that `alerts_list_events` gives.
            emails: The addresses.

        Returns:
            It is sent.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/alerts/email/test · alerts_test_email · regional · account key
        """
        return await self._client.run(_api.alerts_test_email(event_type=event_type, emails=emails))

    async def test_slack(self, *, event_type: str, channel_ids: str | Sequence[str] | None = None) -> Message:
        """Send a made-up alert to Slack.

        Args:
            event_type: A word that `alerts_list_events` gives.
            channel_ids: The ids of the channels.

        Returns:
            It is sent.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/alerts/slack/test · alerts_test_slack · regional · account key
        """
        return await self._client.run(_api.alerts_test_slack(event_type=event_type, channel_ids=channel_ids))

    async def test_webhook(self, *, event_type: str, url: str) -> Message:
        """Send a made-up alert to a URL.

        Args:
            event_type: A word that `alerts_list_events` gives.
            url: The URL to post to.

        Returns:
            It is sent.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/alerts/webhooks/test · alerts_test_webhook · regional · account key
        """
        return await self._client.run(_api.alerts_test_webhook(event_type=event_type, url=url))

    async def update(
        self,
        alert_id: str,
        *,
        event_type: str,
        channel: Literal["email", "slack", "webhook"] | str,
        settings: AlertTarget,
    ) -> Message:
        """Replace an alert as a whole.

        Args:
            alert_id: The id of the alert.
            event_type: A word that `alerts_list_events` gives, for instance `ip_listed`.
            channel: How to notify.
            settings: Whom to notify.

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
            PUT /v1/alerts/settings/events/{alert_id} · alerts_update · regional · account key
        """
        return await self._client.run(
            _api.alerts_update(alert_id, event_type=event_type, channel=channel, settings=settings)
        )

    async def update_slack(
        self, *, token: str, team_id: str | None = None, team_name: str | None = None, scope: str | None = None
    ) -> None:
        """Connect alerts with a Slack workspace.

        Args:
            token: A token of Slack.
            team_id: The id of the workspace.
            team_name: The name of the workspace.
            scope: What the token allows.

        Returns:
            It is connected.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v1/alerts/settings/slack · alerts_update_slack · regional · account key
        """
        await self._client.run(_api.alerts_update_slack(token=token, team_id=team_id, team_name=team_name, scope=scope))
