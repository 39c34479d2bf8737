# Written by `make generate` from spec/. Do not edit.
"""Tests of where a message lands at mailbox providers: in the inbox or with the spam. Mailgun sends it to mailboxes of its own there; the test goes on in the background until its status is `completed` or `failed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import spam_tests as _api

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        Message,
        SpamProviders,
        SpamTest,
        SpamTestAnswer,
        SpamTestPage,
    )


class SpamTests:
    """Tests of where a message lands at mailbox providers: in the inbox or with the spam. Mailgun sends it to mailboxes of its own there; the test goes on in the background until its status is `completed` or `failed`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        subject: str,
        html: str,
        from_name: str | None = None,
        sending_ip: str | None = None,
        region: Literal["eu1", "us1"] | str | None = None,
    ) -> SpamTestAnswer:
        """Start a spam test.

        Args:
            subject: The subject of the message.
            html: The HTML of the message.
            from_name: The name of the sender.
            sending_ip: The IP address to send from.
            region: Where to send from: the United States or the European Union.

        Returns:
            The test has started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/spam · spam_tests_create · regional · account key
        """
        return self._client.run(
            _api.spam_tests_create(
                subject=subject, html=html, from_name=from_name, sending_ip=sending_ip, region=region
            )
        )

    def delete(self, test_id: str) -> Message:
        """Delete a spam test with its results.

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
            DELETE /v1/inspect/spam/{test_id} · spam_tests_delete · regional · account key
        """
        return self._client.run(_api.spam_tests_delete(test_id))

    def get(self, test_id: str) -> SpamTestAnswer:
        """One spam test with what is known so far.

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
            GET /v1/inspect/spam/{test_id} · spam_tests_get · regional · account key
        """
        return self._client.run(_api.spam_tests_get(test_id))

    def list(
        self,
        *,
        status: Literal["completed", "failed", "pending", "processing"] | str | None = None,
        region: Literal["eu1", "us1"] | str | None = None,
        sort_by: Literal["created_at", "updated_at"] | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        limit: int | None = None,
    ) -> SpamTestPage:
        """The spam tests of the account.

        Args:
            status: Only tests in this state.
            region: Only tests sent from this region: the United States or the European Union.
            sort_by: What to sort by; `created_at` when absent.
            sort_order: Which way to sort; `desc`, latest first, when absent.
            limit: How many items a page holds.

        Returns:
            A page of tests.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/spam · spam_tests_list · regional · account key
        """
        return self._client.run(
            _api.spam_tests_list(status=status, region=region, sort_by=sort_by, sort_order=sort_order, limit=limit)
        )

    def iter(
        self,
        *,
        status: Literal["completed", "failed", "pending", "processing"] | str | None = None,
        region: Literal["eu1", "us1"] | str | None = None,
        sort_by: Literal["created_at", "updated_at"] | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        limit: int | None = None,
    ) -> Items[SpamTest, SpamTestPage]:
        """Every item of all pages: The spam tests of the account.

        Args:
            status: Only tests in this state.
            region: Only tests sent from this region: the United States or the European Union.
            sort_by: What to sort by; `created_at` when absent.
            sort_order: Which way to sort; `desc`, latest first, when absent.
            limit: How many items a page holds.

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
            GET /v1/inspect/spam · spam_tests_list · regional · account key
        """
        return self._client.iterate(
            _api.spam_tests_list(status=status, region=region, sort_by=sort_by, sort_order=sort_order, limit=limit)
        )

    def list_providers(self) -> SpamProviders:
        """The mailbox providers that spam tests cover.

        Returns:
            The providers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/spam/providers · spam_tests_list_providers · regional · account key
        """
        return self._client.run(_api.spam_tests_list_providers())


class AsyncSpamTests:
    """Tests of where a message lands at mailbox providers: in the inbox or with the spam. Mailgun sends it to mailboxes of its own there; the test goes on in the background until its status is `completed` or `failed`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        subject: str,
        html: str,
        from_name: str | None = None,
        sending_ip: str | None = None,
        region: Literal["eu1", "us1"] | str | None = None,
    ) -> SpamTestAnswer:
        """Start a spam test.

        Args:
            subject: The subject of the message.
            html: The HTML of the message.
            from_name: The name of the sender.
            sending_ip: The IP address to send from.
            region: Where to send from: the United States or the European Union.

        Returns:
            The test has started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/spam · spam_tests_create · regional · account key
        """
        return await self._client.run(
            _api.spam_tests_create(
                subject=subject, html=html, from_name=from_name, sending_ip=sending_ip, region=region
            )
        )

    async def delete(self, test_id: str) -> Message:
        """Delete a spam test with its results.

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
            DELETE /v1/inspect/spam/{test_id} · spam_tests_delete · regional · account key
        """
        return await self._client.run(_api.spam_tests_delete(test_id))

    async def get(self, test_id: str) -> SpamTestAnswer:
        """One spam test with what is known so far.

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
            GET /v1/inspect/spam/{test_id} · spam_tests_get · regional · account key
        """
        return await self._client.run(_api.spam_tests_get(test_id))

    async def list(
        self,
        *,
        status: Literal["completed", "failed", "pending", "processing"] | str | None = None,
        region: Literal["eu1", "us1"] | str | None = None,
        sort_by: Literal["created_at", "updated_at"] | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        limit: int | None = None,
    ) -> SpamTestPage:
        """The spam tests of the account.

        Args:
            status: Only tests in this state.
            region: Only tests sent from this region: the United States or the European Union.
            sort_by: What to sort by; `created_at` when absent.
            sort_order: Which way to sort; `desc`, latest first, when absent.
            limit: How many items a page holds.

        Returns:
            A page of tests.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/spam · spam_tests_list · regional · account key
        """
        return await self._client.run(
            _api.spam_tests_list(status=status, region=region, sort_by=sort_by, sort_order=sort_order, limit=limit)
        )

    def iter(
        self,
        *,
        status: Literal["completed", "failed", "pending", "processing"] | str | None = None,
        region: Literal["eu1", "us1"] | str | None = None,
        sort_by: Literal["created_at", "updated_at"] | str | None = None,
        sort_order: Literal["asc", "desc"] | str | None = None,
        limit: int | None = None,
    ) -> AsyncItems[SpamTest, SpamTestPage]:
        """Every item of all pages: The spam tests of the account.

        Args:
            status: Only tests in this state.
            region: Only tests sent from this region: the United States or the European Union.
            sort_by: What to sort by; `created_at` when absent.
            sort_order: Which way to sort; `desc`, latest first, when absent.
            limit: How many items a page holds.

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
            GET /v1/inspect/spam · spam_tests_list · regional · account key
        """
        return self._client.iterate(
            _api.spam_tests_list(status=status, region=region, sort_by=sort_by, sort_order=sort_order, limit=limit)
        )

    async def list_providers(self) -> SpamProviders:
        """The mailbox providers that spam tests cover.

        Returns:
            The providers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/spam/providers · spam_tests_list_providers · regional · account key
        """
        return await self._client.run(_api.spam_tests_list_providers())
