# Written by `make generate` from spec/. Do not edit.
"""Operations on stats: pure functions from arguments to a call. Numbers of events by hour, day or month. Metrics have replaced them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Call, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..enums import (
        StatsEvent,
        StatsGroup,
    )
    from ..models import (
        LegacyStatsPage,
        StatsCountries,
        StatsDevices,
        StatsProviders,
        StatsReport,
    )


STATS_GET_ACCOUNT: Operation[StatsReport] = Operation(
    "stats_get_account",
    "GET",
    "/v3/stats/total",
    result=("model", "StatsReport"),
    tag="stats",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="metrics_list",
)
STATS_GET_DOMAIN: Operation[StatsReport] = Operation(
    "stats_get_domain",
    "GET",
    "/v3/{domain}/stats/total",
    result=("model", "StatsReport"),
    tag="stats",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="metrics_list",
)
STATS_GET_DOMAIN_COUNTRIES: Operation[StatsCountries] = Operation(
    "stats_get_domain_countries",
    "GET",
    "/v3/{domain}/aggregates/countries",
    result=("model", "StatsCountries"),
    tag="stats",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="metrics_list",
)
STATS_GET_DOMAIN_DEVICES: Operation[StatsDevices] = Operation(
    "stats_get_domain_devices",
    "GET",
    "/v3/{domain}/aggregates/devices",
    result=("model", "StatsDevices"),
    tag="stats",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="metrics_list",
)
STATS_GET_DOMAIN_PROVIDERS: Operation[StatsProviders] = Operation(
    "stats_get_domain_providers",
    "GET",
    "/v3/{domain}/aggregates/providers",
    result=("model", "StatsProviders"),
    tag="stats",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="metrics_list",
)
STATS_GET_FILTERED: Operation[StatsReport] = Operation(
    "stats_get_filtered",
    "GET",
    "/v3/stats/filter",
    result=("model", "StatsReport"),
    tag="stats",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="metrics_list",
)
STATS_LIST_DOMAINS: Operation[StatsReport] = Operation(
    "stats_list_domains",
    "GET",
    "/v3/stats/total/domains",
    result=("model", "StatsReport"),
    tag="stats",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="metrics_list",
)
STATS_LIST_LEGACY: Operation[LegacyStatsPage] = Operation(
    "stats_list_legacy",
    "GET",
    "/v3/{domain}/stats",
    result=("model", "LegacyStatsPage"),
    tag="stats",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="metrics_list",
    pagination=Pagination("skip-limit", ("items",), total=("total_count",)),
)


def stats_get_account(
    *,
    event: str | Sequence[StatsEvent],
    start: datetime | None = None,
    end: datetime | None = None,
    resolution: Literal["day", "hour", "month"] | str | None = None,
    duration: str | None = None,
) -> Call[StatsReport]:
    """Numbers of events of all domains of an account."""
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
        STATS_GET_ACCOUNT,
        "/v3/stats/total",
        query=_query,
    )


def stats_get_domain(
    domain: str,
    *,
    event: str | Sequence[StatsEvent],
    start: datetime | None = None,
    end: datetime | None = None,
    resolution: Literal["day", "hour", "month"] | str | None = None,
    duration: str | None = None,
) -> Call[StatsReport]:
    """Numbers of events of a domain."""
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
        STATS_GET_DOMAIN,
        f"/v3/{_encode.segment('domain', domain)}/stats/total",
        domain=domain,
        query=_query,
    )


def stats_get_domain_countries(domain: str) -> Call[StatsCountries]:
    """Numbers of events of a domain for each country."""
    return Call(
        STATS_GET_DOMAIN_COUNTRIES,
        f"/v3/{_encode.segment('domain', domain)}/aggregates/countries",
        domain=domain,
    )


def stats_get_domain_devices(domain: str) -> Call[StatsDevices]:
    """Numbers of events of a domain for each kind of device."""
    return Call(
        STATS_GET_DOMAIN_DEVICES,
        f"/v3/{_encode.segment('domain', domain)}/aggregates/devices",
        domain=domain,
    )


def stats_get_domain_providers(domain: str) -> Call[StatsProviders]:
    """Numbers of events of a domain for each mailbox provider."""
    return Call(
        STATS_GET_DOMAIN_PROVIDERS,
        f"/v3/{_encode.segment('domain', domain)}/aggregates/providers",
        domain=domain,
    )


def stats_get_filtered(
    *,
    event: str | Sequence[StatsEvent],
    start: datetime | None = None,
    end: datetime | None = None,
    resolution: Literal["day", "hour", "month"] | str | None = None,
    duration: str | None = None,
    filter: str | None = None,
    group: StatsGroup | None = None,
) -> Call[StatsReport]:
    """Numbers of events of an account, filtered and grouped."""
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
    if filter is not None:
        _query.append(("filter", _encode.text("filter", filter)))
    if group is not None:
        _query.append(("group", _encode.text("group", group)))
    return Call(
        STATS_GET_FILTERED,
        "/v3/stats/filter",
        query=_query,
    )


def stats_list_domains(
    *,
    event: str | Sequence[StatsEvent],
    timestamp: datetime,
    resolution: Literal["day", "hour", "month"] | str | None = None,
    skip: int | None = None,
) -> Call[StatsReport]:
    """Numbers of events of each domain in one hour, day or month."""
    _query: Query = []
    _query.extend([("event", _encode.text("event", _item)) for _item in _encode.many("event", event)])
    _query.append(("timestamp", _encode.rfc2822("timestamp", timestamp)))
    if resolution is not None:
        _query.append(("resolution", _encode.text("resolution", resolution)))
    if skip is not None:
        _query.append(("limit", _encode.integer("skip", skip)))
    return Call(
        STATS_LIST_DOMAINS,
        "/v3/stats/total/domains",
        query=_query,
    )


def stats_list_legacy(
    domain: str, *, event: str | Sequence[str] | None = None, limit: int | None = None, skip: int | None = None
) -> Call[LegacyStatsPage]:
    """Numbers of events of a domain in their oldest form."""
    _query: Query = []
    if event is not None:
        _query.extend([("event", _encode.text("event", _item)) for _item in _encode.many("event", event)])
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if skip is not None:
        _query.append(("skip", _encode.integer("skip", skip)))
    return Call(
        STATS_LIST_LEGACY,
        f"/v3/{_encode.segment('domain', domain)}/stats",
        domain=domain,
        query=_query,
    )
