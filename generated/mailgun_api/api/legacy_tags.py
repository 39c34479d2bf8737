# Written by `make generate` from spec/. Do not edit.
"""Operations on legacy tags: pure functions from arguments to a call. The tags of one domain, and numbers of events for them. The tags of the account and metrics have replaced them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Body, Call, Fields, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..enums import (
        StatsEvent,
    )
    from ..models import (
        LegacyTag,
        LegacyTagAggregates,
        LegacyTagKeys,
        LegacyTagLimits,
        LegacyTagPage,
        Message,
        StatsReport,
    )


LEGACY_TAGS_DELETE: Operation[Message] = Operation(
    "legacy_tags_delete",
    "DELETE",
    "/v3/{domain}/tags/{tag}",
    result=("model", "Message"),
    tag="legacy_tags",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="tags_delete",
)
LEGACY_TAGS_DELETE_BY_QUERY: Operation[Message] = Operation(
    "legacy_tags_delete_by_query",
    "DELETE",
    "/v3/{domain}/tag",
    result=("model", "Message"),
    tag="legacy_tags",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="tags_delete",
)
LEGACY_TAGS_GET: Operation[LegacyTag] = Operation(
    "legacy_tags_get",
    "GET",
    "/v3/{domain}/tags/{tag}",
    result=("model", "LegacyTag"),
    tag="legacy_tags",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="tags_list",
)
LEGACY_TAGS_GET_AGGREGATES: Operation[LegacyTagAggregates] = Operation(
    "legacy_tags_get_aggregates",
    "GET",
    "/v3/{domain}/tag/stats/aggregates",
    result=("model", "LegacyTagAggregates"),
    tag="legacy_tags",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="metrics_list",
)
LEGACY_TAGS_GET_BY_QUERY: Operation[LegacyTag] = Operation(
    "legacy_tags_get_by_query",
    "GET",
    "/v3/{domain}/tag",
    result=("model", "LegacyTag"),
    tag="legacy_tags",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="tags_list",
)
LEGACY_TAGS_GET_COUNTRY_STATS: Operation[LegacyTagAggregates] = Operation(
    "legacy_tags_get_country_stats",
    "GET",
    "/v3/{domain}/tags/{tag}/stats/aggregates/countries",
    result=("model", "LegacyTagAggregates"),
    tag="legacy_tags",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="metrics_list",
)
LEGACY_TAGS_GET_DEVICE_STATS: Operation[LegacyTagAggregates] = Operation(
    "legacy_tags_get_device_stats",
    "GET",
    "/v3/{domain}/tags/{tag}/stats/aggregates/devices",
    result=("model", "LegacyTagAggregates"),
    tag="legacy_tags",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="metrics_list",
)
LEGACY_TAGS_GET_LIMITS: Operation[LegacyTagLimits] = Operation(
    "legacy_tags_get_limits",
    "GET",
    "/v3/domains/{domain}/limits/tag",
    result=("model", "LegacyTagLimits"),
    tag="legacy_tags",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="tags_get_limits",
)
LEGACY_TAGS_GET_PROVIDER_STATS: Operation[LegacyTagAggregates] = Operation(
    "legacy_tags_get_provider_stats",
    "GET",
    "/v3/{domain}/tags/{tag}/stats/aggregates/providers",
    result=("model", "LegacyTagAggregates"),
    tag="legacy_tags",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="metrics_list",
)
LEGACY_TAGS_GET_STATS: Operation[StatsReport] = Operation(
    "legacy_tags_get_stats",
    "GET",
    "/v3/{domain}/tags/{tag}/stats",
    result=("model", "StatsReport"),
    tag="legacy_tags",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="metrics_list",
)
LEGACY_TAGS_GET_STATS_BY_QUERY: Operation[StatsReport] = Operation(
    "legacy_tags_get_stats_by_query",
    "GET",
    "/v3/{domain}/tag/stats",
    result=("model", "StatsReport"),
    tag="legacy_tags",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="metrics_list",
)
LEGACY_TAGS_LIST: Operation[LegacyTagPage] = Operation(
    "legacy_tags_list",
    "GET",
    "/v3/{domain}/tags",
    result=("model", "LegacyTagPage"),
    tag="legacy_tags",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="tags_list",
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)
LEGACY_TAGS_LIST_COUNTRIES: Operation[LegacyTagKeys] = Operation(
    "legacy_tags_list_countries",
    "GET",
    "/v3/domains/{domain}/tag/countries",
    result=("model", "LegacyTagKeys"),
    tag="legacy_tags",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="metrics_list",
)
LEGACY_TAGS_LIST_DEVICES: Operation[LegacyTagKeys] = Operation(
    "legacy_tags_list_devices",
    "GET",
    "/v3/domains/{domain}/tag/devices",
    result=("model", "LegacyTagKeys"),
    tag="legacy_tags",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="metrics_list",
)
LEGACY_TAGS_LIST_PROVIDERS: Operation[LegacyTagKeys] = Operation(
    "legacy_tags_list_providers",
    "GET",
    "/v3/domains/{domain}/tag/providers",
    result=("model", "LegacyTagKeys"),
    tag="legacy_tags",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="metrics_list",
)
LEGACY_TAGS_UPDATE: Operation[Message] = Operation(
    "legacy_tags_update",
    "PUT",
    "/v3/{domain}/tags/{tag}",
    result=("model", "Message"),
    tag="legacy_tags",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="tags_update",
)
LEGACY_TAGS_UPDATE_BY_QUERY: Operation[Message] = Operation(
    "legacy_tags_update_by_query",
    "PUT",
    "/v3/{domain}/tag",
    result=("model", "Message"),
    tag="legacy_tags",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="tags_update",
)


def legacy_tags_delete(domain: str, tag: str) -> Call[Message]:
    """Delete a tag. Its numbers stay."""
    return Call(
        LEGACY_TAGS_DELETE,
        f"/v3/{_encode.segment('domain', domain)}/tags/{_encode.segment('tag', tag)}",
        domain=domain,
    )


def legacy_tags_delete_by_query(domain: str, *, tag: str) -> Call[Message]:
    """The same as `legacy_tags_delete`, with the tag in the query."""
    _query: Query = []
    _query.append(("tag", _encode.text("tag", tag)))
    return Call(
        LEGACY_TAGS_DELETE_BY_QUERY,
        f"/v3/{_encode.segment('domain', domain)}/tag",
        domain=domain,
        query=_query,
    )


def legacy_tags_get(domain: str, tag: str) -> Call[LegacyTag]:
    """The description of a tag, and when it was used."""
    return Call(
        LEGACY_TAGS_GET,
        f"/v3/{_encode.segment('domain', domain)}/tags/{_encode.segment('tag', tag)}",
        domain=domain,
    )


def legacy_tags_get_aggregates(
    domain: str, *, tag: str, type: Literal["country", "device", "provider"] | str
) -> Call[LegacyTagAggregates]:
    """Numbers of events of messages with a tag, for each provider, device or country."""
    _query: Query = []
    _query.append(("tag", _encode.text("tag", tag)))
    _query.append(("type", _encode.text("type", type)))
    return Call(
        LEGACY_TAGS_GET_AGGREGATES,
        f"/v3/{_encode.segment('domain', domain)}/tag/stats/aggregates",
        domain=domain,
        query=_query,
    )


def legacy_tags_get_by_query(domain: str, *, tag: str) -> Call[LegacyTag]:
    """The same as `legacy_tags_get`, with the tag in the query."""
    _query: Query = []
    _query.append(("tag", _encode.text("tag", tag)))
    return Call(
        LEGACY_TAGS_GET_BY_QUERY,
        f"/v3/{_encode.segment('domain', domain)}/tag",
        domain=domain,
        query=_query,
    )


def legacy_tags_get_country_stats(domain: str, tag: str) -> Call[LegacyTagAggregates]:
    """Numbers of events of messages with a tag, for each country."""
    return Call(
        LEGACY_TAGS_GET_COUNTRY_STATS,
        f"/v3/{_encode.segment('domain', domain)}/tags/{_encode.segment('tag', tag)}/stats/aggregates/countries",
        domain=domain,
    )


def legacy_tags_get_device_stats(domain: str, tag: str) -> Call[LegacyTagAggregates]:
    """Numbers of events of messages with a tag, for each kind of device."""
    return Call(
        LEGACY_TAGS_GET_DEVICE_STATS,
        f"/v3/{_encode.segment('domain', domain)}/tags/{_encode.segment('tag', tag)}/stats/aggregates/devices",
        domain=domain,
    )


def legacy_tags_get_limits(domain: str) -> Call[LegacyTagLimits]:
    """How many tags a domain has and may have."""
    return Call(
        LEGACY_TAGS_GET_LIMITS,
        f"/v3/domains/{_encode.segment('domain', domain)}/limits/tag",
        domain=domain,
    )


def legacy_tags_get_provider_stats(domain: str, tag: str) -> Call[LegacyTagAggregates]:
    """Numbers of events of messages with a tag, for each mailbox provider."""
    return Call(
        LEGACY_TAGS_GET_PROVIDER_STATS,
        f"/v3/{_encode.segment('domain', domain)}/tags/{_encode.segment('tag', tag)}/stats/aggregates/providers",
        domain=domain,
    )


def legacy_tags_get_stats(
    domain: str,
    tag: str,
    *,
    event: str | Sequence[StatsEvent],
    start: datetime | None = None,
    end: datetime | None = None,
    resolution: Literal["day", "hour", "month"] | str | None = None,
    duration: str | None = None,
) -> Call[StatsReport]:
    """Numbers of events of messages with a tag."""
    _query: Query = []
    _query.extend([("event", _encode.text("event", _item)) for _item in _encode.many("event", event)])
    if start is not None:
        _query.append(("start", _encode.rfc2822("start", start)))
    if end is not None:
        _query.append(("end", _encode.rfc2822("end", end)))
    if resolution is not None:
        _query.append(("resolution", _encode.text("resolution", resolution)))
    if duration is not None:
        _query.append(("duration", _encode.text("duration", duration)))
    return Call(
        LEGACY_TAGS_GET_STATS,
        f"/v3/{_encode.segment('domain', domain)}/tags/{_encode.segment('tag', tag)}/stats",
        domain=domain,
        query=_query,
    )


def legacy_tags_get_stats_by_query(
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
) -> Call[StatsReport]:
    """The same as `legacy_tags_get_stats`, with the tag in the query and some filters."""
    _query: Query = []
    _query.append(("tag", _encode.text("tag", tag)))
    _query.extend([("event", _encode.text("event", _item)) for _item in _encode.many("event", event)])
    if start is not None:
        _query.append(("start", _encode.rfc2822("start", start)))
    if end is not None:
        _query.append(("end", _encode.rfc2822("end", end)))
    if resolution is not None:
        _query.append(("resolution", _encode.text("resolution", resolution)))
    if duration is not None:
        _query.append(("duration", _encode.text("duration", duration)))
    if provider is not None:
        _query.append(("provider", _encode.text("provider", provider)))
    if device is not None:
        _query.append(("device", _encode.text("device", device)))
    if country is not None:
        _query.append(("country", _encode.text("country", country)))
    return Call(
        LEGACY_TAGS_GET_STATS_BY_QUERY,
        f"/v3/{_encode.segment('domain', domain)}/tag/stats",
        domain=domain,
        query=_query,
    )


def legacy_tags_list(
    domain: str,
    *,
    limit: int | None = None,
    page: Literal["first", "last", "next", "prev"] | str | None = None,
    tag: str | None = None,
    prefix: str | None = None,
) -> Call[LegacyTagPage]:
    """The tags of a domain."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if page is not None:
        _query.append(("page", _encode.text("page", page)))
    if tag is not None:
        _query.append(("tag", _encode.text("tag", tag)))
    if prefix is not None:
        _query.append(("prefix", _encode.text("prefix", prefix)))
    return Call(
        LEGACY_TAGS_LIST,
        f"/v3/{_encode.segment('domain', domain)}/tags",
        domain=domain,
        query=_query,
    )


def legacy_tags_list_countries(domain: str) -> Call[LegacyTagKeys]:
    """The countries that numbers can be narrowed to."""
    return Call(
        LEGACY_TAGS_LIST_COUNTRIES,
        f"/v3/domains/{_encode.segment('domain', domain)}/tag/countries",
        domain=domain,
    )


def legacy_tags_list_devices(domain: str) -> Call[LegacyTagKeys]:
    """The kinds of devices that numbers can be narrowed to."""
    return Call(
        LEGACY_TAGS_LIST_DEVICES,
        f"/v3/domains/{_encode.segment('domain', domain)}/tag/devices",
        domain=domain,
    )


def legacy_tags_list_providers(domain: str) -> Call[LegacyTagKeys]:
    """The mailbox providers that numbers can be narrowed to."""
    return Call(
        LEGACY_TAGS_LIST_PROVIDERS,
        f"/v3/domains/{_encode.segment('domain', domain)}/tag/providers",
        domain=domain,
    )


def legacy_tags_update(domain: str, tag: str, *, description: str | None = None) -> Call[Message]:
    """Change the description of a tag."""
    _form: Fields = []
    if description is not None:
        _form.append(("description", _encode.text("description", description)))
    return Call(
        LEGACY_TAGS_UPDATE,
        f"/v3/{_encode.segment('domain', domain)}/tags/{_encode.segment('tag', tag)}",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def legacy_tags_update_by_query(domain: str, *, tag: str, description: str | None = None) -> Call[Message]:
    """The same as `legacy_tags_update`, with the tag in the query."""
    _query: Query = []
    _query.append(("tag", _encode.text("tag", tag)))
    if description is not None:
        _query.append(("description", _encode.text("description", description)))
    return Call(
        LEGACY_TAGS_UPDATE_BY_QUERY,
        f"/v3/{_encode.segment('domain', domain)}/tag",
        domain=domain,
        query=_query,
    )
