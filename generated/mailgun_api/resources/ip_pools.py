# Written by `make generate` from spec/. Do not edit.
"""Pools of dedicated IP addresses, to part streams of mail from each other. The account needs the feature; a pool that a subaccount has from its parent account cannot be changed there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import ip_pools as _api
from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        IpPoolCreated,
        IpPoolDelegationList,
        IpPoolDomain,
        IpPoolDomainPage,
        IpPoolList,
        IpPoolResult,
        Message,
    )


class IpPools:
    """Pools of dedicated IP addresses, to part streams of mail from each other. The account needs the feature; a pool that a subaccount has from its parent account cannot be changed there."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def add_ip(self, pool_id: str, ip: str) -> Message:
        """Add a dedicated IP address, which no other pool has, to an IP pool. Domains follow in the background.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            ip: The IP address.

        Returns:
            It is added, or will be.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/ip_pools/{pool}/ips/{ip} · ip_pools_add_ip · regional · account key
        """
        return self._client.run(_api.ip_pools_add_ip(pool_id, ip))

    def add_ips(self, pool_id: str, *, ips: str | Sequence[str]) -> Message:
        """Add several dedicated IP addresses, which no other pool has, to an IP pool. Domains follow in the
        background.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            ips: The addresses to add.

        Returns:
            They are added, or will be.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/ip_pools/{pool}/ips.json · ip_pools_add_ips · regional · account key
        """
        return self._client.run(_api.ip_pools_add_ips(pool_id, ips=ips))

    def create(self, *, name: str, description: str, ip: str | Sequence[str] | None = None) -> IpPoolCreated:
        """Create an IP pool.

        Args:
            name: A short name.
            description: A description.
            ip: Dedicated addresses to put into it; none when absent.

        Returns:
            The pool is there.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/ip_pools · ip_pools_create · regional · account key
        """
        return self._client.run(_api.ip_pools_create(name=name, description=description, ip=ip))

    @deprecated("ip_pools_create_v1 is deprecated by the vendor; use ip_pools.create.")
    def create_v1(self, *, name: str, description: str | None = None, ips: str | None = None) -> IpPoolCreated:
        """Create an IP pool, by the older path.

        ip_pools_create_v1 is deprecated by the vendor; use ip_pools.create.

        Args:
            name: A short name.
            description: A description.
            ips: Dedicated addresses to put into it, separated by commas.

        Returns:
            The pool is there.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/ip_pools · ip_pools_create_v1 · regional · account key
        """
        return self._client.run(_api.ip_pools_create_v1(name=name, description=description, ips=ips))

    def delegate(self, pool_id: str, *, subaccount_id: str) -> Message:
        """Let a subaccount use an IP pool of the account. A subaccount may have several.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            subaccount_id: The subaccount.

        Returns:
            The subaccount may use it.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/ip_pools/{pool}/delegate · ip_pools_delegate · regional · account key
        """
        return self._client.run(_api.ip_pools_delegate(pool_id, subaccount_id=subaccount_id))

    def delete(
        self, pool_id: str, *, replacement_ip: str | None = None, replacement_pool_id: str | None = None
    ) -> Message:
        """Delete an IP pool. Its domains and subaccounts get the replacement in the background; only an empty pool
        needs none.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            replacement_ip: A dedicated address, in no pool, for the domains to use instead; `shared` lets Mailgun
                choose shared ones. Not beside `replacement_pool_id`.
            replacement_pool_id: Another IP pool for the domains to use instead. It must hold an address.

        Returns:
            The pool is gone, or will be.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/ip_pools/{pool} · ip_pools_delete · regional · account key
        """
        return self._client.run(
            _api.ip_pools_delete(pool_id, replacement_ip=replacement_ip, replacement_pool_id=replacement_pool_id)
        )

    @deprecated("ip_pools_delete_v1 is deprecated by the vendor; use ip_pools.delete.")
    def delete_v1(
        self, pool_id: str, *, replacement_ip: str | None = None, replacement_pool_id: str | None = None
    ) -> Message:
        """Delete an IP pool, by the older path. One that a domain is linked to needs a replacement.

        ip_pools_delete_v1 is deprecated by the vendor; use ip_pools.delete.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            replacement_ip: A dedicated address, in no pool, for the domains to use instead; `shared` lets Mailgun
                choose shared ones. Not beside `replacement_pool_id`.
            replacement_pool_id: Another IP pool for the domains to use instead. It must hold an address.

        Returns:
            The pool is gone, or will be.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/ip_pools/{pool} · ip_pools_delete_v1 · regional · account key
        """
        return self._client.run(
            _api.ip_pools_delete_v1(pool_id, replacement_ip=replacement_ip, replacement_pool_id=replacement_pool_id)
        )

    def get(self, pool_id: str) -> IpPoolResult:
        """One IP pool with the domains that are linked to it.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.

        Returns:
            The pool.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/ip_pools/{pool} · ip_pools_get · regional · account key
        """
        return self._client.run(_api.ip_pools_get(pool_id))

    def list(self) -> IpPoolList:
        """The IP pools of the account.

        Returns:
            The pools.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/ip_pools · ip_pools_list · regional · account key
        """
        return self._client.run(_api.ip_pools_list())

    def list_delegations(self) -> IpPoolDelegationList:
        """Which subaccounts use which IP pools of the account.

        Returns:
            The pairs of pool and subaccount.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v5/accounts/subaccounts/ip_pools/all · ip_pools_list_delegations · unknown · account key
        """
        return self._client.run(_api.ip_pools_list_delegations())

    def list_domains(self, pool_id: str, *, limit: int | None = None, page: str | None = None) -> IpPoolDomainPage:
        """The domains that are linked to an IP pool.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            limit: How many domains a page holds, 10 to 500; 10 when absent.
            page: The token in the link to a page; the first page when absent.

        Returns:
            A page of domains.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/ip_pools/{pool}/domains · ip_pools_list_domains · regional · account key
        """
        return self._client.run(_api.ip_pools_list_domains(pool_id, limit=limit, page=page))

    def iter_domains(
        self, pool_id: str, *, limit: int | None = None, page: str | None = None
    ) -> Items[IpPoolDomain, IpPoolDomainPage]:
        """Every item of all pages: The domains that are linked to an IP pool.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            limit: How many domains a page holds, 10 to 500; 10 when absent.
            page: The token in the link to a page; the first page when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/ip_pools/{pool}/domains · ip_pools_list_domains · regional · account key
        """
        return self._client.iterate(_api.ip_pools_list_domains(pool_id, limit=limit, page=page))

    @deprecated("ip_pools_list_v1 is deprecated by the vendor; use ip_pools.list.")
    def list_v1(self) -> IpPoolList:
        """The IP pools of the account, by the older path.

        ip_pools_list_v1 is deprecated by the vendor; use ip_pools.list.

        Returns:
            The pools.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/ip_pools · ip_pools_list_v1 · regional · account key
        """
        return self._client.run(_api.ip_pools_list_v1())

    def remove_delegation(self, pool_id: str, *, subaccount_id: str) -> Message:
        """Take an IP pool of the account back from a subaccount.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            subaccount_id: The subaccount.

        Returns:
            The subaccount has it no more.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/ip_pools/{pool}/delegate · ip_pools_remove_delegation · regional · account key
        """
        return self._client.run(_api.ip_pools_remove_delegation(pool_id, subaccount_id=subaccount_id))

    def remove_ip(self, pool_id: str, ip: str) -> Message:
        """Take an IP address out of an IP pool. Domains follow in the background.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            ip: The IP address.

        Returns:
            It is taken out, or will be.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/ip_pools/{pool}/ips/{ip} · ip_pools_remove_ip · regional · account key
        """
        return self._client.run(_api.ip_pools_remove_ip(pool_id, ip))

    def unassign_from_domain(
        self, domain: str, *, replacement_ip: str | None = None, replacement_pool_id: str | None = None
    ) -> Message:
        """Unlink the IP pool of a domain. The domain needs one of the two replacements.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            replacement_ip: A dedicated address, in no pool, for the domains to use instead; `shared` lets Mailgun
                choose shared ones. Not beside `replacement_pool_id`.
            replacement_pool_id: Another IP pool for the domains to use instead. It must hold an address.

        Returns:
            It is unlinked.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/domains/{domain}/ips/ip_pool · ip_pools_unassign_from_domain · regional · account key
        """
        return self._client.run(
            _api.ip_pools_unassign_from_domain(
                domain, replacement_ip=replacement_ip, replacement_pool_id=replacement_pool_id
            )
        )

    def update(
        self,
        pool_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        add_ip: str | Sequence[str] | None = None,
        remove_ip: str | Sequence[str] | None = None,
        link_domain: str | Sequence[str] | None = None,
        unlink_domain: str | Sequence[str] | None = None,
    ) -> Message:
        """Change an IP pool, its addresses and linked domains included. Domains follow in the background; a call that
        changes nothing is refused.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            name: A new short name.
            description: A new description.
            add_ip: Dedicated addresses to add.
            remove_ip: Addresses to take out.
            link_domain: The ids of domains to link.
            unlink_domain: The ids of domains to unlink.

        Returns:
            The pool is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PATCH /v3/ip_pools/{pool} · ip_pools_update · regional · account key
        """
        return self._client.run(
            _api.ip_pools_update(
                pool_id,
                name=name,
                description=description,
                add_ip=add_ip,
                remove_ip=remove_ip,
                link_domain=link_domain,
                unlink_domain=unlink_domain,
            )
        )

    @deprecated("ip_pools_update_v1 is deprecated by the vendor; use ip_pools.update.")
    def update_v1(
        self,
        pool_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        add_ip: str | Sequence[str] | None = None,
        remove_ip: str | Sequence[str] | None = None,
        link_domain: str | Sequence[str] | None = None,
        unlink_domain: str | Sequence[str] | None = None,
    ) -> Message:
        """Change an IP pool, by the older path.

        ip_pools_update_v1 is deprecated by the vendor; use ip_pools.update.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            name: A new short name.
            description: A new description.
            add_ip: Dedicated addresses to add.
            remove_ip: Addresses to take out.
            link_domain: The ids of domains to link.
            unlink_domain: The ids of domains to unlink.

        Returns:
            The pool is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PATCH /v1/ip_pools/{pool} · ip_pools_update_v1 · regional · account key
        """
        return self._client.run(
            _api.ip_pools_update_v1(
                pool_id,
                name=name,
                description=description,
                add_ip=add_ip,
                remove_ip=remove_ip,
                link_domain=link_domain,
                unlink_domain=unlink_domain,
            )
        )


class AsyncIpPools:
    """Pools of dedicated IP addresses, to part streams of mail from each other. The account needs the feature; a pool that a subaccount has from its parent account cannot be changed there."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def add_ip(self, pool_id: str, ip: str) -> Message:
        """Add a dedicated IP address, which no other pool has, to an IP pool. Domains follow in the background.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            ip: The IP address.

        Returns:
            It is added, or will be.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/ip_pools/{pool}/ips/{ip} · ip_pools_add_ip · regional · account key
        """
        return await self._client.run(_api.ip_pools_add_ip(pool_id, ip))

    async def add_ips(self, pool_id: str, *, ips: str | Sequence[str]) -> Message:
        """Add several dedicated IP addresses, which no other pool has, to an IP pool. Domains follow in the
        background.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            ips: The addresses to add.

        Returns:
            They are added, or will be.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/ip_pools/{pool}/ips.json · ip_pools_add_ips · regional · account key
        """
        return await self._client.run(_api.ip_pools_add_ips(pool_id, ips=ips))

    async def create(self, *, name: str, description: str, ip: str | Sequence[str] | None = None) -> IpPoolCreated:
        """Create an IP pool.

        Args:
            name: A short name.
            description: A description.
            ip: Dedicated addresses to put into it; none when absent.

        Returns:
            The pool is there.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/ip_pools · ip_pools_create · regional · account key
        """
        return await self._client.run(_api.ip_pools_create(name=name, description=description, ip=ip))

    @deprecated("ip_pools_create_v1 is deprecated by the vendor; use ip_pools.create.")
    async def create_v1(self, *, name: str, description: str | None = None, ips: str | None = None) -> IpPoolCreated:
        """Create an IP pool, by the older path.

        ip_pools_create_v1 is deprecated by the vendor; use ip_pools.create.

        Args:
            name: A short name.
            description: A description.
            ips: Dedicated addresses to put into it, separated by commas.

        Returns:
            The pool is there.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v1/ip_pools · ip_pools_create_v1 · regional · account key
        """
        return await self._client.run(_api.ip_pools_create_v1(name=name, description=description, ips=ips))

    async def delegate(self, pool_id: str, *, subaccount_id: str) -> Message:
        """Let a subaccount use an IP pool of the account. A subaccount may have several.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            subaccount_id: The subaccount.

        Returns:
            The subaccount may use it.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/ip_pools/{pool}/delegate · ip_pools_delegate · regional · account key
        """
        return await self._client.run(_api.ip_pools_delegate(pool_id, subaccount_id=subaccount_id))

    async def delete(
        self, pool_id: str, *, replacement_ip: str | None = None, replacement_pool_id: str | None = None
    ) -> Message:
        """Delete an IP pool. Its domains and subaccounts get the replacement in the background; only an empty pool
        needs none.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            replacement_ip: A dedicated address, in no pool, for the domains to use instead; `shared` lets Mailgun
                choose shared ones. Not beside `replacement_pool_id`.
            replacement_pool_id: Another IP pool for the domains to use instead. It must hold an address.

        Returns:
            The pool is gone, or will be.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/ip_pools/{pool} · ip_pools_delete · regional · account key
        """
        return await self._client.run(
            _api.ip_pools_delete(pool_id, replacement_ip=replacement_ip, replacement_pool_id=replacement_pool_id)
        )

    @deprecated("ip_pools_delete_v1 is deprecated by the vendor; use ip_pools.delete.")
    async def delete_v1(
        self, pool_id: str, *, replacement_ip: str | None = None, replacement_pool_id: str | None = None
    ) -> Message:
        """Delete an IP pool, by the older path. One that a domain is linked to needs a replacement.

        ip_pools_delete_v1 is deprecated by the vendor; use ip_pools.delete.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            replacement_ip: A dedicated address, in no pool, for the domains to use instead; `shared` lets Mailgun
                choose shared ones. Not beside `replacement_pool_id`.
            replacement_pool_id: Another IP pool for the domains to use instead. It must hold an address.

        Returns:
            The pool is gone, or will be.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/ip_pools/{pool} · ip_pools_delete_v1 · regional · account key
        """
        return await self._client.run(
            _api.ip_pools_delete_v1(pool_id, replacement_ip=replacement_ip, replacement_pool_id=replacement_pool_id)
        )

    async def get(self, pool_id: str) -> IpPoolResult:
        """One IP pool with the domains that are linked to it.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.

        Returns:
            The pool.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/ip_pools/{pool} · ip_pools_get · regional · account key
        """
        return await self._client.run(_api.ip_pools_get(pool_id))

    async def list(self) -> IpPoolList:
        """The IP pools of the account.

        Returns:
            The pools.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/ip_pools · ip_pools_list · regional · account key
        """
        return await self._client.run(_api.ip_pools_list())

    async def list_delegations(self) -> IpPoolDelegationList:
        """Which subaccounts use which IP pools of the account.

        Returns:
            The pairs of pool and subaccount.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v5/accounts/subaccounts/ip_pools/all · ip_pools_list_delegations · unknown · account key
        """
        return await self._client.run(_api.ip_pools_list_delegations())

    async def list_domains(
        self, pool_id: str, *, limit: int | None = None, page: str | None = None
    ) -> IpPoolDomainPage:
        """The domains that are linked to an IP pool.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            limit: How many domains a page holds, 10 to 500; 10 when absent.
            page: The token in the link to a page; the first page when absent.

        Returns:
            A page of domains.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/ip_pools/{pool}/domains · ip_pools_list_domains · regional · account key
        """
        return await self._client.run(_api.ip_pools_list_domains(pool_id, limit=limit, page=page))

    def iter_domains(
        self, pool_id: str, *, limit: int | None = None, page: str | None = None
    ) -> AsyncItems[IpPoolDomain, IpPoolDomainPage]:
        """Every item of all pages: The domains that are linked to an IP pool.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            limit: How many domains a page holds, 10 to 500; 10 when absent.
            page: The token in the link to a page; the first page when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/ip_pools/{pool}/domains · ip_pools_list_domains · regional · account key
        """
        return self._client.iterate(_api.ip_pools_list_domains(pool_id, limit=limit, page=page))

    @deprecated("ip_pools_list_v1 is deprecated by the vendor; use ip_pools.list.")
    async def list_v1(self) -> IpPoolList:
        """The IP pools of the account, by the older path.

        ip_pools_list_v1 is deprecated by the vendor; use ip_pools.list.

        Returns:
            The pools.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/ip_pools · ip_pools_list_v1 · regional · account key
        """
        return await self._client.run(_api.ip_pools_list_v1())

    async def remove_delegation(self, pool_id: str, *, subaccount_id: str) -> Message:
        """Take an IP pool of the account back from a subaccount.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            subaccount_id: The subaccount.

        Returns:
            The subaccount has it no more.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/ip_pools/{pool}/delegate · ip_pools_remove_delegation · regional · account key
        """
        return await self._client.run(_api.ip_pools_remove_delegation(pool_id, subaccount_id=subaccount_id))

    async def remove_ip(self, pool_id: str, ip: str) -> Message:
        """Take an IP address out of an IP pool. Domains follow in the background.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            ip: The IP address.

        Returns:
            It is taken out, or will be.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/ip_pools/{pool}/ips/{ip} · ip_pools_remove_ip · regional · account key
        """
        return await self._client.run(_api.ip_pools_remove_ip(pool_id, ip))

    async def unassign_from_domain(
        self, domain: str, *, replacement_ip: str | None = None, replacement_pool_id: str | None = None
    ) -> Message:
        """Unlink the IP pool of a domain. The domain needs one of the two replacements.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            replacement_ip: A dedicated address, in no pool, for the domains to use instead; `shared` lets Mailgun
                choose shared ones. Not beside `replacement_pool_id`.
            replacement_pool_id: Another IP pool for the domains to use instead. It must hold an address.

        Returns:
            It is unlinked.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/domains/{domain}/ips/ip_pool · ip_pools_unassign_from_domain · regional · account key
        """
        return await self._client.run(
            _api.ip_pools_unassign_from_domain(
                domain, replacement_ip=replacement_ip, replacement_pool_id=replacement_pool_id
            )
        )

    async def update(
        self,
        pool_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        add_ip: str | Sequence[str] | None = None,
        remove_ip: str | Sequence[str] | None = None,
        link_domain: str | Sequence[str] | None = None,
        unlink_domain: str | Sequence[str] | None = None,
    ) -> Message:
        """Change an IP pool, its addresses and linked domains included. Domains follow in the background; a call that
        changes nothing is refused.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            name: A new short name.
            description: A new description.
            add_ip: Dedicated addresses to add.
            remove_ip: Addresses to take out.
            link_domain: The ids of domains to link.
            unlink_domain: The ids of domains to unlink.

        Returns:
            The pool is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PATCH /v3/ip_pools/{pool} · ip_pools_update · regional · account key
        """
        return await self._client.run(
            _api.ip_pools_update(
                pool_id,
                name=name,
                description=description,
                add_ip=add_ip,
                remove_ip=remove_ip,
                link_domain=link_domain,
                unlink_domain=unlink_domain,
            )
        )

    @deprecated("ip_pools_update_v1 is deprecated by the vendor; use ip_pools.update.")
    async def update_v1(
        self,
        pool_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        add_ip: str | Sequence[str] | None = None,
        remove_ip: str | Sequence[str] | None = None,
        link_domain: str | Sequence[str] | None = None,
        unlink_domain: str | Sequence[str] | None = None,
    ) -> Message:
        """Change an IP pool, by the older path.

        ip_pools_update_v1 is deprecated by the vendor; use ip_pools.update.

        Args:
            pool_id: The id of the pool, 24 hexadecimal digits.
            name: A new short name.
            description: A new description.
            add_ip: Dedicated addresses to add.
            remove_ip: Addresses to take out.
            link_domain: The ids of domains to link.
            unlink_domain: The ids of domains to unlink.

        Returns:
            The pool is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PATCH /v1/ip_pools/{pool} · ip_pools_update_v1 · regional · account key
        """
        return await self._client.run(
            _api.ip_pools_update_v1(
                pool_id,
                name=name,
                description=description,
                add_ip=add_ip,
                remove_ip=remove_ip,
                link_domain=link_domain,
                unlink_domain=unlink_domain,
            )
        )
