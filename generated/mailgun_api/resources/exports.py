# Written by `make generate` from spec/. Do not edit.
"""Whole lists of the API as CSV files, made in the background and kept for 24 hours. Newer documentation no longer mentions them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import exports as _api

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..models import (
        Export,
        ExportList,
    )


class Exports:
    """Whole lists of the API as CSV files, made in the background and kept for 24 hours. Newer documentation no longer mentions them."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(self, *, url: str) -> Export:
        """Start the export of a list. Ask for it by its id until it is complete.

        Args:
            url: The path of the list with its version, for instance `/v3/example.com/bounces`.

        Returns:
            The export that was started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/exports · exports_create · regional · account key
        """
        return self._client.run(_api.exports_create(url=url))

    def get(self, export_id: str) -> Export:
        """How far an export is.

        Args:
            export_id: The id of the export.

        Returns:
            The export.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/exports/{export_id} · exports_get · regional · account key
        """
        return self._client.run(_api.exports_get(export_id))

    def get_download_url(self, export_id: str) -> str:
        """Where the file of a complete export can be fetched; that is another host, which must not see the key.

        Args:
            export_id: The id of the export.

        Returns:
            Nothing.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/exports/{export_id}/download_url · exports_get_download_url · regional · account key
        """
        return self._client.run(_api.exports_get_download_url(export_id))

    def list(self, *, url: str | None = None) -> ExportList:
        """The exports of the last 24 hours.

        Args:
            url: Only exports of this list.

        Returns:
            The exports.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/exports · exports_list · regional · account key
        """
        return self._client.run(_api.exports_list(url=url))


class AsyncExports:
    """Whole lists of the API as CSV files, made in the background and kept for 24 hours. Newer documentation no longer mentions them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(self, *, url: str) -> Export:
        """Start the export of a list. Ask for it by its id until it is complete.

        Args:
            url: The path of the list with its version, for instance `/v3/example.com/bounces`.

        Returns:
            The export that was started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/exports · exports_create · regional · account key
        """
        return await self._client.run(_api.exports_create(url=url))

    async def get(self, export_id: str) -> Export:
        """How far an export is.

        Args:
            export_id: The id of the export.

        Returns:
            The export.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/exports/{export_id} · exports_get · regional · account key
        """
        return await self._client.run(_api.exports_get(export_id))

    async def get_download_url(self, export_id: str) -> str:
        """Where the file of a complete export can be fetched; that is another host, which must not see the key.

        Args:
            export_id: The id of the export.

        Returns:
            Nothing.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/exports/{export_id}/download_url · exports_get_download_url · regional · account key
        """
        return await self._client.run(_api.exports_get_download_url(export_id))

    async def list(self, *, url: str | None = None) -> ExportList:
        """The exports of the last 24 hours.

        Args:
            url: Only exports of this list.

        Returns:
            The exports.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/exports · exports_list · regional · account key
        """
        return await self._client.run(_api.exports_list(url=url))
