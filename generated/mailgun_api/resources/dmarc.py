# Written by `make generate` from spec/. Do not edit.
"""What mailbox providers report about mail from your domains that passed or failed DMARC."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..api import dmarc as _api

if TYPE_CHECKING:
    from datetime import datetime

    from ..client import AsyncClient, Client
    from ..models import (
        DmarcDomainList,
        DmarcIpResults,
        DmarcRecord,
        DmarcReferral,
        DmarcSetup,
    )


class Dmarc:
    """What mailbox providers report about mail from your domains that passed or failed DMARC."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_referral(self, *, email: str) -> DmarcReferral:
        """A link that registers somebody with Red Sift, the partner behind the DMARC reports.

        Args:
            email: The address of whoever is to register.

        Returns:
            The link.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/dmarc/referral · dmarc_create_referral · regional · account key
        """
        return self._client.run(_api.dmarc_create_referral(email=email))

    def get_domain(self, domain: str, *, from_: datetime | None = None, to: datetime | None = None) -> dict[str, Any]:
        """The results of one domain, by source of mail.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            from_: Where the range starts; goes with `to`.
            to: Where the range ends; needs `from`.

        Returns:
            The results as the service gives them.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/dmarc/domains/{domain} · dmarc_get_domain · regional · account key
        """
        return self._client.run(_api.dmarc_get_domain(domain, from_=from_, to=to))

    def get_host(
        self, domain: str, source: str, host: str, *, from_: datetime | None = None, to: datetime | None = None
    ) -> dict[str, Any]:
        """The results of one host of a source, by IP address.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            source: The source of the mail by its readable name, for instance `mailgun`.
            host: The name of the sending host.
            from_: Where the range starts; goes with `to`.
            to: Where the range ends; needs `from`.

        Returns:
            The results as the service gives them.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/dmarc/domains/{domain}/s/{source}/h/{host} · dmarc_get_host · regional · account key
        """
        return self._client.run(_api.dmarc_get_host(domain, source, host, from_=from_, to=to))

    def get_ip(
        self, domain: str, source: str, host: str, ip: str, *, from_: datetime | None = None, to: datetime | None = None
    ) -> DmarcIpResults:
        """The results of one IP address of a host, with each check that failed.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            source: The source of the mail by its readable name, for instance `mailgun`.
            host: The name of the sending host.
            ip: The IP address, version 4 or 6.
            from_: Where the range starts; goes with `to`.
            to: Where the range ends; needs `from`.

        Returns:
            The results.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/dmarc/domains/{domain}/s/{source}/h/{host}/ip/{ip} · dmarc_get_ip · regional · account key
        """
        return self._client.run(_api.dmarc_get_ip(domain, source, host, ip, from_=from_, to=to))

    def get_record(self, domain: str) -> DmarcRecord:
        """The DMARC record that a domain should have in DNS, and the one it has.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The two records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/dmarc/records/{domain} · dmarc_get_record · regional · account key
        """
        return self._client.run(_api.dmarc_get_record(domain))

    def get_setup(self) -> DmarcSetup:
        """Whether and since when DMARC reporting is set up for the account.

        Returns:
            The setup.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/dmarc/setup · dmarc_get_setup · regional · account key
        """
        return self._client.run(_api.dmarc_get_setup())

    def get_source(
        self, domain: str, source: str, *, from_: datetime | None = None, to: datetime | None = None
    ) -> dict[str, Any]:
        """The results of one source of a domain's mail, by host.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            source: The source of the mail by its readable name, for instance `mailgun`.
            from_: Where the range starts; goes with `to`.
            to: Where the range ends; needs `from`.

        Returns:
            The results as the service gives them.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/dmarc/domains/{domain}/s/{source} · dmarc_get_source · regional · account key
        """
        return self._client.run(_api.dmarc_get_source(domain, source, from_=from_, to=to))

    def list_domains(self, *, from_: datetime | None = None, to: datetime | None = None) -> DmarcDomainList:
        """The domains that have DMARC reporting, with their results.

        Args:
            from_: Where the range starts; goes with `to`.
            to: Where the range ends; needs `from`.

        Returns:
            The domains.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/dmarc/domains · dmarc_list_domains · regional · account key
        """
        return self._client.run(_api.dmarc_list_domains(from_=from_, to=to))


class AsyncDmarc:
    """What mailbox providers report about mail from your domains that passed or failed DMARC."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_referral(self, *, email: str) -> DmarcReferral:
        """A link that registers somebody with Red Sift, the partner behind the DMARC reports.

        Args:
            email: The address of whoever is to register.

        Returns:
            The link.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/dmarc/referral · dmarc_create_referral · regional · account key
        """
        return await self._client.run(_api.dmarc_create_referral(email=email))

    async def get_domain(
        self, domain: str, *, from_: datetime | None = None, to: datetime | None = None
    ) -> dict[str, Any]:
        """The results of one domain, by source of mail.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            from_: Where the range starts; goes with `to`.
            to: Where the range ends; needs `from`.

        Returns:
            The results as the service gives them.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/dmarc/domains/{domain} · dmarc_get_domain · regional · account key
        """
        return await self._client.run(_api.dmarc_get_domain(domain, from_=from_, to=to))

    async def get_host(
        self, domain: str, source: str, host: str, *, from_: datetime | None = None, to: datetime | None = None
    ) -> dict[str, Any]:
        """The results of one host of a source, by IP address.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            source: The source of the mail by its readable name, for instance `mailgun`.
            host: The name of the sending host.
            from_: Where the range starts; goes with `to`.
            to: Where the range ends; needs `from`.

        Returns:
            The results as the service gives them.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/dmarc/domains/{domain}/s/{source}/h/{host} · dmarc_get_host · regional · account key
        """
        return await self._client.run(_api.dmarc_get_host(domain, source, host, from_=from_, to=to))

    async def get_ip(
        self, domain: str, source: str, host: str, ip: str, *, from_: datetime | None = None, to: datetime | None = None
    ) -> DmarcIpResults:
        """The results of one IP address of a host, with each check that failed.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            source: The source of the mail by its readable name, for instance `mailgun`.
            host: The name of the sending host.
            ip: The IP address, version 4 or 6.
            from_: Where the range starts; goes with `to`.
            to: Where the range ends; needs `from`.

        Returns:
            The results.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/dmarc/domains/{domain}/s/{source}/h/{host}/ip/{ip} · dmarc_get_ip · regional · account key
        """
        return await self._client.run(_api.dmarc_get_ip(domain, source, host, ip, from_=from_, to=to))

    async def get_record(self, domain: str) -> DmarcRecord:
        """The DMARC record that a domain should have in DNS, and the one it has.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The two records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/dmarc/records/{domain} · dmarc_get_record · regional · account key
        """
        return await self._client.run(_api.dmarc_get_record(domain))

    async def get_setup(self) -> DmarcSetup:
        """Whether and since when DMARC reporting is set up for the account.

        Returns:
            The setup.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/dmarc/setup · dmarc_get_setup · regional · account key
        """
        return await self._client.run(_api.dmarc_get_setup())

    async def get_source(
        self, domain: str, source: str, *, from_: datetime | None = None, to: datetime | None = None
    ) -> dict[str, Any]:
        """The results of one source of a domain's mail, by host.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            source: The source of the mail by its readable name, for instance `mailgun`.
            from_: Where the range starts; goes with `to`.
            to: Where the range ends; needs `from`.

        Returns:
            The results as the service gives them.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/dmarc/domains/{domain}/s/{source} · dmarc_get_source · regional · account key
        """
        return await self._client.run(_api.dmarc_get_source(domain, source, from_=from_, to=to))

    async def list_domains(self, *, from_: datetime | None = None, to: datetime | None = None) -> DmarcDomainList:
        """The domains that have DMARC reporting, with their results.

        Args:
            from_: Where the range starts; goes with `to`.
            to: Where the range ends; needs `from`.

        Returns:
            The domains.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/dmarc/domains · dmarc_list_domains · regional · account key
        """
        return await self._client.run(_api.dmarc_list_domains(from_=from_, to=to))
