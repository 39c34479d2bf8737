# Written by `make generate` from spec/. Do not edit.
"""The tags of one domain, and numbers of events for them. The tags of the account and metrics have replaced them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..api import legacy_tags as _api
from ..types import deprecated

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..client import AsyncClient, Client
    from ..enums import (
        StatsEvent,
    )
    from ..lists import AsyncItems, Items
    from ..models import (
        LegacyTag,
        LegacyTagAggregates,
        LegacyTagKeys,
        LegacyTagLimits,
        LegacyTagPage,
        Message,
        StatsReport,
    )


class LegacyTags:
    """The tags of one domain, and numbers of events for them. The tags of the account and metrics have replaced them."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    @deprecated("legacy_tags_delete is deprecated by the vendor; use tags.delete.")
    def delete(self, domain: str, tag: str) -> Message:
        """Delete a tag. Its numbers stay.

        legacy_tags_delete is deprecated by the vendor; use tags.delete.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/tags/{tag} · legacy_tags_delete · regional · account key
        """
        return self._client.run(_api.legacy_tags_delete(domain, tag))

    @deprecated("legacy_tags_delete_by_query is deprecated by the vendor; use tags.delete.")
    def delete_by_query(self, domain: str, *, tag: str) -> Message:
        """The same as `legacy_tags_delete`, with the tag in the query.

        legacy_tags_delete_by_query is deprecated by the vendor; use tags.delete.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/tag · legacy_tags_delete_by_query · regional · account key
        """
        return self._client.run(_api.legacy_tags_delete_by_query(domain, tag=tag))

    @deprecated("legacy_tags_get is deprecated by the vendor; use tags.list.")
    def get(self, domain: str, tag: str) -> LegacyTag:
        """The description of a tag, and when it was used.

        legacy_tags_get is deprecated by the vendor; use tags.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.

        Returns:
            The tag.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/tags/{tag} · legacy_tags_get · regional · account key
        """
        return self._client.run(_api.legacy_tags_get(domain, tag))

    @deprecated("legacy_tags_get_aggregates is deprecated by the vendor; use metrics.list.")
    def get_aggregates(
        self, domain: str, *, tag: str, type: Literal["country", "device", "provider"] | str
    ) -> LegacyTagAggregates:
        """Numbers of events of messages with a tag, for each provider, device or country.

        legacy_tags_get_aggregates is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.
            type: What to group by.

        Returns:
            The numbers, under the word given as `type`.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/tag/stats/aggregates · legacy_tags_get_aggregates · regional · account key
        """
        return self._client.run(_api.legacy_tags_get_aggregates(domain, tag=tag, type=type))

    @deprecated("legacy_tags_get_by_query is deprecated by the vendor; use tags.list.")
    def get_by_query(self, domain: str, *, tag: str) -> LegacyTag:
        """The same as `legacy_tags_get`, with the tag in the query.

        legacy_tags_get_by_query is deprecated by the vendor; use tags.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.

        Returns:
            The tag.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/tag · legacy_tags_get_by_query · regional · account key
        """
        return self._client.run(_api.legacy_tags_get_by_query(domain, tag=tag))

    @deprecated("legacy_tags_get_country_stats is deprecated by the vendor; use metrics.list.")
    def get_country_stats(self, domain: str, tag: str) -> LegacyTagAggregates:
        """Numbers of events of messages with a tag, for each country.

        legacy_tags_get_country_stats is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/tags/{tag}/stats/aggregates/countries · legacy_tags_get_country_stats · regional ·
                account key
        """
        return self._client.run(_api.legacy_tags_get_country_stats(domain, tag))

    @deprecated("legacy_tags_get_device_stats is deprecated by the vendor; use metrics.list.")
    def get_device_stats(self, domain: str, tag: str) -> LegacyTagAggregates:
        """Numbers of events of messages with a tag, for each kind of device.

        legacy_tags_get_device_stats is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/tags/{tag}/stats/aggregates/devices · legacy_tags_get_device_stats · regional · account
                key
        """
        return self._client.run(_api.legacy_tags_get_device_stats(domain, tag))

    @deprecated("legacy_tags_get_limits is deprecated by the vendor; use tags.get_limits.")
    def get_limits(self, domain: str) -> LegacyTagLimits:
        """How many tags a domain has and may have.

        legacy_tags_get_limits is deprecated by the vendor; use tags.get_limits.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/limits/tag · legacy_tags_get_limits · regional · account key
        """
        return self._client.run(_api.legacy_tags_get_limits(domain))

    @deprecated("legacy_tags_get_provider_stats is deprecated by the vendor; use metrics.list.")
    def get_provider_stats(self, domain: str, tag: str) -> LegacyTagAggregates:
        """Numbers of events of messages with a tag, for each mailbox provider.

        legacy_tags_get_provider_stats is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/tags/{tag}/stats/aggregates/providers · legacy_tags_get_provider_stats · regional ·
                account key
        """
        return self._client.run(_api.legacy_tags_get_provider_stats(domain, tag))

    @deprecated("legacy_tags_get_stats is deprecated by the vendor; use metrics.list.")
    def get_stats(
        self,
        domain: str,
        tag: str,
        *,
        event: str | Sequence[StatsEvent],
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        duration: str | None = None,
    ) -> StatsReport:
        """Numbers of events of messages with a tag.

        legacy_tags_get_stats is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.
            event: Which types of events to count.
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            resolution: How long each step is; day when absent.
            duration: How long the range is, counted back from `end`, in place of `start` and `resolution`: a number
                with `h` for hours, `d` for days or `m` for months. `1m` is one month, not one minute.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/tags/{tag}/stats · legacy_tags_get_stats · regional · account key
        """
        return self._client.run(
            _api.legacy_tags_get_stats(
                domain, tag, event=event, start=start, end=end, resolution=resolution, duration=duration
            )
        )

    @deprecated("legacy_tags_get_stats_by_query is deprecated by the vendor; use metrics.list.")
    def get_stats_by_query(
        self,
        domain: str,
        *,
        tag: str,
        event: str | Sequence[StatsEvent],
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        duration: str | None = None,
        provider: str | None = None,
        device: str | None = None,
        country: str | None = None,
    ) -> StatsReport:
        """The same as `legacy_tags_get_stats`, with the tag in the query and some filters.

        legacy_tags_get_stats_by_query is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.
            event: Which types of events to count.
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            resolution: How long each step is; day when absent.
            duration: How long the range is, counted back from `end`, in place of `start` and `resolution`: a number
                with `h` for hours, `d` for days or `m` for months. `1m` is one month, not one minute.
            provider: Only for this mailbox provider; see `legacy_tags_list_providers`.
            device: Only for this kind of device; see `legacy_tags_list_devices`.
            country: Only for this country; see `legacy_tags_list_countries`.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/tag/stats · legacy_tags_get_stats_by_query · regional · account key
        """
        return self._client.run(
            _api.legacy_tags_get_stats_by_query(
                domain,
                tag=tag,
                event=event,
                start=start,
                end=end,
                resolution=resolution,
                duration=duration,
                provider=provider,
                device=device,
                country=country,
            )
        )

    @deprecated("legacy_tags_list is deprecated by the vendor; use tags.list.")
    def list(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["first", "last", "next", "prev"] | str | None = None,
        tag: str | None = None,
        prefix: str | None = None,
    ) -> LegacyTagPage:
        """The tags of a domain.

        legacy_tags_list is deprecated by the vendor; use tags.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many tags a page holds; 1,000 when absent.
            page: Which page to give, seen from `tag`. The links of a page carry it.
            tag: The tag that `page` is seen from.
            prefix: Only tags that start with this text.

        Returns:
            A page of tags.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/tags · legacy_tags_list · regional · account key
        """
        return self._client.run(_api.legacy_tags_list(domain, limit=limit, page=page, tag=tag, prefix=prefix))

    @deprecated("legacy_tags_list is deprecated by the vendor; use tags.list.")
    def iter(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["first", "last", "next", "prev"] | str | None = None,
        tag: str | None = None,
        prefix: str | None = None,
    ) -> Items[LegacyTag, LegacyTagPage]:
        """Every item of all pages: The tags of a domain.

        legacy_tags_list is deprecated by the vendor; use tags.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many tags a page holds; 1,000 when absent.
            page: Which page to give, seen from `tag`. The links of a page carry it.
            tag: The tag that `page` is seen from.
            prefix: Only tags that start with this text.

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
            GET /v3/{domain}/tags · legacy_tags_list · regional · account key
        """
        return self._client.iterate(_api.legacy_tags_list(domain, limit=limit, page=page, tag=tag, prefix=prefix))

    @deprecated("legacy_tags_list_countries is deprecated by the vendor; use metrics.list.")
    def list_countries(self, domain: str) -> LegacyTagKeys:
        """The countries that numbers can be narrowed to.

        legacy_tags_list_countries is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The words.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/tag/countries · legacy_tags_list_countries · regional · account key
        """
        return self._client.run(_api.legacy_tags_list_countries(domain))

    @deprecated("legacy_tags_list_devices is deprecated by the vendor; use metrics.list.")
    def list_devices(self, domain: str) -> LegacyTagKeys:
        """The kinds of devices that numbers can be narrowed to.

        legacy_tags_list_devices is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The words.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/tag/devices · legacy_tags_list_devices · regional · account key
        """
        return self._client.run(_api.legacy_tags_list_devices(domain))

    @deprecated("legacy_tags_list_providers is deprecated by the vendor; use metrics.list.")
    def list_providers(self, domain: str) -> LegacyTagKeys:
        """The mailbox providers that numbers can be narrowed to.

        legacy_tags_list_providers is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The words.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/tag/providers · legacy_tags_list_providers · regional · account key
        """
        return self._client.run(_api.legacy_tags_list_providers(domain))

    @deprecated("legacy_tags_update is deprecated by the vendor; use tags.update.")
    def update(self, domain: str, tag: str, *, description: str | None = None) -> Message:
        """Change the description of a tag.

        legacy_tags_update is deprecated by the vendor; use tags.update.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.
            description: The new description.

        Returns:
            It is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/{domain}/tags/{tag} · legacy_tags_update · regional · account key
        """
        return self._client.run(_api.legacy_tags_update(domain, tag, description=description))

    @deprecated("legacy_tags_update_by_query is deprecated by the vendor; use tags.update.")
    def update_by_query(self, domain: str, *, tag: str, description: str | None = None) -> Message:
        """The same as `legacy_tags_update`, with the tag in the query.

        legacy_tags_update_by_query is deprecated by the vendor; use tags.update.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.
            description: The new description.

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
            PUT /v3/{domain}/tag · legacy_tags_update_by_query · regional · account key
        """
        return self._client.run(_api.legacy_tags_update_by_query(domain, tag=tag, description=description))


class AsyncLegacyTags:
    """The tags of one domain, and numbers of events for them. The tags of the account and metrics have replaced them."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @deprecated("legacy_tags_delete is deprecated by the vendor; use tags.delete.")
    async def delete(self, domain: str, tag: str) -> Message:
        """Delete a tag. Its numbers stay.

        legacy_tags_delete is deprecated by the vendor; use tags.delete.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/tags/{tag} · legacy_tags_delete · regional · account key
        """
        return await self._client.run(_api.legacy_tags_delete(domain, tag))

    @deprecated("legacy_tags_delete_by_query is deprecated by the vendor; use tags.delete.")
    async def delete_by_query(self, domain: str, *, tag: str) -> Message:
        """The same as `legacy_tags_delete`, with the tag in the query.

        legacy_tags_delete_by_query is deprecated by the vendor; use tags.delete.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.

        Returns:
            It is gone.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            DELETE /v3/{domain}/tag · legacy_tags_delete_by_query · regional · account key
        """
        return await self._client.run(_api.legacy_tags_delete_by_query(domain, tag=tag))

    @deprecated("legacy_tags_get is deprecated by the vendor; use tags.list.")
    async def get(self, domain: str, tag: str) -> LegacyTag:
        """The description of a tag, and when it was used.

        legacy_tags_get is deprecated by the vendor; use tags.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.

        Returns:
            The tag.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/tags/{tag} · legacy_tags_get · regional · account key
        """
        return await self._client.run(_api.legacy_tags_get(domain, tag))

    @deprecated("legacy_tags_get_aggregates is deprecated by the vendor; use metrics.list.")
    async def get_aggregates(
        self, domain: str, *, tag: str, type: Literal["country", "device", "provider"] | str
    ) -> LegacyTagAggregates:
        """Numbers of events of messages with a tag, for each provider, device or country.

        legacy_tags_get_aggregates is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.
            type: What to group by.

        Returns:
            The numbers, under the word given as `type`.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/tag/stats/aggregates · legacy_tags_get_aggregates · regional · account key
        """
        return await self._client.run(_api.legacy_tags_get_aggregates(domain, tag=tag, type=type))

    @deprecated("legacy_tags_get_by_query is deprecated by the vendor; use tags.list.")
    async def get_by_query(self, domain: str, *, tag: str) -> LegacyTag:
        """The same as `legacy_tags_get`, with the tag in the query.

        legacy_tags_get_by_query is deprecated by the vendor; use tags.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.

        Returns:
            The tag.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/tag · legacy_tags_get_by_query · regional · account key
        """
        return await self._client.run(_api.legacy_tags_get_by_query(domain, tag=tag))

    @deprecated("legacy_tags_get_country_stats is deprecated by the vendor; use metrics.list.")
    async def get_country_stats(self, domain: str, tag: str) -> LegacyTagAggregates:
        """Numbers of events of messages with a tag, for each country.

        legacy_tags_get_country_stats is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/tags/{tag}/stats/aggregates/countries · legacy_tags_get_country_stats · regional ·
                account key
        """
        return await self._client.run(_api.legacy_tags_get_country_stats(domain, tag))

    @deprecated("legacy_tags_get_device_stats is deprecated by the vendor; use metrics.list.")
    async def get_device_stats(self, domain: str, tag: str) -> LegacyTagAggregates:
        """Numbers of events of messages with a tag, for each kind of device.

        legacy_tags_get_device_stats is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/tags/{tag}/stats/aggregates/devices · legacy_tags_get_device_stats · regional · account
                key
        """
        return await self._client.run(_api.legacy_tags_get_device_stats(domain, tag))

    @deprecated("legacy_tags_get_limits is deprecated by the vendor; use tags.get_limits.")
    async def get_limits(self, domain: str) -> LegacyTagLimits:
        """How many tags a domain has and may have.

        legacy_tags_get_limits is deprecated by the vendor; use tags.get_limits.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/limits/tag · legacy_tags_get_limits · regional · account key
        """
        return await self._client.run(_api.legacy_tags_get_limits(domain))

    @deprecated("legacy_tags_get_provider_stats is deprecated by the vendor; use metrics.list.")
    async def get_provider_stats(self, domain: str, tag: str) -> LegacyTagAggregates:
        """Numbers of events of messages with a tag, for each mailbox provider.

        legacy_tags_get_provider_stats is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/tags/{tag}/stats/aggregates/providers · legacy_tags_get_provider_stats · regional ·
                account key
        """
        return await self._client.run(_api.legacy_tags_get_provider_stats(domain, tag))

    @deprecated("legacy_tags_get_stats is deprecated by the vendor; use metrics.list.")
    async def get_stats(
        self,
        domain: str,
        tag: str,
        *,
        event: str | Sequence[StatsEvent],
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        duration: str | None = None,
    ) -> StatsReport:
        """Numbers of events of messages with a tag.

        legacy_tags_get_stats is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.
            event: Which types of events to count.
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            resolution: How long each step is; day when absent.
            duration: How long the range is, counted back from `end`, in place of `start` and `resolution`: a number
                with `h` for hours, `d` for days or `m` for months. `1m` is one month, not one minute.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/tags/{tag}/stats · legacy_tags_get_stats · regional · account key
        """
        return await self._client.run(
            _api.legacy_tags_get_stats(
                domain, tag, event=event, start=start, end=end, resolution=resolution, duration=duration
            )
        )

    @deprecated("legacy_tags_get_stats_by_query is deprecated by the vendor; use metrics.list.")
    async def get_stats_by_query(
        self,
        domain: str,
        *,
        tag: str,
        event: str | Sequence[StatsEvent],
        start: datetime | None = None,
        end: datetime | None = None,
        resolution: Literal["day", "hour", "month"] | str | None = None,
        duration: str | None = None,
        provider: str | None = None,
        device: str | None = None,
        country: str | None = None,
    ) -> StatsReport:
        """The same as `legacy_tags_get_stats`, with the tag in the query and some filters.

        legacy_tags_get_stats_by_query is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.
            event: Which types of events to count.
            start: Where the range starts; 7 days ago when absent.
            end: Where the range ends; now when absent.
            resolution: How long each step is; day when absent.
            duration: How long the range is, counted back from `end`, in place of `start` and `resolution`: a number
                with `h` for hours, `d` for days or `m` for months. `1m` is one month, not one minute.
            provider: Only for this mailbox provider; see `legacy_tags_list_providers`.
            device: Only for this kind of device; see `legacy_tags_list_devices`.
            country: Only for this country; see `legacy_tags_list_countries`.

        Returns:
            The numbers.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/tag/stats · legacy_tags_get_stats_by_query · regional · account key
        """
        return await self._client.run(
            _api.legacy_tags_get_stats_by_query(
                domain,
                tag=tag,
                event=event,
                start=start,
                end=end,
                resolution=resolution,
                duration=duration,
                provider=provider,
                device=device,
                country=country,
            )
        )

    @deprecated("legacy_tags_list is deprecated by the vendor; use tags.list.")
    async def list(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["first", "last", "next", "prev"] | str | None = None,
        tag: str | None = None,
        prefix: str | None = None,
    ) -> LegacyTagPage:
        """The tags of a domain.

        legacy_tags_list is deprecated by the vendor; use tags.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many tags a page holds; 1,000 when absent.
            page: Which page to give, seen from `tag`. The links of a page carry it.
            tag: The tag that `page` is seen from.
            prefix: Only tags that start with this text.

        Returns:
            A page of tags.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            BadRequestError: Status 400.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/{domain}/tags · legacy_tags_list · regional · account key
        """
        return await self._client.run(_api.legacy_tags_list(domain, limit=limit, page=page, tag=tag, prefix=prefix))

    @deprecated("legacy_tags_list is deprecated by the vendor; use tags.list.")
    def iter(
        self,
        domain: str,
        *,
        limit: int | None = None,
        page: Literal["first", "last", "next", "prev"] | str | None = None,
        tag: str | None = None,
        prefix: str | None = None,
    ) -> AsyncItems[LegacyTag, LegacyTagPage]:
        """Every item of all pages: The tags of a domain.

        legacy_tags_list is deprecated by the vendor; use tags.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            limit: How many tags a page holds; 1,000 when absent.
            page: Which page to give, seen from `tag`. The links of a page carry it.
            tag: The tag that `page` is seen from.
            prefix: Only tags that start with this text.

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
            GET /v3/{domain}/tags · legacy_tags_list · regional · account key
        """
        return self._client.iterate(_api.legacy_tags_list(domain, limit=limit, page=page, tag=tag, prefix=prefix))

    @deprecated("legacy_tags_list_countries is deprecated by the vendor; use metrics.list.")
    async def list_countries(self, domain: str) -> LegacyTagKeys:
        """The countries that numbers can be narrowed to.

        legacy_tags_list_countries is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The words.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/tag/countries · legacy_tags_list_countries · regional · account key
        """
        return await self._client.run(_api.legacy_tags_list_countries(domain))

    @deprecated("legacy_tags_list_devices is deprecated by the vendor; use metrics.list.")
    async def list_devices(self, domain: str) -> LegacyTagKeys:
        """The kinds of devices that numbers can be narrowed to.

        legacy_tags_list_devices is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The words.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/tag/devices · legacy_tags_list_devices · regional · account key
        """
        return await self._client.run(_api.legacy_tags_list_devices(domain))

    @deprecated("legacy_tags_list_providers is deprecated by the vendor; use metrics.list.")
    async def list_providers(self, domain: str) -> LegacyTagKeys:
        """The mailbox providers that numbers can be narrowed to.

        legacy_tags_list_providers is deprecated by the vendor; use metrics.list.

        Args:
            domain: The domain that the call is about, for instance `example.com`.

        Returns:
            The words.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            GET /v3/domains/{domain}/tag/providers · legacy_tags_list_providers · regional · account key
        """
        return await self._client.run(_api.legacy_tags_list_providers(domain))

    @deprecated("legacy_tags_update is deprecated by the vendor; use tags.update.")
    async def update(self, domain: str, tag: str, *, description: str | None = None) -> Message:
        """Change the description of a tag.

        legacy_tags_update is deprecated by the vendor; use tags.update.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.
            description: The new description.

        Returns:
            It is changed.

        Raises:
            ArgumentError: An argument is wrong; nothing was sent.
            AuthenticationError: Status 401.
            PermissionDeniedError: Status 403.
            NotFoundError: Status 404.
            RateLimitError: Status 429.

        Source:
            PUT /v3/{domain}/tags/{tag} · legacy_tags_update · regional · account key
        """
        return await self._client.run(_api.legacy_tags_update(domain, tag, description=description))

    @deprecated("legacy_tags_update_by_query is deprecated by the vendor; use tags.update.")
    async def update_by_query(self, domain: str, *, tag: str, description: str | None = None) -> Message:
        """The same as `legacy_tags_update`, with the tag in the query.

        legacy_tags_update_by_query is deprecated by the vendor; use tags.update.

        Args:
            domain: The domain that the call is about, for instance `example.com`.
            tag: The tag.
            description: The new description.

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
            PUT /v3/{domain}/tag · legacy_tags_update_by_query · regional · account key
        """
        return await self._client.run(_api.legacy_tags_update_by_query(domain, tag=tag, description=description))
