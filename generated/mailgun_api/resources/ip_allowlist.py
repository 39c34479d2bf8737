# Written by `make generate` from spec/. Do not edit.
"""The IP addresses from which the API keys and SMTP credentials of the account may be used. While the list is empty, every address may."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import ip_allowlist as _api

if TYPE_CHECKING:
    from ..client import AsyncClient, Client
    from ..models import (
        IpAllowlistEntries,
    )


class IpAllowlist:
    """The IP addresses from which the API keys and SMTP credentials of the account may be used. While the list is empty, every address may."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(self, *, address: str, description: str | None = None) -> IpAllowlistEntries:
        """Put an address on the list. The first one shuts out every other address, this one perhaps included.

        Args:
            address: The address.
            description: A description.

        Returns:
            The list as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v2/ip_whitelist · ip_allowlist_create · unknown · account key
        """
        return self._client.run(_api.ip_allowlist_create(address=address, description=description))

    def delete(self, *, address: str) -> IpAllowlistEntries:
        """Take an address off the list. When it was the last one, every address is let in again.

        Args:
            address: The address.

        Returns:
            The list as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v2/ip_whitelist · ip_allowlist_delete · unknown · account key
        """
        return self._client.run(_api.ip_allowlist_delete(address=address))

    def list(self) -> IpAllowlistEntries:
        """The addresses on the list.

        Returns:
            The list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v2/ip_whitelist · ip_allowlist_list · unknown · account key
        """
        return self._client.run(_api.ip_allowlist_list())

    def update(self, *, address: str, description: str | None = None) -> IpAllowlistEntries:
        """Change the description of an address on the list.

        Args:
            address: The address.
            description: A description.

        Returns:
            The list as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v2/ip_whitelist · ip_allowlist_update · unknown · account key
        """
        return self._client.run(_api.ip_allowlist_update(address=address, description=description))


class AsyncIpAllowlist:
    """The IP addresses from which the API keys and SMTP credentials of the account may be used. While the list is empty, every address may."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(self, *, address: str, description: str | None = None) -> IpAllowlistEntries:
        """Put an address on the list. The first one shuts out every other address, this one perhaps included.

        Args:
            address: The address.
            description: A description.

        Returns:
            The list as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v2/ip_whitelist · ip_allowlist_create · unknown · account key
        """
        return await self._client.run(_api.ip_allowlist_create(address=address, description=description))

    async def delete(self, *, address: str) -> IpAllowlistEntries:
        """Take an address off the list. When it was the last one, every address is let in again.

        Args:
            address: The address.

        Returns:
            The list as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v2/ip_whitelist · ip_allowlist_delete · unknown · account key
        """
        return await self._client.run(_api.ip_allowlist_delete(address=address))

    async def list(self) -> IpAllowlistEntries:
        """The addresses on the list.

        Returns:
            The list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v2/ip_whitelist · ip_allowlist_list · unknown · account key
        """
        return await self._client.run(_api.ip_allowlist_list())

    async def update(self, *, address: str, description: str | None = None) -> IpAllowlistEntries:
        """Change the description of an address on the list.

        Args:
            address: The address.
            description: A description.

        Returns:
            The list as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v2/ip_whitelist · ip_allowlist_update · unknown · account key
        """
        return await self._client.run(_api.ip_allowlist_update(address=address, description=description))
