# Written by `make generate` from spec/. Do not edit.
"""Accounts below this one, with domains, keys and users of their own. To act for one of them, give its id to the client as `subaccount`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..api import subaccounts as _api
from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        Message,
        Subaccount,
        SubaccountFeaturesResult,
        SubaccountJob,
        SubaccountMessageLimit,
        SubaccountPage,
        SubaccountResult,
        SubaccountSuccess,
    )


class Subaccounts:
    """Accounts below this one, with domains, keys and users of their own. To act for one of them, give its id to the client as `subaccount`."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    @deprecated(
        "subaccounts_assign_ip was withdrawn by the vendor and probably answers 404; use ips.update_subaccounts."
    )
    def assign_ip(self, subaccount_id: str, *, ip: str) -> Message:
        """Give an IP address to a subaccount.

        subaccounts_assign_ip was withdrawn by the vendor and probably answers 404; use ips.update_subaccounts.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.
            ip: The address.

        Returns:
            The subaccount has it.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v5/accounts/subaccounts/{subaccount_id}/ip · subaccounts_assign_ip · regional · account key
        """
        return self._client.run(_api.subaccounts_assign_ip(subaccount_id, ip=ip))

    @deprecated("subaccounts_assign_ip_pool is deprecated by the vendor; use ip_pools.delegate.")
    def assign_ip_pool(self, subaccount_id: str, *, pool_id: str) -> SubaccountJob:
        """Let a subaccount use an IP pool of the account instead of the one it had. Mailgun does it in the background.

        subaccounts_assign_ip_pool is deprecated by the vendor; use ip_pools.delegate.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.
            pool_id: The pool.

        Returns:
            The work has begun.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v5/accounts/subaccounts/{subaccount_id}/ip_pool · subaccounts_assign_ip_pool · regional · account
                key
        """
        return self._client.run(_api.subaccounts_assign_ip_pool(subaccount_id, pool_id=pool_id))

    def create(self, *, name: str) -> SubaccountResult:
        """Create a subaccount.

        Args:
            name: The name.

        Returns:
            The subaccount as created.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v5/accounts/subaccounts · subaccounts_create · global · account key
        """
        return self._client.run(_api.subaccounts_create(name=name))

    def delete(self, *, subaccount_id: str) -> Message:
        """Delete a subaccount.

        Args:
            subaccount_id: The id of the subaccount to delete.

        Returns:
            The subaccount is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v5/accounts/subaccounts · subaccounts_delete · global · account key
        """
        return self._client.run(_api.subaccounts_delete(subaccount_id=subaccount_id))

    def delete_message_limit(self, subaccount_id: str) -> SubaccountSuccess:
        """Let a subaccount send without a monthly limit.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.

        Returns:
            The limit is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v5/accounts/subaccounts/{subaccount_id}/limit/custom/monthly · subaccounts_delete_message_limit
                · global · account key
        """
        return self._client.run(_api.subaccounts_delete_message_limit(subaccount_id))

    def disable(self, subaccount_id: str, *, reason: str | None = None, note: str | None = None) -> SubaccountResult:
        """Disable a subaccount, so that it cannot send. One that is disabled already is refused.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.
            reason: Why.
            note: A remark.

        Returns:
            The subaccount as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v5/accounts/subaccounts/{subaccount_id}/disable · subaccounts_disable · global · account key
        """
        return self._client.run(_api.subaccounts_disable(subaccount_id, reason=reason, note=note))

    def enable(self, subaccount_id: str) -> SubaccountResult:
        """Enable a subaccount again. Refused when the account has as many as it may.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.

        Returns:
            The subaccount as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v5/accounts/subaccounts/{subaccount_id}/enable · subaccounts_enable · global · account key
        """
        return self._client.run(_api.subaccounts_enable(subaccount_id))

    def get(self, subaccount_id: str) -> SubaccountResult:
        """One subaccount.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.

        Returns:
            The subaccount.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v5/accounts/subaccounts/{subaccount_id} · subaccounts_get · global · account key
        """
        return self._client.run(_api.subaccounts_get(subaccount_id))

    def get_message_limit(self, subaccount_id: str) -> SubaccountMessageLimit:
        """How many messages a subaccount may send a month, and has sent.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.

        Returns:
            The limit.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v5/accounts/subaccounts/{subaccount_id}/limit/custom/monthly · subaccounts_get_message_limit ·
                global · account key
        """
        return self._client.run(_api.subaccounts_get_message_limit(subaccount_id))

    def list(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Literal["asc", "desc"] | str | None = None,
        filter: str | None = None,
        enabled: bool | None = None,
        closed: bool | None = None,
    ) -> SubaccountPage:
        """The subaccounts, sorted by name.

        Args:
            limit: How many subaccounts a page holds, 1 to 1,000; 10 when absent.
            skip: How many items to leave out before the page starts.
            sort: The direction.
            filter: Only subaccounts of this name.
            enabled: Whether to list enabled (true) or disabled ones (false); both when absent.
            closed: Whether closed ones are listed; up to the other arguments when absent.

        Returns:
            A page of subaccounts.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v5/accounts/subaccounts · subaccounts_list · global · account key
        """
        return self._client.run(
            _api.subaccounts_list(limit=limit, skip=skip, sort=sort, filter=filter, enabled=enabled, closed=closed)
        )

    def iter(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Literal["asc", "desc"] | str | None = None,
        filter: str | None = None,
        enabled: bool | None = None,
        closed: bool | None = None,
    ) -> Items[Subaccount, SubaccountPage]:
        """Every item of all pages: The subaccounts, sorted by name.

        Args:
            limit: How many subaccounts a page holds, 1 to 1,000; 10 when absent.
            skip: How many items to leave out before the page starts.
            sort: The direction.
            filter: Only subaccounts of this name.
            enabled: Whether to list enabled (true) or disabled ones (false); both when absent.
            closed: Whether closed ones are listed; up to the other arguments when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v5/accounts/subaccounts · subaccounts_list · global · account key
        """
        return self._client.iterate(
            _api.subaccounts_list(limit=limit, skip=skip, sort=sort, filter=filter, enabled=enabled, closed=closed)
        )

    @deprecated("subaccounts_unassign_ip_pool is deprecated by the vendor; use ip_pools.remove_delegation.")
    def unassign_ip_pool(self, subaccount_id: str, *, pool_id: str) -> SubaccountJob:
        """Take an IP pool of the account back from a subaccount. Its domains are unlinked in the background.

        subaccounts_unassign_ip_pool is deprecated by the vendor; use ip_pools.remove_delegation.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.
            pool_id: The pool.

        Returns:
            The work has begun.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v5/accounts/subaccounts/{subaccount_id}/ip_pool · subaccounts_unassign_ip_pool · regional ·
                account key
        """
        return self._client.run(_api.subaccounts_unassign_ip_pool(subaccount_id, pool_id=pool_id))

    def update_features(
        self,
        subaccount_id: str,
        *,
        sending: Mapping[str, Any] | Sequence[Any] | None = None,
        validations: Mapping[str, Any] | Sequence[Any] | None = None,
        validations_bulk: Mapping[str, Any] | Sequence[Any] | None = None,
        inbox_placement: Mapping[str, Any] | Sequence[Any] | None = None,
        email_preview: Mapping[str, Any] | Sequence[Any] | None = None,
    ) -> SubaccountFeaturesResult:
        """Switch features of a subaccount on or off. What is absent stays as it is.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.
            sending: Whether it may send, as `{"enabled": true}`.
            validations: Whether it may validate addresses, as `{"enabled": true}`.
            validations_bulk: Whether it may validate lists of addresses, as `{"enabled": true}`.
            inbox_placement: Whether it may test inbox placement, as `{"enabled": true}`.
            email_preview: Whether it may preview messages, as `{"enabled": true}`.

        Returns:
            The features that were switched.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v5/accounts/subaccounts/{subaccount_id}/features · subaccounts_update_features · global · account
                key
        """
        return self._client.run(
            _api.subaccounts_update_features(
                subaccount_id,
                sending=sending,
                validations=validations,
                validations_bulk=validations_bulk,
                inbox_placement=inbox_placement,
                email_preview=email_preview,
            )
        )

    def update_message_limit(self, subaccount_id: str, *, limit: int) -> SubaccountSuccess:
        """Limit how many messages a subaccount may send a month.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.
            limit: How many messages.

        Returns:
            The limit is set.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v5/accounts/subaccounts/{subaccount_id}/limit/custom/monthly · subaccounts_update_message_limit ·
                global · account key
        """
        return self._client.run(_api.subaccounts_update_message_limit(subaccount_id, limit=limit))


class AsyncSubaccounts:
    """Accounts below this one, with domains, keys and users of their own. To act for one of them, give its id to the client as `subaccount`."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @deprecated(
        "subaccounts_assign_ip was withdrawn by the vendor and probably answers 404; use ips.update_subaccounts."
    )
    async def assign_ip(self, subaccount_id: str, *, ip: str) -> Message:
        """Give an IP address to a subaccount.

        subaccounts_assign_ip was withdrawn by the vendor and probably answers 404; use ips.update_subaccounts.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.
            ip: The address.

        Returns:
            The subaccount has it.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v5/accounts/subaccounts/{subaccount_id}/ip · subaccounts_assign_ip · regional · account key
        """
        return await self._client.run(_api.subaccounts_assign_ip(subaccount_id, ip=ip))

    @deprecated("subaccounts_assign_ip_pool is deprecated by the vendor; use ip_pools.delegate.")
    async def assign_ip_pool(self, subaccount_id: str, *, pool_id: str) -> SubaccountJob:
        """Let a subaccount use an IP pool of the account instead of the one it had. Mailgun does it in the background.

        subaccounts_assign_ip_pool is deprecated by the vendor; use ip_pools.delegate.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.
            pool_id: The pool.

        Returns:
            The work has begun.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v5/accounts/subaccounts/{subaccount_id}/ip_pool · subaccounts_assign_ip_pool · regional · account
                key
        """
        return await self._client.run(_api.subaccounts_assign_ip_pool(subaccount_id, pool_id=pool_id))

    async def create(self, *, name: str) -> SubaccountResult:
        """Create a subaccount.

        Args:
            name: The name.

        Returns:
            The subaccount as created.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v5/accounts/subaccounts · subaccounts_create · global · account key
        """
        return await self._client.run(_api.subaccounts_create(name=name))

    async def delete(self, *, subaccount_id: str) -> Message:
        """Delete a subaccount.

        Args:
            subaccount_id: The id of the subaccount to delete.

        Returns:
            The subaccount is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v5/accounts/subaccounts · subaccounts_delete · global · account key
        """
        return await self._client.run(_api.subaccounts_delete(subaccount_id=subaccount_id))

    async def delete_message_limit(self, subaccount_id: str) -> SubaccountSuccess:
        """Let a subaccount send without a monthly limit.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.

        Returns:
            The limit is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            DELETE /v5/accounts/subaccounts/{subaccount_id}/limit/custom/monthly · subaccounts_delete_message_limit
                · global · account key
        """
        return await self._client.run(_api.subaccounts_delete_message_limit(subaccount_id))

    async def disable(
        self, subaccount_id: str, *, reason: str | None = None, note: str | None = None
    ) -> SubaccountResult:
        """Disable a subaccount, so that it cannot send. One that is disabled already is refused.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.
            reason: Why.
            note: A remark.

        Returns:
            The subaccount as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v5/accounts/subaccounts/{subaccount_id}/disable · subaccounts_disable · global · account key
        """
        return await self._client.run(_api.subaccounts_disable(subaccount_id, reason=reason, note=note))

    async def enable(self, subaccount_id: str) -> SubaccountResult:
        """Enable a subaccount again. Refused when the account has as many as it may.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.

        Returns:
            The subaccount as it is now.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            POST /v5/accounts/subaccounts/{subaccount_id}/enable · subaccounts_enable · global · account key
        """
        return await self._client.run(_api.subaccounts_enable(subaccount_id))

    async def get(self, subaccount_id: str) -> SubaccountResult:
        """One subaccount.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.

        Returns:
            The subaccount.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v5/accounts/subaccounts/{subaccount_id} · subaccounts_get · global · account key
        """
        return await self._client.run(_api.subaccounts_get(subaccount_id))

    async def get_message_limit(self, subaccount_id: str) -> SubaccountMessageLimit:
        """How many messages a subaccount may send a month, and has sent.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.

        Returns:
            The limit.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v5/accounts/subaccounts/{subaccount_id}/limit/custom/monthly · subaccounts_get_message_limit ·
                global · account key
        """
        return await self._client.run(_api.subaccounts_get_message_limit(subaccount_id))

    async def list(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Literal["asc", "desc"] | str | None = None,
        filter: str | None = None,
        enabled: bool | None = None,
        closed: bool | None = None,
    ) -> SubaccountPage:
        """The subaccounts, sorted by name.

        Args:
            limit: How many subaccounts a page holds, 1 to 1,000; 10 when absent.
            skip: How many items to leave out before the page starts.
            sort: The direction.
            filter: Only subaccounts of this name.
            enabled: Whether to list enabled (true) or disabled ones (false); both when absent.
            closed: Whether closed ones are listed; up to the other arguments when absent.

        Returns:
            A page of subaccounts.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v5/accounts/subaccounts · subaccounts_list · global · account key
        """
        return await self._client.run(
            _api.subaccounts_list(limit=limit, skip=skip, sort=sort, filter=filter, enabled=enabled, closed=closed)
        )

    def iter(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        sort: Literal["asc", "desc"] | str | None = None,
        filter: str | None = None,
        enabled: bool | None = None,
        closed: bool | None = None,
    ) -> AsyncItems[Subaccount, SubaccountPage]:
        """Every item of all pages: The subaccounts, sorted by name.

        Args:
            limit: How many subaccounts a page holds, 1 to 1,000; 10 when absent.
            skip: How many items to leave out before the page starts.
            sort: The direction.
            filter: Only subaccounts of this name.
            enabled: Whether to list enabled (true) or disabled ones (false); both when absent.
            closed: Whether closed ones are listed; up to the other arguments when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v5/accounts/subaccounts · subaccounts_list · global · account key
        """
        return self._client.iterate(
            _api.subaccounts_list(limit=limit, skip=skip, sort=sort, filter=filter, enabled=enabled, closed=closed)
        )

    @deprecated("subaccounts_unassign_ip_pool is deprecated by the vendor; use ip_pools.remove_delegation.")
    async def unassign_ip_pool(self, subaccount_id: str, *, pool_id: str) -> SubaccountJob:
        """Take an IP pool of the account back from a subaccount. Its domains are unlinked in the background.

        subaccounts_unassign_ip_pool is deprecated by the vendor; use ip_pools.remove_delegation.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.
            pool_id: The pool.

        Returns:
            The work has begun.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v5/accounts/subaccounts/{subaccount_id}/ip_pool · subaccounts_unassign_ip_pool · regional ·
                account key
        """
        return await self._client.run(_api.subaccounts_unassign_ip_pool(subaccount_id, pool_id=pool_id))

    async def update_features(
        self,
        subaccount_id: str,
        *,
        sending: Mapping[str, Any] | Sequence[Any] | None = None,
        validations: Mapping[str, Any] | Sequence[Any] | None = None,
        validations_bulk: Mapping[str, Any] | Sequence[Any] | None = None,
        inbox_placement: Mapping[str, Any] | Sequence[Any] | None = None,
        email_preview: Mapping[str, Any] | Sequence[Any] | None = None,
    ) -> SubaccountFeaturesResult:
        """Switch features of a subaccount on or off. What is absent stays as it is.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.
            sending: Whether it may send, as `{"enabled": true}`.
            validations: Whether it may validate addresses, as `{"enabled": true}`.
            validations_bulk: Whether it may validate lists of addresses, as `{"enabled": true}`.
            inbox_placement: Whether it may test inbox placement, as `{"enabled": true}`.
            email_preview: Whether it may preview messages, as `{"enabled": true}`.

        Returns:
            The features that were switched.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v5/accounts/subaccounts/{subaccount_id}/features · subaccounts_update_features · global · account
                key
        """
        return await self._client.run(
            _api.subaccounts_update_features(
                subaccount_id,
                sending=sending,
                validations=validations,
                validations_bulk=validations_bulk,
                inbox_placement=inbox_placement,
                email_preview=email_preview,
            )
        )

    async def update_message_limit(self, subaccount_id: str, *, limit: int) -> SubaccountSuccess:
        """Limit how many messages a subaccount may send a month.

        Args:
            subaccount_id: The id of the subaccount, 24 hexadecimal digits.
            limit: How many messages.

        Returns:
            The limit is set.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            PUT /v5/accounts/subaccounts/{subaccount_id}/limit/custom/monthly · subaccounts_update_message_limit ·
                global · account key
        """
        return await self._client.run(_api.subaccounts_update_message_limit(subaccount_id, limit=limit))
