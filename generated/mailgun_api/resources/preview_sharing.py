# Written by `make generate` from spec/. Do not edit.
"""Links under which a preview of a message can be looked at without an account. A preview has one link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import preview_sharing as _api

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..models import (
        Message,
        PreviewShare,
        SharedPreview,
    )


class PreviewSharing:
    """Links under which a preview of a message can be looked at without an account. A preview has one link."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(self, *, test_id: str) -> Message:
        """Make a link to a preview. The answer does not hold it; ask for it afterwards.

        Args:
            test_id: The identifier of the preview.

        Returns:
            The link is there.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/preview/sharing · preview_sharing_create · regional · account key
        """
        return self._client.run(_api.preview_sharing_create(test_id=test_id))

    def delete(self, test_id: str, *, url_uuid: str) -> Message:
        """Delete the link to a preview. The preview stays.

        Args:
            test_id: The identifier of the preview.
            url_uuid: The identifier in the link as it is now.

        Returns:
            The link is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/preview/sharing/{test_id} · preview_sharing_delete · regional · account key
        """
        return self._client.run(_api.preview_sharing_delete(test_id, url_uuid=url_uuid))

    def get(self, test_id: str) -> PreviewShare:
        """The link to a preview.

        Args:
            test_id: The identifier of the preview.

        Returns:
            The link.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/preview/sharing/{test_id} · preview_sharing_get · regional · account key
        """
        return self._client.run(_api.preview_sharing_get(test_id))

    def get_public(self, url_uuid: str) -> SharedPreview:
        """What is to be seen under a link.

        Args:
            url_uuid: The identifier in the link.

        Returns:
            The preview.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/preview/sharing/public/{url_uuid} · preview_sharing_get_public · regional · account key
        """
        return self._client.run(_api.preview_sharing_get_public(url_uuid))

    def rotate(self, test_id: str, *, url_uuid: str) -> PreviewShare:
        """Replace the link to a preview by another. The old one leads nowhere from then on.

        Args:
            test_id: The identifier of the preview.
            url_uuid: The identifier in the link as it is now.

        Returns:
            The new link.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/preview/sharing/{test_id}/rotate · preview_sharing_rotate · regional · account key
        """
        return self._client.run(_api.preview_sharing_rotate(test_id, url_uuid=url_uuid))

    def update(self, test_id: str, *, url_uuid: str, enabled: bool) -> Message:
        """Switch the link to a preview on or off.

        Args:
            test_id: The identifier of the preview.
            url_uuid: The identifier in the link as it is now.
            enabled: Whether the link works.

        Returns:
            It is switched.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v1/preview/sharing/{test_id} · preview_sharing_update · regional · account key
        """
        return self._client.run(_api.preview_sharing_update(test_id, url_uuid=url_uuid, enabled=enabled))


class AsyncPreviewSharing:
    """Links under which a preview of a message can be looked at without an account. A preview has one link."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(self, *, test_id: str) -> Message:
        """Make a link to a preview. The answer does not hold it; ask for it afterwards.

        Args:
            test_id: The identifier of the preview.

        Returns:
            The link is there.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/preview/sharing · preview_sharing_create · regional · account key
        """
        return await self._client.run(_api.preview_sharing_create(test_id=test_id))

    async def delete(self, test_id: str, *, url_uuid: str) -> Message:
        """Delete the link to a preview. The preview stays.

        Args:
            test_id: The identifier of the preview.
            url_uuid: The identifier in the link as it is now.

        Returns:
            The link is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/preview/sharing/{test_id} · preview_sharing_delete · regional · account key
        """
        return await self._client.run(_api.preview_sharing_delete(test_id, url_uuid=url_uuid))

    async def get(self, test_id: str) -> PreviewShare:
        """The link to a preview.

        Args:
            test_id: The identifier of the preview.

        Returns:
            The link.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/preview/sharing/{test_id} · preview_sharing_get · regional · account key
        """
        return await self._client.run(_api.preview_sharing_get(test_id))

    async def get_public(self, url_uuid: str) -> SharedPreview:
        """What is to be seen under a link.

        Args:
            url_uuid: The identifier in the link.

        Returns:
            The preview.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/preview/sharing/public/{url_uuid} · preview_sharing_get_public · regional · account key
        """
        return await self._client.run(_api.preview_sharing_get_public(url_uuid))

    async def rotate(self, test_id: str, *, url_uuid: str) -> PreviewShare:
        """Replace the link to a preview by another. The old one leads nowhere from then on.

        Args:
            test_id: The identifier of the preview.
            url_uuid: The identifier in the link as it is now.

        Returns:
            The new link.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/preview/sharing/{test_id}/rotate · preview_sharing_rotate · regional · account key
        """
        return await self._client.run(_api.preview_sharing_rotate(test_id, url_uuid=url_uuid))

    async def update(self, test_id: str, *, url_uuid: str, enabled: bool) -> Message:
        """Switch the link to a preview on or off.

        Args:
            test_id: The identifier of the preview.
            url_uuid: The identifier in the link as it is now.
            enabled: Whether the link works.

        Returns:
            It is switched.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v1/preview/sharing/{test_id} · preview_sharing_update · regional · account key
        """
        return await self._client.run(_api.preview_sharing_update(test_id, url_uuid=url_uuid, enabled=enabled))
