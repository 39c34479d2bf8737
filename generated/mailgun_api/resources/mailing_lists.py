# Written by `make generate` from spec/. Do not edit.
"""Addresses that pass a message on to all their members. The address of a list is its identifier; each region has lists of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..api import mailing_lists as _api

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        MailingList,
        MailingListDeleted,
        MailingListMember,
        MailingListMemberOffsetPage,
        MailingListMemberPage,
        MailingListMemberResult,
        MailingListOffsetPage,
        MailingListPage,
        MailingListResult,
        MailingListUpload,
    )
    from ..types import FileInput


class MailingLists:
    """Addresses that pass a message on to all their members. The address of a list is its identifier; each region has lists of its own."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create(
        self,
        *,
        address: str,
        name: str | None = None,
        description: str | None = None,
        access_level: Literal["everyone", "members", "readonly"] | str | None = None,
        reply_preference: Literal["list", "sender"] | str | None = None,
    ) -> MailingListResult:
        """Create a mailing list. An address that is taken is refused.

        Args:
            address: The address, `news@example.com` or `News <news@example.com>`.
            name: A name for people.
            description: A description.
            access_level: Who may write to the list: only you, signed in (`readonly`, also when absent), its
                members, or everyone.
            reply_preference: Where answers go: to the `list` (also when absent) or to the `sender`.

        Returns:
            The list as created.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/lists · mailing_lists_create · regional · account key
        """
        return self._client.run(
            _api.mailing_lists_create(
                address=address,
                name=name,
                description=description,
                access_level=access_level,
                reply_preference=reply_preference,
            )
        )

    def create_member(
        self,
        list_address: str,
        *,
        address: str,
        name: str | None = None,
        vars: Mapping[str, Any] | Sequence[Any] | None = None,
        subscribed: bool | Literal["yes", "no", "true", "false"] | None = None,
        upsert: bool | Literal["yes", "no"] | None = None,
    ) -> MailingListMemberResult:
        """Add one member to a mailing list. Someone who is on it already is refused unless `upsert` is set.

        Args:
            list_address: The address of the list.
            address: The address, `alice@example.com` or `Alice <alice@example.com>`.
            name: A name for people.
            vars: Values for templates, by name.
            subscribed: Whether the member gets mail; `yes` when absent.
            upsert: Whether to change a member who is there already; refused when absent.

        Returns:
            The member as added.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/lists/{list_address}/members · mailing_lists_create_member · regional · account key
        """
        return self._client.run(
            _api.mailing_lists_create_member(
                list_address, address=address, name=name, vars=vars, subscribed=subscribed, upsert=upsert
            )
        )

    def create_members(
        self,
        list_address: str,
        *,
        members: Mapping[str, Any] | Sequence[Any],
        upsert: bool | Literal["yes", "no"] | None = None,
    ) -> MailingListUpload:
        """Add up to 1,000 members to a mailing list in one call. More than 100 are added in the background.

        Args:
            list_address: The address of the list.
            members: The members, at most 1,000: objects (address, name, subscribed, vars) or plain addresses, which
                are subscribed.
            upsert: Whether to change members who are there already; they are left alone when absent.

        Returns:
            The members are added, or will be.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/lists/{list_address}/members.json · mailing_lists_create_members · regional · account key
        """
        return self._client.run(_api.mailing_lists_create_members(list_address, members=members, upsert=upsert))

    def delete(self, list_address: str) -> MailingListDeleted:
        """Delete a mailing list together with its members.

        Args:
            list_address: The address of the list.

        Returns:
            The list is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/lists/{list_address} · mailing_lists_delete · regional · account key
        """
        return self._client.run(_api.mailing_lists_delete(list_address))

    def delete_member(self, list_address: str, member_address: str) -> MailingListMemberResult:
        """Take a member off a mailing list.

        Args:
            list_address: The address of the list.
            member_address: The address of the member.

        Returns:
            The member is off the list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/lists/{list_address}/members/{member_address} · mailing_lists_delete_member · regional ·
                account key
        """
        return self._client.run(_api.mailing_lists_delete_member(list_address, member_address))

    def get(self, list_address: str) -> MailingListResult:
        """One mailing list.

        Args:
            list_address: The address of the list.

        Returns:
            The list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/lists/{list_address} · mailing_lists_get · regional · account key
        """
        return self._client.run(_api.mailing_lists_get(list_address))

    def get_member(self, list_address: str, member_address: str) -> MailingListMemberResult:
        """One member of a mailing list.

        Args:
            list_address: The address of the list.
            member_address: The address of the member.

        Returns:
            The member.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/lists/{list_address}/members/{member_address} · mailing_lists_get_member · regional · account
                key
        """
        return self._client.run(_api.mailing_lists_get_member(list_address, member_address))

    def import_members(
        self,
        list_address: str,
        *,
        members: FileInput,
        subscribed: bool | Literal["yes", "no"] | None = None,
        upsert: bool | Literal["yes", "no"] | None = None,
    ) -> MailingListUpload:
        """Add the members of a CSV file to a mailing list. Mailgun reads the file in the background.

        Args:
            list_address: The address of the list.
            members: A CSV file with a column address; at most 1,000 members.
            subscribed: Whether the members get mail.
            upsert: Whether to change members who are there already.

        Returns:
            The file is being read.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/lists/{list_address}/members.csv · mailing_lists_import_members · regional · account key
        """
        return self._client.run(
            _api.mailing_lists_import_members(list_address, members=members, subscribed=subscribed, upsert=upsert)
        )

    def list(
        self,
        *,
        limit: int | None = None,
        page: Literal["first", "last", "next", "prev"] | str | None = None,
        address: str | None = None,
    ) -> MailingListPage:
        """The mailing lists of the account, page by page.

        Args:
            limit: How many items a page holds; 100 when absent, at most 100.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address that `page` is seen from.

        Returns:
            A page of mailing lists.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/lists/pages · mailing_lists_list · regional · account key
        """
        return self._client.run(_api.mailing_lists_list(limit=limit, page=page, address=address))

    def iter(
        self,
        *,
        limit: int | None = None,
        page: Literal["first", "last", "next", "prev"] | str | None = None,
        address: str | None = None,
    ) -> Items[MailingList, MailingListPage]:
        """Every item of all pages: The mailing lists of the account, page by page.

        Args:
            limit: How many items a page holds; 100 when absent, at most 100.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address that `page` is seen from.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/lists/pages · mailing_lists_list · regional · account key
        """
        return self._client.iterate(_api.mailing_lists_list(limit=limit, page=page, address=address))

    def list_by_offset(
        self, *, limit: int | None = None, skip: int | None = None, address: str | None = None
    ) -> MailingListOffsetPage:
        """The mailing lists of the account with their total, by offset; or the one with a given address.

        Args:
            limit: How many items a page holds; 100 when absent, at most 100.
            skip: How many items to leave out before the page starts.
            address: Only the list with this address.

        Returns:
            A page of mailing lists.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/lists · mailing_lists_list_by_offset · regional · account key
        """
        return self._client.run(_api.mailing_lists_list_by_offset(limit=limit, skip=skip, address=address))

    def iter_by_offset(
        self, *, limit: int | None = None, skip: int | None = None, address: str | None = None
    ) -> Items[MailingList, MailingListOffsetPage]:
        """Every item of all pages: The mailing lists of the account with their total, by offset; or the one with a
        given address.

        Args:
            limit: How many items a page holds; 100 when absent, at most 100.
            skip: How many items to leave out before the page starts.
            address: Only the list with this address.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/lists · mailing_lists_list_by_offset · regional · account key
        """
        return self._client.iterate(_api.mailing_lists_list_by_offset(limit=limit, skip=skip, address=address))

    def list_members(
        self,
        list_address: str,
        *,
        subscribed: bool | Literal["yes", "no"] | None = None,
        limit: int | None = None,
        page: Literal["first", "last", "next", "prev"] | str | None = None,
        address: str | None = None,
    ) -> MailingListMemberPage:
        """The members of a mailing list, in alphabetical order of their addresses.

        Args:
            list_address: The address of the list.
            subscribed: Only those who get mail (`yes`) or only those who do not (`no`); both when absent.
            limit: How many items a page holds; 100 when absent, at most 100.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address that `page` is seen from.

        Returns:
            A page of members.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/lists/{list_address}/members/pages · mailing_lists_list_members · regional · account key
        """
        return self._client.run(
            _api.mailing_lists_list_members(
                list_address, subscribed=subscribed, limit=limit, page=page, address=address
            )
        )

    def iter_members(
        self,
        list_address: str,
        *,
        subscribed: bool | Literal["yes", "no"] | None = None,
        limit: int | None = None,
        page: Literal["first", "last", "next", "prev"] | str | None = None,
        address: str | None = None,
    ) -> Items[MailingListMember, MailingListMemberPage]:
        """Every item of all pages: The members of a mailing list, in alphabetical order of their addresses.

        Args:
            list_address: The address of the list.
            subscribed: Only those who get mail (`yes`) or only those who do not (`no`); both when absent.
            limit: How many items a page holds; 100 when absent, at most 100.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address that `page` is seen from.

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
            GET /v3/lists/{list_address}/members/pages · mailing_lists_list_members · regional · account key
        """
        return self._client.iterate(
            _api.mailing_lists_list_members(
                list_address, subscribed=subscribed, limit=limit, page=page, address=address
            )
        )

    def list_members_by_offset(
        self,
        list_address: str,
        *,
        address: str | None = None,
        subscribed: bool | Literal["yes", "no"] | None = None,
        limit: int | None = None,
        skip: int | None = None,
    ) -> MailingListMemberOffsetPage:
        """The members of a mailing list with their total, by offset; or the one with a given address.

        Args:
            list_address: The address of the list.
            address: Only the member with this address.
            subscribed: Only those who get mail (`yes`) or only those who do not (`no`); both when absent.
            limit: How many items a page holds; 100 when absent, at most 100.
            skip: How many items to leave out before the page starts.

        Returns:
            A page of members.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/lists/{list_address}/members · mailing_lists_list_members_by_offset · regional · account key
        """
        return self._client.run(
            _api.mailing_lists_list_members_by_offset(
                list_address, address=address, subscribed=subscribed, limit=limit, skip=skip
            )
        )

    def iter_members_by_offset(
        self,
        list_address: str,
        *,
        address: str | None = None,
        subscribed: bool | Literal["yes", "no"] | None = None,
        limit: int | None = None,
        skip: int | None = None,
    ) -> Items[MailingListMember, MailingListMemberOffsetPage]:
        """Every item of all pages: The members of a mailing list with their total, by offset; or the one with a given
        address.

        Args:
            list_address: The address of the list.
            address: Only the member with this address.
            subscribed: Only those who get mail (`yes`) or only those who do not (`no`); both when absent.
            limit: How many items a page holds; 100 when absent, at most 100.
            skip: How many items to leave out before the page starts.

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
            GET /v3/lists/{list_address}/members · mailing_lists_list_members_by_offset · regional · account key
        """
        return self._client.iterate(
            _api.mailing_lists_list_members_by_offset(
                list_address, address=address, subscribed=subscribed, limit=limit, skip=skip
            )
        )

    def update(
        self,
        list_address: str,
        *,
        address: str | None = None,
        name: str | None = None,
        description: str | None = None,
        access_level: Literal["everyone", "members", "readonly"] | str | None = None,
        reply_preference: Literal["list", "sender"] | str | None = None,
        list_id: str | None = None,
    ) -> MailingListResult:
        """Change a mailing list, its address included. What is absent stays as it is.

        Args:
            list_address: The address of the list.
            address: A new address for the list. Mail to the old one is refused from then on.
            name: A new name for people.
            description: A new description.
            access_level: Who may write to the list: only you, signed in (`readonly`), its members, or everyone.
            reply_preference: Where answers go: to the `list` or to the `sender`.
            list_id: An identifier for the list.

        Returns:
            The list as changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/lists/{list_address} · mailing_lists_update · regional · account key
        """
        return self._client.run(
            _api.mailing_lists_update(
                list_address,
                address=address,
                name=name,
                description=description,
                access_level=access_level,
                reply_preference=reply_preference,
                list_id=list_id,
            )
        )

    def update_member(
        self,
        list_address: str,
        member_address: str,
        *,
        address: str | None = None,
        name: str | None = None,
        vars: Mapping[str, Any] | Sequence[Any] | None = None,
        subscribed: bool | Literal["yes", "no"] | None = None,
    ) -> MailingListMemberResult:
        """Change a member of a mailing list, the address included. What is absent stays as it is.

        Args:
            list_address: The address of the list.
            member_address: The address of the member.
            address: A new address for the member.
            name: A new name for people.
            vars: New values for templates, by name.
            subscribed: Whether the member gets mail.

        Returns:
            The member as changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/lists/{list_address}/members/{member_address} · mailing_lists_update_member · regional · account
                key
        """
        return self._client.run(
            _api.mailing_lists_update_member(
                list_address, member_address, address=address, name=name, vars=vars, subscribed=subscribed
            )
        )


class AsyncMailingLists:
    """Addresses that pass a message on to all their members. The address of a list is its identifier; each region has lists of its own."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create(
        self,
        *,
        address: str,
        name: str | None = None,
        description: str | None = None,
        access_level: Literal["everyone", "members", "readonly"] | str | None = None,
        reply_preference: Literal["list", "sender"] | str | None = None,
    ) -> MailingListResult:
        """Create a mailing list. An address that is taken is refused.

        Args:
            address: The address, `news@example.com` or `News <news@example.com>`.
            name: A name for people.
            description: A description.
            access_level: Who may write to the list: only you, signed in (`readonly`, also when absent), its
                members, or everyone.
            reply_preference: Where answers go: to the `list` (also when absent) or to the `sender`.

        Returns:
            The list as created.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v3/lists · mailing_lists_create · regional · account key
        """
        return await self._client.run(
            _api.mailing_lists_create(
                address=address,
                name=name,
                description=description,
                access_level=access_level,
                reply_preference=reply_preference,
            )
        )

    async def create_member(
        self,
        list_address: str,
        *,
        address: str,
        name: str | None = None,
        vars: Mapping[str, Any] | Sequence[Any] | None = None,
        subscribed: bool | Literal["yes", "no", "true", "false"] | None = None,
        upsert: bool | Literal["yes", "no"] | None = None,
    ) -> MailingListMemberResult:
        """Add one member to a mailing list. Someone who is on it already is refused unless `upsert` is set.

        Args:
            list_address: The address of the list.
            address: The address, `alice@example.com` or `Alice <alice@example.com>`.
            name: A name for people.
            vars: Values for templates, by name.
            subscribed: Whether the member gets mail; `yes` when absent.
            upsert: Whether to change a member who is there already; refused when absent.

        Returns:
            The member as added.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/lists/{list_address}/members · mailing_lists_create_member · regional · account key
        """
        return await self._client.run(
            _api.mailing_lists_create_member(
                list_address, address=address, name=name, vars=vars, subscribed=subscribed, upsert=upsert
            )
        )

    async def create_members(
        self,
        list_address: str,
        *,
        members: Mapping[str, Any] | Sequence[Any],
        upsert: bool | Literal["yes", "no"] | None = None,
    ) -> MailingListUpload:
        """Add up to 1,000 members to a mailing list in one call. More than 100 are added in the background.

        Args:
            list_address: The address of the list.
            members: The members, at most 1,000: objects (address, name, subscribed, vars) or plain addresses, which
                are subscribed.
            upsert: Whether to change members who are there already; they are left alone when absent.

        Returns:
            The members are added, or will be.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/lists/{list_address}/members.json · mailing_lists_create_members · regional · account key
        """
        return await self._client.run(_api.mailing_lists_create_members(list_address, members=members, upsert=upsert))

    async def delete(self, list_address: str) -> MailingListDeleted:
        """Delete a mailing list together with its members.

        Args:
            list_address: The address of the list.

        Returns:
            The list is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/lists/{list_address} · mailing_lists_delete · regional · account key
        """
        return await self._client.run(_api.mailing_lists_delete(list_address))

    async def delete_member(self, list_address: str, member_address: str) -> MailingListMemberResult:
        """Take a member off a mailing list.

        Args:
            list_address: The address of the list.
            member_address: The address of the member.

        Returns:
            The member is off the list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/lists/{list_address}/members/{member_address} · mailing_lists_delete_member · regional ·
                account key
        """
        return await self._client.run(_api.mailing_lists_delete_member(list_address, member_address))

    async def get(self, list_address: str) -> MailingListResult:
        """One mailing list.

        Args:
            list_address: The address of the list.

        Returns:
            The list.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/lists/{list_address} · mailing_lists_get · regional · account key
        """
        return await self._client.run(_api.mailing_lists_get(list_address))

    async def get_member(self, list_address: str, member_address: str) -> MailingListMemberResult:
        """One member of a mailing list.

        Args:
            list_address: The address of the list.
            member_address: The address of the member.

        Returns:
            The member.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/lists/{list_address}/members/{member_address} · mailing_lists_get_member · regional · account
                key
        """
        return await self._client.run(_api.mailing_lists_get_member(list_address, member_address))

    async def import_members(
        self,
        list_address: str,
        *,
        members: FileInput,
        subscribed: bool | Literal["yes", "no"] | None = None,
        upsert: bool | Literal["yes", "no"] | None = None,
    ) -> MailingListUpload:
        """Add the members of a CSV file to a mailing list. Mailgun reads the file in the background.

        Args:
            list_address: The address of the list.
            members: A CSV file with a column address; at most 1,000 members.
            subscribed: Whether the members get mail.
            upsert: Whether to change members who are there already.

        Returns:
            The file is being read.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v3/lists/{list_address}/members.csv · mailing_lists_import_members · regional · account key
        """
        return await self._client.run(
            _api.mailing_lists_import_members(list_address, members=members, subscribed=subscribed, upsert=upsert)
        )

    async def list(
        self,
        *,
        limit: int | None = None,
        page: Literal["first", "last", "next", "prev"] | str | None = None,
        address: str | None = None,
    ) -> MailingListPage:
        """The mailing lists of the account, page by page.

        Args:
            limit: How many items a page holds; 100 when absent, at most 100.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address that `page` is seen from.

        Returns:
            A page of mailing lists.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/lists/pages · mailing_lists_list · regional · account key
        """
        return await self._client.run(_api.mailing_lists_list(limit=limit, page=page, address=address))

    def iter(
        self,
        *,
        limit: int | None = None,
        page: Literal["first", "last", "next", "prev"] | str | None = None,
        address: str | None = None,
    ) -> AsyncItems[MailingList, MailingListPage]:
        """Every item of all pages: The mailing lists of the account, page by page.

        Args:
            limit: How many items a page holds; 100 when absent, at most 100.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address that `page` is seen from.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/lists/pages · mailing_lists_list · regional · account key
        """
        return self._client.iterate(_api.mailing_lists_list(limit=limit, page=page, address=address))

    async def list_by_offset(
        self, *, limit: int | None = None, skip: int | None = None, address: str | None = None
    ) -> MailingListOffsetPage:
        """The mailing lists of the account with their total, by offset; or the one with a given address.

        Args:
            limit: How many items a page holds; 100 when absent, at most 100.
            skip: How many items to leave out before the page starts.
            address: Only the list with this address.

        Returns:
            A page of mailing lists.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/lists · mailing_lists_list_by_offset · regional · account key
        """
        return await self._client.run(_api.mailing_lists_list_by_offset(limit=limit, skip=skip, address=address))

    def iter_by_offset(
        self, *, limit: int | None = None, skip: int | None = None, address: str | None = None
    ) -> AsyncItems[MailingList, MailingListOffsetPage]:
        """Every item of all pages: The mailing lists of the account with their total, by offset; or the one with a
        given address.

        Args:
            limit: How many items a page holds; 100 when absent, at most 100.
            skip: How many items to leave out before the page starts.
            address: Only the list with this address.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v3/lists · mailing_lists_list_by_offset · regional · account key
        """
        return self._client.iterate(_api.mailing_lists_list_by_offset(limit=limit, skip=skip, address=address))

    async def list_members(
        self,
        list_address: str,
        *,
        subscribed: bool | Literal["yes", "no"] | None = None,
        limit: int | None = None,
        page: Literal["first", "last", "next", "prev"] | str | None = None,
        address: str | None = None,
    ) -> MailingListMemberPage:
        """The members of a mailing list, in alphabetical order of their addresses.

        Args:
            list_address: The address of the list.
            subscribed: Only those who get mail (`yes`) or only those who do not (`no`); both when absent.
            limit: How many items a page holds; 100 when absent, at most 100.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address that `page` is seen from.

        Returns:
            A page of members.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/lists/{list_address}/members/pages · mailing_lists_list_members · regional · account key
        """
        return await self._client.run(
            _api.mailing_lists_list_members(
                list_address, subscribed=subscribed, limit=limit, page=page, address=address
            )
        )

    def iter_members(
        self,
        list_address: str,
        *,
        subscribed: bool | Literal["yes", "no"] | None = None,
        limit: int | None = None,
        page: Literal["first", "last", "next", "prev"] | str | None = None,
        address: str | None = None,
    ) -> AsyncItems[MailingListMember, MailingListMemberPage]:
        """Every item of all pages: The members of a mailing list, in alphabetical order of their addresses.

        Args:
            list_address: The address of the list.
            subscribed: Only those who get mail (`yes`) or only those who do not (`no`); both when absent.
            limit: How many items a page holds; 100 when absent, at most 100.
            page: Which page to give, seen from `address`. The links of a page carry it.
            address: The address that `page` is seen from.

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
            GET /v3/lists/{list_address}/members/pages · mailing_lists_list_members · regional · account key
        """
        return self._client.iterate(
            _api.mailing_lists_list_members(
                list_address, subscribed=subscribed, limit=limit, page=page, address=address
            )
        )

    async def list_members_by_offset(
        self,
        list_address: str,
        *,
        address: str | None = None,
        subscribed: bool | Literal["yes", "no"] | None = None,
        limit: int | None = None,
        skip: int | None = None,
    ) -> MailingListMemberOffsetPage:
        """The members of a mailing list with their total, by offset; or the one with a given address.

        Args:
            list_address: The address of the list.
            address: Only the member with this address.
            subscribed: Only those who get mail (`yes`) or only those who do not (`no`); both when absent.
            limit: How many items a page holds; 100 when absent, at most 100.
            skip: How many items to leave out before the page starts.

        Returns:
            A page of members.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/lists/{list_address}/members · mailing_lists_list_members_by_offset · regional · account key
        """
        return await self._client.run(
            _api.mailing_lists_list_members_by_offset(
                list_address, address=address, subscribed=subscribed, limit=limit, skip=skip
            )
        )

    def iter_members_by_offset(
        self,
        list_address: str,
        *,
        address: str | None = None,
        subscribed: bool | Literal["yes", "no"] | None = None,
        limit: int | None = None,
        skip: int | None = None,
    ) -> AsyncItems[MailingListMember, MailingListMemberOffsetPage]:
        """Every item of all pages: The members of a mailing list with their total, by offset; or the one with a given
        address.

        Args:
            list_address: The address of the list.
            address: Only the member with this address.
            subscribed: Only those who get mail (`yes`) or only those who do not (`no`); both when absent.
            limit: How many items a page holds; 100 when absent, at most 100.
            skip: How many items to leave out before the page starts.

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
            GET /v3/lists/{list_address}/members · mailing_lists_list_members_by_offset · regional · account key
        """
        return self._client.iterate(
            _api.mailing_lists_list_members_by_offset(
                list_address, address=address, subscribed=subscribed, limit=limit, skip=skip
            )
        )

    async def update(
        self,
        list_address: str,
        *,
        address: str | None = None,
        name: str | None = None,
        description: str | None = None,
        access_level: Literal["everyone", "members", "readonly"] | str | None = None,
        reply_preference: Literal["list", "sender"] | str | None = None,
        list_id: str | None = None,
    ) -> MailingListResult:
        """Change a mailing list, its address included. What is absent stays as it is.

        Args:
            list_address: The address of the list.
            address: A new address for the list. Mail to the old one is refused from then on.
            name: A new name for people.
            description: A new description.
            access_level: Who may write to the list: only you, signed in (`readonly`), its members, or everyone.
            reply_preference: Where answers go: to the `list` or to the `sender`.
            list_id: An identifier for the list.

        Returns:
            The list as changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/lists/{list_address} · mailing_lists_update · regional · account key
        """
        return await self._client.run(
            _api.mailing_lists_update(
                list_address,
                address=address,
                name=name,
                description=description,
                access_level=access_level,
                reply_preference=reply_preference,
                list_id=list_id,
            )
        )

    async def update_member(
        self,
        list_address: str,
        member_address: str,
        *,
        address: str | None = None,
        name: str | None = None,
        vars: Mapping[str, Any] | Sequence[Any] | None = None,
        subscribed: bool | Literal["yes", "no"] | None = None,
    ) -> MailingListMemberResult:
        """Change a member of a mailing list, the address included. What is absent stays as it is.

        Args:
            list_address: The address of the list.
            member_address: The address of the member.
            address: A new address for the member.
            name: A new name for people.
            vars: New values for templates, by name.
            subscribed: Whether the member gets mail.

        Returns:
            The member as changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/lists/{list_address}/members/{member_address} · mailing_lists_update_member · regional · account
                key
        """
        return await self._client.run(
            _api.mailing_lists_update_member(
                list_address, member_address, address=address, name=name, vars=vars, subscribed=subscribed
            )
        )
