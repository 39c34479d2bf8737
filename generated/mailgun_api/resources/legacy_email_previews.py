# Written by `make generate` from spec/. Do not edit.
"""The calls of version 1 for previews. The shapes are those of `email_previews`, which replaces them."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, Literal

from ..api import legacy_email_previews as _api
from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        EmailPreview,
        EmailPreviewCreated,
        EmailPreviewDeleted,
        EmailPreviewSummary,
        PreviewCheckOptions,
        PreviewSpamOptions,
    )


class LegacyEmailPreviews:
    """The calls of version 1 for previews. The shapes are those of `email_previews`, which replaces them."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    @deprecated("legacy_email_previews_create is deprecated by the vendor; use email_previews.create.")
    def create(
        self,
        *,
        subject: str,
        html: str | None = None,
        url: str | None = None,
        mime: str | None = None,
        transfer_encoding: Literal["7bit", "8bit", "base64", "quoted-printable"] | str | None = None,
        charset: str | None = None,
        reference_id: str | None = None,
        customer_id: str | None = None,
        clients: str | Sequence[str] | None = None,
        image_blocking: bool | None = None,
        headers: Mapping[str, Any] | None = None,
        spam: PreviewSpamOptions | None = None,
        content_checking: PreviewCheckOptions | None = None,
    ) -> EmailPreviewCreated:
        """Ask for a preview of a message.

        legacy_email_previews_create is deprecated by the vendor; use email_previews.create.

        Args:
            subject: The subject of the message, encoded as `transfer_encoding` says.
            html: The HTML of the message, encoded as `transfer_encoding` says.
            url: Where the HTML can be fetched.
            mime: The whole message in MIME form.
            transfer_encoding: How subject and content are encoded.
            charset: The character set of the content, for instance `utf-8`.
            reference_id: A reference of your own.
            customer_id: A customer of your own; for enterprise accounts.
            clients: Identifiers of the mail clients; those that are `default` when absent.
            image_blocking: Whether to make pictures without images as well, where possible.
            headers: Headers of the message.
            spam: How to test for spam; no such test when absent.
            content_checking: Which checks of the content to make; none when absent.

        Returns:
            The preview is being made.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/preview/tests · legacy_email_previews_create · regional · account key
        """
        return self._client.run(
            _api.legacy_email_previews_create(
                subject=subject,
                html=html,
                url=url,
                mime=mime,
                transfer_encoding=transfer_encoding,
                charset=charset,
                reference_id=reference_id,
                customer_id=customer_id,
                clients=clients,
                image_blocking=image_blocking,
                headers=headers,
                spam=spam,
                content_checking=content_checking,
            )
        )

    @deprecated("legacy_email_previews_delete is deprecated by the vendor; use email_previews.delete.")
    def delete(self, test_id: str) -> EmailPreviewDeleted:
        """Delete a preview. It cannot be brought back.

        legacy_email_previews_delete is deprecated by the vendor; use email_previews.delete.

        Args:
            test_id: The identifier of the preview.

        Returns:
            Whether it is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/preview/tests/{test_id} · legacy_email_previews_delete · regional · account key
        """
        return self._client.run(_api.legacy_email_previews_delete(test_id))

    @deprecated("legacy_email_previews_get is deprecated by the vendor; use email_previews.get.")
    def get(self, test_id: str) -> EmailPreview:
        """How far a preview is.

        legacy_email_previews_get is deprecated by the vendor; use email_previews.get.

        Args:
            test_id: The identifier of the preview.

        Returns:
            The preview.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/preview/tests/{test_id} · legacy_email_previews_get · regional · account key
        """
        return self._client.run(_api.legacy_email_previews_get(test_id))

    @deprecated("legacy_email_previews_list is deprecated by the vendor; use email_previews.list.")
    def list(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        subject: str | None = None,
        results: int | None = None,
        page: int | None = None,
    ) -> builtins.list[EmailPreviewSummary]:
        """The previews of the account.

        legacy_email_previews_list is deprecated by the vendor; use email_previews.list.

        Args:
            from_: Only previews from this time on: `2026-06-24 14:00:00`, seconds since 1970, or a word such as
                `yesterday`.
            to: Only previews up to this time; see `from`.
            subject: Only previews whose subject has this text in it; upper and lower case are the same.
            results: How many previews a page holds; 50 when absent, at most 200.
            page: The number of the page; 1, the first, when absent.

        Returns:
            A page of previews; empty past the end.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/preview/tests · legacy_email_previews_list · regional · account key
        """
        return self._client.run(
            _api.legacy_email_previews_list(from_=from_, to=to, subject=subject, results=results, page=page)
        )

    @deprecated("legacy_email_previews_list is deprecated by the vendor; use email_previews.list.")
    def iter(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        subject: str | None = None,
        results: int | None = None,
        page: int | None = None,
    ) -> Items[EmailPreviewSummary, builtins.list[EmailPreviewSummary]]:
        """Every item of all pages: The previews of the account.

        legacy_email_previews_list is deprecated by the vendor; use email_previews.list.

        Args:
            from_: Only previews from this time on: `2026-06-24 14:00:00`, seconds since 1970, or a word such as
                `yesterday`.
            to: Only previews up to this time; see `from`.
            subject: Only previews whose subject has this text in it; upper and lower case are the same.
            results: How many previews a page holds; 50 when absent, at most 200.
            page: The number of the page; 1, the first, when absent.

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
            GET /v1/preview/tests · legacy_email_previews_list · regional · account key
        """
        return self._client.iterate(
            _api.legacy_email_previews_list(from_=from_, to=to, subject=subject, results=results, page=page)
        )


class AsyncLegacyEmailPreviews:
    """The calls of version 1 for previews. The shapes are those of `email_previews`, which replaces them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @deprecated("legacy_email_previews_create is deprecated by the vendor; use email_previews.create.")
    async def create(
        self,
        *,
        subject: str,
        html: str | None = None,
        url: str | None = None,
        mime: str | None = None,
        transfer_encoding: Literal["7bit", "8bit", "base64", "quoted-printable"] | str | None = None,
        charset: str | None = None,
        reference_id: str | None = None,
        customer_id: str | None = None,
        clients: str | Sequence[str] | None = None,
        image_blocking: bool | None = None,
        headers: Mapping[str, Any] | None = None,
        spam: PreviewSpamOptions | None = None,
        content_checking: PreviewCheckOptions | None = None,
    ) -> EmailPreviewCreated:
        """Ask for a preview of a message.

        legacy_email_previews_create is deprecated by the vendor; use email_previews.create.

        Args:
            subject: The subject of the message, encoded as `transfer_encoding` says.
            html: The HTML of the message, encoded as `transfer_encoding` says.
            url: Where the HTML can be fetched.
            mime: The whole message in MIME form.
            transfer_encoding: How subject and content are encoded.
            charset: The character set of the content, for instance `utf-8`.
            reference_id: A reference of your own.
            customer_id: A customer of your own; for enterprise accounts.
            clients: Identifiers of the mail clients; those that are `default` when absent.
            image_blocking: Whether to make pictures without images as well, where possible.
            headers: Headers of the message.
            spam: How to test for spam; no such test when absent.
            content_checking: Which checks of the content to make; none when absent.

        Returns:
            The preview is being made.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/preview/tests · legacy_email_previews_create · regional · account key
        """
        return await self._client.run(
            _api.legacy_email_previews_create(
                subject=subject,
                html=html,
                url=url,
                mime=mime,
                transfer_encoding=transfer_encoding,
                charset=charset,
                reference_id=reference_id,
                customer_id=customer_id,
                clients=clients,
                image_blocking=image_blocking,
                headers=headers,
                spam=spam,
                content_checking=content_checking,
            )
        )

    @deprecated("legacy_email_previews_delete is deprecated by the vendor; use email_previews.delete.")
    async def delete(self, test_id: str) -> EmailPreviewDeleted:
        """Delete a preview. It cannot be brought back.

        legacy_email_previews_delete is deprecated by the vendor; use email_previews.delete.

        Args:
            test_id: The identifier of the preview.

        Returns:
            Whether it is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/preview/tests/{test_id} · legacy_email_previews_delete · regional · account key
        """
        return await self._client.run(_api.legacy_email_previews_delete(test_id))

    @deprecated("legacy_email_previews_get is deprecated by the vendor; use email_previews.get.")
    async def get(self, test_id: str) -> EmailPreview:
        """How far a preview is.

        legacy_email_previews_get is deprecated by the vendor; use email_previews.get.

        Args:
            test_id: The identifier of the preview.

        Returns:
            The preview.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/preview/tests/{test_id} · legacy_email_previews_get · regional · account key
        """
        return await self._client.run(_api.legacy_email_previews_get(test_id))

    @deprecated("legacy_email_previews_list is deprecated by the vendor; use email_previews.list.")
    async def list(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        subject: str | None = None,
        results: int | None = None,
        page: int | None = None,
    ) -> builtins.list[EmailPreviewSummary]:
        """The previews of the account.

        legacy_email_previews_list is deprecated by the vendor; use email_previews.list.

        Args:
            from_: Only previews from this time on: `2026-06-24 14:00:00`, seconds since 1970, or a word such as
                `yesterday`.
            to: Only previews up to this time; see `from`.
            subject: Only previews whose subject has this text in it; upper and lower case are the same.
            results: How many previews a page holds; 50 when absent, at most 200.
            page: The number of the page; 1, the first, when absent.

        Returns:
            A page of previews; empty past the end.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/preview/tests · legacy_email_previews_list · regional · account key
        """
        return await self._client.run(
            _api.legacy_email_previews_list(from_=from_, to=to, subject=subject, results=results, page=page)
        )

    @deprecated("legacy_email_previews_list is deprecated by the vendor; use email_previews.list.")
    def iter(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        subject: str | None = None,
        results: int | None = None,
        page: int | None = None,
    ) -> AsyncItems[EmailPreviewSummary, builtins.list[EmailPreviewSummary]]:
        """Every item of all pages: The previews of the account.

        legacy_email_previews_list is deprecated by the vendor; use email_previews.list.

        Args:
            from_: Only previews from this time on: `2026-06-24 14:00:00`, seconds since 1970, or a word such as
                `yesterday`.
            to: Only previews up to this time; see `from`.
            subject: Only previews whose subject has this text in it; upper and lower case are the same.
            results: How many previews a page holds; 50 when absent, at most 200.
            page: The number of the page; 1, the first, when absent.

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
            GET /v1/preview/tests · legacy_email_previews_list · regional · account key
        """
        return self._client.iterate(
            _api.legacy_email_previews_list(from_=from_, to=to, subject=subject, results=results, page=page)
        )
