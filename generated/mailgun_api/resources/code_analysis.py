# Written by `make generate` from spec/. Do not edit.
"""Which features of HTML and CSS a message uses, and which mail clients support them. A test runs in the background; it can have many versions, one for each state of the message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import code_analysis as _api

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        CodeDictionary,
        CodeTest,
        CodeTestPage,
        CodeTestStarted,
        CodeTestSummary,
        CodeVersions,
        Message,
    )


class CodeAnalysis:
    """Which features of HTML and CSS a message uses, and which mail clients support them. A test runs in the background; it can have many versions, one for each state of the message."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        html: str | None = None,
        url: str | None = None,
        mime: str | None = None,
        transfer_encoding: str | None = None,
        charset: str | None = None,
    ) -> CodeTestStarted:
        """Start a test of the code of a message.

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
            POST /v1/inspect/analyze · code_analysis_create · regional · account key
        """
        return self._client.run(
            _api.code_analysis_create(
                html=html, url=url, mime=mime, transfer_encoding=transfer_encoding, charset=charset
            )
        )

    def create_version(
        self,
        test_id: str,
        *,
        html: str | None = None,
        url: str | None = None,
        mime: str | None = None,
        transfer_encoding: str | None = None,
        charset: str | None = None,
    ) -> CodeTestStarted:
        """Start a test of a new state of a message, as the next version of an earlier test.

        Args:
            test_id: The identifier of the test.
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
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/analyze/{test_id} · code_analysis_create_version · regional · account key
        """
        return self._client.run(
            _api.code_analysis_create_version(
                test_id, html=html, url=url, mime=mime, transfer_encoding=transfer_encoding, charset=charset
            )
        )

    def delete(self, test_id: str) -> Message:
        """Delete a code test with all its versions.

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
            DELETE /v1/inspect/analyze/{test_id} · code_analysis_delete · regional · account key
        """
        return self._client.run(_api.code_analysis_delete(test_id))

    def get(
        self,
        test_id: str,
        *,
        slug: str | None = None,
        support_type: Literal["a", "n", "u", "y"] | str | None = None,
        application_type: Literal["desktop", "mobile", "web"] | str | None = None,
        group_by: Literal["notes"] | str | None = None,
    ) -> CodeTest:
        """The findings of the latest version of a code test.

        Args:
            test_id: The identifier of the test.
            slug: Only the feature with this short name.
            support_type: Only mail clients that support the features: `y` fully, `a` partly, `n` not; or `u`, of
                which it is unknown.
            application_type: Only mail clients of this kind.
            group_by: Put mail clients with the same note together.

        Returns:
            The findings.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/analyze/{test_id} · code_analysis_get · regional · account key
        """
        return self._client.run(
            _api.code_analysis_get(
                test_id, slug=slug, support_type=support_type, application_type=application_type, group_by=group_by
            )
        )

    def get_dictionary(self) -> CodeDictionary:
        """What the codes in the findings stand for.

        Returns:
            The codes.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/analyze/dictionary · code_analysis_get_dictionary · regional · account key
        """
        return self._client.run(_api.code_analysis_get_dictionary())

    def get_version(
        self,
        test_id: str,
        version: str,
        *,
        slug: str | None = None,
        support_type: Literal["a", "n", "u", "y"] | str | None = None,
        application_type: Literal["desktop", "mobile", "web"] | str | None = None,
        group_by: Literal["notes"] | str | None = None,
    ) -> CodeTest:
        """The findings of one version of a code test.

        Args:
            test_id: The identifier of the test.
            version: The number of the version.
            slug: Only the feature with this short name.
            support_type: Only mail clients that support the features: `y` fully, `a` partly, `n` not; or `u`, of
                which it is unknown.
            application_type: Only mail clients of this kind.
            group_by: Put mail clients with the same note together.

        Returns:
            The findings.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/analyze/{test_id}/versions/{version} · code_analysis_get_version · regional · account
                key
        """
        return self._client.run(
            _api.code_analysis_get_version(
                test_id,
                version,
                slug=slug,
                support_type=support_type,
                application_type=application_type,
                group_by=group_by,
            )
        )

    def list(
        self,
        *,
        status: Literal["Completed", "Failed", "Processing"] | str | None = None,
        limit: int | None = None,
        skip: int | None = None,
    ) -> CodeTestPage:
        """The code tests of the account, each with its latest version.

        Args:
            status: Only tests in this state.
            limit: How many items a page holds.
            skip: How many items to leave out before the page starts.

        Returns:
            A page of tests.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/analyze · code_analysis_list · regional · account key
        """
        return self._client.run(_api.code_analysis_list(status=status, limit=limit, skip=skip))

    def iter(
        self,
        *,
        status: Literal["Completed", "Failed", "Processing"] | str | None = None,
        limit: int | None = None,
        skip: int | None = None,
    ) -> Items[CodeTestSummary, CodeTestPage]:
        """Every item of all pages: The code tests of the account, each with its latest version.

        Args:
            status: Only tests in this state.
            limit: How many items a page holds.
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
            GET /v1/inspect/analyze · code_analysis_list · regional · account key
        """
        return self._client.iterate(_api.code_analysis_list(status=status, limit=limit, skip=skip))

    def list_versions(self, test_id: str) -> CodeVersions:
        """The versions of a code test.

        Args:
            test_id: The identifier of the test.

        Returns:
            The versions.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/analyze/{test_id}/versions · code_analysis_list_versions · regional · account key
        """
        return self._client.run(_api.code_analysis_list_versions(test_id))

    def update_instance(self, test_id: str, instance_id: str, *, resolved: bool) -> CodeTest:
        """Note of one place in the latest version of a code test whether it is put right.

        Args:
            test_id: The identifier of the test.
            instance_id: The identifier of the place, from `instances` of a feature.
            resolved: Whether it is put right.

        Returns:
            The findings as they are now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/analyze/{test_id}/resolve/{instance_id} · code_analysis_update_instance · regional ·
                account key
        """
        return self._client.run(_api.code_analysis_update_instance(test_id, instance_id, resolved=resolved))


class AsyncCodeAnalysis:
    """Which features of HTML and CSS a message uses, and which mail clients support them. A test runs in the background; it can have many versions, one for each state of the message."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        html: str | None = None,
        url: str | None = None,
        mime: str | None = None,
        transfer_encoding: str | None = None,
        charset: str | None = None,
    ) -> CodeTestStarted:
        """Start a test of the code of a message.

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
            POST /v1/inspect/analyze · code_analysis_create · regional · account key
        """
        return await self._client.run(
            _api.code_analysis_create(
                html=html, url=url, mime=mime, transfer_encoding=transfer_encoding, charset=charset
            )
        )

    async def create_version(
        self,
        test_id: str,
        *,
        html: str | None = None,
        url: str | None = None,
        mime: str | None = None,
        transfer_encoding: str | None = None,
        charset: str | None = None,
    ) -> CodeTestStarted:
        """Start a test of a new state of a message, as the next version of an earlier test.

        Args:
            test_id: The identifier of the test.
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
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/analyze/{test_id} · code_analysis_create_version · regional · account key
        """
        return await self._client.run(
            _api.code_analysis_create_version(
                test_id, html=html, url=url, mime=mime, transfer_encoding=transfer_encoding, charset=charset
            )
        )

    async def delete(self, test_id: str) -> Message:
        """Delete a code test with all its versions.

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
            DELETE /v1/inspect/analyze/{test_id} · code_analysis_delete · regional · account key
        """
        return await self._client.run(_api.code_analysis_delete(test_id))

    async def get(
        self,
        test_id: str,
        *,
        slug: str | None = None,
        support_type: Literal["a", "n", "u", "y"] | str | None = None,
        application_type: Literal["desktop", "mobile", "web"] | str | None = None,
        group_by: Literal["notes"] | str | None = None,
    ) -> CodeTest:
        """The findings of the latest version of a code test.

        Args:
            test_id: The identifier of the test.
            slug: Only the feature with this short name.
            support_type: Only mail clients that support the features: `y` fully, `a` partly, `n` not; or `u`, of
                which it is unknown.
            application_type: Only mail clients of this kind.
            group_by: Put mail clients with the same note together.

        Returns:
            The findings.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/analyze/{test_id} · code_analysis_get · regional · account key
        """
        return await self._client.run(
            _api.code_analysis_get(
                test_id, slug=slug, support_type=support_type, application_type=application_type, group_by=group_by
            )
        )

    async def get_dictionary(self) -> CodeDictionary:
        """What the codes in the findings stand for.

        Returns:
            The codes.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/analyze/dictionary · code_analysis_get_dictionary · regional · account key
        """
        return await self._client.run(_api.code_analysis_get_dictionary())

    async def get_version(
        self,
        test_id: str,
        version: str,
        *,
        slug: str | None = None,
        support_type: Literal["a", "n", "u", "y"] | str | None = None,
        application_type: Literal["desktop", "mobile", "web"] | str | None = None,
        group_by: Literal["notes"] | str | None = None,
    ) -> CodeTest:
        """The findings of one version of a code test.

        Args:
            test_id: The identifier of the test.
            version: The number of the version.
            slug: Only the feature with this short name.
            support_type: Only mail clients that support the features: `y` fully, `a` partly, `n` not; or `u`, of
                which it is unknown.
            application_type: Only mail clients of this kind.
            group_by: Put mail clients with the same note together.

        Returns:
            The findings.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/analyze/{test_id}/versions/{version} · code_analysis_get_version · regional · account
                key
        """
        return await self._client.run(
            _api.code_analysis_get_version(
                test_id,
                version,
                slug=slug,
                support_type=support_type,
                application_type=application_type,
                group_by=group_by,
            )
        )

    async def list(
        self,
        *,
        status: Literal["Completed", "Failed", "Processing"] | str | None = None,
        limit: int | None = None,
        skip: int | None = None,
    ) -> CodeTestPage:
        """The code tests of the account, each with its latest version.

        Args:
            status: Only tests in this state.
            limit: How many items a page holds.
            skip: How many items to leave out before the page starts.

        Returns:
            A page of tests.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/analyze · code_analysis_list · regional · account key
        """
        return await self._client.run(_api.code_analysis_list(status=status, limit=limit, skip=skip))

    def iter(
        self,
        *,
        status: Literal["Completed", "Failed", "Processing"] | str | None = None,
        limit: int | None = None,
        skip: int | None = None,
    ) -> AsyncItems[CodeTestSummary, CodeTestPage]:
        """Every item of all pages: The code tests of the account, each with its latest version.

        Args:
            status: Only tests in this state.
            limit: How many items a page holds.
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
            GET /v1/inspect/analyze · code_analysis_list · regional · account key
        """
        return self._client.iterate(_api.code_analysis_list(status=status, limit=limit, skip=skip))

    async def list_versions(self, test_id: str) -> CodeVersions:
        """The versions of a code test.

        Args:
            test_id: The identifier of the test.

        Returns:
            The versions.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/inspect/analyze/{test_id}/versions · code_analysis_list_versions · regional · account key
        """
        return await self._client.run(_api.code_analysis_list_versions(test_id))

    async def update_instance(self, test_id: str, instance_id: str, *, resolved: bool) -> CodeTest:
        """Note of one place in the latest version of a code test whether it is put right.

        Args:
            test_id: The identifier of the test.
            instance_id: The identifier of the place, from `instances` of a feature.
            resolved: Whether it is put right.

        Returns:
            The findings as they are now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/inspect/analyze/{test_id}/resolve/{instance_id} · code_analysis_update_instance · regional ·
                account key
        """
        return await self._client.run(_api.code_analysis_update_instance(test_id, instance_id, resolved=resolved))
