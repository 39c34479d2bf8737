# Written by `make generate` from spec/. Do not edit.
"""Pictures of what a message looks like in mail clients. They are made in the background and kept for 90 days. On demand, the message also goes through link_validation, image_validation, accessibility and code_analysis."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, Literal

from ..api import email_previews as _api

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        EmailPreview,
        EmailPreviewCreated,
        EmailPreviewDeleted,
        EmailPreviewSummary,
        PreviewAddress,
        PreviewCheckOptions,
        PreviewClients,
        PreviewContent,
        PreviewExport,
        PreviewReprocessing,
        PreviewResult,
        PreviewSpamOptions,
    )


class EmailPreviews:
    """Pictures of what a message looks like in mail clients. They are made in the background and kept for 90 days. On demand, the message also goes through link_validation, image_validation, accessibility and code_analysis."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

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

        Give one of `html`, `url` and `mime`.

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
            POST /v2/preview/tests · email_previews_create · regional · account key
        """
        return self._client.run(
            _api.email_previews_create(
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

    def create_address(self) -> PreviewAddress:
        """The address of the account that makes a preview of each message sent to it.

        Returns:
            The address.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v2/preview/address · email_previews_create_address · regional · account key
        """
        return self._client.run(_api.email_previews_create_address())

    def create_export(
        self, test_id: str, *, clients: str | Sequence[str], test_id_in_body: str | None = None
    ) -> PreviewExport:
        """Put the pictures of a preview into a ZIP file. That takes time; ask for the export until it has an address.

        Args:
            test_id: The identifier of the preview.
            clients: Identifiers of the mail clients whose pictures to put in.
            test_id_in_body: The identifier of the preview once more; needed only if the service asks for it.

        Returns:
            The export.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v2/preview/tests/{test_id}/exports · email_previews_create_export · regional · account key
        """
        return self._client.run(
            _api.email_previews_create_export(test_id, clients=clients, test_id_in_body=test_id_in_body)
        )

    def delete(self, test_id: str) -> EmailPreviewDeleted:
        """Delete a preview with the checks of its content. It cannot be brought back.

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
            DELETE /v2/preview/tests/{test_id} · email_previews_delete · regional · account key
        """
        return self._client.run(_api.email_previews_delete(test_id))

    def get(self, test_id: str) -> EmailPreview:
        """How far a preview is, and where the checks of its content can be asked for.

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
            GET /v2/preview/tests/{test_id} · email_previews_get · regional · account key
        """
        return self._client.run(_api.email_previews_get(test_id))

    def get_client_results(self, test_id: str, client_id: str) -> dict[str, PreviewResult | None]:
        """The pictures of a preview in one mail client.

        Args:
            test_id: The identifier of the preview.
            client_id: The identifier of the mail client.

        Returns:
            The pictures by identifier of the mail client.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v2/preview/tests/{test_id}/results/{client_id} · email_previews_get_client_results · regional ·
                account key
        """
        return self._client.run(_api.email_previews_get_client_results(test_id, client_id))

    def get_content(self, test_id: str) -> PreviewContent:
        """The HTML of a preview as it was given.

        Args:
            test_id: The identifier of the preview.

        Returns:
            The content.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/preview/tests/{test_id}/content · email_previews_get_content · regional · account key
        """
        return self._client.run(_api.email_previews_get_content(test_id))

    def get_content_variant(self, test_id: str, variant: Literal["inlinecss", "textonly"] | str) -> PreviewContent:
        """The HTML of a preview with its styles put into the elements, or its text only.

        Args:
            test_id: The identifier of the preview.
            variant: What to do with the HTML: `inlinecss` puts style sheets into the elements, `textonly` leaves
                the text.

        Returns:
            The content.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/preview/tests/{test_id}/content/{variant} · email_previews_get_content_variant · regional ·
                account key
        """
        return self._client.run(_api.email_previews_get_content_variant(test_id, variant))

    def get_export(self, test_id: str, job_id: str) -> PreviewExport:
        """One export of a preview.

        Args:
            test_id: The identifier of the preview.
            job_id: The identifier of the export.

        Returns:
            The export.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v2/preview/tests/{test_id}/exports/{job_id} · email_previews_get_export · regional · account key
        """
        return self._client.run(_api.email_previews_get_export(test_id, job_id))

    def get_latest_export(self, test_id: str) -> PreviewExport:
        """The export of a preview that was asked for last.

        Args:
            test_id: The identifier of the preview.

        Returns:
            The export.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v2/preview/tests/{test_id}/exports · email_previews_get_latest_export · regional · account key
        """
        return self._client.run(_api.email_previews_get_latest_export(test_id))

    def get_results(self, test_id: str) -> dict[str, PreviewResult | None]:
        """The pictures of a preview in all its mail clients.

        The addresses are known before the pictures are there: `status` tells. Until then, and after 90 days, they
        answer 403.

        Args:
            test_id: The identifier of the preview.

        Returns:
            The pictures by identifier of the mail client.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/preview/tests/{test_id}/results · email_previews_get_results · regional · account key
        """
        return self._client.run(_api.email_previews_get_results(test_id))

    def list(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        subject: str | None = None,
        customer_id: str | None = None,
        results: int | None = None,
        page: int | None = None,
    ) -> builtins.list[EmailPreviewSummary]:
        """The previews of the account.

        Args:
            from_: Only previews from this time on: `2026-06-24 14:00:00`, seconds since 1970, or a word such as
                `yesterday`.
            to: Only previews up to this time; see `from`.
            subject: Only previews whose subject has this text in it; upper and lower case are the same.
            customer_id: Only previews with this `customer_id`.
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
            GET /v2/preview/tests · email_previews_list · regional · account key
        """
        return self._client.run(
            _api.email_previews_list(
                from_=from_, to=to, subject=subject, customer_id=customer_id, results=results, page=page
            )
        )

    def iter(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        subject: str | None = None,
        customer_id: str | None = None,
        results: int | None = None,
        page: int | None = None,
    ) -> Items[EmailPreviewSummary, builtins.list[EmailPreviewSummary]]:
        """Every item of all pages: The previews of the account.

        Args:
            from_: Only previews from this time on: `2026-06-24 14:00:00`, seconds since 1970, or a word such as
                `yesterday`.
            to: Only previews up to this time; see `from`.
            subject: Only previews whose subject has this text in it; upper and lower case are the same.
            customer_id: Only previews with this `customer_id`.
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
            GET /v2/preview/tests · email_previews_list · regional · account key
        """
        return self._client.iterate(
            _api.email_previews_list(
                from_=from_, to=to, subject=subject, customer_id=customer_id, results=results, page=page
            )
        )

    def list_clients(self) -> PreviewClients:
        """The mail clients that previews can be made for.

        Returns:
            The mail clients.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/preview/tests/clients · email_previews_list_clients · regional · account key
        """
        return self._client.run(_api.email_previews_list_clients())

    def reprocess(self, test_id: str, *, clients: str | Sequence[str]) -> dict[str, PreviewReprocessing | None]:
        """Make the pictures of some mail clients again, free of charge. They replace the old ones.

        Args:
            test_id: The identifier of the preview.
            clients: Identifiers of mail clients of the preview.

        Returns:
            What was done, by identifier of the mail client.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v1/preview/tests/{test_id}/results/reprocess · email_previews_reprocess · regional · account key
        """
        return self._client.run(_api.email_previews_reprocess(test_id, clients=clients))


class AsyncEmailPreviews:
    """Pictures of what a message looks like in mail clients. They are made in the background and kept for 90 days. On demand, the message also goes through link_validation, image_validation, accessibility and code_analysis."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

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

        Give one of `html`, `url` and `mime`.

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
            POST /v2/preview/tests · email_previews_create · regional · account key
        """
        return await self._client.run(
            _api.email_previews_create(
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

    async def create_address(self) -> PreviewAddress:
        """The address of the account that makes a preview of each message sent to it.

        Returns:
            The address.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v2/preview/address · email_previews_create_address · regional · account key
        """
        return await self._client.run(_api.email_previews_create_address())

    async def create_export(
        self, test_id: str, *, clients: str | Sequence[str], test_id_in_body: str | None = None
    ) -> PreviewExport:
        """Put the pictures of a preview into a ZIP file. That takes time; ask for the export until it has an address.

        Args:
            test_id: The identifier of the preview.
            clients: Identifiers of the mail clients whose pictures to put in.
            test_id_in_body: The identifier of the preview once more; needed only if the service asks for it.

        Returns:
            The export.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v2/preview/tests/{test_id}/exports · email_previews_create_export · regional · account key
        """
        return await self._client.run(
            _api.email_previews_create_export(test_id, clients=clients, test_id_in_body=test_id_in_body)
        )

    async def delete(self, test_id: str) -> EmailPreviewDeleted:
        """Delete a preview with the checks of its content. It cannot be brought back.

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
            DELETE /v2/preview/tests/{test_id} · email_previews_delete · regional · account key
        """
        return await self._client.run(_api.email_previews_delete(test_id))

    async def get(self, test_id: str) -> EmailPreview:
        """How far a preview is, and where the checks of its content can be asked for.

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
            GET /v2/preview/tests/{test_id} · email_previews_get · regional · account key
        """
        return await self._client.run(_api.email_previews_get(test_id))

    async def get_client_results(self, test_id: str, client_id: str) -> dict[str, PreviewResult | None]:
        """The pictures of a preview in one mail client.

        Args:
            test_id: The identifier of the preview.
            client_id: The identifier of the mail client.

        Returns:
            The pictures by identifier of the mail client.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v2/preview/tests/{test_id}/results/{client_id} · email_previews_get_client_results · regional ·
                account key
        """
        return await self._client.run(_api.email_previews_get_client_results(test_id, client_id))

    async def get_content(self, test_id: str) -> PreviewContent:
        """The HTML of a preview as it was given.

        Args:
            test_id: The identifier of the preview.

        Returns:
            The content.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/preview/tests/{test_id}/content · email_previews_get_content · regional · account key
        """
        return await self._client.run(_api.email_previews_get_content(test_id))

    async def get_content_variant(
        self, test_id: str, variant: Literal["inlinecss", "textonly"] | str
    ) -> PreviewContent:
        """The HTML of a preview with its styles put into the elements, or its text only.

        Args:
            test_id: The identifier of the preview.
            variant: What to do with the HTML: `inlinecss` puts style sheets into the elements, `textonly` leaves
                the text.

        Returns:
            The content.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/preview/tests/{test_id}/content/{variant} · email_previews_get_content_variant · regional ·
                account key
        """
        return await self._client.run(_api.email_previews_get_content_variant(test_id, variant))

    async def get_export(self, test_id: str, job_id: str) -> PreviewExport:
        """One export of a preview.

        Args:
            test_id: The identifier of the preview.
            job_id: The identifier of the export.

        Returns:
            The export.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v2/preview/tests/{test_id}/exports/{job_id} · email_previews_get_export · regional · account key
        """
        return await self._client.run(_api.email_previews_get_export(test_id, job_id))

    async def get_latest_export(self, test_id: str) -> PreviewExport:
        """The export of a preview that was asked for last.

        Args:
            test_id: The identifier of the preview.

        Returns:
            The export.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v2/preview/tests/{test_id}/exports · email_previews_get_latest_export · regional · account key
        """
        return await self._client.run(_api.email_previews_get_latest_export(test_id))

    async def get_results(self, test_id: str) -> dict[str, PreviewResult | None]:
        """The pictures of a preview in all its mail clients.

        The addresses are known before the pictures are there: `status` tells. Until then, and after 90 days, they
        answer 403.

        Args:
            test_id: The identifier of the preview.

        Returns:
            The pictures by identifier of the mail client.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/preview/tests/{test_id}/results · email_previews_get_results · regional · account key
        """
        return await self._client.run(_api.email_previews_get_results(test_id))

    async def list(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        subject: str | None = None,
        customer_id: str | None = None,
        results: int | None = None,
        page: int | None = None,
    ) -> builtins.list[EmailPreviewSummary]:
        """The previews of the account.

        Args:
            from_: Only previews from this time on: `2026-06-24 14:00:00`, seconds since 1970, or a word such as
                `yesterday`.
            to: Only previews up to this time; see `from`.
            subject: Only previews whose subject has this text in it; upper and lower case are the same.
            customer_id: Only previews with this `customer_id`.
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
            GET /v2/preview/tests · email_previews_list · regional · account key
        """
        return await self._client.run(
            _api.email_previews_list(
                from_=from_, to=to, subject=subject, customer_id=customer_id, results=results, page=page
            )
        )

    def iter(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        subject: str | None = None,
        customer_id: str | None = None,
        results: int | None = None,
        page: int | None = None,
    ) -> AsyncItems[EmailPreviewSummary, builtins.list[EmailPreviewSummary]]:
        """Every item of all pages: The previews of the account.

        Args:
            from_: Only previews from this time on: `2026-06-24 14:00:00`, seconds since 1970, or a word such as
                `yesterday`.
            to: Only previews up to this time; see `from`.
            subject: Only previews whose subject has this text in it; upper and lower case are the same.
            customer_id: Only previews with this `customer_id`.
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
            GET /v2/preview/tests · email_previews_list · regional · account key
        """
        return self._client.iterate(
            _api.email_previews_list(
                from_=from_, to=to, subject=subject, customer_id=customer_id, results=results, page=page
            )
        )

    async def list_clients(self) -> PreviewClients:
        """The mail clients that previews can be made for.

        Returns:
            The mail clients.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/preview/tests/clients · email_previews_list_clients · regional · account key
        """
        return await self._client.run(_api.email_previews_list_clients())

    async def reprocess(self, test_id: str, *, clients: str | Sequence[str]) -> dict[str, PreviewReprocessing | None]:
        """Make the pictures of some mail clients again, free of charge. They replace the old ones.

        Args:
            test_id: The identifier of the preview.
            clients: Identifiers of mail clients of the preview.

        Returns:
            What was done, by identifier of the mail client.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v1/preview/tests/{test_id}/results/reprocess · email_previews_reprocess · regional · account key
        """
        return await self._client.run(_api.email_previews_reprocess(test_id, clients=clients))
