# Written by `make generate` from spec/. Do not edit.
"""Settings of the account as a whole, the key that signs its webhooks, and who may get mail from its sandbox domain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..api import account as _api

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..client import AsyncClient, Client
    from ..models import (
        AccountSuccess,
        Message,
        SandboxRecipientList,
        SandboxRecipientResult,
        WebhookSigningKey,
    )


class Account:
    """Settings of the account as a whole, the key that signs its webhooks, and who may get mail from its sandbox domain."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def add_sandbox_recipient(self, *, email: str) -> SandboxRecipientResult:
        """Let someone get mail from the sandbox domain, once they have agreed by mail. Five at most.

        Args:
            email: The address.

        Returns:
            The recipient as added.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v5/sandbox/auth_recipients · account_add_sandbox_recipient · global · account key
        """
        return self._client.run(_api.account_add_sandbox_recipient(email=email))

    def get_webhook_signing_key(self) -> WebhookSigningKey:
        """The key that signs the webhooks of the account.

        Returns:
            The key.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v5/accounts/http_signing_key · account_get_webhook_signing_key · global · account key
        """
        return self._client.run(_api.account_get_webhook_signing_key())

    def list_sandbox_recipients(self) -> SandboxRecipientList:
        """Who may get mail from the sandbox domain.

        Returns:
            The recipients.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v5/sandbox/auth_recipients · account_list_sandbox_recipients · global · account key
        """
        return self._client.run(_api.account_list_sandbox_recipients())

    def regenerate_webhook_signing_key(self) -> WebhookSigningKey:
        """Replace the key that signs the webhooks of the account, or create it.

        Returns:
            The new key.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v5/accounts/http_signing_key · account_regenerate_webhook_signing_key · global · account key
        """
        return self._client.run(_api.account_regenerate_webhook_signing_key())

    def remove_sandbox_recipient(self, email: str) -> Message:
        """Let someone get no more mail from the sandbox domain.

        Args:
            email: The address.

        Returns:
            The recipient is removed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v5/sandbox/auth_recipients/{email} · account_remove_sandbox_recipient · global · account key
        """
        return self._client.run(_api.account_remove_sandbox_recipient(email))

    def resend_activation_email(self) -> AccountSuccess:
        """Send the mail that activates the account to its owner again.

        Returns:
            It is sent.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v5/accounts/resend_activation_email · account_resend_activation_email · global · account key
        """
        return self._client.run(_api.account_resend_activation_email())

    def update(
        self,
        *,
        name: str | None = None,
        inactive_session_timeout: int | None = None,
        absolute_session_timeout: int | None = None,
        logout_redirect_url: str | None = None,
    ) -> Message:
        """Change settings of the account. One of them must be given.

        Args:
            name: The name of the organization.
            inactive_session_timeout: After how much idle time people are signed out of the control panel.
            absolute_session_timeout: After how much time people are signed out of the control panel in any case.
            logout_redirect_url: A URL to go to after signing out.

        Returns:
            The settings are changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v5/accounts · account_update · global · account key
        """
        return self._client.run(
            _api.account_update(
                name=name,
                inactive_session_timeout=inactive_session_timeout,
                absolute_session_timeout=absolute_session_timeout,
                logout_redirect_url=logout_redirect_url,
            )
        )

    def update_features(
        self,
        *,
        webhooks_redact_pii: Mapping[str, Any] | Sequence[Any] | None = None,
        ai_insights: Mapping[str, Any] | Sequence[Any] | None = None,
    ) -> AccountSuccess:
        """Switch features of the account on or off. What is absent stays as it is.

        Args:
            webhooks_redact_pii: Whether webhooks leave out personal data, as `{"enabled": true}`.
            ai_insights: Whether insights by artificial intelligence are shown, as `{"enabled": true}`.

        Returns:
            The features are switched.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v5/accounts/features · account_update_features · global · account key
        """
        return self._client.run(
            _api.account_update_features(webhooks_redact_pii=webhooks_redact_pii, ai_insights=ai_insights)
        )


class AsyncAccount:
    """Settings of the account as a whole, the key that signs its webhooks, and who may get mail from its sandbox domain."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def add_sandbox_recipient(self, *, email: str) -> SandboxRecipientResult:
        """Let someone get mail from the sandbox domain, once they have agreed by mail. Five at most.

        Args:
            email: The address.

        Returns:
            The recipient as added.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v5/sandbox/auth_recipients · account_add_sandbox_recipient · global · account key
        """
        return await self._client.run(_api.account_add_sandbox_recipient(email=email))

    async def get_webhook_signing_key(self) -> WebhookSigningKey:
        """The key that signs the webhooks of the account.

        Returns:
            The key.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v5/accounts/http_signing_key · account_get_webhook_signing_key · global · account key
        """
        return await self._client.run(_api.account_get_webhook_signing_key())

    async def list_sandbox_recipients(self) -> SandboxRecipientList:
        """Who may get mail from the sandbox domain.

        Returns:
            The recipients.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v5/sandbox/auth_recipients · account_list_sandbox_recipients · global · account key
        """
        return await self._client.run(_api.account_list_sandbox_recipients())

    async def regenerate_webhook_signing_key(self) -> WebhookSigningKey:
        """Replace the key that signs the webhooks of the account, or create it.

        Returns:
            The new key.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v5/accounts/http_signing_key · account_regenerate_webhook_signing_key · global · account key
        """
        return await self._client.run(_api.account_regenerate_webhook_signing_key())

    async def remove_sandbox_recipient(self, email: str) -> Message:
        """Let someone get no more mail from the sandbox domain.

        Args:
            email: The address.

        Returns:
            The recipient is removed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v5/sandbox/auth_recipients/{email} · account_remove_sandbox_recipient · global · account key
        """
        return await self._client.run(_api.account_remove_sandbox_recipient(email))

    async def resend_activation_email(self) -> AccountSuccess:
        """Send the mail that activates the account to its owner again.

        Returns:
            It is sent.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v5/accounts/resend_activation_email · account_resend_activation_email · global · account key
        """
        return await self._client.run(_api.account_resend_activation_email())

    async def update(
        self,
        *,
        name: str | None = None,
        inactive_session_timeout: int | None = None,
        absolute_session_timeout: int | None = None,
        logout_redirect_url: str | None = None,
    ) -> Message:
        """Change settings of the account. One of them must be given.

        Args:
            name: The name of the organization.
            inactive_session_timeout: After how much idle time people are signed out of the control panel.
            absolute_session_timeout: After how much time people are signed out of the control panel in any case.
            logout_redirect_url: A URL to go to after signing out.

        Returns:
            The settings are changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v5/accounts · account_update · global · account key
        """
        return await self._client.run(
            _api.account_update(
                name=name,
                inactive_session_timeout=inactive_session_timeout,
                absolute_session_timeout=absolute_session_timeout,
                logout_redirect_url=logout_redirect_url,
            )
        )

    async def update_features(
        self,
        *,
        webhooks_redact_pii: Mapping[str, Any] | Sequence[Any] | None = None,
        ai_insights: Mapping[str, Any] | Sequence[Any] | None = None,
    ) -> AccountSuccess:
        """Switch features of the account on or off. What is absent stays as it is.

        Args:
            webhooks_redact_pii: Whether webhooks leave out personal data, as `{"enabled": true}`.
            ai_insights: Whether insights by artificial intelligence are shown, as `{"enabled": true}`.

        Returns:
            The features are switched.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v5/accounts/features · account_update_features · global · account key
        """
        return await self._client.run(
            _api.account_update_features(webhooks_redact_pii=webhooks_redact_pii, ai_insights=ai_insights)
        )
