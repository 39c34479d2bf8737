# Written by `make generate` from spec/. Do not edit.
"""Operations on bounce classification: pure functions from arguments to a call. Why mailbox providers refused or delayed messages, sorted into groups and rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .. import encode as _encode
from ..types import Body, Call, JsonObject, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from ..enums import (
        BounceClassificationDimension,
        BounceClassificationMetricName,
    )
    from ..models import (
        BounceClassificationDomains,
        BounceClassificationEntities,
        BounceClassificationFilter,
        BounceClassificationPage,
        BounceClassificationPagination,
        BounceClassificationRules,
        BounceClassificationStats,
    )


BOUNCE_CLASSIFICATION_LIST: Operation[BounceClassificationPage] = Operation(
    "bounce_classification_list",
    "POST",
    "/v2/bounce-classification/metrics",
    result=("model", "BounceClassificationPage"),
    tag="bounce_classification",
    version="v2",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("body-skip-limit", ("items",), total=("pagination", "total")),
)
BOUNCE_CLASSIFICATION_LIST_DOMAIN_ENTITIES: Operation[BounceClassificationEntities] = Operation(
    "bounce_classification_list_domain_entities",
    "GET",
    "/v1/bounce-classification/domains/{domain}/entities",
    result=("model", "BounceClassificationEntities"),
    tag="bounce_classification",
    version="v1",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="bounce_classification_list",
)
BOUNCE_CLASSIFICATION_LIST_DOMAIN_EVENTS: Operation[dict[str, Any]] = Operation(
    "bounce_classification_list_domain_events",
    "GET",
    "/v1/bounce-classification/domains/{domain}/events",
    result=("json", ""),
    tag="bounce_classification",
    version="v1",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="logs_list",
)
BOUNCE_CLASSIFICATION_LIST_DOMAIN_RULES: Operation[BounceClassificationRules] = Operation(
    "bounce_classification_list_domain_rules",
    "GET",
    "/v1/bounce-classification/domains/{domain}/entities/{entity_id}/rules",
    result=("model", "BounceClassificationRules"),
    tag="bounce_classification",
    version="v1",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="bounce_classification_list",
)
BOUNCE_CLASSIFICATION_LIST_DOMAINS: Operation[BounceClassificationDomains] = Operation(
    "bounce_classification_list_domains",
    "GET",
    "/v1/bounce-classification/domains",
    result=("model", "BounceClassificationDomains"),
    tag="bounce_classification",
    version="v1",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="bounce_classification_list",
    pagination=Pagination("skip-limit", ("items",), total=("total",)),
)
BOUNCE_CLASSIFICATION_LIST_ENTITIES: Operation[dict[str, Any]] = Operation(
    "bounce_classification_list_entities",
    "GET",
    "/v1/bounce-classification/config/entities",
    result=("json", ""),
    tag="bounce_classification",
    version="v1",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
    deprecated=True,
)
BOUNCE_CLASSIFICATION_LIST_RULES: Operation[dict[str, Any]] = Operation(
    "bounce_classification_list_rules",
    "GET",
    "/v1/bounce-classification/config/rules",
    result=("json", ""),
    tag="bounce_classification",
    version="v1",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
    deprecated=True,
)
BOUNCE_CLASSIFICATION_LIST_STATS: Operation[BounceClassificationStats] = Operation(
    "bounce_classification_list_stats",
    "GET",
    "/v1/bounce-classification/stats",
    result=("model", "BounceClassificationStats"),
    tag="bounce_classification",
    version="v1",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="bounce_classification_list",
)


def bounce_classification_list(
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
) -> Call[BounceClassificationPage]:
    """Counts and rates of bounces and delays, by provider, domain, group and the like."""
    _content: JsonObject = {}
    if start is not None:
        _content["start"] = _encode.rfc2822("start", start)
    if end is not None:
        _content["end"] = _encode.rfc2822("end", end)
    if resolution is not None:
        _content["resolution"] = _encode.plain("resolution", resolution)
    if duration is not None:
        _content["duration"] = _encode.duration("duration", duration)
    if dimensions is not None:
        _content["dimensions"] = [
            _encode.plain("dimensions", _item) for _item in _encode.many("dimensions", dimensions)
        ]
    if metrics is not None:
        _content["metrics"] = [_encode.plain("metrics", _item) for _item in _encode.many("metrics", metrics)]
    if filter is not None:
        _content["filter"] = _encode.plain("filter", filter)
    if include_subaccounts is not None:
        _content["include_subaccounts"] = _encode.plain("include_subaccounts", include_subaccounts)
    if pagination is not None:
        _content["pagination"] = _encode.plain("pagination", pagination)
    return Call(
        BOUNCE_CLASSIFICATION_LIST,
        "/v2/bounce-classification/metrics",
        body=Body("json", _content),
    )


def bounce_classification_list_domain_entities(
    domain: str, *, include_subaccounts: bool | None = None
) -> Call[BounceClassificationEntities]:
    """Numbers of bounces of a domain for each provider or blocklist."""
    _query: Query = []
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        BOUNCE_CLASSIFICATION_LIST_DOMAIN_ENTITIES,
        f"/v1/bounce-classification/domains/{_encode.segment('domain', domain)}/entities",
        domain=domain,
        query=_query,
    )


def bounce_classification_list_domain_events(
    domain: str,
    *,
    rule_id: str | None = None,
    entity_id: str | None = None,
    sort: str | None = None,
    page: str | None = None,
    limit: int | None = None,
) -> Call[dict[str, Any]]:
    """The bounces of a domain one by one."""
    _query: Query = []
    if rule_id is not None:
        _query.append(("rule-id", _encode.text("rule_id", rule_id)))
    if entity_id is not None:
        _query.append(("entity-id", _encode.text("entity_id", entity_id)))
    if sort is not None:
        _query.append(("sort", _encode.text("sort", sort)))
    if page is not None:
        _query.append(("page", _encode.text("page", page)))
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    return Call(
        BOUNCE_CLASSIFICATION_LIST_DOMAIN_EVENTS,
        f"/v1/bounce-classification/domains/{_encode.segment('domain', domain)}/events",
        domain=domain,
        query=_query,
    )


def bounce_classification_list_domain_rules(
    domain: str, entity_id: str, *, include_subaccounts: bool | None = None
) -> Call[BounceClassificationRules]:
    """Numbers of bounces of a domain at one provider or blocklist, for each rule."""
    _query: Query = []
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        BOUNCE_CLASSIFICATION_LIST_DOMAIN_RULES,
        f"/v1/bounce-classification/domains/{_encode.segment('domain', domain)}/entities/{_encode.segment('entity_id', entity_id)}/rules",
        domain=domain,
        query=_query,
    )


def bounce_classification_list_domains(
    *,
    limit: int | None = None,
    skip: int | None = None,
    query: str | None = None,
    include_subaccounts: bool | None = None,
) -> Call[BounceClassificationDomains]:
    """Numbers of bounces for each domain."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if skip is not None:
        _query.append(("skip", _encode.integer("skip", skip)))
    if query is not None:
        _query.append(("query", _encode.text("query", query)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        BOUNCE_CLASSIFICATION_LIST_DOMAINS,
        "/v1/bounce-classification/domains",
        query=_query,
    )


def bounce_classification_list_entities() -> Call[dict[str, Any]]:
    """The names of all providers and blocklists, by id."""
    return Call(
        BOUNCE_CLASSIFICATION_LIST_ENTITIES,
        "/v1/bounce-classification/config/entities",
    )


def bounce_classification_list_rules() -> Call[dict[str, Any]]:
    """All rules that sort bounces, by id."""
    return Call(
        BOUNCE_CLASSIFICATION_LIST_RULES,
        "/v1/bounce-classification/config/rules",
    )


def bounce_classification_list_stats(
    *, group: str | Sequence[str] | None = None, limit: int | None = None, include_subaccounts: bool | None = None
) -> Call[BounceClassificationStats]:
    """Numbers of bounces, the largest first."""
    _query: Query = []
    if group is not None:
        _query.extend([("group", _encode.text("group", _item)) for _item in _encode.many("group", group)])
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        BOUNCE_CLASSIFICATION_LIST_STATS,
        "/v1/bounce-classification/stats",
        query=_query,
    )
