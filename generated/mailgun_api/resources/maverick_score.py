# Written by `make generate` from spec/. Do not edit.
"""The e-mail health score, one figure for how good a sender you are, and the rates it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import maverick_score as _api

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..client import AsyncClient, Client
    from ..lists import AsyncItems, Items
    from ..models import (
        MaverickScoreGroup,
        MaverickScorePage,
        MaverickScoreTotal,
    )


class MaverickScore:
    """The e-mail health score, one figure for how good a sender you are, and the rates it is made of."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def get(self, *, include_subaccounts: bool | None = None) -> MaverickScoreTotal:
        """The health score of the account.

        Args:
            include_subaccounts: With the mail of subaccounts; yes when absent.

        Returns:
            The score.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/maverick-score/total · maverick_score_get · regional · account key
        """
        return self._client.run(_api.maverick_score_get(include_subaccounts=include_subaccounts))

    def list(
        self,
        *,
        include_subaccounts: bool | None = None,
        skip: int | None = None,
        limit: int | None = None,
        group: Literal["domain", "ip", "subaccount", "timestamp"] | str | None = None,
        term: str | Sequence[str] | None = None,
        query: str | None = None,
        sort: str | None = None,
    ) -> MaverickScorePage:
        """The health score of each domain, IP address, subaccount or day.

        Whatever sent little may be missing.

        Args:
            include_subaccounts: With the mail of subaccounts; yes when absent.
            skip: How many items to leave out before the page starts.
            limit: How many items a page holds; 10 when absent, at most 100.
            group: What each item stands for; `domain` when absent, `timestamp` for a day.
            term: Only what is exactly this: `domain:example.com`, `ip:192.0.2.10` or `account_id:…`.
            query: Only what is like this, for instance `domain:example`.
            sort: `field:asc` or `field:desc`, with the field domain, ip, subaccount, timestamp, score, bounce_rate,
                complaint_rate, trap_rate, full_mailbox_rate, bad_failure_rate or delivered.

        Returns:
            A page of scores.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/maverick-score/grouped · maverick_score_list · regional · account key
        """
        return self._client.run(
            _api.maverick_score_list(
                include_subaccounts=include_subaccounts,
                skip=skip,
                limit=limit,
                group=group,
                term=term,
                query=query,
                sort=sort,
            )
        )

    def iter(
        self,
        *,
        include_subaccounts: bool | None = None,
        skip: int | None = None,
        limit: int | None = None,
        group: Literal["domain", "ip", "subaccount", "timestamp"] | str | None = None,
        term: str | Sequence[str] | None = None,
        query: str | None = None,
        sort: str | None = None,
    ) -> Items[MaverickScoreGroup, MaverickScorePage]:
        """Every item of all pages: The health score of each domain, IP address, subaccount or day.

        Whatever sent little may be missing.

        Args:
            include_subaccounts: With the mail of subaccounts; yes when absent.
            skip: How many items to leave out before the page starts.
            limit: How many items a page holds; 10 when absent, at most 100.
            group: What each item stands for; `domain` when absent, `timestamp` for a day.
            term: Only what is exactly this: `domain:example.com`, `ip:192.0.2.10` or `account_id:…`.
            query: Only what is like this, for instance `domain:example`.
            sort: `field:asc` or `field:desc`, with the field domain, ip, subaccount, timestamp, score, bounce_rate,
                complaint_rate, trap_rate, full_mailbox_rate, bad_failure_rate or delivered.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/maverick-score/grouped · maverick_score_list · regional · account key
        """
        return self._client.iterate(
            _api.maverick_score_list(
                include_subaccounts=include_subaccounts,
                skip=skip,
                limit=limit,
                group=group,
                term=term,
                query=query,
                sort=sort,
            )
        )


class AsyncMaverickScore:
    """The e-mail health score, one figure for how good a sender you are, and the rates it is made of."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get(self, *, include_subaccounts: bool | None = None) -> MaverickScoreTotal:
        """The health score of the account.

        Args:
            include_subaccounts: With the mail of subaccounts; yes when absent.

        Returns:
            The score.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/maverick-score/total · maverick_score_get · regional · account key
        """
        return await self._client.run(_api.maverick_score_get(include_subaccounts=include_subaccounts))

    async def list(
        self,
        *,
        include_subaccounts: bool | None = None,
        skip: int | None = None,
        limit: int | None = None,
        group: Literal["domain", "ip", "subaccount", "timestamp"] | str | None = None,
        term: str | Sequence[str] | None = None,
        query: str | None = None,
        sort: str | None = None,
    ) -> MaverickScorePage:
        """The health score of each domain, IP address, subaccount or day.

        Whatever sent little may be missing.

        Args:
            include_subaccounts: With the mail of subaccounts; yes when absent.
            skip: How many items to leave out before the page starts.
            limit: How many items a page holds; 10 when absent, at most 100.
            group: What each item stands for; `domain` when absent, `timestamp` for a day.
            term: Only what is exactly this: `domain:example.com`, `ip:192.0.2.10` or `account_id:…`.
            query: Only what is like this, for instance `domain:example`.
            sort: `field:asc` or `field:desc`, with the field domain, ip, subaccount, timestamp, score, bounce_rate,
                complaint_rate, trap_rate, full_mailbox_rate, bad_failure_rate or delivered.

        Returns:
            A page of scores.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/maverick-score/grouped · maverick_score_list · regional · account key
        """
        return await self._client.run(
            _api.maverick_score_list(
                include_subaccounts=include_subaccounts,
                skip=skip,
                limit=limit,
                group=group,
                term=term,
                query=query,
                sort=sort,
            )
        )

    def iter(
        self,
        *,
        include_subaccounts: bool | None = None,
        skip: int | None = None,
        limit: int | None = None,
        group: Literal["domain", "ip", "subaccount", "timestamp"] | str | None = None,
        term: str | Sequence[str] | None = None,
        query: str | None = None,
        sort: str | None = None,
    ) -> AsyncItems[MaverickScoreGroup, MaverickScorePage]:
        """Every item of all pages: The health score of each domain, IP address, subaccount or day.

        Whatever sent little may be missing.

        Args:
            include_subaccounts: With the mail of subaccounts; yes when absent.
            skip: How many items to leave out before the page starts.
            limit: How many items a page holds; 10 when absent, at most 100.
            group: What each item stands for; `domain` when absent, `timestamp` for a day.
            term: Only what is exactly this: `domain:example.com`, `ip:192.0.2.10` or `account_id:…`.
            query: Only what is like this, for instance `domain:example`.
            sort: `field:asc` or `field:desc`, with the field domain, ip, subaccount, timestamp, score, bounce_rate,
                complaint_rate, trap_rate, full_mailbox_rate, bad_failure_rate or delivered.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/maverick-score/grouped · maverick_score_list · regional · account key
        """
        return self._client.iterate(
            _api.maverick_score_list(
                include_subaccounts=include_subaccounts,
                skip=skip,
                limit=limit,
                group=group,
                term=term,
                query=query,
                sort=sort,
            )
        )
