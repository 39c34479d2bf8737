# Written by `make generate` from spec/. Do not edit.
"""Tests of the images of a message: size, format, loading time, animation; and smaller versions of them. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import image_validation as _api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        ImageOptimizationAnswer,
        ImageOptimizations,
        ImageTest,
        ImageTestAnswer,
        ImageTestPage,
        InspectTestStarted,
        Message,
    )
    from ..types import FileInput


class ImageValidation:
    """Tests of the images of a message: size, format, loading time, animation; and smaller versions of them. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(self, *, links: str | Sequence[str]) -> InspectTestStarted:
        """Start a test of images by their addresses.

        Args:
            links: The addresses of the images.

        Returns:
            The test has started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/images · image_validation_create · regional · account key
        """
        return self._client.run(_api.image_validation_create(links=links))

    def create_from_file(self, *, image: FileInput) -> ImageTestAnswer:
        """Test an image file. The answer holds the findings where they are there at once.

        Args:
            image: The image.

        Returns:
            The test.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/images/upload · image_validation_create_from_file · regional · account key
        """
        return self._client.run(_api.image_validation_create_from_file(image=image))

    def create_from_html(
        self,
        *,
        html: str | None = None,
        url: str | None = None,
        mime: str | None = None,
        transfer_encoding: str | None = None,
        charset: str | None = None,
    ) -> InspectTestStarted:
        """Start a test of the images in the HTML of a message.

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
            POST /v1/inspect/images/html-validate · image_validation_create_from_html · regional · account key
        """
        return self._client.run(
            _api.image_validation_create_from_html(
                html=html, url=url, mime=mime, transfer_encoding=transfer_encoding, charset=charset
            )
        )

    def delete(self, test_id: str) -> Message:
        """Delete an image test.

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
            DELETE /v1/inspect/images/{test_id} · image_validation_delete · regional · account key
        """
        return self._client.run(_api.image_validation_delete(test_id))

    def get(self, test_id: str) -> ImageTestAnswer:
        """One image test with its findings.

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
            GET /v1/inspect/images/{test_id} · image_validation_get · regional · account key
        """
        return self._client.run(_api.image_validation_get(test_id))

    def list(self, *, limit: int | None = None, skip: int | None = None) -> ImageTestPage:
        """The image tests of the account with their findings.

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
            GET /v1/inspect/images · image_validation_list · regional · account key
        """
        return self._client.run(_api.image_validation_list(limit=limit, skip=skip))

    def iter(self, *, limit: int | None = None, skip: int | None = None) -> Items[ImageTest, ImageTestPage]:
        """Every item of all pages: The image tests of the account with their findings.

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
            GET /v1/inspect/images · image_validation_list · regional · account key
        """
        return self._client.iterate(_api.image_validation_list(limit=limit, skip=skip))

    def optimize(self, test_id: str) -> ImageOptimizations:
        """Make smaller versions of all images of a test.

        Args:
            test_id: The identifier of the test.

        Returns:
            The smaller versions.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/images/{test_id}/optimize · image_validation_optimize · regional · account key
        """
        return self._client.run(_api.image_validation_optimize(test_id))

    def optimize_image(self, test_id: str, image_id: str) -> ImageOptimizationAnswer:
        """Make a smaller version of one image of a test.

        Args:
            test_id: The identifier of the test.
            image_id: The identifier of the image in the test.

        Returns:
            The smaller version.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/images/{test_id}/optimize/{image_id} · image_validation_optimize_image · regional ·
                account key
        """
        return self._client.run(_api.image_validation_optimize_image(test_id, image_id))

    def reprocess(self, test_id: str) -> InspectTestStarted:
        """Run an image test again.

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
            POST /v1/inspect/images/{test_id}/reprocess · image_validation_reprocess · regional · account key
        """
        return self._client.run(_api.image_validation_reprocess(test_id))


class AsyncImageValidation:
    """Tests of the images of a message: size, format, loading time, animation; and smaller versions of them. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(self, *, links: str | Sequence[str]) -> InspectTestStarted:
        """Start a test of images by their addresses.

        Args:
            links: The addresses of the images.

        Returns:
            The test has started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/images · image_validation_create · regional · account key
        """
        return await self._client.run(_api.image_validation_create(links=links))

    async def create_from_file(self, *, image: FileInput) -> ImageTestAnswer:
        """Test an image file. The answer holds the findings where they are there at once.

        Args:
            image: The image.

        Returns:
            The test.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/images/upload · image_validation_create_from_file · regional · account key
        """
        return await self._client.run(_api.image_validation_create_from_file(image=image))

    async def create_from_html(
        self,
        *,
        html: str | None = None,
        url: str | None = None,
        mime: str | None = None,
        transfer_encoding: str | None = None,
        charset: str | None = None,
    ) -> InspectTestStarted:
        """Start a test of the images in the HTML of a message.

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
            POST /v1/inspect/images/html-validate · image_validation_create_from_html · regional · account key
        """
        return await self._client.run(
            _api.image_validation_create_from_html(
                html=html, url=url, mime=mime, transfer_encoding=transfer_encoding, charset=charset
            )
        )

    async def delete(self, test_id: str) -> Message:
        """Delete an image test.

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
            DELETE /v1/inspect/images/{test_id} · image_validation_delete · regional · account key
        """
        return await self._client.run(_api.image_validation_delete(test_id))

    async def get(self, test_id: str) -> ImageTestAnswer:
        """One image test with its findings.

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
            GET /v1/inspect/images/{test_id} · image_validation_get · regional · account key
        """
        return await self._client.run(_api.image_validation_get(test_id))

    async def list(self, *, limit: int | None = None, skip: int | None = None) -> ImageTestPage:
        """The image tests of the account with their findings.

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
            GET /v1/inspect/images · image_validation_list · regional · account key
        """
        return await self._client.run(_api.image_validation_list(limit=limit, skip=skip))

    def iter(self, *, limit: int | None = None, skip: int | None = None) -> AsyncItems[ImageTest, ImageTestPage]:
        """Every item of all pages: The image tests of the account with their findings.

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
            GET /v1/inspect/images · image_validation_list · regional · account key
        """
        return self._client.iterate(_api.image_validation_list(limit=limit, skip=skip))

    async def optimize(self, test_id: str) -> ImageOptimizations:
        """Make smaller versions of all images of a test.

        Args:
            test_id: The identifier of the test.

        Returns:
            The smaller versions.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/images/{test_id}/optimize · image_validation_optimize · regional · account key
        """
        return await self._client.run(_api.image_validation_optimize(test_id))

    async def optimize_image(self, test_id: str, image_id: str) -> ImageOptimizationAnswer:
        """Make a smaller version of one image of a test.

        Args:
            test_id: The identifier of the test.
            image_id: The identifier of the image in the test.

        Returns:
            The smaller version.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/images/{test_id}/optimize/{image_id} · image_validation_optimize_image · regional ·
                account key
        """
        return await self._client.run(_api.image_validation_optimize_image(test_id, image_id))

    async def reprocess(self, test_id: str) -> InspectTestStarted:
        """Run an image test again.

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
            POST /v1/inspect/images/{test_id}/reprocess · image_validation_reprocess · regional · account key
        """
        return await self._client.run(_api.image_validation_reprocess(test_id))
