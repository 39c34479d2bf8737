# Written by `make generate` from spec/. Do not edit.
"""Free estimates of how good the addresses of a file are, from a sample of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import validation_previews as _api

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..models import (
        ValidationPreviewFound,
        ValidationPreviewList,
        ValidationPreviewPromoted,
        ValidationStarted,
    )
    from ..types import FileInput


class ValidationPreviews:
    """Free estimates of how good the addresses of a file are, from a sample of them."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(self, list_id: str, *, file: FileInput) -> ValidationStarted:
        """Start a preview of the addresses of a file.

        At most 10 previews may run at the same time; one more is refused with 400.

        Args:
            list_id: A name of your own for the job, without `@`.
            file: A CSV file in UTF-8, or one packed with gzip, at most 25 MB, with the addresses in a column called
                email or email_address.

        Returns:
            The preview has started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v4/address/validate/preview/{list_id} · validation_previews_create · regional · account key
        """
        return self._client.run(_api.validation_previews_create(list_id, file=file))

    def delete(self, list_id: str) -> None:
        """Delete a preview.

        Args:
            list_id: A name of your own for the job, without `@`.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v4/address/validate/preview/{list_id} · validation_previews_delete · regional · account key
        """
        self._client.run(_api.validation_previews_delete(list_id))

    def get(self, list_id: str) -> ValidationPreviewFound:
        """How far a preview is, and what it found.

        Args:
            list_id: A name of your own for the job, without `@`.

        Returns:
            The preview.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v4/address/validate/preview/{list_id} · validation_previews_get · regional · account key
        """
        return self._client.run(_api.validation_previews_get(list_id))

    def list(self) -> ValidationPreviewList:
        """All previews.

        Returns:
            The previews.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/address/validate/preview · validation_previews_list · regional · account key
        """
        return self._client.run(_api.validation_previews_list())

    def promote(self, list_id: str) -> ValidationPreviewPromoted:
        """Check all addresses of a preview, as a paid job of `bulk_validations`.

        Args:
            list_id: A name of your own for the job, without `@`.

        Returns:
            The job has started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v4/address/validate/preview/{list_id} · validation_previews_promote · regional · account key
        """
        return self._client.run(_api.validation_previews_promote(list_id))


class AsyncValidationPreviews:
    """Free estimates of how good the addresses of a file are, from a sample of them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(self, list_id: str, *, file: FileInput) -> ValidationStarted:
        """Start a preview of the addresses of a file.

        At most 10 previews may run at the same time; one more is refused with 400.

        Args:
            list_id: A name of your own for the job, without `@`.
            file: A CSV file in UTF-8, or one packed with gzip, at most 25 MB, with the addresses in a column called
                email or email_address.

        Returns:
            The preview has started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v4/address/validate/preview/{list_id} · validation_previews_create · regional · account key
        """
        return await self._client.run(_api.validation_previews_create(list_id, file=file))

    async def delete(self, list_id: str) -> None:
        """Delete a preview.

        Args:
            list_id: A name of your own for the job, without `@`.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v4/address/validate/preview/{list_id} · validation_previews_delete · regional · account key
        """
        await self._client.run(_api.validation_previews_delete(list_id))

    async def get(self, list_id: str) -> ValidationPreviewFound:
        """How far a preview is, and what it found.

        Args:
            list_id: A name of your own for the job, without `@`.

        Returns:
            The preview.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v4/address/validate/preview/{list_id} · validation_previews_get · regional · account key
        """
        return await self._client.run(_api.validation_previews_get(list_id))

    async def list(self) -> ValidationPreviewList:
        """All previews.

        Returns:
            The previews.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/address/validate/preview · validation_previews_list · regional · account key
        """
        return await self._client.run(_api.validation_previews_list())

    async def promote(self, list_id: str) -> ValidationPreviewPromoted:
        """Check all addresses of a preview, as a paid job of `bulk_validations`.

        Args:
            list_id: A name of your own for the job, without `@`.

        Returns:
            The job has started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v4/address/validate/preview/{list_id} · validation_previews_promote · regional · account key
        """
        return await self._client.run(_api.validation_previews_promote(list_id))
