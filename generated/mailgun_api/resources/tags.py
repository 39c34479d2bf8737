# Written by `make generate` from spec/. Do not edit.
"""The labels that messages carry, for a whole account. Messages get them with `o_tag` when they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import tags as _api

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        Message,
        Tag,
        TagLimits,
        TagPage,
        TagPagination,
    )


class Tags:
    """The labels that messages carry, for a whole account. Messages get them with `o_tag` when they are sent."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def delete(self, *, tag: str) -> Message:
        """Delete a tag.

        Args:
            tag: The tag.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/analytics/tags · tags_delete · regional · account key
        """
        return self._client.run(_api.tags_delete(tag=tag))

    def get_limits(self) -> TagLimits:
        """How many tags an account has and may have.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/analytics/tags/limits · tags_get_limits · regional · account key
        """
        return self._client.run(_api.tags_get_limits())

    def list(
        self,
        *,
        tag: str | None = None,
        include_subaccounts: bool | None = None,
        include_metrics: bool | None = None,
        pagination: TagPagination | None = None,
    ) -> TagPage:
        """The tags of an account, or those that start with a text.

        Args:
            tag: The tag or the start of it; all tags when absent.
            include_subaccounts: Whether to give the tags of subaccounts too; no when absent.
            include_metrics: Whether to give `metrics` too, on pages of at most 20 tags; no when absent.
            pagination: Which tags to give.

        Returns:
            A page of tags.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/analytics/tags · tags_list · regional · account key
        """
        return self._client.run(
            _api.tags_list(
                tag=tag, include_subaccounts=include_subaccounts, include_metrics=include_metrics, pagination=pagination
            )
        )

    def iter(
        self,
        *,
        tag: str | None = None,
        include_subaccounts: bool | None = None,
        include_metrics: bool | None = None,
        pagination: TagPagination | None = None,
    ) -> Items[Tag, TagPage]:
        """Every item of all pages: The tags of an account, or those that start with a text.

        Args:
            tag: The tag or the start of it; all tags when absent.
            include_subaccounts: Whether to give the tags of subaccounts too; no when absent.
            include_metrics: Whether to give `metrics` too, on pages of at most 20 tags; no when absent.
            pagination: Which tags to give.

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
            POST /v1/analytics/tags · tags_list · regional · account key
        """
        return self._client.iterate(
            _api.tags_list(
                tag=tag, include_subaccounts=include_subaccounts, include_metrics=include_metrics, pagination=pagination
            )
        )

    def update(self, *, tag: str, description: str | None = None) -> Message:
        """Change the description of a tag.

        Args:
            tag: The tag.
            description: The new description.

        Returns:
            It is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v1/analytics/tags · tags_update · regional · account key
        """
        return self._client.run(_api.tags_update(tag=tag, description=description))


class AsyncTags:
    """The labels that messages carry, for a whole account. Messages get them with `o_tag` when they are sent."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def delete(self, *, tag: str) -> Message:
        """Delete a tag.

        Args:
            tag: The tag.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/analytics/tags · tags_delete · regional · account key
        """
        return await self._client.run(_api.tags_delete(tag=tag))

    async def get_limits(self) -> TagLimits:
        """How many tags an account has and may have.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/analytics/tags/limits · tags_get_limits · regional · account key
        """
        return await self._client.run(_api.tags_get_limits())

    async def list(
        self,
        *,
        tag: str | None = None,
        include_subaccounts: bool | None = None,
        include_metrics: bool | None = None,
        pagination: TagPagination | None = None,
    ) -> TagPage:
        """The tags of an account, or those that start with a text.

        Args:
            tag: The tag or the start of it; all tags when absent.
            include_subaccounts: Whether to give the tags of subaccounts too; no when absent.
            include_metrics: Whether to give `metrics` too, on pages of at most 20 tags; no when absent.
            pagination: Which tags to give.

        Returns:
            A page of tags.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/analytics/tags · tags_list · regional · account key
        """
        return await self._client.run(
            _api.tags_list(
                tag=tag, include_subaccounts=include_subaccounts, include_metrics=include_metrics, pagination=pagination
            )
        )

    def iter(
        self,
        *,
        tag: str | None = None,
        include_subaccounts: bool | None = None,
        include_metrics: bool | None = None,
        pagination: TagPagination | None = None,
    ) -> AsyncItems[Tag, TagPage]:
        """Every item of all pages: The tags of an account, or those that start with a text.

        Args:
            tag: The tag or the start of it; all tags when absent.
            include_subaccounts: Whether to give the tags of subaccounts too; no when absent.
            include_metrics: Whether to give `metrics` too, on pages of at most 20 tags; no when absent.
            pagination: Which tags to give.

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
            POST /v1/analytics/tags · tags_list · regional · account key
        """
        return self._client.iterate(
            _api.tags_list(
                tag=tag, include_subaccounts=include_subaccounts, include_metrics=include_metrics, pagination=pagination
            )
        )

    async def update(self, *, tag: str, description: str | None = None) -> Message:
        """Change the description of a tag.

        Args:
            tag: The tag.
            description: The new description.

        Returns:
            It is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v1/analytics/tags · tags_update · regional · account key
        """
        return await self._client.run(_api.tags_update(tag=tag, description=description))
