# Written by `make generate` from spec/. Do not edit.
"""Whether an e-mail address can get mail, and how risky it is to write there. Each address checked is paid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import validations as _api

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..models import (
        AddressValidation,
    )


class Validations:
    """Whether an e-mail address can get mail, and how risky it is to write there. Each address checked is paid."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def validate(self, *, address: str, provider_lookup: bool | None = None) -> AddressValidation:
        """Check one address.

        Only some calls are served at the same time; 429 means to wait and try again.

        Args:
            address: The address, at most 512 characters.
            provider_lookup: Whether Mailgun may ask the mailbox provider; yes when absent.

        Returns:
            What was found.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/address/validate · validations_validate · regional · account key
        """
        return self._client.run(_api.validations_validate(address=address, provider_lookup=provider_lookup))

    def validate_by_form(self, *, address: str, provider_lookup: bool | None = None) -> AddressValidation:
        """Check one address as `validations_validate` does, without having it in the URL.

        Args:
            address: The address, at most 512 characters.
            provider_lookup: Whether Mailgun may ask the mailbox provider; yes when absent.

        Returns:
            What was found.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v4/address/validate · validations_validate_by_form · regional · account key
        """
        return self._client.run(_api.validations_validate_by_form(address=address, provider_lookup=provider_lookup))


class AsyncValidations:
    """Whether an e-mail address can get mail, and how risky it is to write there. Each address checked is paid."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def validate(self, *, address: str, provider_lookup: bool | None = None) -> AddressValidation:
        """Check one address.

        Only some calls are served at the same time; 429 means to wait and try again.

        Args:
            address: The address, at most 512 characters.
            provider_lookup: Whether Mailgun may ask the mailbox provider; yes when absent.

        Returns:
            What was found.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/address/validate · validations_validate · regional · account key
        """
        return await self._client.run(_api.validations_validate(address=address, provider_lookup=provider_lookup))

    async def validate_by_form(self, *, address: str, provider_lookup: bool | None = None) -> AddressValidation:
        """Check one address as `validations_validate` does, without having it in the URL.

        Args:
            address: The address, at most 512 characters.
            provider_lookup: Whether Mailgun may ask the mailbox provider; yes when absent.

        Returns:
            What was found.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v4/address/validate · validations_validate_by_form · regional · account key
        """
        return await self._client.run(
            _api.validations_validate_by_form(address=address, provider_lookup=provider_lookup)
        )
