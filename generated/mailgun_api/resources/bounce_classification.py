# Written by `make generate` from spec/. Do not edit.
"""Why mailbox providers refused or delayed messages, sorted into groups and rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..api import bounce_classification as _api
from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from ..client import AsyncClient, Client
    from ..enums import (
        BounceClassificationDimension,
        BounceClassificationMetricName,
    )
    from ..lists import AsyncItems, Items
    from ..models import (
        BounceClassificationDomains,
        BounceClassificationEntities,
        BounceClassificationFilter,
        BounceClassificationPage,
        BounceClassificationPagination,
        BounceClassificationRow,
        BounceClassificationRules,
        BounceClassificationStat,
        BounceClassificationStats,
    )


class BounceClassification:
    """Why mailbox providers refused or delayed messages, sorted into groups and rules."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour"] | str | None = None,
        duration: timedelta | str | None = None,
        dimensions: str | Sequence[BounceClassificationDimension] | None = None,
        metrics: str | Sequence[BounceClassificationMetricName] | None = None,
        filter: BounceClassificationFilter | None = None,
        include_subaccounts: bool | None = None,
        pagination: BounceClassificationPagination | None = None,
    ) -> BounceClassificationPage:
        """Counts and rates of bounces and delays, by provider, domain, group and the like.

        Rows without a bounce or delay are left out.

        Args:
            start: Where the range starts.
            end: Where the range ends.
            resolution: How long the steps of `timestamp` are.
            duration: How long the range is, counted back from `end`, in place of `start`; for instance `48h`. Here
                `m` is a minute, unlike in metrics and stats.
            dimensions: What to group by.
            metrics: What to count.
            filter: What to count.
            include_subaccounts: Whether to count subaccounts too; no when absent.
            pagination: Which rows to give.

        Returns:
            A page of rows.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v2/bounce-classification/metrics · bounce_classification_list · unknown · account key
        """
        return self._client.run(
            _api.bounce_classification_list(
                start=start,
                end=end,
                resolution=resolution,
                duration=duration,
                dimensions=dimensions,
                metrics=metrics,
                filter=filter,
                include_subaccounts=include_subaccounts,
                pagination=pagination,
            )
        )

    def iter(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour"] | str | None = None,
        duration: timedelta | str | None = None,
        dimensions: str | Sequence[BounceClassificationDimension] | None = None,
        metrics: str | Sequence[BounceClassificationMetricName] | None = None,
        filter: BounceClassificationFilter | None = None,
        include_subaccounts: bool | None = None,
        pagination: BounceClassificationPagination | None = None,
    ) -> Items[BounceClassificationRow, BounceClassificationPage]:
        """Every item of all pages: Counts and rates of bounces and delays, by provider, domain, group and the like.

        Rows without a bounce or delay are left out.

        Args:
            start: Where the range starts.
            end: Where the range ends.
            resolution: How long the steps of `timestamp` are.
            duration: How long the range is, counted back from `end`, in place of `start`; for instance `48h`. Here
                `m` is a minute, unlike in metrics and stats.
            dimensions: What to group by.
            metrics: What to count.
            filter: What to count.
            include_subaccounts: Whether to count subaccounts too; no when absent.
            pagination: Which rows to give.

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
            POST /v2/bounce-classification/metrics · bounce_classification_list · unknown · account key
        """
        return self._client.iterate(
            _api.bounce_classification_list(
                start=start,
                end=end,
                resolution=resolution,
                duration=duration,
                dimensions=dimensions,
                metrics=metrics,
                filter=filter,
                include_subaccounts=include_subaccounts,
                pagination=pagination,
            )
        )

    @deprecated(
        "bounce_classification_list_domain_entities was withdrawn by the vendor and probably answers 404; use bounce_classification.list."
    )
    def list_domain_entities(
        self, domain: str, *, include_subaccounts: bool | None = None
    ) -> BounceClassificationEntities:
        """Numbers of bounces of a domain for each provider or blocklist.

        bounce_classification_list_domain_entities was withdrawn by the vendor and probably answers 404; use
        bounce_classification.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            include_subaccounts: Whether to count subaccounts too; no when absent.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/bounce-classification/domains/{domain}/entities · bounce_classification_list_domain_entities ·
                unknown · account key
        """
        return self._client.run(
            _api.bounce_classification_list_domain_entities(domain, include_subaccounts=include_subaccounts)
        )

    @deprecated(
        "bounce_classification_list_domain_events was withdrawn by the vendor and probably answers 404; use logs.list."
    )
    def list_domain_events(
        self,
        domain: str,
        *,
        rule_id: str | None = None,
        entity_id: str | None = None,
        sort: str | None = None,
        page: str | None = None,
        limit: int | None = None,
    ) -> dict[str, Any]:
        """The bounces of a domain one by one.

        bounce_classification_list_domain_events was withdrawn by the vendor and probably answers 404; use
        logs.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            rule_id: Only bounces that this rule is about.
            entity_id: Only bounces at this provider or blocklist.
            sort: What to sort by.
            page: Which page to give.
            limit: How many bounces to give.

        Returns:
            A page of bounces.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/bounce-classification/domains/{domain}/events · bounce_classification_list_domain_events ·
                unknown · account key
        """
        return self._client.run(
            _api.bounce_classification_list_domain_events(
                domain, rule_id=rule_id, entity_id=entity_id, sort=sort, page=page, limit=limit
            )
        )

    @deprecated(
        "bounce_classification_list_domain_rules was withdrawn by the vendor and probably answers 404; use bounce_classification.list."
    )
    def list_domain_rules(
        self, domain: str, entity_id: str, *, include_subaccounts: bool | None = None
    ) -> BounceClassificationRules:
        """Numbers of bounces of a domain at one provider or blocklist, for each rule.

        bounce_classification_list_domain_rules was withdrawn by the vendor and probably answers 404; use
        bounce_classification.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            entity_id: The id of a provider or blocklist.
            include_subaccounts: Whether to count subaccounts too; no when absent.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/bounce-classification/domains/{domain}/entities/{entity_id}/rules ·
                bounce_classification_list_domain_rules · unknown · account key
        """
        return self._client.run(
            _api.bounce_classification_list_domain_rules(domain, entity_id, include_subaccounts=include_subaccounts)
        )

    @deprecated(
        "bounce_classification_list_domains was withdrawn by the vendor and probably answers 404; use bounce_classification.list."
    )
    def list_domains(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        query: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> BounceClassificationDomains:
        """Numbers of bounces for each domain.

        bounce_classification_list_domains was withdrawn by the vendor and probably answers 404; use
        bounce_classification.list.

        Args:
            limit: How many items a page holds.
            skip: How many items to leave out before the page starts.
            query: Which domains to give, for instance `domain.name:example.com`.
            include_subaccounts: Whether to count subaccounts too; no when absent.

        Returns:
            A page of numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/bounce-classification/domains · bounce_classification_list_domains · unknown · account key
        """
        return self._client.run(
            _api.bounce_classification_list_domains(
                limit=limit, skip=skip, query=query, include_subaccounts=include_subaccounts
            )
        )

    @deprecated(
        "bounce_classification_list_domains was withdrawn by the vendor and probably answers 404; use bounce_classification.list."
    )
    def iter_domains(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        query: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> Items[BounceClassificationStat, BounceClassificationDomains]:
        """Every item of all pages: Numbers of bounces for each domain.

        bounce_classification_list_domains was withdrawn by the vendor and probably answers 404; use
        bounce_classification.list.

        Args:
            limit: How many items a page holds.
            skip: How many items to leave out before the page starts.
            query: Which domains to give, for instance `domain.name:example.com`.
            include_subaccounts: Whether to count subaccounts too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/bounce-classification/domains · bounce_classification_list_domains · unknown · account key
        """
        return self._client.iterate(
            _api.bounce_classification_list_domains(
                limit=limit, skip=skip, query=query, include_subaccounts=include_subaccounts
            )
        )

    @deprecated(
        "bounce_classification_list_entities was withdrawn by the vendor and probably answers 404; it has no successor."
    )
    def list_entities(self) -> dict[str, Any]:
        """The names of all providers and blocklists, by id.

        bounce_classification_list_entities was withdrawn by the vendor and probably answers 404; it has no
        successor.

        Returns:
            The names.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/bounce-classification/config/entities · bounce_classification_list_entities · unknown · account
                key
        """
        return self._client.run(_api.bounce_classification_list_entities())

    @deprecated(
        "bounce_classification_list_rules was withdrawn by the vendor and probably answers 404; it has no successor."
    )
    def list_rules(self) -> dict[str, Any]:
        """All rules that sort bounces, by id.

        bounce_classification_list_rules was withdrawn by the vendor and probably answers 404; it has no successor.

        Returns:
            The rules.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/bounce-classification/config/rules · bounce_classification_list_rules · unknown · account key
        """
        return self._client.run(_api.bounce_classification_list_rules())

    @deprecated(
        "bounce_classification_list_stats was withdrawn by the vendor and probably answers 404; use bounce_classification.list."
    )
    def list_stats(
        self,
        *,
        group: str | Sequence[str] | None = None,
        limit: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> BounceClassificationStats:
        """Numbers of bounces, the largest first.

        bounce_classification_list_stats was withdrawn by the vendor and probably answers 404; use
        bounce_classification.list.

        Args:
            group: What to group by: subaccount.id, domain.name, entity-id, rule-id.
            limit: How many rows to give.
            include_subaccounts: Whether to count subaccounts too; no when absent.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/bounce-classification/stats · bounce_classification_list_stats · unknown · account key
        """
        return self._client.run(
            _api.bounce_classification_list_stats(group=group, limit=limit, include_subaccounts=include_subaccounts)
        )


class AsyncBounceClassification:
    """Why mailbox providers refused or delayed messages, sorted into groups and rules."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def list(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour"] | str | None = None,
        duration: timedelta | str | None = None,
        dimensions: str | Sequence[BounceClassificationDimension] | None = None,
        metrics: str | Sequence[BounceClassificationMetricName] | None = None,
        filter: BounceClassificationFilter | None = None,
        include_subaccounts: bool | None = None,
        pagination: BounceClassificationPagination | None = None,
    ) -> BounceClassificationPage:
        """Counts and rates of bounces and delays, by provider, domain, group and the like.

        Rows without a bounce or delay are left out.

        Args:
            start: Where the range starts.
            end: Where the range ends.
            resolution: How long the steps of `timestamp` are.
            duration: How long the range is, counted back from `end`, in place of `start`; for instance `48h`. Here
                `m` is a minute, unlike in metrics and stats.
            dimensions: What to group by.
            metrics: What to count.
            filter: What to count.
            include_subaccounts: Whether to count subaccounts too; no when absent.
            pagination: Which rows to give.

        Returns:
            A page of rows.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            POST /v2/bounce-classification/metrics · bounce_classification_list · unknown · account key
        """
        return await self._client.run(
            _api.bounce_classification_list(
                start=start,
                end=end,
                resolution=resolution,
                duration=duration,
                dimensions=dimensions,
                metrics=metrics,
                filter=filter,
                include_subaccounts=include_subaccounts,
                pagination=pagination,
            )
        )

    def iter(
        self,
        *,
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour"] | str | None = None,
        duration: timedelta | str | None = None,
        dimensions: str | Sequence[BounceClassificationDimension] | None = None,
        metrics: str | Sequence[BounceClassificationMetricName] | None = None,
        filter: BounceClassificationFilter | None = None,
        include_subaccounts: bool | None = None,
        pagination: BounceClassificationPagination | None = None,
    ) -> AsyncItems[BounceClassificationRow, BounceClassificationPage]:
        """Every item of all pages: Counts and rates of bounces and delays, by provider, domain, group and the like.

        Rows without a bounce or delay are left out.

        Args:
            start: Where the range starts.
            end: Where the range ends.
            resolution: How long the steps of `timestamp` are.
            duration: How long the range is, counted back from `end`, in place of `start`; for instance `48h`. Here
                `m` is a minute, unlike in metrics and stats.
            dimensions: What to group by.
            metrics: What to count.
            filter: What to count.
            include_subaccounts: Whether to count subaccounts too; no when absent.
            pagination: Which rows to give.

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
            POST /v2/bounce-classification/metrics · bounce_classification_list · unknown · account key
        """
        return self._client.iterate(
            _api.bounce_classification_list(
                start=start,
                end=end,
                resolution=resolution,
                duration=duration,
                dimensions=dimensions,
                metrics=metrics,
                filter=filter,
                include_subaccounts=include_subaccounts,
                pagination=pagination,
            )
        )

    @deprecated(
        "bounce_classification_list_domain_entities was withdrawn by the vendor and probably answers 404; use bounce_classification.list."
    )
    async def list_domain_entities(
        self, domain: str, *, include_subaccounts: bool | None = None
    ) -> BounceClassificationEntities:
        """Numbers of bounces of a domain for each provider or blocklist.

        bounce_classification_list_domain_entities was withdrawn by the vendor and probably answers 404; use
        bounce_classification.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            include_subaccounts: Whether to count subaccounts too; no when absent.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/bounce-classification/domains/{domain}/entities · bounce_classification_list_domain_entities ·
                unknown · account key
        """
        return await self._client.run(
            _api.bounce_classification_list_domain_entities(domain, include_subaccounts=include_subaccounts)
        )

    @deprecated(
        "bounce_classification_list_domain_events was withdrawn by the vendor and probably answers 404; use logs.list."
    )
    async def list_domain_events(
        self,
        domain: str,
        *,
        rule_id: str | None = None,
        entity_id: str | None = None,
        sort: str | None = None,
        page: str | None = None,
        limit: int | None = None,
    ) -> dict[str, Any]:
        """The bounces of a domain one by one.

        bounce_classification_list_domain_events was withdrawn by the vendor and probably answers 404; use
        logs.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            rule_id: Only bounces that this rule is about.
            entity_id: Only bounces at this provider or blocklist.
            sort: What to sort by.
            page: Which page to give.
            limit: How many bounces to give.

        Returns:
            A page of bounces.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/bounce-classification/domains/{domain}/events · bounce_classification_list_domain_events ·
                unknown · account key
        """
        return await self._client.run(
            _api.bounce_classification_list_domain_events(
                domain, rule_id=rule_id, entity_id=entity_id, sort=sort, page=page, limit=limit
            )
        )

    @deprecated(
        "bounce_classification_list_domain_rules was withdrawn by the vendor and probably answers 404; use bounce_classification.list."
    )
    async def list_domain_rules(
        self, domain: str, entity_id: str, *, include_subaccounts: bool | None = None
    ) -> BounceClassificationRules:
        """Numbers of bounces of a domain at one provider or blocklist, for each rule.

        bounce_classification_list_domain_rules was withdrawn by the vendor and probably answers 404; use
        bounce_classification.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            entity_id: The id of a provider or blocklist.
            include_subaccounts: Whether to count subaccounts too; no when absent.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/bounce-classification/domains/{domain}/entities/{entity_id}/rules ·
                bounce_classification_list_domain_rules · unknown · account key
        """
        return await self._client.run(
            _api.bounce_classification_list_domain_rules(domain, entity_id, include_subaccounts=include_subaccounts)
        )

    @deprecated(
        "bounce_classification_list_domains was withdrawn by the vendor and probably answers 404; use bounce_classification.list."
    )
    async def list_domains(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        query: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> BounceClassificationDomains:
        """Numbers of bounces for each domain.

        bounce_classification_list_domains was withdrawn by the vendor and probably answers 404; use
        bounce_classification.list.

        Args:
            limit: How many items a page holds.
            skip: How many items to leave out before the page starts.
            query: Which domains to give, for instance `domain.name:example.com`.
            include_subaccounts: Whether to count subaccounts too; no when absent.

        Returns:
            A page of numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/bounce-classification/domains · bounce_classification_list_domains · unknown · account key
        """
        return await self._client.run(
            _api.bounce_classification_list_domains(
                limit=limit, skip=skip, query=query, include_subaccounts=include_subaccounts
            )
        )

    @deprecated(
        "bounce_classification_list_domains was withdrawn by the vendor and probably answers 404; use bounce_classification.list."
    )
    def iter_domains(
        self,
        *,
        limit: int | None = None,
        skip: int | None = None,
        query: str | None = None,
        include_subaccounts: bool | None = None,
    ) -> AsyncItems[BounceClassificationStat, BounceClassificationDomains]:
        """Every item of all pages: Numbers of bounces for each domain.

        bounce_classification_list_domains was withdrawn by the vendor and probably answers 404; use
        bounce_classification.list.

        Args:
            limit: How many items a page holds.
            skip: How many items to leave out before the page starts.
            query: Which domains to give, for instance `domain.name:example.com`.
            include_subaccounts: Whether to count subaccounts too; no when absent.

        Yields:
            Each item, page after page; `.pages()` gives whole pages, `.cursor` a place that `.resume(cursor)` goes
                on from.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/bounce-classification/domains · bounce_classification_list_domains · unknown · account key
        """
        return self._client.iterate(
            _api.bounce_classification_list_domains(
                limit=limit, skip=skip, query=query, include_subaccounts=include_subaccounts
            )
        )

    @deprecated(
        "bounce_classification_list_entities was withdrawn by the vendor and probably answers 404; it has no successor."
    )
    async def list_entities(self) -> dict[str, Any]:
        """The names of all providers and blocklists, by id.

        bounce_classification_list_entities was withdrawn by the vendor and probably answers 404; it has no
        successor.

        Returns:
            The names.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/bounce-classification/config/entities · bounce_classification_list_entities · unknown · account
                key
        """
        return await self._client.run(_api.bounce_classification_list_entities())

    @deprecated(
        "bounce_classification_list_rules was withdrawn by the vendor and probably answers 404; it has no successor."
    )
    async def list_rules(self) -> dict[str, Any]:
        """All rules that sort bounces, by id.

        bounce_classification_list_rules was withdrawn by the vendor and probably answers 404; it has no successor.

        Returns:
            The rules.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/bounce-classification/config/rules · bounce_classification_list_rules · unknown · account key
        """
        return await self._client.run(_api.bounce_classification_list_rules())

    @deprecated(
        "bounce_classification_list_stats was withdrawn by the vendor and probably answers 404; use bounce_classification.list."
    )
    async def list_stats(
        self,
        *,
        group: str | Sequence[str] | None = None,
        limit: int | None = None,
        include_subaccounts: bool | None = None,
    ) -> BounceClassificationStats:
        """Numbers of bounces, the largest first.

        bounce_classification_list_stats was withdrawn by the vendor and probably answers 404; use
        bounce_classification.list.

        Args:
            group: What to group by: subaccount.id, domain.name, entity-id, rule-id.
            limit: How many rows to give.
            include_subaccounts: Whether to count subaccounts too; no when absent.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            RateLimitError: Status 429.

        Source:
            GET /v1/bounce-classification/stats · bounce_classification_list_stats · unknown · account key
        """
        return await self._client.run(
            _api.bounce_classification_list_stats(group=group, limit=limit, include_subaccounts=include_subaccounts)
        )
