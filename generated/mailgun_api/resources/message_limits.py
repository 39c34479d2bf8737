# Written by `make generate` from spec/. Do not edit.
"""How many messages the account may send a month. Beyond that it is disabled until the next month, or until it is enabled here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import message_limits as _api

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..models import (
        MessageLimit,
        MessageLimitSuccess,
    )


class MessageLimits:
    """How many messages the account may send a month. Beyond that it is disabled until the next month, or until it is enabled here."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def delete(self) -> MessageLimitSuccess:
        """Let the account send without a monthly limit of its own.

        Returns:
            The limit is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v5/accounts/limit/custom/monthly · message_limits_delete · unknown · account key
        """
        return self._client.run(_api.message_limits_delete())

    def enable_account(self) -> MessageLimitSuccess:
        """Enable the account again after the limit has disabled it. Refused when it is disabled for another reason.

        Returns:
            The account may send again.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v5/accounts/limit/custom/enable · message_limits_enable_account · unknown · account key
        """
        return self._client.run(_api.message_limits_enable_account())

    def get(self) -> MessageLimit:
        """How many messages the account may send a month, and has sent.

        Returns:
            The limit.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v5/accounts/limit/custom/monthly · message_limits_get · unknown · account key
        """
        return self._client.run(_api.message_limits_get())

    def update(self, *, limit: int) -> MessageLimitSuccess:
        """Limit how many messages the account may send a month.

        Args:
            limit: How many messages; at least 1,000.

        Returns:
            The limit is set.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v5/accounts/limit/custom/monthly · message_limits_update · unknown · account key
        """
        return self._client.run(_api.message_limits_update(limit=limit))


class AsyncMessageLimits:
    """How many messages the account may send a month. Beyond that it is disabled until the next month, or until it is enabled here."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def delete(self) -> MessageLimitSuccess:
        """Let the account send without a monthly limit of its own.

        Returns:
            The limit is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v5/accounts/limit/custom/monthly · message_limits_delete · unknown · account key
        """
        return await self._client.run(_api.message_limits_delete())

    async def enable_account(self) -> MessageLimitSuccess:
        """Enable the account again after the limit has disabled it. Refused when it is disabled for another reason.

        Returns:
            The account may send again.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v5/accounts/limit/custom/enable · message_limits_enable_account · unknown · account key
        """
        return await self._client.run(_api.message_limits_enable_account())

    async def get(self) -> MessageLimit:
        """How many messages the account may send a month, and has sent.

        Returns:
            The limit.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v5/accounts/limit/custom/monthly · message_limits_get · unknown · account key
        """
        return await self._client.run(_api.message_limits_get())

    async def update(self, *, limit: int) -> MessageLimitSuccess:
        """Limit how many messages the account may send a month.

        Args:
            limit: How many messages; at least 1,000.

        Returns:
            The limit is set.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v5/accounts/limit/custom/monthly · message_limits_update · unknown · account key
        """
        return await self._client.run(_api.message_limits_update(limit=limit))
