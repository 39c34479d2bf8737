# Written by `make generate` from spec/. Do not edit.
"""URLs that Mailgun posts the events of all domains of the account to. Each region has webhooks of its own. A change may take 10 minutes to work everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import account_webhooks as _api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..client import AsyncClient, Client
    from ..enums import (
        WebhookName,
    )
    from ..models import (
        AccountWebhook,
        AccountWebhookCreated,
        AccountWebhookList,
    )


class AccountWebhooks:
    """URLs that Mailgun posts the events of all domains of the account to. Each region has webhooks of its own. A change may take 10 minutes to work everywhere."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self, *, event_types: str | Sequence[WebhookName], url: str, description: str | None = None
    ) -> AccountWebhookCreated:
        """Add a webhook for one or more event types.

        Args:
            event_types: The event types that go to the URL. Each type can have three URLs.
            url: The URL to post to.
            description: A remark.

        Returns:
            The webhook is there.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            POST /v1/webhooks · account_webhooks_create · regional · account key
        """
        return self._client.run(_api.account_webhooks_create(event_types=event_types, url=url, description=description))

    def delete(self, webhook_id: str) -> None:
        """Delete one webhook of the account.

        Args:
            webhook_id: The id of the webhook.

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
            DELETE /v1/webhooks/{webhook_id} · account_webhooks_delete · regional · account key
        """
        self._client.run(_api.account_webhooks_delete(webhook_id))

    def delete_many(self, *, webhook_ids: str | None = None, all: bool | None = None) -> None:
        """Delete some webhooks by their ids, or all of them.

        Args:
            webhook_ids: The ids of the webhooks to delete, separated by commas. They win over `all`.
            all: Whether to delete all webhooks of the account; needed where no ids are given.

        Returns:
            They are gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/webhooks · account_webhooks_delete_many · regional · account key
        """
        self._client.run(_api.account_webhooks_delete_many(webhook_ids=webhook_ids, all=all))

    def get(self, webhook_id: str) -> AccountWebhook:
        """One webhook of the account.

        Args:
            webhook_id: The id of the webhook.

        Returns:
            The webhook.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/webhooks/{webhook_id} · account_webhooks_get · regional · account key
        """
        return self._client.run(_api.account_webhooks_get(webhook_id))

    def list(self, *, webhook_ids: str | None = None) -> AccountWebhookList:
        """All webhooks of the account, or some of them.

        Args:
            webhook_ids: Only the webhooks with these ids, separated by commas.

        Returns:
            The webhooks.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/webhooks · account_webhooks_list · regional · account key
        """
        return self._client.run(_api.account_webhooks_list(webhook_ids=webhook_ids))

    def update(
        self, webhook_id: str, *, event_types: str | Sequence[WebhookName], url: str, description: str | None = None
    ) -> None:
        """Replace the URL, the event types and the description of a webhook.

        Args:
            webhook_id: The id of the webhook.
            event_types: The event types that go to the URL. Each type can have three URLs.
            url: The URL to post to.
            description: A remark.

        Returns:
            It is replaced.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            PUT /v1/webhooks/{webhook_id} · account_webhooks_update · regional · account key
        """
        self._client.run(
            _api.account_webhooks_update(webhook_id, event_types=event_types, url=url, description=description)
        )


class AsyncAccountWebhooks:
    """URLs that Mailgun posts the events of all domains of the account to. Each region has webhooks of its own. A change may take 10 minutes to work everywhere."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self, *, event_types: str | Sequence[WebhookName], url: str, description: str | None = None
    ) -> AccountWebhookCreated:
        """Add a webhook for one or more event types.

        Args:
            event_types: The event types that go to the URL. Each type can have three URLs.
            url: The URL to post to.
            description: A remark.

        Returns:
            The webhook is there.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            POST /v1/webhooks · account_webhooks_create · regional · account key
        """
        return await self._client.run(
            _api.account_webhooks_create(event_types=event_types, url=url, description=description)
        )

    async def delete(self, webhook_id: str) -> None:
        """Delete one webhook of the account.

        Args:
            webhook_id: The id of the webhook.

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
            DELETE /v1/webhooks/{webhook_id} · account_webhooks_delete · regional · account key
        """
        await self._client.run(_api.account_webhooks_delete(webhook_id))

    async def delete_many(self, *, webhook_ids: str | None = None, all: bool | None = None) -> None:
        """Delete some webhooks by their ids, or all of them.

        Args:
            webhook_ids: The ids of the webhooks to delete, separated by commas. They win over `all`.
            all: Whether to delete all webhooks of the account; needed where no ids are given.

        Returns:
            They are gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/webhooks · account_webhooks_delete_many · regional · account key
        """
        await self._client.run(_api.account_webhooks_delete_many(webhook_ids=webhook_ids, all=all))

    async def get(self, webhook_id: str) -> AccountWebhook:
        """One webhook of the account.

        Args:
            webhook_id: The id of the webhook.

        Returns:
            The webhook.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/webhooks/{webhook_id} · account_webhooks_get · regional · account key
        """
        return await self._client.run(_api.account_webhooks_get(webhook_id))

    async def list(self, *, webhook_ids: str | None = None) -> AccountWebhookList:
        """All webhooks of the account, or some of them.

        Args:
            webhook_ids: Only the webhooks with these ids, separated by commas.

        Returns:
            The webhooks.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/webhooks · account_webhooks_list · regional · account key
        """
        return await self._client.run(_api.account_webhooks_list(webhook_ids=webhook_ids))

    async def update(
        self, webhook_id: str, *, event_types: str | Sequence[WebhookName], url: str, description: str | None = None
    ) -> None:
        """Replace the URL, the event types and the description of a webhook.

        Args:
            webhook_id: The id of the webhook.
            event_types: The event types that go to the URL. Each type can have three URLs.
            url: The URL to post to.
            description: A remark.

        Returns:
            It is replaced.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            PUT /v1/webhooks/{webhook_id} · account_webhooks_update · regional · account key
        """
        await self._client.run(
            _api.account_webhooks_update(webhook_id, event_types=event_types, url=url, description=description)
        )
