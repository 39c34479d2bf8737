# Written by `make generate` from spec/. Do not edit.
"""URLs that Mailgun posts the events of a domain to, by event type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import webhooks as _api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..client import AsyncClient, Client
    from ..enums import (
        WebhookName,
    )
    from ..models import (
        WebhookChanged,
        WebhookFound,
        WebhookList,
        WebhookTestResult,
    )


class Webhooks:
    """URLs that Mailgun posts the events of a domain to, by event type."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(self, domain: str, *, id: WebhookName, url: str | Sequence[str]) -> WebhookChanged:
        """Set the URLs of one event type.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            id: The event type.
            url: The URLs to post to, three at most.

        Returns:
            The webhook is set.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/domains/{domain}/webhooks · webhooks_create · regional · account key
        """
        return self._client.run(_api.webhooks_create(domain, id=id, url=url))

    def create_url(self, domain: str, *, url: str, event_types: str | Sequence[WebhookName]) -> WebhookList:
        """Add one URL to several event types at once.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            url: The URL to post to.
            event_types: The event types that go to the URL.

        Returns:
            All webhooks of the domain.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v4/domains/{domain}/webhooks · webhooks_create_url · regional · account key
        """
        return self._client.run(_api.webhooks_create_url(domain, url=url, event_types=event_types))

    def delete(self, domain: str, webhook_name: WebhookName) -> WebhookChanged:
        """Remove all URLs of one event type.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            webhook_name: The event type.

        Returns:
            The URLs are removed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/domains/{domain}/webhooks/{webhook_name} · webhooks_delete · regional · account key
        """
        return self._client.run(_api.webhooks_delete(domain, webhook_name))

    def delete_urls(self, domain: str, *, url: str | Sequence[str]) -> WebhookList:
        """Remove URLs from all event types.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            url: The URLs to remove.

        Returns:
            All webhooks that are left.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v4/domains/{domain}/webhooks · webhooks_delete_urls · regional · account key
        """
        return self._client.run(_api.webhooks_delete_urls(domain, url=url))

    def get(self, domain: str, webhook_name: WebhookName) -> WebhookFound:
        """The URLs of one event type.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            webhook_name: The event type.

        Returns:
            The webhook.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/webhooks/{webhook_name} · webhooks_get · regional · account key
        """
        return self._client.run(_api.webhooks_get(domain, webhook_name))

    def list(self, domain: str) -> WebhookList:
        """All webhooks of a domain, by event type.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The webhooks.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/webhooks · webhooks_list · regional · account key
        """
        return self._client.run(_api.webhooks_list(domain))

    def test(self, domain: str, webhook_name: WebhookName, *, url: str) -> WebhookTestResult:
        """Have Mailgun post a sample event to a URL and tell what came back.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            webhook_name: The event type.
            url: The URL to post to.

        Returns:
            The sample was posted.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain}/webhooks/{webhook_name}/test · webhooks_test · regional · account key
        """
        return self._client.run(_api.webhooks_test(domain, webhook_name, url=url))

    def update(
        self, domain: str, webhook_name: WebhookName, *, url: str | Sequence[str], id: WebhookName | None = None
    ) -> WebhookChanged:
        """Replace the URLs of one event type.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            webhook_name: The event type.
            url: The URLs to post to from now on, three at most.
            id: The event type once more; not needed.

        Returns:
            The URLs are replaced.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain}/webhooks/{webhook_name} · webhooks_update · regional · account key
        """
        return self._client.run(_api.webhooks_update(domain, webhook_name, url=url, id=id))

    def update_url(self, domain: str, *, url: str, event_types: str | Sequence[WebhookName]) -> WebhookList:
        """Replace the event types of one URL.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            url: The URL to post to.
            event_types: The event types that go to the URL.

        Returns:
            All webhooks of the domain.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v4/domains/{domain}/webhooks · webhooks_update_url · regional · account key
        """
        return self._client.run(_api.webhooks_update_url(domain, url=url, event_types=event_types))


class AsyncWebhooks:
    """URLs that Mailgun posts the events of a domain to, by event type."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(self, domain: str, *, id: WebhookName, url: str | Sequence[str]) -> WebhookChanged:
        """Set the URLs of one event type.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            id: The event type.
            url: The URLs to post to, three at most.

        Returns:
            The webhook is set.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/domains/{domain}/webhooks · webhooks_create · regional · account key
        """
        return await self._client.run(_api.webhooks_create(domain, id=id, url=url))

    async def create_url(self, domain: str, *, url: str, event_types: str | Sequence[WebhookName]) -> WebhookList:
        """Add one URL to several event types at once.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            url: The URL to post to.
            event_types: The event types that go to the URL.

        Returns:
            All webhooks of the domain.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v4/domains/{domain}/webhooks · webhooks_create_url · regional · account key
        """
        return await self._client.run(_api.webhooks_create_url(domain, url=url, event_types=event_types))

    async def delete(self, domain: str, webhook_name: WebhookName) -> WebhookChanged:
        """Remove all URLs of one event type.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            webhook_name: The event type.

        Returns:
            The URLs are removed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/domains/{domain}/webhooks/{webhook_name} · webhooks_delete · regional · account key
        """
        return await self._client.run(_api.webhooks_delete(domain, webhook_name))

    async def delete_urls(self, domain: str, *, url: str | Sequence[str]) -> WebhookList:
        """Remove URLs from all event types.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            url: The URLs to remove.

        Returns:
            All webhooks that are left.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v4/domains/{domain}/webhooks · webhooks_delete_urls · regional · account key
        """
        return await self._client.run(_api.webhooks_delete_urls(domain, url=url))

    async def get(self, domain: str, webhook_name: WebhookName) -> WebhookFound:
        """The URLs of one event type.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            webhook_name: The event type.

        Returns:
            The webhook.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/webhooks/{webhook_name} · webhooks_get · regional · account key
        """
        return await self._client.run(_api.webhooks_get(domain, webhook_name))

    async def list(self, domain: str) -> WebhookList:
        """All webhooks of a domain, by event type.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The webhooks.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/webhooks · webhooks_list · regional · account key
        """
        return await self._client.run(_api.webhooks_list(domain))

    async def test(self, domain: str, webhook_name: WebhookName, *, url: str) -> WebhookTestResult:
        """Have Mailgun post a sample event to a URL and tell what came back.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            webhook_name: The event type.
            url: The URL to post to.

        Returns:
            The sample was posted.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain}/webhooks/{webhook_name}/test · webhooks_test · regional · account key
        """
        return await self._client.run(_api.webhooks_test(domain, webhook_name, url=url))

    async def update(
        self, domain: str, webhook_name: WebhookName, *, url: str | Sequence[str], id: WebhookName | None = None
    ) -> WebhookChanged:
        """Replace the URLs of one event type.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            webhook_name: The event type.
            url: The URLs to post to from now on, three at most.
            id: The event type once more; not needed.

        Returns:
            The URLs are replaced.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain}/webhooks/{webhook_name} · webhooks_update · regional · account key
        """
        return await self._client.run(_api.webhooks_update(domain, webhook_name, url=url, id=id))

    async def update_url(self, domain: str, *, url: str, event_types: str | Sequence[WebhookName]) -> WebhookList:
        """Replace the event types of one URL.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            url: The URL to post to.
            event_types: The event types that go to the URL.

        Returns:
            All webhooks of the domain.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v4/domains/{domain}/webhooks · webhooks_update_url · regional · account key
        """
        return await self._client.run(_api.webhooks_update_url(domain, url=url, event_types=event_types))
