# Written by `make generate` from spec/. Do not edit.
"""What Google's Postmaster Tools say of your domains and IP addresses: their reputation at Gmail, spam reports, authentication, encryption and delivery errors. A domain has to be verified with Google first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import google_postmaster as _api

if TYPE_CHECKING:
    from datetime import datetime

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        PostmasterAddress,
        PostmasterAddressList,
        PostmasterAddressName,
        PostmasterAddressPage,
        PostmasterAddressSummary,
        PostmasterAddressSummaryPage,
        PostmasterDomain,
        PostmasterDomainList,
        PostmasterDomainName,
        PostmasterDomainPage,
        PostmasterDomainSummary,
        PostmasterDomainSummaryPage,
        PostmasterErrorSummary,
        PostmasterErrorSummaryPage,
        PostmasterFeedbackLoopPage,
        PostmasterFeedbackLoopRecord,
        PostmasterSummary,
        PostmasterSummaryPage,
    )


class GooglePostmaster:
    """What Google's Postmaster Tools say of your domains and IP addresses: their reputation at Gmail, spam reports, authentication, encryption and delivery errors. A domain has to be verified with Google first."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list_address_records(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterAddressPage:
        """What Google says of each IP address, a record for each day.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/addresses · google_postmaster_list_address_records · regional · account
                key
        """
        return self._client.run(
            _api.google_postmaster_list_address_records(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_address_records(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> Items[PostmasterAddress, PostmasterAddressPage]:
        """Every item of all pages: What Google says of each IP address, a record for each day.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/addresses · google_postmaster_list_address_records · regional · account
                key
        """
        return self._client.iterate(
            _api.google_postmaster_list_address_records(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def list_address_records_by_address(
        self,
        address: str,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterAddressPage:
        """What Google says of one IP address, a record for each day.

        Args:
            address: The IP address.
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/addresses/{address} · google_postmaster_list_address_records_by_address
                · regional · account key
        """
        return self._client.run(
            _api.google_postmaster_list_address_records_by_address(
                address,
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_address_records_by_address(
        self,
        address: str,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> Items[PostmasterAddress, PostmasterAddressPage]:
        """Every item of all pages: What Google says of one IP address, a record for each day.

        Args:
            address: The IP address.
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/addresses/{address} · google_postmaster_list_address_records_by_address
                · regional · account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_address_records_by_address(
                address,
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def list_address_records_by_domain(
        self,
        domain: str,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterAddressPage:
        """What Google says of each IP address of one domain, a record for each day.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domains/{domain}/addresses ·
                google_postmaster_list_address_records_by_domain · regional · account key
        """
        return self._client.run(
            _api.google_postmaster_list_address_records_by_domain(
                domain,
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_address_records_by_domain(
        self,
        domain: str,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> Items[PostmasterAddress, PostmasterAddressPage]:
        """Every item of all pages: What Google says of each IP address of one domain, a record for each day.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domains/{domain}/addresses ·
                google_postmaster_list_address_records_by_domain · regional · account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_address_records_by_domain(
                domain,
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def list_address_summaries(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search_field: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterAddressSummaryPage:
        """The whole range in one record for each IP address.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search_field: Only the domain or IP address that this finds, for instance `example.com`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/summary/addresses · google_postmaster_list_address_summaries · regional
                · account key
        """
        return self._client.run(
            _api.google_postmaster_list_address_summaries(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                sort_by=sort_by,
                order_by=order_by,
                search_field=search_field,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_address_summaries(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search_field: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> Items[PostmasterAddressSummary, PostmasterAddressSummaryPage]:
        """Every item of all pages: The whole range in one record for each IP address.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search_field: Only the domain or IP address that this finds, for instance `example.com`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/summary/addresses · google_postmaster_list_address_summaries · regional
                · account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_address_summaries(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                sort_by=sort_by,
                order_by=order_by,
                search_field=search_field,
                include_subaccounts=include_subaccounts,
            )
        )

    def list_addresses(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterAddressList:
        """The IP addresses that Google has data of.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of IP addresses.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/addresses_list · google_postmaster_list_addresses · regional · account
                key
        """
        return self._client.run(
            _api.google_postmaster_list_addresses(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_addresses(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> Items[PostmasterAddressName, PostmasterAddressList]:
        """Every item of all pages: The IP addresses that Google has data of.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/addresses_list · google_postmaster_list_addresses · regional · account
                key
        """
        return self._client.iterate(
            _api.google_postmaster_list_addresses(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def list_domain_records(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterDomainPage:
        """What Google says of each domain, a record for each day.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domains · google_postmaster_list_domain_records · regional · account key
        """
        return self._client.run(
            _api.google_postmaster_list_domain_records(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_domain_records(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> Items[PostmasterDomain, PostmasterDomainPage]:
        """Every item of all pages: What Google says of each domain, a record for each day.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domains · google_postmaster_list_domain_records · regional · account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_domain_records(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def list_domain_records_by_domain(
        self,
        domain: str,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterDomainPage:
        """What Google says of one domain, a record for each day.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domains/{domain} · google_postmaster_list_domain_records_by_domain ·
                regional · account key
        """
        return self._client.run(
            _api.google_postmaster_list_domain_records_by_domain(
                domain,
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_domain_records_by_domain(
        self,
        domain: str,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> Items[PostmasterDomain, PostmasterDomainPage]:
        """Every item of all pages: What Google says of one domain, a record for each day.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domains/{domain} · google_postmaster_list_domain_records_by_domain ·
                regional · account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_domain_records_by_domain(
                domain,
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def list_domain_summaries(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search_field: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterDomainSummaryPage:
        """The whole range in one record for each domain, with authentication and encryption.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search_field: Only the domain or IP address that this finds, for instance `example.com`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/summary/domains · google_postmaster_list_domain_summaries · regional ·
                account key
        """
        return self._client.run(
            _api.google_postmaster_list_domain_summaries(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                sort_by=sort_by,
                order_by=order_by,
                search_field=search_field,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_domain_summaries(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search_field: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> Items[PostmasterDomainSummary, PostmasterDomainSummaryPage]:
        """Every item of all pages: The whole range in one record for each domain, with authentication and encryption.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search_field: Only the domain or IP address that this finds, for instance `example.com`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/summary/domains · google_postmaster_list_domain_summaries · regional ·
                account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_domain_summaries(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                sort_by=sort_by,
                order_by=order_by,
                search_field=search_field,
                include_subaccounts=include_subaccounts,
            )
        )

    def list_domains(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterDomainList:
        """The domains that Google has data of.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of domains.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domains_list · google_postmaster_list_domains · regional · account key
        """
        return self._client.run(
            _api.google_postmaster_list_domains(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_domains(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> Items[PostmasterDomainName, PostmasterDomainList]:
        """Every item of all pages: The domains that Google has data of.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domains_list · google_postmaster_list_domains · regional · account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_domains(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def list_error_summaries(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search_field: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterErrorSummaryPage:
        """The delivery errors of the whole range in one record for each domain.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search_field: Only the domain or IP address that this finds, for instance `example.com`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/summary/errors · google_postmaster_list_error_summaries · regional ·
                account key
        """
        return self._client.run(
            _api.google_postmaster_list_error_summaries(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                sort_by=sort_by,
                order_by=order_by,
                search_field=search_field,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_error_summaries(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search_field: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> Items[PostmasterErrorSummary, PostmasterErrorSummaryPage]:
        """Every item of all pages: The delivery errors of the whole range in one record for each domain.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search_field: Only the domain or IP address that this finds, for instance `example.com`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/summary/errors · google_postmaster_list_error_summaries · regional ·
                account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_error_summaries(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                sort_by=sort_by,
                order_by=order_by,
                search_field=search_field,
                include_subaccounts=include_subaccounts,
            )
        )

    def list_feedback_loops(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterFeedbackLoopPage:
        """The identifiers in Google's feedback loop that got spam reports, of all domains.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of identifiers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domainsfbl · google_postmaster_list_feedback_loops · regional · account
                key
        """
        return self._client.run(
            _api.google_postmaster_list_feedback_loops(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_feedback_loops(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> Items[PostmasterFeedbackLoopRecord, PostmasterFeedbackLoopPage]:
        """Every item of all pages: The identifiers in Google's feedback loop that got spam reports, of all domains.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domainsfbl · google_postmaster_list_feedback_loops · regional · account
                key
        """
        return self._client.iterate(
            _api.google_postmaster_list_feedback_loops(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def list_feedback_loops_by_domain(
        self,
        domain: str,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterFeedbackLoopPage:
        """The identifiers in Google's feedback loop that got spam reports, of one domain.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of identifiers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domainsfbl/{domain} · google_postmaster_list_feedback_loops_by_domain ·
                regional · account key
        """
        return self._client.run(
            _api.google_postmaster_list_feedback_loops_by_domain(
                domain,
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_feedback_loops_by_domain(
        self,
        domain: str,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> Items[PostmasterFeedbackLoopRecord, PostmasterFeedbackLoopPage]:
        """Every item of all pages: The identifiers in Google's feedback loop that got spam reports, of one domain.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domainsfbl/{domain} · google_postmaster_list_feedback_loops_by_domain ·
                regional · account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_feedback_loops_by_domain(
                domain,
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def list_summaries(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search_field: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterSummaryPage:
        """The whole range in one record for each domain.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search_field: Only the domain or IP address that this finds, for instance `example.com`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/summary · google_postmaster_list_summaries · regional · account key
        """
        return self._client.run(
            _api.google_postmaster_list_summaries(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                sort_by=sort_by,
                order_by=order_by,
                search_field=search_field,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_summaries(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search_field: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> Items[PostmasterSummary, PostmasterSummaryPage]:
        """Every item of all pages: The whole range in one record for each domain.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search_field: Only the domain or IP address that this finds, for instance `example.com`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/summary · google_postmaster_list_summaries · regional · account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_summaries(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                sort_by=sort_by,
                order_by=order_by,
                search_field=search_field,
                include_subaccounts=include_subaccounts,
            )
        )


class AsyncGooglePostmaster:
    """What Google's Postmaster Tools say of your domains and IP addresses: their reputation at Gmail, spam reports, authentication, encryption and delivery errors. A domain has to be verified with Google first."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list_address_records(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterAddressPage:
        """What Google says of each IP address, a record for each day.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/addresses · google_postmaster_list_address_records · regional · account
                key
        """
        return await self._client.run(
            _api.google_postmaster_list_address_records(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_address_records(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> AsyncItems[PostmasterAddress, PostmasterAddressPage]:
        """Every item of all pages: What Google says of each IP address, a record for each day.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/addresses · google_postmaster_list_address_records · regional · account
                key
        """
        return self._client.iterate(
            _api.google_postmaster_list_address_records(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    async def list_address_records_by_address(
        self,
        address: str,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterAddressPage:
        """What Google says of one IP address, a record for each day.

        Args:
            address: The IP address.
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/addresses/{address} · google_postmaster_list_address_records_by_address
                · regional · account key
        """
        return await self._client.run(
            _api.google_postmaster_list_address_records_by_address(
                address,
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_address_records_by_address(
        self,
        address: str,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> AsyncItems[PostmasterAddress, PostmasterAddressPage]:
        """Every item of all pages: What Google says of one IP address, a record for each day.

        Args:
            address: The IP address.
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/addresses/{address} · google_postmaster_list_address_records_by_address
                · regional · account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_address_records_by_address(
                address,
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    async def list_address_records_by_domain(
        self,
        domain: str,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterAddressPage:
        """What Google says of each IP address of one domain, a record for each day.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domains/{domain}/addresses ·
                google_postmaster_list_address_records_by_domain · regional · account key
        """
        return await self._client.run(
            _api.google_postmaster_list_address_records_by_domain(
                domain,
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_address_records_by_domain(
        self,
        domain: str,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> AsyncItems[PostmasterAddress, PostmasterAddressPage]:
        """Every item of all pages: What Google says of each IP address of one domain, a record for each day.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domains/{domain}/addresses ·
                google_postmaster_list_address_records_by_domain · regional · account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_address_records_by_domain(
                domain,
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    async def list_address_summaries(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search_field: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterAddressSummaryPage:
        """The whole range in one record for each IP address.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search_field: Only the domain or IP address that this finds, for instance `example.com`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/summary/addresses · google_postmaster_list_address_summaries · regional
                · account key
        """
        return await self._client.run(
            _api.google_postmaster_list_address_summaries(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                sort_by=sort_by,
                order_by=order_by,
                search_field=search_field,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_address_summaries(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search_field: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> AsyncItems[PostmasterAddressSummary, PostmasterAddressSummaryPage]:
        """Every item of all pages: The whole range in one record for each IP address.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search_field: Only the domain or IP address that this finds, for instance `example.com`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/summary/addresses · google_postmaster_list_address_summaries · regional
                · account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_address_summaries(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                sort_by=sort_by,
                order_by=order_by,
                search_field=search_field,
                include_subaccounts=include_subaccounts,
            )
        )

    async def list_addresses(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterAddressList:
        """The IP addresses that Google has data of.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of IP addresses.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/addresses_list · google_postmaster_list_addresses · regional · account
                key
        """
        return await self._client.run(
            _api.google_postmaster_list_addresses(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_addresses(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> AsyncItems[PostmasterAddressName, PostmasterAddressList]:
        """Every item of all pages: The IP addresses that Google has data of.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/addresses_list · google_postmaster_list_addresses · regional · account
                key
        """
        return self._client.iterate(
            _api.google_postmaster_list_addresses(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    async def list_domain_records(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterDomainPage:
        """What Google says of each domain, a record for each day.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domains · google_postmaster_list_domain_records · regional · account key
        """
        return await self._client.run(
            _api.google_postmaster_list_domain_records(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_domain_records(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> AsyncItems[PostmasterDomain, PostmasterDomainPage]:
        """Every item of all pages: What Google says of each domain, a record for each day.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domains · google_postmaster_list_domain_records · regional · account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_domain_records(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    async def list_domain_records_by_domain(
        self,
        domain: str,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterDomainPage:
        """What Google says of one domain, a record for each day.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domains/{domain} · google_postmaster_list_domain_records_by_domain ·
                regional · account key
        """
        return await self._client.run(
            _api.google_postmaster_list_domain_records_by_domain(
                domain,
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_domain_records_by_domain(
        self,
        domain: str,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> AsyncItems[PostmasterDomain, PostmasterDomainPage]:
        """Every item of all pages: What Google says of one domain, a record for each day.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domains/{domain} · google_postmaster_list_domain_records_by_domain ·
                regional · account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_domain_records_by_domain(
                domain,
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    async def list_domain_summaries(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search_field: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterDomainSummaryPage:
        """The whole range in one record for each domain, with authentication and encryption.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search_field: Only the domain or IP address that this finds, for instance `example.com`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/summary/domains · google_postmaster_list_domain_summaries · regional ·
                account key
        """
        return await self._client.run(
            _api.google_postmaster_list_domain_summaries(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                sort_by=sort_by,
                order_by=order_by,
                search_field=search_field,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_domain_summaries(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search_field: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> AsyncItems[PostmasterDomainSummary, PostmasterDomainSummaryPage]:
        """Every item of all pages: The whole range in one record for each domain, with authentication and encryption.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search_field: Only the domain or IP address that this finds, for instance `example.com`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/summary/domains · google_postmaster_list_domain_summaries · regional ·
                account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_domain_summaries(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                sort_by=sort_by,
                order_by=order_by,
                search_field=search_field,
                include_subaccounts=include_subaccounts,
            )
        )

    async def list_domains(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterDomainList:
        """The domains that Google has data of.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of domains.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domains_list · google_postmaster_list_domains · regional · account key
        """
        return await self._client.run(
            _api.google_postmaster_list_domains(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_domains(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> AsyncItems[PostmasterDomainName, PostmasterDomainList]:
        """Every item of all pages: The domains that Google has data of.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domains_list · google_postmaster_list_domains · regional · account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_domains(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    async def list_error_summaries(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search_field: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterErrorSummaryPage:
        """The delivery errors of the whole range in one record for each domain.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search_field: Only the domain or IP address that this finds, for instance `example.com`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/summary/errors · google_postmaster_list_error_summaries · regional ·
                account key
        """
        return await self._client.run(
            _api.google_postmaster_list_error_summaries(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                sort_by=sort_by,
                order_by=order_by,
                search_field=search_field,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_error_summaries(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search_field: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> AsyncItems[PostmasterErrorSummary, PostmasterErrorSummaryPage]:
        """Every item of all pages: The delivery errors of the whole range in one record for each domain.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search_field: Only the domain or IP address that this finds, for instance `example.com`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/summary/errors · google_postmaster_list_error_summaries · regional ·
                account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_error_summaries(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                sort_by=sort_by,
                order_by=order_by,
                search_field=search_field,
                include_subaccounts=include_subaccounts,
            )
        )

    async def list_feedback_loops(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterFeedbackLoopPage:
        """The identifiers in Google's feedback loop that got spam reports, of all domains.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of identifiers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domainsfbl · google_postmaster_list_feedback_loops · regional · account
                key
        """
        return await self._client.run(
            _api.google_postmaster_list_feedback_loops(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_feedback_loops(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> AsyncItems[PostmasterFeedbackLoopRecord, PostmasterFeedbackLoopPage]:
        """Every item of all pages: The identifiers in Google's feedback loop that got spam reports, of all domains.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domainsfbl · google_postmaster_list_feedback_loops · regional · account
                key
        """
        return self._client.iterate(
            _api.google_postmaster_list_feedback_loops(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    async def list_feedback_loops_by_domain(
        self,
        domain: str,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterFeedbackLoopPage:
        """The identifiers in Google's feedback loop that got spam reports, of one domain.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of identifiers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domainsfbl/{domain} · google_postmaster_list_feedback_loops_by_domain ·
                regional · account key
        """
        return await self._client.run(
            _api.google_postmaster_list_feedback_loops_by_domain(
                domain,
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_feedback_loops_by_domain(
        self,
        domain: str,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> AsyncItems[PostmasterFeedbackLoopRecord, PostmasterFeedbackLoopPage]:
        """Every item of all pages: The identifiers in Google's feedback loop that got spam reports, of one domain.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/domainsfbl/{domain} · google_postmaster_list_feedback_loops_by_domain ·
                regional · account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_feedback_loops_by_domain(
                domain,
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                include_subaccounts=include_subaccounts,
            )
        )

    async def list_summaries(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search_field: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> PostmasterSummaryPage:
        """The whole range in one record for each domain.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search_field: Only the domain or IP address that this finds, for instance `example.com`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Returns:
            A page of records.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/summary · google_postmaster_list_summaries · regional · account key
        """
        return await self._client.run(
            _api.google_postmaster_list_summaries(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                sort_by=sort_by,
                order_by=order_by,
                search_field=search_field,
                include_subaccounts=include_subaccounts,
            )
        )

    def iter_summaries(
        self,
        *,
        limit: int,
        time_range_start: datetime,
        time_range_end: datetime,
        offset: int | None = None,
        sort_by: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        search_field: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> AsyncItems[PostmasterSummary, PostmasterSummaryPage]:
        """Every item of all pages: The whole range in one record for each domain.

        Args:
            limit: How many records a page holds.
            time_range_start: Where the range starts.
            time_range_end: Where the range ends.
            offset: How many records to leave out before the page starts.
            sort_by: The name of the field to sort by.
            order_by: Whether the smallest comes first (`asc`) or last.
            search_field: Only the domain or IP address that this finds, for instance `example.com`.
            include_subaccounts: Those of subaccounts, too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v1/reputationanalytics/gpt/summary · google_postmaster_list_summaries · regional · account key
        """
        return self._client.iterate(
            _api.google_postmaster_list_summaries(
                limit=limit,
                time_range_start=time_range_start,
                time_range_end=time_range_end,
                offset=offset,
                sort_by=sort_by,
                order_by=order_by,
                search_field=search_field,
                include_subaccounts=include_subaccounts,
            )
        )
