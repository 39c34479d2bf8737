# Written by `make generate` from spec/. Do not edit.
"""Where test messages land at many providers: in the inbox, in the spam folder or nowhere. Tests go to mailboxes of `seed_lists`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..api import inbox_placement as _api

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        InboxAttributeValues,
        InboxFilters,
        InboxProviderList,
        InboxResult,
        InboxResultDeleted,
        InboxResultFound,
        InboxResultPage,
        InboxSharingFound,
        InboxTestCreated,
    )


class InboxPlacement:
    """Where test messages land at many providers: in the inbox, in the spam folder or nowhere. Tests go to mailboxes of `seed_lists`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def create_test(
        self,
        *,
        from_: str,
        subject: str,
        html: str | None = None,
        template_name: str | None = None,
        account_template_name: str | None = None,
        variables: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        seed_list: str | None = None,
        provider_filter: str | Sequence[str] | None = None,
        sending_ip: str | None = None,
        sending_ip_pool_id: str | None = None,
        max_seeds_per_provider: int | None = None,
    ) -> InboxTestCreated:
        """Send a test message.

        The content is given by one of `html`, `template_name` and `account_template_name`. Ask
        `inbox_placement.get_result` for the outcome until its status is `complete`.

        Args:
            from_: The sender, `news@example.com` or `News <news@example.com>`.
            subject: The subject.
            html: The content as HTML.
            template_name: A template of the domain to make the content from.
            account_template_name: A template of the account to make the content from.
            variables: Values for the template or for placeholders in `html`.
            headers: Headers to add.
            seed_list: The `target_email` of a seed list to send to; a new one when absent.
            provider_filter: Only mailboxes of these providers, by domain; of all when absent or empty.
            sending_ip: The IP address of the account to send from.
            sending_ip_pool_id: The IP pool to send from.
            max_seeds_per_provider: How many mailboxes of each provider at most; 0 for all.

        Returns:
            The test was sent.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v4/inbox/tests · inbox_placement_create_test · regional · account key
        """
        return self._client.run(
            _api.inbox_placement_create_test(
                from_=from_,
                subject=subject,
                html=html,
                template_name=template_name,
                account_template_name=account_template_name,
                variables=variables,
                headers=headers,
                seed_list=seed_list,
                provider_filter=provider_filter,
                sending_ip=sending_ip,
                sending_ip_pool_id=sending_ip_pool_id,
                max_seeds_per_provider=max_seeds_per_provider,
            )
        )

    def delete_result(self, result_id: str, *, provider: str | None = None) -> InboxResultDeleted:
        """Delete a result.

        Args:
            result_id: The `result_id` of the result.
            provider: A provider by its domain; not explained by Mailgun.

        Returns:
            It is deleted.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v4/inbox/results/{result_id} · inbox_placement_delete_result · regional · account key
        """
        return self._client.run(_api.inbox_placement_delete_result(result_id, provider=provider))

    def get_result(self, result_id: str, *, provider: str | None = None) -> InboxResultFound:
        """The result of one test, mailbox by mailbox.

        Args:
            result_id: The `result_id` of the result.
            provider: Only the mailboxes of this provider, by domain.

        Returns:
            The result.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/results/{result_id} · inbox_placement_get_result · regional · account key
        """
        return self._client.run(_api.inbox_placement_get_result(result_id, provider=provider))

    def get_shared_result(self, share_id: str) -> InboxResultFound:
        """A result by the id under which it is shared.

        Args:
            share_id: The `url_id` of the sharing.

        Returns:
            The result.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/sharing/public/{share_id} · inbox_placement_get_shared_result · regional · account key
        """
        return self._client.run(_api.inbox_placement_get_shared_result(share_id))

    def get_sharing(self, result_id: str) -> InboxSharingFound:
        """Whether a result is shared, and under which address.

        Args:
            result_id: The `result_id` of the result.

        Returns:
            The sharing.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/sharing/{result_id} · inbox_placement_get_sharing · regional · account key
        """
        return self._client.run(_api.inbox_placement_get_sharing(result_id))

    def list_providers(self) -> InboxProviderList:
        """The providers that have test mailboxes.

        Returns:
            The providers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/providers · inbox_placement_list_providers · regional · account key
        """
        return self._client.run(_api.inbox_placement_list_providers())

    def list_result_attribute_values(
        self,
        attribute: str,
        *,
        sender: str | None = None,
        subject: str | None = None,
        provider: str | None = None,
        target_email: str | None = None,
        time_after: datetime | None = None,
        time_before: datetime | None = None,
        limit: int | None = None,
        offset: int | None = None,
        cursor: str | None = None,
        ascending: bool | None = None,
        sort: str | None = None,
    ) -> InboxAttributeValues:
        """All values that an attribute has in the results, to choose from.

        Args:
            attribute: The name of the attribute, for instance `subject`.
            sender: Only tests from this address.
            subject: Only tests with this subject.
            provider: Only tests with mailboxes of this provider, by domain.
            target_email: Only tests to the seed list with this `target_email`.
            time_after: Only what is newer.
            time_before: Only what is older.
            limit: How many items a page holds; 25 when absent.
            offset: How many items to leave out before the page starts; not together with `cursor`.
            cursor: The id of the item that the page starts from. The links of a page carry it.
            ascending: Oldest first.
            sort: The field to sort by; experimental.

        Returns:
            The values.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/results/a/{attribute} · inbox_placement_list_result_attribute_values · regional · account
                key
        """
        return self._client.run(
            _api.inbox_placement_list_result_attribute_values(
                attribute,
                sender=sender,
                subject=subject,
                provider=provider,
                target_email=target_email,
                time_after=time_after,
                time_before=time_before,
                limit=limit,
                offset=offset,
                cursor=cursor,
                ascending=ascending,
                sort=sort,
            )
        )

    def list_result_attributes(self) -> InboxAttributeValues:
        """The attributes whose values `list_result_attribute_values` can give.

        Returns:
            The names of the attributes.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/results/a · inbox_placement_list_result_attributes · regional · account key
        """
        return self._client.run(_api.inbox_placement_list_result_attributes())

    def list_result_filters(self) -> InboxFilters:
        """The filters that `list_results` takes.

        Returns:
            The filters.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/results/_filters · inbox_placement_list_result_filters · regional · account key
        """
        return self._client.run(_api.inbox_placement_list_result_filters())

    def list_results(
        self,
        *,
        sender: str | None = None,
        subject: str | None = None,
        provider: str | None = None,
        target_email: str | None = None,
        time_after: datetime | None = None,
        time_before: datetime | None = None,
        limit: int | None = None,
        offset: int | None = None,
        cursor: str | None = None,
        ascending: bool | None = None,
        sort: str | None = None,
    ) -> InboxResultPage:
        """The results of tests.

        Args:
            sender: Only tests from this address.
            subject: Only tests with this subject.
            provider: Only tests with mailboxes of this provider, by domain.
            target_email: Only tests to the seed list with this `target_email`.
            time_after: Only what is newer.
            time_before: Only what is older.
            limit: How many items a page holds; 25 when absent.
            offset: How many items to leave out before the page starts; not together with `cursor`.
            cursor: The id of the item that the page starts from. The links of a page carry it.
            ascending: Oldest first.
            sort: The field to sort by; experimental.

        Returns:
            A page of results.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/results · inbox_placement_list_results · regional · account key
        """
        return self._client.run(
            _api.inbox_placement_list_results(
                sender=sender,
                subject=subject,
                provider=provider,
                target_email=target_email,
                time_after=time_after,
                time_before=time_before,
                limit=limit,
                offset=offset,
                cursor=cursor,
                ascending=ascending,
                sort=sort,
            )
        )

    def iter_results(
        self,
        *,
        sender: str | None = None,
        subject: str | None = None,
        provider: str | None = None,
        target_email: str | None = None,
        time_after: datetime | None = None,
        time_before: datetime | None = None,
        limit: int | None = None,
        offset: int | None = None,
        cursor: str | None = None,
        ascending: bool | None = None,
        sort: str | None = None,
    ) -> Items[InboxResult, InboxResultPage]:
        """Every item of all pages: The results of tests.

        Args:
            sender: Only tests from this address.
            subject: Only tests with this subject.
            provider: Only tests with mailboxes of this provider, by domain.
            target_email: Only tests to the seed list with this `target_email`.
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
            GET /v4/inbox/results · inbox_placement_list_results · regional · account key
        """
        return self._client.iterate(
            _api.inbox_placement_list_results(
                sender=sender,
                subject=subject,
                provider=provider,
                target_email=target_email,
                time_after=time_after,
                time_before=time_before,
                limit=limit,
                offset=offset,
                cursor=cursor,
                ascending=ascending,
                sort=sort,
            )
        )

    def update_sharing(self, result_id: str, *, enabled: bool) -> InboxSharingFound:
        """Share a result under a new address, or share it no longer.

        Args:
            result_id: The `result_id` of the result.
            enabled: Whether to share it.

        Returns:
            The sharing as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v4/inbox/sharing/{result_id} · inbox_placement_update_sharing · regional · account key
        """
        return self._client.run(_api.inbox_placement_update_sharing(result_id, enabled=enabled))


class AsyncInboxPlacement:
    """Where test messages land at many providers: in the inbox, in the spam folder or nowhere. Tests go to mailboxes of `seed_lists`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_test(
        self,
        *,
        from_: str,
        subject: str,
        html: str | None = None,
        template_name: str | None = None,
        account_template_name: str | None = None,
        variables: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        seed_list: str | None = None,
        provider_filter: str | Sequence[str] | None = None,
        sending_ip: str | None = None,
        sending_ip_pool_id: str | None = None,
        max_seeds_per_provider: int | None = None,
    ) -> InboxTestCreated:
        """Send a test message.

        The content is given by one of `html`, `template_name` and `account_template_name`. Ask
        `inbox_placement.get_result` for the outcome until its status is `complete`.

        Args:
            from_: The sender, `news@example.com` or `News <news@example.com>`.
            subject: The subject.
            html: The content as HTML.
            template_name: A template of the domain to make the content from.
            account_template_name: A template of the account to make the content from.
            variables: Values for the template or for placeholders in `html`.
            headers: Headers to add.
            seed_list: The `target_email` of a seed list to send to; a new one when absent.
            provider_filter: Only mailboxes of these providers, by domain; of all when absent or empty.
            sending_ip: The IP address of the account to send from.
            sending_ip_pool_id: The IP pool to send from.
            max_seeds_per_provider: How many mailboxes of each provider at most; 0 for all.

        Returns:
            The test was sent.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v4/inbox/tests · inbox_placement_create_test · regional · account key
        """
        return await self._client.run(
            _api.inbox_placement_create_test(
                from_=from_,
                subject=subject,
                html=html,
                template_name=template_name,
                account_template_name=account_template_name,
                variables=variables,
                headers=headers,
                seed_list=seed_list,
                provider_filter=provider_filter,
                sending_ip=sending_ip,
                sending_ip_pool_id=sending_ip_pool_id,
                max_seeds_per_provider=max_seeds_per_provider,
            )
        )

    async def delete_result(self, result_id: str, *, provider: str | None = None) -> InboxResultDeleted:
        """Delete a result.

        Args:
            result_id: The `result_id` of the result.
            provider: A provider by its domain; not explained by Mailgun.

        Returns:
            It is deleted.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v4/inbox/results/{result_id} · inbox_placement_delete_result · regional · account key
        """
        return await self._client.run(_api.inbox_placement_delete_result(result_id, provider=provider))

    async def get_result(self, result_id: str, *, provider: str | None = None) -> InboxResultFound:
        """The result of one test, mailbox by mailbox.

        Args:
            result_id: The `result_id` of the result.
            provider: Only the mailboxes of this provider, by domain.

        Returns:
            The result.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/results/{result_id} · inbox_placement_get_result · regional · account key
        """
        return await self._client.run(_api.inbox_placement_get_result(result_id, provider=provider))

    async def get_shared_result(self, share_id: str) -> InboxResultFound:
        """A result by the id under which it is shared.

        Args:
            share_id: The `url_id` of the sharing.

        Returns:
            The result.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/sharing/public/{share_id} · inbox_placement_get_shared_result · regional · account key
        """
        return await self._client.run(_api.inbox_placement_get_shared_result(share_id))

    async def get_sharing(self, result_id: str) -> InboxSharingFound:
        """Whether a result is shared, and under which address.

        Args:
            result_id: The `result_id` of the result.

        Returns:
            The sharing.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/sharing/{result_id} · inbox_placement_get_sharing · regional · account key
        """
        return await self._client.run(_api.inbox_placement_get_sharing(result_id))

    async def list_providers(self) -> InboxProviderList:
        """The providers that have test mailboxes.

        Returns:
            The providers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/providers · inbox_placement_list_providers · regional · account key
        """
        return await self._client.run(_api.inbox_placement_list_providers())

    async def list_result_attribute_values(
        self,
        attribute: str,
        *,
        sender: str | None = None,
        subject: str | None = None,
        provider: str | None = None,
        target_email: str | None = None,
        time_after: datetime | None = None,
        time_before: datetime | None = None,
        limit: int | None = None,
        offset: int | None = None,
        cursor: str | None = None,
        ascending: bool | None = None,
        sort: str | None = None,
    ) -> InboxAttributeValues:
        """All values that an attribute has in the results, to choose from.

        Args:
            attribute: The name of the attribute, for instance `subject`.
            sender: Only tests from this address.
            subject: Only tests with this subject.
            provider: Only tests with mailboxes of this provider, by domain.
            target_email: Only tests to the seed list with this `target_email`.
            time_after: Only what is newer.
            time_before: Only what is older.
            limit: How many items a page holds; 25 when absent.
            offset: How many items to leave out before the page starts; not together with `cursor`.
            cursor: The id of the item that the page starts from. The links of a page carry it.
            ascending: Oldest first.
            sort: The field to sort by; experimental.

        Returns:
            The values.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/results/a/{attribute} · inbox_placement_list_result_attribute_values · regional · account
                key
        """
        return await self._client.run(
            _api.inbox_placement_list_result_attribute_values(
                attribute,
                sender=sender,
                subject=subject,
                provider=provider,
                target_email=target_email,
                time_after=time_after,
                time_before=time_before,
                limit=limit,
                offset=offset,
                cursor=cursor,
                ascending=ascending,
                sort=sort,
            )
        )

    async def list_result_attributes(self) -> InboxAttributeValues:
        """The attributes whose values `list_result_attribute_values` can give.

        Returns:
            The names of the attributes.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/results/a · inbox_placement_list_result_attributes · regional · account key
        """
        return await self._client.run(_api.inbox_placement_list_result_attributes())

    async def list_result_filters(self) -> InboxFilters:
        """The filters that `list_results` takes.

        Returns:
            The filters.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/results/_filters · inbox_placement_list_result_filters · regional · account key
        """
        return await self._client.run(_api.inbox_placement_list_result_filters())

    async def list_results(
        self,
        *,
        sender: str | None = None,
        subject: str | None = None,
        provider: str | None = None,
        target_email: str | None = None,
        time_after: datetime | None = None,
        time_before: datetime | None = None,
        limit: int | None = None,
        offset: int | None = None,
        cursor: str | None = None,
        ascending: bool | None = None,
        sort: str | None = None,
    ) -> InboxResultPage:
        """The results of tests.

        Args:
            sender: Only tests from this address.
            subject: Only tests with this subject.
            provider: Only tests with mailboxes of this provider, by domain.
            target_email: Only tests to the seed list with this `target_email`.
            time_after: Only what is newer.
            time_before: Only what is older.
            limit: How many items a page holds; 25 when absent.
            offset: How many items to leave out before the page starts; not together with `cursor`.
            cursor: The id of the item that the page starts from. The links of a page carry it.
            ascending: Oldest first.
            sort: The field to sort by; experimental.

        Returns:
            A page of results.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v4/inbox/results · inbox_placement_list_results · regional · account key
        """
        return await self._client.run(
            _api.inbox_placement_list_results(
                sender=sender,
                subject=subject,
                provider=provider,
                target_email=target_email,
                time_after=time_after,
                time_before=time_before,
                limit=limit,
                offset=offset,
                cursor=cursor,
                ascending=ascending,
                sort=sort,
            )
        )

    def iter_results(
        self,
        *,
        sender: str | None = None,
        subject: str | None = None,
        provider: str | None = None,
        target_email: str | None = None,
        time_after: datetime | None = None,
        time_before: datetime | None = None,
        limit: int | None = None,
        offset: int | None = None,
        cursor: str | None = None,
        ascending: bool | None = None,
        sort: str | None = None,
    ) -> AsyncItems[InboxResult, InboxResultPage]:
        """Every item of all pages: The results of tests.

        Args:
            sender: Only tests from this address.
            subject: Only tests with this subject.
            provider: Only tests with mailboxes of this provider, by domain.
            target_email: Only tests to the seed list with this `target_email`.
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
            GET /v4/inbox/results · inbox_placement_list_results · regional · account key
        """
        return self._client.iterate(
            _api.inbox_placement_list_results(
                sender=sender,
                subject=subject,
                provider=provider,
                target_email=target_email,
                time_after=time_after,
                time_before=time_before,
                limit=limit,
                offset=offset,
                cursor=cursor,
                ascending=ascending,
                sort=sort,
            )
        )

    async def update_sharing(self, result_id: str, *, enabled: bool) -> InboxSharingFound:
        """Share a result under a new address, or share it no longer.

        Args:
            result_id: The `result_id` of the result.
            enabled: Whether to share it.

        Returns:
            The sharing as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v4/inbox/sharing/{result_id} · inbox_placement_update_sharing · regional · account key
        """
        return await self._client.run(_api.inbox_placement_update_sharing(result_id, enabled=enabled))
