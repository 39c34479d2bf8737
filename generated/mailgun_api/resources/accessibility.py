# Written by `make generate` from spec/. Do not edit.
"""Tests of the HTML of a message against the accessibility rules of WCAG. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import accessibility as _api

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        AccessibilityTest,
        AccessibilityTestPage,
        AccessibilityTestSummary,
        InspectTestStarted,
        Message,
    )


class Accessibility:
    """Tests of the HTML of a message against the accessibility rules of WCAG. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(self, *, html: str, encoded: bool | None = None) -> InspectTestStarted:
        """Start a test of the HTML of a message.

        Args:
            html: The HTML of the message, as it is or in Base64.
            encoded: Whether `html` is in Base64; it is taken as it is when absent.

        Returns:
            The test has started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/accessibility · accessibility_create · regional · account key
        """
        return self._client.run(_api.accessibility_create(html=html, encoded=encoded))

    def delete(self, test_id: str) -> Message:
        """Delete an accessibility test.

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
            DELETE /v1/inspect/accessibility/{test_id} · accessibility_delete · regional · account key
        """
        return self._client.run(_api.accessibility_delete(test_id))

    def get(self, test_id: str) -> AccessibilityTest:
        """One accessibility test with its findings.

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
            GET /v1/inspect/accessibility/{test_id} · accessibility_get · regional · account key
        """
        return self._client.run(_api.accessibility_get(test_id))

    def list(self, *, limit: int | None = None, skip: int | None = None) -> AccessibilityTestPage:
        """The accessibility tests of the account with the numbers of their findings.

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
            GET /v1/inspect/accessibility · accessibility_list · regional · account key
        """
        return self._client.run(_api.accessibility_list(limit=limit, skip=skip))

    def iter(
        self, *, limit: int | None = None, skip: int | None = None
    ) -> Items[AccessibilityTestSummary, AccessibilityTestPage]:
        """Every item of all pages: The accessibility tests of the account with the numbers of their findings.

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
            GET /v1/inspect/accessibility · accessibility_list · regional · account key
        """
        return self._client.iterate(_api.accessibility_list(limit=limit, skip=skip))


class AsyncAccessibility:
    """Tests of the HTML of a message against the accessibility rules of WCAG. A test runs in the background: create it, then ask for it until its status is no longer `Processing`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(self, *, html: str, encoded: bool | None = None) -> InspectTestStarted:
        """Start a test of the HTML of a message.

        Args:
            html: The HTML of the message, as it is or in Base64.
            encoded: Whether `html` is in Base64; it is taken as it is when absent.

        Returns:
            The test has started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/accessibility · accessibility_create · regional · account key
        """
        return await self._client.run(_api.accessibility_create(html=html, encoded=encoded))

    async def delete(self, test_id: str) -> Message:
        """Delete an accessibility test.

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
            DELETE /v1/inspect/accessibility/{test_id} · accessibility_delete · regional · account key
        """
        return await self._client.run(_api.accessibility_delete(test_id))

    async def get(self, test_id: str) -> AccessibilityTest:
        """One accessibility test with its findings.

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
            GET /v1/inspect/accessibility/{test_id} · accessibility_get · regional · account key
        """
        return await self._client.run(_api.accessibility_get(test_id))

    async def list(self, *, limit: int | None = None, skip: int | None = None) -> AccessibilityTestPage:
        """The accessibility tests of the account with the numbers of their findings.

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
            GET /v1/inspect/accessibility · accessibility_list · regional · account key
        """
        return await self._client.run(_api.accessibility_list(limit=limit, skip=skip))

    def iter(
        self, *, limit: int | None = None, skip: int | None = None
    ) -> AsyncItems[AccessibilityTestSummary, AccessibilityTestPage]:
        """Every item of all pages: The accessibility tests of the account with the numbers of their findings.

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
            GET /v1/inspect/accessibility · accessibility_list · regional · account key
        """
        return self._client.iterate(_api.accessibility_list(limit=limit, skip=skip))
