# Written by `make generate` from spec/. Do not edit.
"""Tests of the links of a message: whether they lead somewhere, over which redirects, with which certificate. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import link_validation as _api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        InspectTestStarted,
        LinkComparison,
        LinkPosition,
        LinkTest,
        LinkTestAnswer,
        LinkTestPage,
        Message,
    )
    from ..types import FileInput


class LinkValidation:
    """Tests of the links of a message: whether they lead somewhere, over which redirects, with which certificate. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        links: str | Sequence[str] | None = None,
        links_with_positions: Sequence[LinkPosition] | None = None,
        user_agent: str | None = None,
    ) -> InspectTestStarted:
        """Start a test of a list of links.

        Args:
            links: The links. Give them here or in `links_with_positions`.
            links_with_positions: The links with the places where they stand.
            user_agent: What to name as the browser when the links are asked for.

        Returns:
            The test has started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/links · link_validation_create · regional · account key
        """
        return self._client.run(
            _api.link_validation_create(links=links, links_with_positions=links_with_positions, user_agent=user_agent)
        )

    def create_from_html(
        self,
        *,
        html: str | None = None,
        url: str | None = None,
        mime: str | None = None,
        transfer_encoding: str | None = None,
        charset: str | None = None,
    ) -> InspectTestStarted:
        """Start a test of the links in the HTML of a message.

        Args:
            html: The HTML of the message. Give it, or `url`, or `mime`.
            url: Where the HTML can be fetched.
            mime: The whole message in MIME form.
            transfer_encoding: How the content is encoded: `base64`, `quoted-printable`, `7bit` or `8bit`.
            charset: The character set of the content, for instance `utf-8`.

        Returns:
            The test has started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/links/html-validate · link_validation_create_from_html · regional · account key
        """
        return self._client.run(
            _api.link_validation_create_from_html(
                html=html, url=url, mime=mime, transfer_encoding=transfer_encoding, charset=charset
            )
        )

    def delete(self, test_id: str) -> Message:
        """Delete a link test.

        Args:
            test_id: The identifier of the test.

        Returns:
            The test is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/inspect/links/{test_id} · link_validation_delete · regional · account key
        """
        return self._client.run(_api.link_validation_delete(test_id))

    def get(self, test_id: str) -> LinkTestAnswer:
        """One link test with its findings.

        Args:
            test_id: The identifier of the test.

        Returns:
            The test.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/links/{test_id} · link_validation_get · regional · account key
        """
        return self._client.run(_api.link_validation_get(test_id))

    def list(self, *, limit: int | None = None, skip: int | None = None) -> LinkTestPage:
        """The link tests of the account with their findings.

        Args:
            limit: How many tests a page holds; 100 when absent, at most 1,000.
            skip: How many items to leave out before the page starts.

        Returns:
            A page of tests.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/links · link_validation_list · regional · account key
        """
        return self._client.run(_api.link_validation_list(limit=limit, skip=skip))

    def iter(self, *, limit: int | None = None, skip: int | None = None) -> Items[LinkTest, LinkTestPage]:
        """Every item of all pages: The link tests of the account with their findings.

        Args:
            limit: How many tests a page holds; 100 when absent, at most 1,000.
            skip: How many items to leave out before the page starts.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/links · link_validation_list · regional · account key
        """
        return self._client.iterate(_api.link_validation_list(limit=limit, skip=skip))

    def reprocess(self, test_id: str) -> InspectTestStarted:
        """Run a link test again.

        Args:
            test_id: The identifier of the test.

        Returns:
            The test has started again.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/links/{test_id} · link_validation_reprocess · regional · account key
        """
        return self._client.run(_api.link_validation_reprocess(test_id))

    def validate_csv(self, test_id: str, *, csv: FileInput) -> LinkComparison:
        """Compare the findings of a link test with a spreadsheet.

        Args:
            test_id: The identifier of the test.
            csv: A file in CSV, XLS or XLSX form.

        Returns:
            What differs.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/links/{test_id}/csv · link_validation_validate_csv · regional · account key
        """
        return self._client.run(_api.link_validation_validate_csv(test_id, csv=csv))


class AsyncLinkValidation:
    """Tests of the links of a message: whether they lead somewhere, over which redirects, with which certificate. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        links: str | Sequence[str] | None = None,
        links_with_positions: Sequence[LinkPosition] | None = None,
        user_agent: str | None = None,
    ) -> InspectTestStarted:
        """Start a test of a list of links.

        Args:
            links: The links. Give them here or in `links_with_positions`.
            links_with_positions: The links with the places where they stand.
            user_agent: What to name as the browser when the links are asked for.

        Returns:
            The test has started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/links · link_validation_create · regional · account key
        """
        return await self._client.run(
            _api.link_validation_create(links=links, links_with_positions=links_with_positions, user_agent=user_agent)
        )

    async def create_from_html(
        self,
        *,
        html: str | None = None,
        url: str | None = None,
        mime: str | None = None,
        transfer_encoding: str | None = None,
        charset: str | None = None,
    ) -> InspectTestStarted:
        """Start a test of the links in the HTML of a message.

        Args:
            html: The HTML of the message. Give it, or `url`, or `mime`.
            url: Where the HTML can be fetched.
            mime: The whole message in MIME form.
            transfer_encoding: How the content is encoded: `base64`, `quoted-printable`, `7bit` or `8bit`.
            charset: The character set of the content, for instance `utf-8`.

        Returns:
            The test has started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/links/html-validate · link_validation_create_from_html · regional · account key
        """
        return await self._client.run(
            _api.link_validation_create_from_html(
                html=html, url=url, mime=mime, transfer_encoding=transfer_encoding, charset=charset
            )
        )

    async def delete(self, test_id: str) -> Message:
        """Delete a link test.

        Args:
            test_id: The identifier of the test.

        Returns:
            The test is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/inspect/links/{test_id} · link_validation_delete · regional · account key
        """
        return await self._client.run(_api.link_validation_delete(test_id))

    async def get(self, test_id: str) -> LinkTestAnswer:
        """One link test with its findings.

        Args:
            test_id: The identifier of the test.

        Returns:
            The test.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/links/{test_id} · link_validation_get · regional · account key
        """
        return await self._client.run(_api.link_validation_get(test_id))

    async def list(self, *, limit: int | None = None, skip: int | None = None) -> LinkTestPage:
        """The link tests of the account with their findings.

        Args:
            limit: How many tests a page holds; 100 when absent, at most 1,000.
            skip: How many items to leave out before the page starts.

        Returns:
            A page of tests.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/links · link_validation_list · regional · account key
        """
        return await self._client.run(_api.link_validation_list(limit=limit, skip=skip))

    def iter(self, *, limit: int | None = None, skip: int | None = None) -> AsyncItems[LinkTest, LinkTestPage]:
        """Every item of all pages: The link tests of the account with their findings.

        Args:
            limit: How many tests a page holds; 100 when absent, at most 1,000.
            skip: How many items to leave out before the page starts.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/links · link_validation_list · regional · account key
        """
        return self._client.iterate(_api.link_validation_list(limit=limit, skip=skip))

    async def reprocess(self, test_id: str) -> InspectTestStarted:
        """Run a link test again.

        Args:
            test_id: The identifier of the test.

        Returns:
            The test has started again.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/links/{test_id} · link_validation_reprocess · regional · account key
        """
        return await self._client.run(_api.link_validation_reprocess(test_id))

    async def validate_csv(self, test_id: str, *, csv: FileInput) -> LinkComparison:
        """Compare the findings of a link test with a spreadsheet.

        Args:
            test_id: The identifier of the test.
            csv: A file in CSV, XLS or XLSX form.

        Returns:
            What differs.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/links/{test_id}/csv · link_validation_validate_csv · regional · account key
        """
        return await self._client.run(_api.link_validation_validate_csv(test_id, csv=csv))
