# Written by `make generate` from spec/. Do not edit.
"""Pools of dedicated IP addresses by reputation. Mailgun checks the health of each enrolled domain and moves it to the pool that fits. The account needs the feature."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import dynamic_ip_pools as _api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        AssignableDomainList,
        DynamicIpPoolAddresses,
        DynamicIpPoolDomain,
        DynamicIpPoolDomainHistory,
        DynamicIpPoolDomainPage,
        DynamicIpPoolList,
        DynamicIpPoolMove,
        DynamicIpPoolMovePage,
        DynamicIpPoolPreview,
        Message,
    )


class DynamicIpPools:
    """Pools of dedicated IP addresses by reputation. Mailgun checks the health of each enrolled domain and moves it to the pool that fits. The account needs the feature."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def add_ip(self, pool_name: str, ip: str) -> Message:
        """Add one address to a dynamic IP pool.

        Args:
            pool_name: The name of the pool: `dynamic_good`, `dynamic_poor` or `dynamic_new`.
            ip: The IP address. It must be a dedicated one of the account.

        Returns:
            It is added.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/dynamic_pools/{pool_name}/{ip} · dynamic_ip_pools_add_ip · regional · account key
        """
        return self._client.run(_api.dynamic_ip_pools_add_ip(pool_name, ip))

    def delete_all(self) -> Message:
        """Remove all dynamic IP pools. No domain of the account or its subaccounts may be enrolled any more.

        Returns:
            The pools are gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/dynamic_pools/all · dynamic_ip_pools_delete_all · regional · account key
        """
        return self._client.run(_api.dynamic_ip_pools_delete_all())

    def delete_override(self, domain: str) -> Message:
        """Let health checks choose the pool of a domain again.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The override is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/dynamic_pools/domains/{domain}/override · dynamic_ip_pools_delete_override · regional ·
                account key
        """
        return self._client.run(_api.dynamic_ip_pools_delete_override(domain))

    def enroll_all_domains(self, *, include_subaccounts: bool) -> Message:
        """Enroll every domain of the account, in the background. Only for parent accounts.

        Args:
            include_subaccounts: Whether to enroll the domains of all subaccounts too.

        Returns:
            The work has begun.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/domains/all/dynamic_pools/enroll · dynamic_ip_pools_enroll_all_domains · regional · account key
        """
        return self._client.run(_api.dynamic_ip_pools_enroll_all_domains(include_subaccounts=include_subaccounts))

    def enroll_domain(self, domain: str, *, replacement_ip: str) -> Message:
        """Enroll a domain, so that Mailgun chooses its pool by its reputation.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            replacement_ip: An address, or `shared`.

        Returns:
            The domain is enrolled.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/domains/{domain}/dynamic_pools · dynamic_ip_pools_enroll_domain · regional · account key
        """
        return self._client.run(_api.dynamic_ip_pools_enroll_domain(domain, replacement_ip=replacement_ip))

    def get_preview(self, domain: str) -> DynamicIpPoolPreview:
        """Check the health of a domain and tell which pool it would get. Nothing is changed.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The pool and the reasons.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/dynamic_pools/domains/{domain}/preview · dynamic_ip_pools_get_preview · regional · account key
        """
        return self._client.run(_api.dynamic_ip_pools_get_preview(domain))

    def list(self) -> DynamicIpPoolList:
        """The dynamic IP pools of the account with their addresses.

        Returns:
            The pools.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/dynamic_pools · dynamic_ip_pools_list · regional · account key
        """
        return self._client.run(_api.dynamic_ip_pools_list())

    def list_assignable_domains(
        self, *, subaccount_id: str | None = None, domain: str | None = None
    ) -> AssignableDomainList:
        """The domains that could be enrolled and are not.

        Args:
            subaccount_id: Only domains of this subaccount.
            domain: Only domains whose name matches this regular expression.

        Returns:
            The domains.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/dynamic_pools/assignable · dynamic_ip_pools_list_assignable_domains · regional · account
                key
        """
        return self._client.run(
            _api.dynamic_ip_pools_list_assignable_domains(subaccount_id=subaccount_id, domain=domain)
        )

    def list_domain_history(self, domain: str) -> DynamicIpPoolDomainHistory:
        """How a domain was moved from pool to pool.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The moves.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/dynamic_pools/domains/{domain}/history · dynamic_ip_pools_list_domain_history · regional ·
                account key
        """
        return self._client.run(_api.dynamic_ip_pools_list_domain_history(domain))

    def list_domains(
        self,
        *,
        limit: int | None = None,
        account: str | Sequence[str] | None = None,
        pool: str | Sequence[str] | None = None,
        sort_by: Literal["bounce_rate", "complaint_rate", "name"] | str | None = None,
        sort_order: Literal["ascending", "descending"] | str | None = None,
    ) -> DynamicIpPoolDomainPage:
        """The enrolled domains of the account and its subaccounts, each with its pool.

        Args:
            limit: How many domains a page holds, 1 to 100.
            account: Only domains of these accounts, by their ids.
            pool: Only domains in these pools, such as `dynamic_good`.
            sort_by: What to sort by; `name` when absent.
            sort_order: The direction; `ascending` when absent.

        Returns:
            A page of domains.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/dynamic_pools/domains · dynamic_ip_pools_list_domains · regional · account key
        """
        return self._client.run(
            _api.dynamic_ip_pools_list_domains(
                limit=limit, account=account, pool=pool, sort_by=sort_by, sort_order=sort_order
            )
        )

    def iter_domains(
        self,
        *,
        limit: int | None = None,
        account: str | Sequence[str] | None = None,
        pool: str | Sequence[str] | None = None,
        sort_by: Literal["bounce_rate", "complaint_rate", "name"] | str | None = None,
        sort_order: Literal["ascending", "descending"] | str | None = None,
    ) -> Items[DynamicIpPoolDomain, DynamicIpPoolDomainPage]:
        """Every item of all pages: The enrolled domains of the account and its subaccounts, each with its pool.

        Args:
            limit: How many domains a page holds, 1 to 100.
            account: Only domains of these accounts, by their ids.
            pool: Only domains in these pools, such as `dynamic_good`.
            sort_by: What to sort by; `name` when absent.
            sort_order: The direction; `ascending` when absent.

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
            GET /v1/dynamic_pools/domains · dynamic_ip_pools_list_domains · regional · account key
        """
        return self._client.iterate(
            _api.dynamic_ip_pools_list_domains(
                limit=limit, account=account, pool=pool, sort_by=sort_by, sort_order=sort_order
            )
        )

    def list_history(
        self,
        *,
        limit: int | None = None,
        include_subaccounts: bool | None = None,
        domain: str | None = None,
        before: str | None = None,
        after: str | None = None,
        moved_to: str | None = None,
        moved_from: str | None = None,
    ) -> DynamicIpPoolMovePage:
        """How the domains of the account were moved from pool to pool.

        Args:
            limit: How many moves a page holds, 1 to 100.
            include_subaccounts: Whether to list the moves of all subaccounts too; no when absent.
            domain: Only moves of this domain.
            before: Only moves before this time, as `Mon, 22 Sep 2025 15:13:04 GMT`.
            after: Only moves after this time, as `Mon, 22 Sep 2025 15:13:04 GMT`.
            moved_to: Only moves to this pool, such as `dynamic_good`.
            moved_from: Only moves from this pool, such as `dynamic_poor`.

        Returns:
            A page of moves.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/dynamic_pools/history · dynamic_ip_pools_list_history · regional · account key
        """
        return self._client.run(
            _api.dynamic_ip_pools_list_history(
                limit=limit,
                include_subaccounts=include_subaccounts,
                domain=domain,
                before=before,
                after=after,
                moved_to=moved_to,
                moved_from=moved_from,
            )
        )

    def iter_history(
        self,
        *,
        limit: int | None = None,
        include_subaccounts: bool | None = None,
        domain: str | None = None,
        before: str | None = None,
        after: str | None = None,
        moved_to: str | None = None,
        moved_from: str | None = None,
    ) -> Items[DynamicIpPoolMove, DynamicIpPoolMovePage]:
        """Every item of all pages: How the domains of the account were moved from pool to pool.

        Args:
            limit: How many moves a page holds, 1 to 100.
            include_subaccounts: Whether to list the moves of all subaccounts too; no when absent.
            domain: Only moves of this domain.
            before: Only moves before this time, as `Mon, 22 Sep 2025 15:13:04 GMT`.
            after: Only moves after this time, as `Mon, 22 Sep 2025 15:13:04 GMT`.
            moved_to: Only moves to this pool, such as `dynamic_good`.
            moved_from: Only moves from this pool, such as `dynamic_poor`.

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
            GET /v1/dynamic_pools/history · dynamic_ip_pools_list_history · regional · account key
        """
        return self._client.iterate(
            _api.dynamic_ip_pools_list_history(
                limit=limit,
                include_subaccounts=include_subaccounts,
                domain=domain,
                before=before,
                after=after,
                moved_to=moved_to,
                moved_from=moved_from,
            )
        )

    def remove_domain(
        self, domain: str, *, replacement_ip: str | Sequence[str] | None = None, replacement_pool_id: str | None = None
    ) -> Message:
        """End the enrollment of a domain. It needs one of the two replacements.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            replacement_ip: Addresses for the domain that are in no pool, several only if all are dedicated;
                `shared` lets Mailgun choose a shared one. Not beside `replacement_pool_id`.
            replacement_pool_id: An IP pool for the domain; not beside `replacement_ip`.

        Returns:
            The domain is enrolled no more.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/domains/{domain}/dynamic_pools · dynamic_ip_pools_remove_domain · regional · account key
        """
        return self._client.run(
            _api.dynamic_ip_pools_remove_domain(
                domain, replacement_ip=replacement_ip, replacement_pool_id=replacement_pool_id
            )
        )

    def replace_all(
        self,
        *,
        good_reputation: str | Sequence[str],
        poor_reputation: str | Sequence[str],
        new_senders: str | Sequence[str],
    ) -> DynamicIpPoolAddresses:
        """Set the addresses of all dynamic IP pools; what was in them before is out. Each pool needs one that is
        warmed up.

        Args:
            good_reputation: Dedicated addresses for domains of good reputation.
            poor_reputation: Dedicated addresses for domains of poor reputation.
            new_senders: Dedicated addresses for domains that are new.

        Returns:
            The pools as they are now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/dynamic_pools/all · dynamic_ip_pools_replace_all · regional · account key
        """
        return self._client.run(
            _api.dynamic_ip_pools_replace_all(
                good_reputation=good_reputation, poor_reputation=poor_reputation, new_senders=new_senders
            )
        )

    def update(
        self, pool_name: str, *, add_ip: str | Sequence[str] | None = None, remove_ip: str | Sequence[str] | None = None
    ) -> Message:
        """Add addresses to a dynamic IP pool and take others out. It needs one that is warmed up; an address is in one
        dynamic pool at most.

        Args:
            pool_name: The name of the pool: `dynamic_good`, `dynamic_poor` or `dynamic_new`.
            add_ip: Dedicated addresses to add.
            remove_ip: Addresses to take out.

        Returns:
            The pool is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PATCH /v3/dynamic_pools/{pool_name} · dynamic_ip_pools_update · regional · account key
        """
        return self._client.run(_api.dynamic_ip_pools_update(pool_name, add_ip=add_ip, remove_ip=remove_ip))

    def update_override(self, domain: str, *, pool: str) -> Message:
        """Put a domain into a pool by hand. Health checks leave it there until the override is deleted.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            pool: The name of the pool: `dynamic_good`, `dynamic_poor` or `dynamic_new`.

        Returns:
            The domain is in the pool.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v1/dynamic_pools/domains/{domain}/override · dynamic_ip_pools_update_override · regional · account
                key
        """
        return self._client.run(_api.dynamic_ip_pools_update_override(domain, pool=pool))


class AsyncDynamicIpPools:
    """Pools of dedicated IP addresses by reputation. Mailgun checks the health of each enrolled domain and moves it to the pool that fits. The account needs the feature."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def add_ip(self, pool_name: str, ip: str) -> Message:
        """Add one address to a dynamic IP pool.

        Args:
            pool_name: The name of the pool: `dynamic_good`, `dynamic_poor` or `dynamic_new`.
            ip: The IP address. It must be a dedicated one of the account.

        Returns:
            It is added.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/dynamic_pools/{pool_name}/{ip} · dynamic_ip_pools_add_ip · regional · account key
        """
        return await self._client.run(_api.dynamic_ip_pools_add_ip(pool_name, ip))

    async def delete_all(self) -> Message:
        """Remove all dynamic IP pools. No domain of the account or its subaccounts may be enrolled any more.

        Returns:
            The pools are gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/dynamic_pools/all · dynamic_ip_pools_delete_all · regional · account key
        """
        return await self._client.run(_api.dynamic_ip_pools_delete_all())

    async def delete_override(self, domain: str) -> Message:
        """Let health checks choose the pool of a domain again.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The override is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v1/dynamic_pools/domains/{domain}/override · dynamic_ip_pools_delete_override · regional ·
                account key
        """
        return await self._client.run(_api.dynamic_ip_pools_delete_override(domain))

    async def enroll_all_domains(self, *, include_subaccounts: bool) -> Message:
        """Enroll every domain of the account, in the background. Only for parent accounts.

        Args:
            include_subaccounts: Whether to enroll the domains of all subaccounts too.

        Returns:
            The work has begun.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/domains/all/dynamic_pools/enroll · dynamic_ip_pools_enroll_all_domains · regional · account key
        """
        return await self._client.run(_api.dynamic_ip_pools_enroll_all_domains(include_subaccounts=include_subaccounts))

    async def enroll_domain(self, domain: str, *, replacement_ip: str) -> Message:
        """Enroll a domain, so that Mailgun chooses its pool by its reputation.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            replacement_ip: An address, or `shared`.

        Returns:
            The domain is enrolled.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/domains/{domain}/dynamic_pools · dynamic_ip_pools_enroll_domain · regional · account key
        """
        return await self._client.run(_api.dynamic_ip_pools_enroll_domain(domain, replacement_ip=replacement_ip))

    async def get_preview(self, domain: str) -> DynamicIpPoolPreview:
        """Check the health of a domain and tell which pool it would get. Nothing is changed.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The pool and the reasons.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/dynamic_pools/domains/{domain}/preview · dynamic_ip_pools_get_preview · regional · account key
        """
        return await self._client.run(_api.dynamic_ip_pools_get_preview(domain))

    async def list(self) -> DynamicIpPoolList:
        """The dynamic IP pools of the account with their addresses.

        Returns:
            The pools.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/dynamic_pools · dynamic_ip_pools_list · regional · account key
        """
        return await self._client.run(_api.dynamic_ip_pools_list())

    async def list_assignable_domains(
        self, *, subaccount_id: str | None = None, domain: str | None = None
    ) -> AssignableDomainList:
        """The domains that could be enrolled and are not.

        Args:
            subaccount_id: Only domains of this subaccount.
            domain: Only domains whose name matches this regular expression.

        Returns:
            The domains.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/dynamic_pools/assignable · dynamic_ip_pools_list_assignable_domains · regional · account
                key
        """
        return await self._client.run(
            _api.dynamic_ip_pools_list_assignable_domains(subaccount_id=subaccount_id, domain=domain)
        )

    async def list_domain_history(self, domain: str) -> DynamicIpPoolDomainHistory:
        """How a domain was moved from pool to pool.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The moves.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/dynamic_pools/domains/{domain}/history · dynamic_ip_pools_list_domain_history · regional ·
                account key
        """
        return await self._client.run(_api.dynamic_ip_pools_list_domain_history(domain))

    async def list_domains(
        self,
        *,
        limit: int | None = None,
        account: str | Sequence[str] | None = None,
        pool: str | Sequence[str] | None = None,
        sort_by: Literal["bounce_rate", "complaint_rate", "name"] | str | None = None,
        sort_order: Literal["ascending", "descending"] | str | None = None,
    ) -> DynamicIpPoolDomainPage:
        """The enrolled domains of the account and its subaccounts, each with its pool.

        Args:
            limit: How many domains a page holds, 1 to 100.
            account: Only domains of these accounts, by their ids.
            pool: Only domains in these pools, such as `dynamic_good`.
            sort_by: What to sort by; `name` when absent.
            sort_order: The direction; `ascending` when absent.

        Returns:
            A page of domains.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/dynamic_pools/domains · dynamic_ip_pools_list_domains · regional · account key
        """
        return await self._client.run(
            _api.dynamic_ip_pools_list_domains(
                limit=limit, account=account, pool=pool, sort_by=sort_by, sort_order=sort_order
            )
        )

    def iter_domains(
        self,
        *,
        limit: int | None = None,
        account: str | Sequence[str] | None = None,
        pool: str | Sequence[str] | None = None,
        sort_by: Literal["bounce_rate", "complaint_rate", "name"] | str | None = None,
        sort_order: Literal["ascending", "descending"] | str | None = None,
    ) -> AsyncItems[DynamicIpPoolDomain, DynamicIpPoolDomainPage]:
        """Every item of all pages: The enrolled domains of the account and its subaccounts, each with its pool.

        Args:
            limit: How many domains a page holds, 1 to 100.
            account: Only domains of these accounts, by their ids.
            pool: Only domains in these pools, such as `dynamic_good`.
            sort_by: What to sort by; `name` when absent.
            sort_order: The direction; `ascending` when absent.

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
            GET /v1/dynamic_pools/domains · dynamic_ip_pools_list_domains · regional · account key
        """
        return self._client.iterate(
            _api.dynamic_ip_pools_list_domains(
                limit=limit, account=account, pool=pool, sort_by=sort_by, sort_order=sort_order
            )
        )

    async def list_history(
        self,
        *,
        limit: int | None = None,
        include_subaccounts: bool | None = None,
        domain: str | None = None,
        before: str | None = None,
        after: str | None = None,
        moved_to: str | None = None,
        moved_from: str | None = None,
    ) -> DynamicIpPoolMovePage:
        """How the domains of the account were moved from pool to pool.

        Args:
            limit: How many moves a page holds, 1 to 100.
            include_subaccounts: Whether to list the moves of all subaccounts too; no when absent.
            domain: Only moves of this domain.
            before: Only moves before this time, as `Mon, 22 Sep 2025 15:13:04 GMT`.
            after: Only moves after this time, as `Mon, 22 Sep 2025 15:13:04 GMT`.
            moved_to: Only moves to this pool, such as `dynamic_good`.
            moved_from: Only moves from this pool, such as `dynamic_poor`.

        Returns:
            A page of moves.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/dynamic_pools/history · dynamic_ip_pools_list_history · regional · account key
        """
        return await self._client.run(
            _api.dynamic_ip_pools_list_history(
                limit=limit,
                include_subaccounts=include_subaccounts,
                domain=domain,
                before=before,
                after=after,
                moved_to=moved_to,
                moved_from=moved_from,
            )
        )

    def iter_history(
        self,
        *,
        limit: int | None = None,
        include_subaccounts: bool | None = None,
        domain: str | None = None,
        before: str | None = None,
        after: str | None = None,
        moved_to: str | None = None,
        moved_from: str | None = None,
    ) -> AsyncItems[DynamicIpPoolMove, DynamicIpPoolMovePage]:
        """Every item of all pages: How the domains of the account were moved from pool to pool.

        Args:
            limit: How many moves a page holds, 1 to 100.
            include_subaccounts: Whether to list the moves of all subaccounts too; no when absent.
            domain: Only moves of this domain.
            before: Only moves before this time, as `Mon, 22 Sep 2025 15:13:04 GMT`.
            after: Only moves after this time, as `Mon, 22 Sep 2025 15:13:04 GMT`.
            moved_to: Only moves to this pool, such as `dynamic_good`.
            moved_from: Only moves from this pool, such as `dynamic_poor`.

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
            GET /v1/dynamic_pools/history · dynamic_ip_pools_list_history · regional · account key
        """
        return self._client.iterate(
            _api.dynamic_ip_pools_list_history(
                limit=limit,
                include_subaccounts=include_subaccounts,
                domain=domain,
                before=before,
                after=after,
                moved_to=moved_to,
                moved_from=moved_from,
            )
        )

    async def remove_domain(
        self, domain: str, *, replacement_ip: str | Sequence[str] | None = None, replacement_pool_id: str | None = None
    ) -> Message:
        """End the enrollment of a domain. It needs one of the two replacements.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            replacement_ip: Addresses for the domain that are in no pool, several only if all are dedicated;
                `shared` lets Mailgun choose a shared one. Not beside `replacement_pool_id`.
            replacement_pool_id: An IP pool for the domain; not beside `replacement_ip`.

        Returns:
            The domain is enrolled no more.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/domains/{domain}/dynamic_pools · dynamic_ip_pools_remove_domain · regional · account key
        """
        return await self._client.run(
            _api.dynamic_ip_pools_remove_domain(
                domain, replacement_ip=replacement_ip, replacement_pool_id=replacement_pool_id
            )
        )

    async def replace_all(
        self,
        *,
        good_reputation: str | Sequence[str],
        poor_reputation: str | Sequence[str],
        new_senders: str | Sequence[str],
    ) -> DynamicIpPoolAddresses:
        """Set the addresses of all dynamic IP pools; what was in them before is out. Each pool needs one that is
        warmed up.

        Args:
            good_reputation: Dedicated addresses for domains of good reputation.
            poor_reputation: Dedicated addresses for domains of poor reputation.
            new_senders: Dedicated addresses for domains that are new.

        Returns:
            The pools as they are now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/dynamic_pools/all · dynamic_ip_pools_replace_all · regional · account key
        """
        return await self._client.run(
            _api.dynamic_ip_pools_replace_all(
                good_reputation=good_reputation, poor_reputation=poor_reputation, new_senders=new_senders
            )
        )

    async def update(
        self, pool_name: str, *, add_ip: str | Sequence[str] | None = None, remove_ip: str | Sequence[str] | None = None
    ) -> Message:
        """Add addresses to a dynamic IP pool and take others out. It needs one that is warmed up; an address is in one
        dynamic pool at most.

        Args:
            pool_name: The name of the pool: `dynamic_good`, `dynamic_poor` or `dynamic_new`.
            add_ip: Dedicated addresses to add.
            remove_ip: Addresses to take out.

        Returns:
            The pool is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PATCH /v3/dynamic_pools/{pool_name} · dynamic_ip_pools_update · regional · account key
        """
        return await self._client.run(_api.dynamic_ip_pools_update(pool_name, add_ip=add_ip, remove_ip=remove_ip))

    async def update_override(self, domain: str, *, pool: str) -> Message:
        """Put a domain into a pool by hand. Health checks leave it there until the override is deleted.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            pool: The name of the pool: `dynamic_good`, `dynamic_poor` or `dynamic_new`.

        Returns:
            The domain is in the pool.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v1/dynamic_pools/domains/{domain}/override · dynamic_ip_pools_update_override · regional · account
                key
        """
        return await self._client.run(_api.dynamic_ip_pools_update_override(domain, pool=pool))
