# Written by `make generate` from spec/. Do not edit.
"""Checks of addresses in their older forms. Validations and bulk validations have replaced them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import legacy_validations as _api
from ..types import deprecated

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..models import (
        LegacyAddressValidation,
        LegacyParsedAddresses,
        LegacyValidationJob,
        Message,
        ValidationStarted,
    )


class LegacyValidations:
    """Checks of addresses in their older forms. Validations and bulk validations have replaced them."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    @deprecated("legacy_validations_create_job is deprecated by the vendor; use bulk_validations.create.")
    def create_job(self, list_address: str) -> ValidationStarted:
        """Start to check the members of a mailing list.

        legacy_validations_create_job is deprecated by the vendor; use bulk_validations.create.

        Args:
            list_address: The address of the mailing list.

        Returns:
            The job has started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/lists/{list_address}/validate · legacy_validations_create_job · regional · account key
        """
        return self._client.run(_api.legacy_validations_create_job(list_address))

    @deprecated("legacy_validations_delete_job is deprecated by the vendor; use bulk_validations.delete.")
    def delete_job(self, list_address: str) -> Message:
        """Cancel the check of a mailing list.

        legacy_validations_delete_job is deprecated by the vendor; use bulk_validations.delete.

        Args:
            list_address: The address of the mailing list.

        Returns:
            It is canceled.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/lists/{list_address}/validate · legacy_validations_delete_job · regional · account key
        """
        return self._client.run(_api.legacy_validations_delete_job(list_address))

    @deprecated("legacy_validations_get_job is deprecated by the vendor; use bulk_validations.get.")
    def get_job(self, list_address: str) -> LegacyValidationJob:
        """How far the check of a mailing list is, and what it found.

        legacy_validations_get_job is deprecated by the vendor; use bulk_validations.get.

        Args:
            list_address: The address of the mailing list.

        Returns:
            The job.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/lists/{list_address}/validate · legacy_validations_get_job · regional · account key
        """
        return self._client.run(_api.legacy_validations_get_job(list_address))

    @deprecated("legacy_validations_validate is deprecated by the vendor; use validations.validate.")
    def validate(self, *, address: str, mailbox_verification: bool | None = None) -> LegacyAddressValidation:
        """Check one address with the public key, within a monthly limit.

        legacy_validations_validate is deprecated by the vendor; use validations.validate.

        Args:
            address: The address, at most 512 characters.
            mailbox_verification: Whether to ask the provider if the mailbox is there; no when absent.

        Returns:
            What was found.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/address/validate · legacy_validations_validate · regional · public key
        """
        return self._client.run(
            _api.legacy_validations_validate(address=address, mailbox_verification=mailbox_verification)
        )

    @deprecated("legacy_validations_validate_many is deprecated by the vendor; use validations.validate.")
    def validate_many(self, *, addresses: str, syntax_only: bool | None = None) -> LegacyParsedAddresses:
        """Sort a list of addresses into good and bad ones, with the public key. The vendor calls it parse.

        legacy_validations_validate_many is deprecated by the vendor; use validations.validate.

        Args:
            addresses: The addresses in one text, with commas or semicolons between them, at most 8,000 characters.
            syntax_only: Whether to check the syntax only, and not the DNS and the provider's rules; yes when
                absent.

        Returns:
            The good and the bad ones.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/address/parse · legacy_validations_validate_many · regional · public key
        """
        return self._client.run(_api.legacy_validations_validate_many(addresses=addresses, syntax_only=syntax_only))

    @deprecated("legacy_validations_validate_many_private is deprecated by the vendor; use validations.validate.")
    def validate_many_private(self, *, addresses: str, syntax_only: bool | None = None) -> LegacyParsedAddresses:
        """Sort a list of addresses into good and bad ones, with an API key of the account.

        legacy_validations_validate_many_private is deprecated by the vendor; use validations.validate.

        Args:
            addresses: The addresses in one text, with commas or semicolons between them, at most 8,000 characters.
            syntax_only: Whether to check the syntax only, and not the DNS and the provider's rules; yes when
                absent.

        Returns:
            The good and the bad ones.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/address/private/parse · legacy_validations_validate_many_private · regional · account key
        """
        return self._client.run(
            _api.legacy_validations_validate_many_private(addresses=addresses, syntax_only=syntax_only)
        )

    @deprecated("legacy_validations_validate_private is deprecated by the vendor; use validations.validate.")
    def validate_private(self, *, address: str, mailbox_verification: bool | None = None) -> LegacyAddressValidation:
        """Check one address with an API key of the account.

        legacy_validations_validate_private is deprecated by the vendor; use validations.validate.

        Args:
            address: The address, at most 512 characters.
            mailbox_verification: Whether to ask the provider if the mailbox is there; no when absent.

        Returns:
            What was found.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/address/private/validate · legacy_validations_validate_private · regional · account key
        """
        return self._client.run(
            _api.legacy_validations_validate_private(address=address, mailbox_verification=mailbox_verification)
        )


class AsyncLegacyValidations:
    """Checks of addresses in their older forms. Validations and bulk validations have replaced them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @deprecated("legacy_validations_create_job is deprecated by the vendor; use bulk_validations.create.")
    async def create_job(self, list_address: str) -> ValidationStarted:
        """Start to check the members of a mailing list.

        legacy_validations_create_job is deprecated by the vendor; use bulk_validations.create.

        Args:
            list_address: The address of the mailing list.

        Returns:
            The job has started.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/lists/{list_address}/validate · legacy_validations_create_job · regional · account key
        """
        return await self._client.run(_api.legacy_validations_create_job(list_address))

    @deprecated("legacy_validations_delete_job is deprecated by the vendor; use bulk_validations.delete.")
    async def delete_job(self, list_address: str) -> Message:
        """Cancel the check of a mailing list.

        legacy_validations_delete_job is deprecated by the vendor; use bulk_validations.delete.

        Args:
            list_address: The address of the mailing list.

        Returns:
            It is canceled.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/lists/{list_address}/validate · legacy_validations_delete_job · regional · account key
        """
        return await self._client.run(_api.legacy_validations_delete_job(list_address))

    @deprecated("legacy_validations_get_job is deprecated by the vendor; use bulk_validations.get.")
    async def get_job(self, list_address: str) -> LegacyValidationJob:
        """How far the check of a mailing list is, and what it found.

        legacy_validations_get_job is deprecated by the vendor; use bulk_validations.get.

        Args:
            list_address: The address of the mailing list.

        Returns:
            The job.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/lists/{list_address}/validate · legacy_validations_get_job · regional · account key
        """
        return await self._client.run(_api.legacy_validations_get_job(list_address))

    @deprecated("legacy_validations_validate is deprecated by the vendor; use validations.validate.")
    async def validate(self, *, address: str, mailbox_verification: bool | None = None) -> LegacyAddressValidation:
        """Check one address with the public key, within a monthly limit.

        legacy_validations_validate is deprecated by the vendor; use validations.validate.

        Args:
            address: The address, at most 512 characters.
            mailbox_verification: Whether to ask the provider if the mailbox is there; no when absent.

        Returns:
            What was found.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/address/validate · legacy_validations_validate · regional · public key
        """
        return await self._client.run(
            _api.legacy_validations_validate(address=address, mailbox_verification=mailbox_verification)
        )

    @deprecated("legacy_validations_validate_many is deprecated by the vendor; use validations.validate.")
    async def validate_many(self, *, addresses: str, syntax_only: bool | None = None) -> LegacyParsedAddresses:
        """Sort a list of addresses into good and bad ones, with the public key. The vendor calls it parse.

        legacy_validations_validate_many is deprecated by the vendor; use validations.validate.

        Args:
            addresses: The addresses in one text, with commas or semicolons between them, at most 8,000 characters.
            syntax_only: Whether to check the syntax only, and not the DNS and the provider's rules; yes when
                absent.

        Returns:
            The good and the bad ones.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/address/parse · legacy_validations_validate_many · regional · public key
        """
        return await self._client.run(
            _api.legacy_validations_validate_many(addresses=addresses, syntax_only=syntax_only)
        )

    @deprecated("legacy_validations_validate_many_private is deprecated by the vendor; use validations.validate.")
    async def validate_many_private(self, *, addresses: str, syntax_only: bool | None = None) -> LegacyParsedAddresses:
        """Sort a list of addresses into good and bad ones, with an API key of the account.

        legacy_validations_validate_many_private is deprecated by the vendor; use validations.validate.

        Args:
            addresses: The addresses in one text, with commas or semicolons between them, at most 8,000 characters.
            syntax_only: Whether to check the syntax only, and not the DNS and the provider's rules; yes when
                absent.

        Returns:
            The good and the bad ones.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/address/private/parse · legacy_validations_validate_many_private · regional · account key
        """
        return await self._client.run(
            _api.legacy_validations_validate_many_private(addresses=addresses, syntax_only=syntax_only)
        )

    @deprecated("legacy_validations_validate_private is deprecated by the vendor; use validations.validate.")
    async def validate_private(
        self, *, address: str, mailbox_verification: bool | None = None
    ) -> LegacyAddressValidation:
        """Check one address with an API key of the account.

        legacy_validations_validate_private is deprecated by the vendor; use validations.validate.

        Args:
            address: The address, at most 512 characters.
            mailbox_verification: Whether to ask the provider if the mailbox is there; no when absent.

        Returns:
            What was found.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/address/private/validate · legacy_validations_validate_private · regional · account key
        """
        return await self._client.run(
            _api.legacy_validations_validate_private(address=address, mailbox_verification=mailbox_verification)
        )
