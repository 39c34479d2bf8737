# Written by `make generate` from spec/. Do not edit.
"""The people who can sign in to the account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import users as _api

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        User,
        UserPage,
    )


class Users:
    """The people who can sign in to the account."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, user_id: str) -> User:
        """One user of the account.

        Args:
            user_id: The id of the user.

        Returns:
            The user.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v5/users/{user_id} · users_get · global · account key
        """
        return self._client.run(_api.users_get(user_id))

    def get_me(self) -> User:
        """The user that the API key belongs to. Refused for a key without a user, as most but `web` keys are.

        Returns:
            The user.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v5/users/me · users_get_me · global · account key
        """
        return self._client.run(_api.users_get_me())

    def list(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        role: Literal["admin", "basic", "billing", "developer", "support"] | str | None = None,
    ) -> UserPage:
        """The users of the account.

        Args:
            limit: How many items a page holds.
            skip: How many items to leave out before the page starts.
            role: Only users with this role; `basic` is an analyst.

        Returns:
            A page of users.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v5/users · users_list · global · account key
        """
        return self._client.run(_api.users_list(limit=limit, skip=skip, role=role))

    def iter(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        role: Literal["admin", "basic", "billing", "developer", "support"] | str | None = None,
    ) -> Items[User, UserPage]:
        """Every item of all pages: The users of the account.

        Args:
            limit: How many items a page holds.
            skip: How many items to leave out before the page starts.
            role: Only users with this role; `basic` is an analyst.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v5/users · users_list · global · account key
        """
        return self._client.iterate(_api.users_list(limit=limit, skip=skip, role=role))


class AsyncUsers:
    """The people who can sign in to the account."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(self, user_id: str) -> User:
        """One user of the account.

        Args:
            user_id: The id of the user.

        Returns:
            The user.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v5/users/{user_id} · users_get · global · account key
        """
        return await self._client.run(_api.users_get(user_id))

    async def get_me(self) -> User:
        """The user that the API key belongs to. Refused for a key without a user, as most but `web` keys are.

        Returns:
            The user.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v5/users/me · users_get_me · global · account key
        """
        return await self._client.run(_api.users_get_me())

    async def list(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        role: Literal["admin", "basic", "billing", "developer", "support"] | str | None = None,
    ) -> UserPage:
        """The users of the account.

        Args:
            limit: How many items a page holds.
            skip: How many items to leave out before the page starts.
            role: Only users with this role; `basic` is an analyst.

        Returns:
            A page of users.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v5/users · users_list · global · account key
        """
        return await self._client.run(_api.users_list(limit=limit, skip=skip, role=role))

    def iter(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        role: Literal["admin", "basic", "billing", "developer", "support"] | str | None = None,
    ) -> AsyncItems[User, UserPage]:
        """Every item of all pages: The users of the account.

        Args:
            limit: How many items a page holds.
            skip: How many items to leave out before the page starts.
            role: Only users with this role; `basic` is an analyst.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v5/users · users_list · global · account key
        """
        return self._client.iterate(_api.users_list(limit=limit, skip=skip, role=role))
