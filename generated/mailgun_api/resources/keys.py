# Written by `make generate` from spec/. Do not edit.
"""The API keys of the account. A key of the kind `domain` may send from one domain and do nothing else, one of the kind `web` lives a day at most."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import keys as _api

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..models import (
        ApiKeyCreated,
        ApiKeyList,
        Message,
        PublicApiKey,
    )


class Keys:
    """The API keys of the account. A key of the kind `domain` may send from one domain and do nothing else, one of the kind `web` lives a day at most."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        role: Literal["admin", "basic", "developer", "sending"] | str,
        kind: Literal["domain", "user", "web"] | str | None = None,
        domain_name: str | None = None,
        description: str | None = None,
        expiration: int | None = None,
        user_id: str | None = None,
        user_name: str | None = None,
        email: str | None = None,
    ) -> ApiKeyCreated:
        """Create an API key. Only this answer has its secret.

        Args:
            role: What it may do; `sending` goes with the kind `domain`, `basic` is an analyst.
            kind: The kind; `user` when absent. `web` keys are free of the IP allowlist and live a day at most.
            domain_name: The domain of a key of the kind `domain`.
            description: A description.
            expiration: How long it lives, in seconds; for ever when absent.
            user_id: The id of its user; a key of the kind `web` needs it.
            user_name: The name of its user.
            email: The address of its user; a key of the kind `web` needs it.

        Returns:
            The key.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/keys · keys_create · global · account key
        """
        return self._client.run(
            _api.keys_create(
                role=role,
                kind=kind,
                domain_name=domain_name,
                description=description,
                expiration=expiration,
                user_id=user_id,
                user_name=user_name,
                email=email,
            )
        )

    def delete(self, key_id: str) -> Message:
        """Delete an API key.

        Args:
            key_id: The id of the key; not its secret.

        Returns:
            The key is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/keys/{key_id} · keys_delete · global · account key
        """
        return self._client.run(_api.keys_delete(key_id))

    def list(
        self, *, domain_name: str | None = None, kind: Literal["domain", "user", "web"] | str | None = None
    ) -> ApiKeyList:
        """The API keys of the account, without their secrets.

        Args:
            domain_name: Only sending keys of this domain.
            kind: Only keys of this kind.

        Returns:
            The keys.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/keys · keys_list · global · account key
        """
        return self._client.run(_api.keys_list(domain_name=domain_name, kind=kind))

    def regenerate_public(self) -> PublicApiKey:
        """Replace the public key of the account, which may only validate addresses.

        Returns:
            The new public key.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/keys/public · keys_regenerate_public · global · account key
        """
        return self._client.run(_api.keys_regenerate_public())


class AsyncKeys:
    """The API keys of the account. A key of the kind `domain` may send from one domain and do nothing else, one of the kind `web` lives a day at most."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        role: Literal["admin", "basic", "developer", "sending"] | str,
        kind: Literal["domain", "user", "web"] | str | None = None,
        domain_name: str | None = None,
        description: str | None = None,
        expiration: int | None = None,
        user_id: str | None = None,
        user_name: str | None = None,
        email: str | None = None,
    ) -> ApiKeyCreated:
        """Create an API key. Only this answer has its secret.

        Args:
            role: What it may do; `sending` goes with the kind `domain`, `basic` is an analyst.
            kind: The kind; `user` when absent. `web` keys are free of the IP allowlist and live a day at most.
            domain_name: The domain of a key of the kind `domain`.
            description: A description.
            expiration: How long it lives, in seconds; for ever when absent.
            user_id: The id of its user; a key of the kind `web` needs it.
            user_name: The name of its user.
            email: The address of its user; a key of the kind `web` needs it.

        Returns:
            The key.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/keys · keys_create · global · account key
        """
        return await self._client.run(
            _api.keys_create(
                role=role,
                kind=kind,
                domain_name=domain_name,
                description=description,
                expiration=expiration,
                user_id=user_id,
                user_name=user_name,
                email=email,
            )
        )

    async def delete(self, key_id: str) -> Message:
        """Delete an API key.

        Args:
            key_id: The id of the key; not its secret.

        Returns:
            The key is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/keys/{key_id} · keys_delete · global · account key
        """
        return await self._client.run(_api.keys_delete(key_id))

    async def list(
        self, *, domain_name: str | None = None, kind: Literal["domain", "user", "web"] | str | None = None
    ) -> ApiKeyList:
        """The API keys of the account, without their secrets.

        Args:
            domain_name: Only sending keys of this domain.
            kind: Only keys of this kind.

        Returns:
            The keys.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/keys · keys_list · global · account key
        """
        return await self._client.run(_api.keys_list(domain_name=domain_name, kind=kind))

    async def regenerate_public(self) -> PublicApiKey:
        """Replace the public key of the account, which may only validate addresses.

        Returns:
            The new public key.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/keys/public · keys_regenerate_public · global · account key
        """
        return await self._client.run(_api.keys_regenerate_public())
