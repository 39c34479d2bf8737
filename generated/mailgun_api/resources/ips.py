# Written by `make generate` from spec/. Do not edit.
"""The IP addresses that the account sends from: which there are, which domains and subaccounts use them, and which pool takes over when they are not enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import ips as _api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        IpAddress,
        IpAllowance,
        IpDetails,
        IpDetailsPage,
        IpDomain,
        IpDomainPage,
        IpJob,
        IpList,
        IpSpillover,
        IpSpilloverChoice,
        Message,
    )


class Ips:
    """The IP addresses that the account sends from: which there are, which domains and subaccounts use them, and which pool takes over when they are not enough."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def add(self) -> Message:
        """Add a new dedicated IP address to the account, if the plan allows one more. It may cost money.

        Returns:
            There is one address more.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/ips/request/new · ips_add · regional · account key
        """
        return self._client.run(_api.ips_add())

    def assign_to_all_domains(self, ip: str) -> IpJob:
        """Add an IP address to every domain of the account. Mailgun does it in the background.

        Args:
            ip: The IP address. It must belong to the account.

        Returns:
            The work has begun.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/ips/{ip}/domains · ips_assign_to_all_domains · regional · account key
        """
        return self._client.run(_api.ips_assign_to_all_domains(ip))

    def assign_to_band(self, ip: str, *, ip_band: str) -> Message:
        """Put a dedicated IP address into a band. The account needs the feature of dedicated IP bands.

        Args:
            ip: The IP address. It must belong to the account.
            ip_band: The name of the band.

        Returns:
            It is in the band.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            POST /v3/ips/{ip}/ip_band · ips_assign_to_band · regional · account key
        """
        return self._client.run(_api.ips_assign_to_band(ip, ip_band=ip_band))

    def assign_to_domain(self, domain: str, *, ip: str | None = None, pool_id: str | None = None) -> Message:
        """Add an IP address to a domain, or link it to an IP pool, whose addresses replace all that it has.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            ip: The address to add; not beside `pool_id`.
            pool_id: The IP pool to link; not beside `ip`. It must hold an address.

        Returns:
            It is added.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/domains/{domain}/ips · ips_assign_to_domain · regional · account key
        """
        return self._client.run(_api.ips_assign_to_domain(domain, ip=ip, pool_id=pool_id))

    def get(self, ip: str) -> IpAddress:
        """One IP address with its host name.

        Args:
            ip: The IP address. It must belong to the account.

        Returns:
            The address.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/ips/{ip} · ips_get · regional · account key
        """
        return self._client.run(_api.ips_get(ip))

    def get_account_spillover(self) -> IpSpillover:
        """Which IP pool takes over for all domains of the account when their own addresses are not enough.

        Returns:
            The setting.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/ips/account/settings · ips_get_account_spillover · regional · account key
        """
        return self._client.run(_api.ips_get_account_spillover())

    def get_allowance(self) -> IpAllowance:
        """How many more IP addresses the plan allows. Mailgun keeps it for old programs and advises against it.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/ips/request/new · ips_get_allowance · regional · account key
        """
        return self._client.run(_api.ips_get_allowance())

    def get_domain_spillover(self, domain: str) -> IpSpillover:
        """Which IP pool takes over for a domain when its own addresses are not enough.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The setting.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/ips/domain/{domain} · ips_get_domain_spillover · regional · account key
        """
        return self._client.run(_api.ips_get_domain_spillover(domain))

    def list(self, *, dedicated: bool | None = None, enabled: bool | None = None) -> IpList:
        """The IP addresses of the account.

        Args:
            dedicated: Whether to list dedicated addresses only; all when absent.
            enabled: Whether to list enabled addresses only; all when absent.

        Returns:
            The addresses.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/ips · ips_list · regional · account key
        """
        return self._client.run(_api.ips_list(dedicated=dedicated, enabled=enabled))

    def list_details(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        pool_id: str | None = None,
        domain_id: str | None = None,
        subaccount_id: str | None = None,
        ip: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | str | None = None,
    ) -> IpDetailsPage:
        """The IP addresses of the account page by page, with their pools and the progress of their warmup.

        Args:
            limit: How many addresses a page holds, 10 to 100; 10 when absent.
            skip: How many items to leave out before the page starts.
            pool_id: Only addresses in this IP pool; `any`: in some pool, `none`: in none.
            domain_id: Only addresses of the domain with this id; `any`: of some domain, `none`: of none.
            subaccount_id: Only addresses of this subaccount; `any`: of some subaccount, `none`: of none.
            ip: Only addresses that contain this text.
            sort_by: The name of the field to sort by.
            sort_order: The direction; `ascending` when absent.

        Returns:
            A page of addresses.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/ips/details/all · ips_list_details · regional · account key
        """
        return self._client.run(
            _api.ips_list_details(
                limit=limit,
                skip=skip,
                pool_id=pool_id,
                domain_id=domain_id,
                subaccount_id=subaccount_id,
                ip=ip,
                sort_by=sort_by,
                sort_order=sort_order,
            )
        )

    def iter_details(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        pool_id: str | None = None,
        domain_id: str | None = None,
        subaccount_id: str | None = None,
        ip: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | str | None = None,
    ) -> Items[IpDetails, IpDetailsPage]:
        """Every item of all pages: The IP addresses of the account page by page, with their pools and the progress of
        their warmup.

        Args:
            limit: How many addresses a page holds, 10 to 100; 10 when absent.
            skip: How many items to leave out before the page starts.
            pool_id: Only addresses in this IP pool; `any`: in some pool, `none`: in none.
            domain_id: Only addresses of the domain with this id; `any`: of some domain, `none`: of none.
            subaccount_id: Only addresses of this subaccount; `any`: of some subaccount, `none`: of none.
            ip: Only addresses that contain this text.
            sort_by: The name of the field to sort by.
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
            GET /v3/ips/details/all · ips_list_details · regional · account key
        """
        return self._client.iterate(
            _api.ips_list_details(
                limit=limit,
                skip=skip,
                pool_id=pool_id,
                domain_id=domain_id,
                subaccount_id=subaccount_id,
                ip=ip,
                sort_by=sort_by,
                sort_order=sort_order,
            )
        )

    def list_domains(
        self, ip: str, *, limit: int | None = None, skip: int | None = None, search: str | None = None
    ) -> IpDomainPage:
        """The domains that use an IP address, in the order of their ids.

        Args:
            ip: The IP address. It must belong to the account.
            limit: How many items a page holds.
            skip: How many items to leave out before the page starts.
            search: Only domains whose name has one of the words of this text; blanks and punctuation part words.

        Returns:
            A page of domains.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/ips/{ip}/domains · ips_list_domains · regional · account key
        """
        return self._client.run(_api.ips_list_domains(ip, limit=limit, skip=skip, search=search))

    def iter_domains(
        self, ip: str, *, limit: int | None = None, skip: int | None = None, search: str | None = None
    ) -> Items[IpDomain, IpDomainPage]:
        """Every item of all pages: The domains that use an IP address, in the order of their ids.

        Args:
            ip: The IP address. It must belong to the account.
            limit: How many items a page holds.
            skip: How many items to leave out before the page starts.
            search: Only domains whose name has one of the words of this text; blanks and punctuation part words.

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
            GET /v3/ips/{ip}/domains · ips_list_domains · regional · account key
        """
        return self._client.iterate(_api.ips_list_domains(ip, limit=limit, skip=skip, search=search))

    def list_for_domain(self, domain: str) -> IpList:
        """The IP addresses of a domain.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The addresses.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/ips · ips_list_for_domain · regional · account key
        """
        return self._client.run(_api.ips_list_for_domain(domain))

    def remove_from_domain_pool(
        self, domain: str, ip: str, *, replacement_ip: str | None = None, replacement_pool_id: str | None = None
    ) -> Message:
        """Take an IP address out of what a domain sends from; `ips_unassign_from_domain` under another path.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            ip: The IP address. Beware: the word `all` removes everything that the domain sends from, as if there
                were no such domain; `ip_pool` unlinks its IP pool.
            replacement_ip: An address to use instead; `shared` lets Mailgun choose a shared one. Unlinking a pool
                needs this or `replacement_pool_id`, not both.
            replacement_pool_id: An IP pool to use instead.

        Returns:
            It is taken away.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/domains/{domain}/pool/{address} · ips_remove_from_domain_pool · regional · account key
        """
        return self._client.run(
            _api.ips_remove_from_domain_pool(
                domain, ip, replacement_ip=replacement_ip, replacement_pool_id=replacement_pool_id
            )
        )

    def unassign_from_all_domains(self, ip: str, *, alternative: str | None = None) -> IpJob:
        """Take an IP address away from every domain of the account. Mailgun does it in the background.

        Args:
            ip: The IP address. It must belong to the account.
            alternative: An address that the domains get instead; none when absent.

        Returns:
            The work has begun.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/ips/{ip}/domains · ips_unassign_from_all_domains · regional · account key
        """
        return self._client.run(_api.ips_unassign_from_all_domains(ip, alternative=alternative))

    def unassign_from_domain(
        self, domain: str, ip: str, *, replacement_ip: str | None = None, replacement_pool_id: str | None = None
    ) -> Message:
        """Take an IP address away from a domain that is not linked to a pool. The last one may have to stay.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            ip: The IP address. Beware: the word `all` removes everything that the domain sends from, as if there
                were no such domain; `ip_pool` unlinks its IP pool.
            replacement_ip: An address to use instead; `shared` lets Mailgun choose a shared one. Unlinking a pool
                needs this or `replacement_pool_id`, not both.
            replacement_pool_id: An IP pool to use instead.

        Returns:
            It is taken away.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/domains/{domain}/ips/{address} · ips_unassign_from_domain · regional · account key
        """
        return self._client.run(
            _api.ips_unassign_from_domain(
                domain, ip, replacement_ip=replacement_ip, replacement_pool_id=replacement_pool_id
            )
        )

    def update_account_spillover(self, *, extra_dedicated_ips: IpSpilloverChoice) -> Message:
        """Change which IP pool takes over for all domains of the account. It needs an address that is warmed up.

        Args:
            extra_dedicated_ips: The new setting.

        Returns:
            It is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PATCH /v3/ips/account/settings · ips_update_account_spillover · regional · account key
        """
        return self._client.run(_api.ips_update_account_spillover(extra_dedicated_ips=extra_dedicated_ips))

    def update_domain_spillover(self, domain: str, *, extra_dedicated_ips: IpSpilloverChoice) -> Message:
        """Change which IP pool takes over for a domain. It needs an address that is warmed up.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            extra_dedicated_ips: The new setting.

        Returns:
            It is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PATCH /v3/ips/domain/{domain} · ips_update_domain_spillover · regional · account key
        """
        return self._client.run(_api.ips_update_domain_spillover(domain, extra_dedicated_ips=extra_dedicated_ips))

    def update_subaccounts(
        self,
        *,
        subaccount_id: str | Sequence[str] | None = None,
        all_subaccounts: bool | None = None,
        link_ip: str | Sequence[str] | None = None,
        unlink_ip: str | Sequence[str] | None = None,
    ) -> Message:
        """Give dedicated IP addresses to subaccounts, or take them away. The account needs the central assignment of
        addresses.

        Args:
            subaccount_id: The subaccounts. Beyond 100 the work is done in the background.
            all_subaccounts: Whether to change all subaccounts, in the background; not beside `subaccount_id`.
            link_ip: Dedicated addresses of the account to give to them; not those of a dynamic IP pool.
            unlink_ip: Addresses to take from them; none that a domain or pool of the subaccount uses.

        Returns:
            Done, or begun; the message tells which.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PATCH /v3/ips/subaccounts · ips_update_subaccounts · regional · account key
        """
        return self._client.run(
            _api.ips_update_subaccounts(
                subaccount_id=subaccount_id, all_subaccounts=all_subaccounts, link_ip=link_ip, unlink_ip=unlink_ip
            )
        )


class AsyncIps:
    """The IP addresses that the account sends from: which there are, which domains and subaccounts use them, and which pool takes over when they are not enough."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def add(self) -> Message:
        """Add a new dedicated IP address to the account, if the plan allows one more. It may cost money.

        Returns:
            There is one address more.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/ips/request/new · ips_add · regional · account key
        """
        return await self._client.run(_api.ips_add())

    async def assign_to_all_domains(self, ip: str) -> IpJob:
        """Add an IP address to every domain of the account. Mailgun does it in the background.

        Args:
            ip: The IP address. It must belong to the account.

        Returns:
            The work has begun.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/ips/{ip}/domains · ips_assign_to_all_domains · regional · account key
        """
        return await self._client.run(_api.ips_assign_to_all_domains(ip))

    async def assign_to_band(self, ip: str, *, ip_band: str) -> Message:
        """Put a dedicated IP address into a band. The account needs the feature of dedicated IP bands.

        Args:
            ip: The IP address. It must belong to the account.
            ip_band: The name of the band.

        Returns:
            It is in the band.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            ConflictError: Status 409.
            RateLimitError: Status 429.

        Source:
            POST /v3/ips/{ip}/ip_band · ips_assign_to_band · regional · account key
        """
        return await self._client.run(_api.ips_assign_to_band(ip, ip_band=ip_band))

    async def assign_to_domain(self, domain: str, *, ip: str | None = None, pool_id: str | None = None) -> Message:
        """Add an IP address to a domain, or link it to an IP pool, whose addresses replace all that it has.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            ip: The address to add; not beside `pool_id`.
            pool_id: The IP pool to link; not beside `ip`. It must hold an address.

        Returns:
            It is added.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/domains/{domain}/ips · ips_assign_to_domain · regional · account key
        """
        return await self._client.run(_api.ips_assign_to_domain(domain, ip=ip, pool_id=pool_id))

    async def get(self, ip: str) -> IpAddress:
        """One IP address with its host name.

        Args:
            ip: The IP address. It must belong to the account.

        Returns:
            The address.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/ips/{ip} · ips_get · regional · account key
        """
        return await self._client.run(_api.ips_get(ip))

    async def get_account_spillover(self) -> IpSpillover:
        """Which IP pool takes over for all domains of the account when their own addresses are not enough.

        Returns:
            The setting.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/ips/account/settings · ips_get_account_spillover · regional · account key
        """
        return await self._client.run(_api.ips_get_account_spillover())

    async def get_allowance(self) -> IpAllowance:
        """How many more IP addresses the plan allows. Mailgun keeps it for old programs and advises against it.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/ips/request/new · ips_get_allowance · regional · account key
        """
        return await self._client.run(_api.ips_get_allowance())

    async def get_domain_spillover(self, domain: str) -> IpSpillover:
        """Which IP pool takes over for a domain when its own addresses are not enough.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The setting.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/ips/domain/{domain} · ips_get_domain_spillover · regional · account key
        """
        return await self._client.run(_api.ips_get_domain_spillover(domain))

    async def list(self, *, dedicated: bool | None = None, enabled: bool | None = None) -> IpList:
        """The IP addresses of the account.

        Args:
            dedicated: Whether to list dedicated addresses only; all when absent.
            enabled: Whether to list enabled addresses only; all when absent.

        Returns:
            The addresses.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/ips · ips_list · regional · account key
        """
        return await self._client.run(_api.ips_list(dedicated=dedicated, enabled=enabled))

    async def list_details(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        pool_id: str | None = None,
        domain_id: str | None = None,
        subaccount_id: str | None = None,
        ip: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | str | None = None,
    ) -> IpDetailsPage:
        """The IP addresses of the account page by page, with their pools and the progress of their warmup.

        Args:
            limit: How many addresses a page holds, 10 to 100; 10 when absent.
            skip: How many items to leave out before the page starts.
            pool_id: Only addresses in this IP pool; `any`: in some pool, `none`: in none.
            domain_id: Only addresses of the domain with this id; `any`: of some domain, `none`: of none.
            subaccount_id: Only addresses of this subaccount; `any`: of some subaccount, `none`: of none.
            ip: Only addresses that contain this text.
            sort_by: The name of the field to sort by.
            sort_order: The direction; `ascending` when absent.

        Returns:
            A page of addresses.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/ips/details/all · ips_list_details · regional · account key
        """
        return await self._client.run(
            _api.ips_list_details(
                limit=limit,
                skip=skip,
                pool_id=pool_id,
                domain_id=domain_id,
                subaccount_id=subaccount_id,
                ip=ip,
                sort_by=sort_by,
                sort_order=sort_order,
            )
        )

    def iter_details(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        pool_id: str | None = None,
        domain_id: str | None = None,
        subaccount_id: str | None = None,
        ip: str | None = None,
        sort_by: str | None = None,
        sort_order: Literal["ascending", "descending"] | str | None = None,
    ) -> AsyncItems[IpDetails, IpDetailsPage]:
        """Every item of all pages: The IP addresses of the account page by page, with their pools and the progress of
        their warmup.

        Args:
            limit: How many addresses a page holds, 10 to 100; 10 when absent.
            skip: How many items to leave out before the page starts.
            pool_id: Only addresses in this IP pool; `any`: in some pool, `none`: in none.
            domain_id: Only addresses of the domain with this id; `any`: of some domain, `none`: of none.
            subaccount_id: Only addresses of this subaccount; `any`: of some subaccount, `none`: of none.
            ip: Only addresses that contain this text.
            sort_by: The name of the field to sort by.
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
            GET /v3/ips/details/all · ips_list_details · regional · account key
        """
        return self._client.iterate(
            _api.ips_list_details(
                limit=limit,
                skip=skip,
                pool_id=pool_id,
                domain_id=domain_id,
                subaccount_id=subaccount_id,
                ip=ip,
                sort_by=sort_by,
                sort_order=sort_order,
            )
        )

    async def list_domains(
        self, ip: str, *, limit: int | None = None, skip: int | None = None, search: str | None = None
    ) -> IpDomainPage:
        """The domains that use an IP address, in the order of their ids.

        Args:
            ip: The IP address. It must belong to the account.
            limit: How many items a page holds.
            skip: How many items to leave out before the page starts.
            search: Only domains whose name has one of the words of this text; blanks and punctuation part words.

        Returns:
            A page of domains.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/ips/{ip}/domains · ips_list_domains · regional · account key
        """
        return await self._client.run(_api.ips_list_domains(ip, limit=limit, skip=skip, search=search))

    def iter_domains(
        self, ip: str, *, limit: int | None = None, skip: int | None = None, search: str | None = None
    ) -> AsyncItems[IpDomain, IpDomainPage]:
        """Every item of all pages: The domains that use an IP address, in the order of their ids.

        Args:
            ip: The IP address. It must belong to the account.
            limit: How many items a page holds.
            skip: How many items to leave out before the page starts.
            search: Only domains whose name has one of the words of this text; blanks and punctuation part words.

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
            GET /v3/ips/{ip}/domains · ips_list_domains · regional · account key
        """
        return self._client.iterate(_api.ips_list_domains(ip, limit=limit, skip=skip, search=search))

    async def list_for_domain(self, domain: str) -> IpList:
        """The IP addresses of a domain.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The addresses.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/ips · ips_list_for_domain · regional · account key
        """
        return await self._client.run(_api.ips_list_for_domain(domain))

    async def remove_from_domain_pool(
        self, domain: str, ip: str, *, replacement_ip: str | None = None, replacement_pool_id: str | None = None
    ) -> Message:
        """Take an IP address out of what a domain sends from; `ips_unassign_from_domain` under another path.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            ip: The IP address. Beware: the word `all` removes everything that the domain sends from, as if there
                were no such domain; `ip_pool` unlinks its IP pool.
            replacement_ip: An address to use instead; `shared` lets Mailgun choose a shared one. Unlinking a pool
                needs this or `replacement_pool_id`, not both.
            replacement_pool_id: An IP pool to use instead.

        Returns:
            It is taken away.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/domains/{domain}/pool/{address} · ips_remove_from_domain_pool · regional · account key
        """
        return await self._client.run(
            _api.ips_remove_from_domain_pool(
                domain, ip, replacement_ip=replacement_ip, replacement_pool_id=replacement_pool_id
            )
        )

    async def unassign_from_all_domains(self, ip: str, *, alternative: str | None = None) -> IpJob:
        """Take an IP address away from every domain of the account. Mailgun does it in the background.

        Args:
            ip: The IP address. It must belong to the account.
            alternative: An address that the domains get instead; none when absent.

        Returns:
            The work has begun.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/ips/{ip}/domains · ips_unassign_from_all_domains · regional · account key
        """
        return await self._client.run(_api.ips_unassign_from_all_domains(ip, alternative=alternative))

    async def unassign_from_domain(
        self, domain: str, ip: str, *, replacement_ip: str | None = None, replacement_pool_id: str | None = None
    ) -> Message:
        """Take an IP address away from a domain that is not linked to a pool. The last one may have to stay.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            ip: The IP address. Beware: the word `all` removes everything that the domain sends from, as if there
                were no such domain; `ip_pool` unlinks its IP pool.
            replacement_ip: An address to use instead; `shared` lets Mailgun choose a shared one. Unlinking a pool
                needs this or `replacement_pool_id`, not both.
            replacement_pool_id: An IP pool to use instead.

        Returns:
            It is taken away.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/domains/{domain}/ips/{address} · ips_unassign_from_domain · regional · account key
        """
        return await self._client.run(
            _api.ips_unassign_from_domain(
                domain, ip, replacement_ip=replacement_ip, replacement_pool_id=replacement_pool_id
            )
        )

    async def update_account_spillover(self, *, extra_dedicated_ips: IpSpilloverChoice) -> Message:
        """Change which IP pool takes over for all domains of the account. It needs an address that is warmed up.

        Args:
            extra_dedicated_ips: The new setting.

        Returns:
            It is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PATCH /v3/ips/account/settings · ips_update_account_spillover · regional · account key
        """
        return await self._client.run(_api.ips_update_account_spillover(extra_dedicated_ips=extra_dedicated_ips))

    async def update_domain_spillover(self, domain: str, *, extra_dedicated_ips: IpSpilloverChoice) -> Message:
        """Change which IP pool takes over for a domain. It needs an address that is warmed up.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            extra_dedicated_ips: The new setting.

        Returns:
            It is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PATCH /v3/ips/domain/{domain} · ips_update_domain_spillover · regional · account key
        """
        return await self._client.run(_api.ips_update_domain_spillover(domain, extra_dedicated_ips=extra_dedicated_ips))

    async def update_subaccounts(
        self,
        *,
        subaccount_id: str | Sequence[str] | None = None,
        all_subaccounts: bool | None = None,
        link_ip: str | Sequence[str] | None = None,
        unlink_ip: str | Sequence[str] | None = None,
    ) -> Message:
        """Give dedicated IP addresses to subaccounts, or take them away. The account needs the central assignment of
        addresses.

        Args:
            subaccount_id: The subaccounts. Beyond 100 the work is done in the background.
            all_subaccounts: Whether to change all subaccounts, in the background; not beside `subaccount_id`.
            link_ip: Dedicated addresses of the account to give to them; not those of a dynamic IP pool.
            unlink_ip: Addresses to take from them; none that a domain or pool of the subaccount uses.

        Returns:
            Done, or begun; the message tells which.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PATCH /v3/ips/subaccounts · ips_update_subaccounts · regional · account key
        """
        return await self._client.run(
            _api.ips_update_subaccounts(
                subaccount_id=subaccount_id, all_subaccounts=all_subaccounts, link_ip=link_ip, unlink_ip=unlink_ip
            )
        )
