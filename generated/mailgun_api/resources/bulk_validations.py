# Written by `make generate` from spec/. Do not edit.
"""Jobs that check the addresses of a file. Each address checked is paid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import bulk_validations as _api

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        BulkValidation,
        BulkValidationPage,
        Message,
        ValidationStarted,
    )
    from ..types import FileInput


class BulkValidations:
    """Jobs that check the addresses of a file. Each address checked is paid."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(self, list_id: str, *, file: FileInput) -> ValidationStarted:
        """Start to check the addresses of a file.

        Only a few jobs may run at the same time, 5 or 10; one more is refused with 400.

        Args:
            list_id: A name of your own for the job, without `@`.
            file: A CSV file in UTF-8, or one packed with gzip, at most 25 MB, with the addresses in a column called
                email or email_address.

        Returns:
            The job has started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v4/address/validate/bulk/{list_id} · bulk_validations_create · regional · account key
        """
        return self._client.run(_api.bulk_validations_create(list_id, file=file))

    def delete(self, list_id: str) -> Message:
        """Cancel a job that runs, or delete what a finished one found.

        Args:
            list_id: A name of your own for the job, without `@`.

        Returns:
            It is canceled or deleted.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v4/address/validate/bulk/{list_id} · bulk_validations_delete · regional · account key
        """
        return self._client.run(_api.bulk_validations_delete(list_id))

    def get(self, list_id: str) -> BulkValidation:
        """How far a job is, and what it found.

        Args:
            list_id: A name of your own for the job, without `@`.

        Returns:
            The job.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v4/address/validate/bulk/{list_id} · bulk_validations_get · regional · account key
        """
        return self._client.run(_api.bulk_validations_get(list_id))

    def list(
        self,
        *,
        limit: int | None = None,
        page: Literal["first", "last", "next", "prev"] | str | None = None,
        pivot: str | None = None,
    ) -> BulkValidationPage:
        """All jobs, newest first.

        Args:
            limit: How many jobs a page holds; 500 when absent.
            page: Which page to give, seen from `pivot`. The links of a page carry it.
            pivot: The job that `page` is seen from.

        Returns:
            A page of jobs.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/address/validate/bulk · bulk_validations_list · regional · account key
        """
        return self._client.run(_api.bulk_validations_list(limit=limit, page=page, pivot=pivot))

    def iter(
        self,
        *,
        limit: int | None = None,
        page: Literal["first", "last", "next", "prev"] | str | None = None,
        pivot: str | None = None,
    ) -> Items[BulkValidation, BulkValidationPage]:
        """Every item of all pages: All jobs, newest first.

        Args:
            limit: How many jobs a page holds; 500 when absent.
            page: Which page to give, seen from `pivot`. The links of a page carry it.
            pivot: The job that `page` is seen from.

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
            GET /v4/address/validate/bulk · bulk_validations_list · regional · account key
        """
        return self._client.iterate(_api.bulk_validations_list(limit=limit, page=page, pivot=pivot))


class AsyncBulkValidations:
    """Jobs that check the addresses of a file. Each address checked is paid."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(self, list_id: str, *, file: FileInput) -> ValidationStarted:
        """Start to check the addresses of a file.

        Only a few jobs may run at the same time, 5 or 10; one more is refused with 400.

        Args:
            list_id: A name of your own for the job, without `@`.
            file: A CSV file in UTF-8, or one packed with gzip, at most 25 MB, with the addresses in a column called
                email or email_address.

        Returns:
            The job has started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v4/address/validate/bulk/{list_id} · bulk_validations_create · regional · account key
        """
        return await self._client.run(_api.bulk_validations_create(list_id, file=file))

    async def delete(self, list_id: str) -> Message:
        """Cancel a job that runs, or delete what a finished one found.

        Args:
            list_id: A name of your own for the job, without `@`.

        Returns:
            It is canceled or deleted.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v4/address/validate/bulk/{list_id} · bulk_validations_delete · regional · account key
        """
        return await self._client.run(_api.bulk_validations_delete(list_id))

    async def get(self, list_id: str) -> BulkValidation:
        """How far a job is, and what it found.

        Args:
            list_id: A name of your own for the job, without `@`.

        Returns:
            The job.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v4/address/validate/bulk/{list_id} · bulk_validations_get · regional · account key
        """
        return await self._client.run(_api.bulk_validations_get(list_id))

    async def list(
        self,
        *,
        limit: int | None = None,
        page: Literal["first", "last", "next", "prev"] | str | None = None,
        pivot: str | None = None,
    ) -> BulkValidationPage:
        """All jobs, newest first.

        Args:
            limit: How many jobs a page holds; 500 when absent.
            page: Which page to give, seen from `pivot`. The links of a page carry it.
            pivot: The job that `page` is seen from.

        Returns:
            A page of jobs.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/address/validate/bulk · bulk_validations_list · regional · account key
        """
        return await self._client.run(_api.bulk_validations_list(limit=limit, page=page, pivot=pivot))

    def iter(
        self,
        *,
        limit: int | None = None,
        page: Literal["first", "last", "next", "prev"] | str | None = None,
        pivot: str | None = None,
    ) -> AsyncItems[BulkValidation, BulkValidationPage]:
        """Every item of all pages: All jobs, newest first.

        Args:
            limit: How many jobs a page holds; 500 when absent.
            page: Which page to give, seen from `pivot`. The links of a page carry it.
            pivot: The job that `page` is seen from.

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
            GET /v4/address/validate/bulk · bulk_validations_list · regional · account key
        """
        return self._client.iterate(_api.bulk_validations_list(limit=limit, page=page, pivot=pivot))
