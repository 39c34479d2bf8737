# Written by `make generate` from spec/. Do not edit.
"""Lists of test mailboxes at many providers. Mail that is sent to a seed list, its `target_email` included, shows up in `inbox_placement` with the folder it landed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..api import seed_lists as _api

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        InboxAttributeValues,
        InboxFilters,
        SeedList,
        SeedListFound,
        SeedListPage,
    )


class SeedLists:
    """Lists of test mailboxes at many providers. Mail that is sent to a seed list, its `target_email` included, shows up in `inbox_placement` with the folder it landed in."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        name: str | None = None,
        provider_filter: str | Sequence[str] | None = None,
        seed_filter: str | None = None,
        sending_domains: str | Sequence[str] | None = None,
        remote_id: str | None = None,
    ) -> SeedList:
        """Create a seed list.

        Args:
            name: A name.
            provider_filter: Only mailboxes of these providers, by domain; of all when absent.
            seed_filter: A regular expression that picks addresses.
            sending_domains: The domains that tests come from; no longer in use.
            remote_id: The id of the list in a system of your own.

        Returns:
            The seed list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v4/inbox/seedlists · seed_lists_create · regional · account key
        """
        return self._client.run(
            _api.seed_lists_create(
                name=name,
                provider_filter=provider_filter,
                seed_filter=seed_filter,
                sending_domains=sending_domains,
                remote_id=remote_id,
            )
        )

    def delete(self, address: str) -> None:
        """Delete a seed list and its results.

        Args:
            address: The `target_email` of the seed list.

        Returns:
            It is deleted.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v4/inbox/seedlists/{address} · seed_lists_delete · regional · account key
        """
        self._client.run(_api.seed_lists_delete(address))

    def get(self, address: str) -> SeedListFound:
        """One seed list.

        Args:
            address: The `target_email` of the seed list.

        Returns:
            The seed list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/seedlists/{address} · seed_lists_get · regional · account key
        """
        return self._client.run(_api.seed_lists_get(address))

    def list(
        self,
        *,
        name: str | None = None,
        time_after: datetime | None = None,
        time_before: datetime | None = None,
        limit: int | None = None,
        offset: int | None = None,
        cursor: str | None = None,
        ascending: bool | None = None,
        sort: str | None = None,
    ) -> SeedListPage:
        """The seed lists of the account.

        Args:
            name: Only the one with this name.
            time_after: Only what is newer.
            time_before: Only what is older.
            limit: How many items a page holds; 25 when absent.
            offset: How many items to leave out before the page starts; not together with `cursor`.
            cursor: The id of the item that the page starts from. The links of a page carry it.
            ascending: Oldest first.
            sort: The field to sort by; experimental.

        Returns:
            A page of seed lists.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/seedlists · seed_lists_list · regional · account key
        """
        return self._client.run(
            _api.seed_lists_list(
                name=name,
                time_after=time_after,
                time_before=time_before,
                limit=limit,
                offset=offset,
                cursor=cursor,
                ascending=ascending,
                sort=sort,
            )
        )

    def iter(
        self,
        *,
        name: str | None = None,
        time_after: datetime | None = None,
        time_before: datetime | None = None,
        limit: int | None = None,
        offset: int | None = None,
        cursor: str | None = None,
        ascending: bool | None = None,
        sort: str | None = None,
    ) -> Items[SeedList, SeedListPage]:
        """Every item of all pages: The seed lists of the account.

        Args:
            name: Only the one with this name.
            time_after: Only what is newer.
            time_before: Only what is older.
            limit: How many items a page holds; 25 when absent.
            offset: How many items to leave out before the page starts; not together with `cursor`.
            cursor: The id of the item that the page starts from. The links of a page carry it.
            ascending: Oldest first.
            sort: The field to sort by; experimental.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/seedlists · seed_lists_list · regional · account key
        """
        return self._client.iterate(
            _api.seed_lists_list(
                name=name,
                time_after=time_after,
                time_before=time_before,
                limit=limit,
                offset=offset,
                cursor=cursor,
                ascending=ascending,
                sort=sort,
            )
        )

    def list_attribute_values(self, attribute: str) -> InboxAttributeValues:
        """All values that an attribute has in the seed lists, to choose from.

        Args:
            attribute: The name of the attribute, for instance `name`.

        Returns:
            The values.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/seedlists/a/{attribute} · seed_lists_list_attribute_values · regional · account key
        """
        return self._client.run(_api.seed_lists_list_attribute_values(attribute))

    def list_attributes(self) -> InboxAttributeValues:
        """The attributes whose values `list_attribute_values` can give.

        Returns:
            The names of the attributes.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/seedlists/a · seed_lists_list_attributes · regional · account key
        """
        return self._client.run(_api.seed_lists_list_attributes())

    def list_filters(self) -> InboxFilters:
        """The filters that `list` takes.

        Returns:
            The filters.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/seedlists/_filters · seed_lists_list_filters · regional · account key
        """
        return self._client.run(_api.seed_lists_list_filters())

    def update(
        self,
        address: str,
        *,
        name: str | None = None,
        provider_filter: str | Sequence[str] | None = None,
        seed_filter: str | None = None,
        sending_domains: str | Sequence[str] | None = None,
        regen: bool | None = None,
    ) -> SeedList:
        """Change a seed list. Results that are there stay as they are.

        Args:
            address: The `target_email` of the seed list.
            name: A new name.
            provider_filter: Only mailboxes of these providers, by domain; as before when absent.
            seed_filter: A regular expression that picks addresses.
            sending_domains: The domains that tests come from; no longer in use.
            regen: Make the mailing list anew.

        Returns:
            The seed list as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v4/inbox/seedlists/{address} · seed_lists_update · regional · account key
        """
        return self._client.run(
            _api.seed_lists_update(
                address,
                name=name,
                provider_filter=provider_filter,
                seed_filter=seed_filter,
                sending_domains=sending_domains,
                regen=regen,
            )
        )


class AsyncSeedLists:
    """Lists of test mailboxes at many providers. Mail that is sent to a seed list, its `target_email` included, shows up in `inbox_placement` with the folder it landed in."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        name: str | None = None,
        provider_filter: str | Sequence[str] | None = None,
        seed_filter: str | None = None,
        sending_domains: str | Sequence[str] | None = None,
        remote_id: str | None = None,
    ) -> SeedList:
        """Create a seed list.

        Args:
            name: A name.
            provider_filter: Only mailboxes of these providers, by domain; of all when absent.
            seed_filter: A regular expression that picks addresses.
            sending_domains: The domains that tests come from; no longer in use.
            remote_id: The id of the list in a system of your own.

        Returns:
            The seed list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v4/inbox/seedlists · seed_lists_create · regional · account key
        """
        return await self._client.run(
            _api.seed_lists_create(
                name=name,
                provider_filter=provider_filter,
                seed_filter=seed_filter,
                sending_domains=sending_domains,
                remote_id=remote_id,
            )
        )

    async def delete(self, address: str) -> None:
        """Delete a seed list and its results.

        Args:
            address: The `target_email` of the seed list.

        Returns:
            It is deleted.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v4/inbox/seedlists/{address} · seed_lists_delete · regional · account key
        """
        await self._client.run(_api.seed_lists_delete(address))

    async def get(self, address: str) -> SeedListFound:
        """One seed list.

        Args:
            address: The `target_email` of the seed list.

        Returns:
            The seed list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/seedlists/{address} · seed_lists_get · regional · account key
        """
        return await self._client.run(_api.seed_lists_get(address))

    async def list(
        self,
        *,
        name: str | None = None,
        time_after: datetime | None = None,
        time_before: datetime | None = None,
        limit: int | None = None,
        offset: int | None = None,
        cursor: str | None = None,
        ascending: bool | None = None,
        sort: str | None = None,
    ) -> SeedListPage:
        """The seed lists of the account.

        Args:
            name: Only the one with this name.
            time_after: Only what is newer.
            time_before: Only what is older.
            limit: How many items a page holds; 25 when absent.
            offset: How many items to leave out before the page starts; not together with `cursor`.
            cursor: The id of the item that the page starts from. The links of a page carry it.
            ascending: Oldest first.
            sort: The field to sort by; experimental.

        Returns:
            A page of seed lists.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/seedlists · seed_lists_list · regional · account key
        """
        return await self._client.run(
            _api.seed_lists_list(
                name=name,
                time_after=time_after,
                time_before=time_before,
                limit=limit,
                offset=offset,
                cursor=cursor,
                ascending=ascending,
                sort=sort,
            )
        )

    def iter(
        self,
        *,
        name: str | None = None,
        time_after: datetime | None = None,
        time_before: datetime | None = None,
        limit: int | None = None,
        offset: int | None = None,
        cursor: str | None = None,
        ascending: bool | None = None,
        sort: str | None = None,
    ) -> AsyncItems[SeedList, SeedListPage]:
        """Every item of all pages: The seed lists of the account.

        Args:
            name: Only the one with this name.
            time_after: Only what is newer.
            time_before: Only what is older.
            limit: How many items a page holds; 25 when absent.
            offset: How many items to leave out before the page starts; not together with `cursor`.
            cursor: The id of the item that the page starts from. The links of a page carry it.
            ascending: Oldest first.
            sort: The field to sort by; experimental.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/seedlists · seed_lists_list · regional · account key
        """
        return self._client.iterate(
            _api.seed_lists_list(
                name=name,
                time_after=time_after,
                time_before=time_before,
                limit=limit,
                offset=offset,
                cursor=cursor,
                ascending=ascending,
                sort=sort,
            )
        )

    async def list_attribute_values(self, attribute: str) -> InboxAttributeValues:
        """All values that an attribute has in the seed lists, to choose from.

        Args:
            attribute: The name of the attribute, for instance `name`.

        Returns:
            The values.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/seedlists/a/{attribute} · seed_lists_list_attribute_values · regional · account key
        """
        return await self._client.run(_api.seed_lists_list_attribute_values(attribute))

    async def list_attributes(self) -> InboxAttributeValues:
        """The attributes whose values `list_attribute_values` can give.

        Returns:
            The names of the attributes.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/seedlists/a · seed_lists_list_attributes · regional · account key
        """
        return await self._client.run(_api.seed_lists_list_attributes())

    async def list_filters(self) -> InboxFilters:
        """The filters that `list` takes.

        Returns:
            The filters.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/seedlists/_filters · seed_lists_list_filters · regional · account key
        """
        return await self._client.run(_api.seed_lists_list_filters())

    async def update(
        self,
        address: str,
        *,
        name: str | None = None,
        provider_filter: str | Sequence[str] | None = None,
        seed_filter: str | None = None,
        sending_domains: str | Sequence[str] | None = None,
        regen: bool | None = None,
    ) -> SeedList:
        """Change a seed list. Results that are there stay as they are.

        Args:
            address: The `target_email` of the seed list.
            name: A new name.
            provider_filter: Only mailboxes of these providers, by domain; as before when absent.
            seed_filter: A regular expression that picks addresses.
            sending_domains: The domains that tests come from; no longer in use.
            regen: Make the mailing list anew.

        Returns:
            The seed list as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v4/inbox/seedlists/{address} · seed_lists_update · regional · account key
        """
        return await self._client.run(
            _api.seed_lists_update(
                address,
                name=name,
                provider_filter=provider_filter,
                seed_filter=seed_filter,
                sending_domains=sending_domains,
                regen=regen,
            )
        )
