# Written by `make generate` from spec/. Do not edit.
"""The DKIM keys that sign the mail of a domain, and the DNS records that publish them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import domain_keys as _api

if TYPE_CHECKING:
    from datetime import timedelta

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        DkimAuthority,
        DkimRotation,
        DomainKey,
        DomainKeyList,
        DomainKeyPage,
        DomainKeyState,
        Message,
    )


class DomainKeys:
    """The DKIM keys that sign the mail of a domain, and the DNS records that publish them."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def activate(self, domain: str, selector: str) -> DomainKeyState:
        """Let a domain sign with one of its DKIM keys.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            selector: The selector of the key.

        Returns:
            The key is active.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v4/domains/{domain}/keys/{selector}/activate · domain_keys_activate · regional · account key
        """
        return self._client.run(_api.domain_keys_activate(domain, selector))

    def create(
        self, *, signing_domain: str, selector: str, bits: int | None = None, pem: str | None = None
    ) -> DomainKey:
        """Create a DKIM key. It signs once its DNS record is set and it is activated.

        Args:
            signing_domain: The domain of the key.
            selector: The selector, one label without dots.
            bits: The size of the key in bits, 1024 or 2048.
            pem: A private key of your own as PEM; Mailgun makes one when absent.

        Returns:
            The key, with the record to set.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/dkim/keys · domain_keys_create · regional · account key
        """
        return self._client.run(
            _api.domain_keys_create(signing_domain=signing_domain, selector=selector, bits=bits, pem=pem)
        )

    def deactivate(self, domain: str, selector: str) -> DomainKeyState:
        """Let a domain sign no longer with one of its DKIM keys.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            selector: The selector of the key.

        Returns:
            The key is not active.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v4/domains/{domain}/keys/{selector}/deactivate · domain_keys_deactivate · regional · account key
        """
        return self._client.run(_api.domain_keys_deactivate(domain, selector))

    def delete(self, *, signing_domain: str, selector: str) -> Message:
        """Delete a DKIM key.

        Args:
            signing_domain: The domain of the key.
            selector: The selector of the key.

        Returns:
            The key is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/dkim/keys · domain_keys_delete · regional · account key
        """
        return self._client.run(_api.domain_keys_delete(signing_domain=signing_domain, selector=selector))

    def list(self, domain: str) -> DomainKeyList:
        """The DKIM keys that a domain signs with.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The keys.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v4/domains/{domain}/keys · domain_keys_list · regional · account key
        """
        return self._client.run(_api.domain_keys_list(domain))

    def list_all(
        self,
        *,
        signing_domain: str | None = None,
        selector: str | None = None,
        limit: int | None = None,
        page: str | None = None,
    ) -> DomainKeyPage:
        """The DKIM keys of all domains of the account.

        Args:
            signing_domain: Only keys of this domain.
            selector: Only keys with this selector.
            limit: How many keys a page holds; 10 when absent.
            page: The token in the link to a page; the first page when absent.

        Returns:
            A page of keys.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/dkim/keys · domain_keys_list_all · regional · account key
        """
        return self._client.run(
            _api.domain_keys_list_all(signing_domain=signing_domain, selector=selector, limit=limit, page=page)
        )

    def iter_all(
        self,
        *,
        signing_domain: str | None = None,
        selector: str | None = None,
        limit: int | None = None,
        page: str | None = None,
    ) -> Items[DomainKey, DomainKeyPage]:
        """Every item of all pages: The DKIM keys of all domains of the account.

        Args:
            signing_domain: Only keys of this domain.
            selector: Only keys with this selector.
            limit: How many keys a page holds; 10 when absent.
            page: The token in the link to a page; the first page when absent.

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
            GET /v1/dkim/keys · domain_keys_list_all · regional · account key
        """
        return self._client.iterate(
            _api.domain_keys_list_all(signing_domain=signing_domain, selector=selector, limit=limit, page=page)
        )

    def rotate(self, domain: str) -> Message:
        """Rotate the key of a domain that uses automatic sender security, now and in the background. Its state must be
        `enabled`.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The rotation has begun.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v1/dkim_management/domains/{domain}/rotate · domain_keys_rotate · regional · account key
        """
        return self._client.run(_api.domain_keys_rotate(domain))

    def update_authority(self, domain: str, *, own_authority: bool | None = None) -> DkimAuthority:
        """Choose whether a domain signs with keys of its own or with those of its root domain.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            own_authority: Whether the domain signs with keys of its own, though its root domain is in the account
                too.

        Returns:
            The records that the domain needs now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain}/dkim_authority · domain_keys_update_authority · regional · account key
        """
        return self._client.run(_api.domain_keys_update_authority(domain, own_authority=own_authority))

    def update_rotation(
        self, domain: str, *, rotation_enabled: bool, rotation_interval: timedelta | str | None = None
    ) -> DkimRotation:
        """Choose whether and how often Mailgun rotates the key of a domain that uses automatic sender security.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            rotation_enabled: Whether to rotate the key.
            rotation_interval: How often, such as `5d`, which is also the minimum; only where the rotation is
                enabled.

        Returns:
            The rotation as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v1/dkim_management/domains/{domain}/rotation · domain_keys_update_rotation · regional · account key
        """
        return self._client.run(
            _api.domain_keys_update_rotation(
                domain, rotation_enabled=rotation_enabled, rotation_interval=rotation_interval
            )
        )

    def update_selector(self, domain: str, *, dkim_selector: str | None = None) -> Message:
        """Change the DKIM selector of a domain. Its DNS record changes with it.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            dkim_selector: The new selector; nothing changes when absent.

        Returns:
            The selector is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain}/dkim_selector · domain_keys_update_selector · regional · account key
        """
        return self._client.run(_api.domain_keys_update_selector(domain, dkim_selector=dkim_selector))


class AsyncDomainKeys:
    """The DKIM keys that sign the mail of a domain, and the DNS records that publish them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def activate(self, domain: str, selector: str) -> DomainKeyState:
        """Let a domain sign with one of its DKIM keys.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            selector: The selector of the key.

        Returns:
            The key is active.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v4/domains/{domain}/keys/{selector}/activate · domain_keys_activate · regional · account key
        """
        return await self._client.run(_api.domain_keys_activate(domain, selector))

    async def create(
        self, *, signing_domain: str, selector: str, bits: int | None = None, pem: str | None = None
    ) -> DomainKey:
        """Create a DKIM key. It signs once its DNS record is set and it is activated.

        Args:
            signing_domain: The domain of the key.
            selector: The selector, one label without dots.
            bits: The size of the key in bits, 1024 or 2048.
            pem: A private key of your own as PEM; Mailgun makes one when absent.

        Returns:
            The key, with the record to set.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/dkim/keys · domain_keys_create · regional · account key
        """
        return await self._client.run(
            _api.domain_keys_create(signing_domain=signing_domain, selector=selector, bits=bits, pem=pem)
        )

    async def deactivate(self, domain: str, selector: str) -> DomainKeyState:
        """Let a domain sign no longer with one of its DKIM keys.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            selector: The selector of the key.

        Returns:
            The key is not active.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v4/domains/{domain}/keys/{selector}/deactivate · domain_keys_deactivate · regional · account key
        """
        return await self._client.run(_api.domain_keys_deactivate(domain, selector))

    async def delete(self, *, signing_domain: str, selector: str) -> Message:
        """Delete a DKIM key.

        Args:
            signing_domain: The domain of the key.
            selector: The selector of the key.

        Returns:
            The key is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/dkim/keys · domain_keys_delete · regional · account key
        """
        return await self._client.run(_api.domain_keys_delete(signing_domain=signing_domain, selector=selector))

    async def list(self, domain: str) -> DomainKeyList:
        """The DKIM keys that a domain signs with.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The keys.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v4/domains/{domain}/keys · domain_keys_list · regional · account key
        """
        return await self._client.run(_api.domain_keys_list(domain))

    async def list_all(
        self,
        *,
        signing_domain: str | None = None,
        selector: str | None = None,
        limit: int | None = None,
        page: str | None = None,
    ) -> DomainKeyPage:
        """The DKIM keys of all domains of the account.

        Args:
            signing_domain: Only keys of this domain.
            selector: Only keys with this selector.
            limit: How many keys a page holds; 10 when absent.
            page: The token in the link to a page; the first page when absent.

        Returns:
            A page of keys.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/dkim/keys · domain_keys_list_all · regional · account key
        """
        return await self._client.run(
            _api.domain_keys_list_all(signing_domain=signing_domain, selector=selector, limit=limit, page=page)
        )

    def iter_all(
        self,
        *,
        signing_domain: str | None = None,
        selector: str | None = None,
        limit: int | None = None,
        page: str | None = None,
    ) -> AsyncItems[DomainKey, DomainKeyPage]:
        """Every item of all pages: The DKIM keys of all domains of the account.

        Args:
            signing_domain: Only keys of this domain.
            selector: Only keys with this selector.
            limit: How many keys a page holds; 10 when absent.
            page: The token in the link to a page; the first page when absent.

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
            GET /v1/dkim/keys · domain_keys_list_all · regional · account key
        """
        return self._client.iterate(
            _api.domain_keys_list_all(signing_domain=signing_domain, selector=selector, limit=limit, page=page)
        )

    async def rotate(self, domain: str) -> Message:
        """Rotate the key of a domain that uses automatic sender security, now and in the background. Its state must be
        `enabled`.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The rotation has begun.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v1/dkim_management/domains/{domain}/rotate · domain_keys_rotate · regional · account key
        """
        return await self._client.run(_api.domain_keys_rotate(domain))

    async def update_authority(self, domain: str, *, own_authority: bool | None = None) -> DkimAuthority:
        """Choose whether a domain signs with keys of its own or with those of its root domain.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            own_authority: Whether the domain signs with keys of its own, though its root domain is in the account
                too.

        Returns:
            The records that the domain needs now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain}/dkim_authority · domain_keys_update_authority · regional · account key
        """
        return await self._client.run(_api.domain_keys_update_authority(domain, own_authority=own_authority))

    async def update_rotation(
        self, domain: str, *, rotation_enabled: bool, rotation_interval: timedelta | str | None = None
    ) -> DkimRotation:
        """Choose whether and how often Mailgun rotates the key of a domain that uses automatic sender security.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            rotation_enabled: Whether to rotate the key.
            rotation_interval: How often, such as `5d`, which is also the minimum; only where the rotation is
                enabled.

        Returns:
            The rotation as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v1/dkim_management/domains/{domain}/rotation · domain_keys_update_rotation · regional · account key
        """
        return await self._client.run(
            _api.domain_keys_update_rotation(
                domain, rotation_enabled=rotation_enabled, rotation_interval=rotation_interval
            )
        )

    async def update_selector(self, domain: str, *, dkim_selector: str | None = None) -> Message:
        """Change the DKIM selector of a domain. Its DNS record changes with it.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            dkim_selector: The new selector; nothing changes when absent.

        Returns:
            The selector is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/domains/{domain}/dkim_selector · domain_keys_update_selector · regional · account key
        """
        return await self._client.run(_api.domain_keys_update_selector(domain, dkim_selector=dkim_selector))
