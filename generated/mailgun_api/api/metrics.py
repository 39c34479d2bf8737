# Written by `make generate` from spec/. Do not edit.
"""Operations on metrics: pure functions from arguments to a call. Counts and rates of what happened to messages, and of the use of other services, for a whole account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Body, Call, JsonObject, Operation, Pagination

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..enums import (
        MetricName,
        MetricsDimensionName,
        UsageMetricName,
    )
    from ..models import (
        MetricsFilter,
        MetricsPage,
        MetricsPagination,
    )


METRICS_LIST: Operation[MetricsPage] = Operation(
    "metrics_list",
    "POST",
    "/v1/analytics/metrics",
    result=("model", "MetricsPage"),
    tag="metrics",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("body-skip-limit", ("items",), total=("pagination", "total")),
)
METRICS_LIST_USAGE: Operation[MetricsPage] = Operation(
    "metrics_list_usage",
    "POST",
    "/v1/analytics/usage/metrics",
    result=("model", "MetricsPage"),
    tag="metrics",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("body-skip-limit", ("items",), total=("pagination", "total")),
)


def metrics_list(
    *,
    start: datetime | None = None,
    end: datetime | None = None,
    resolution: Literal["day", "hour", "month"] | str | None = None,
    duration: str | None = None,
    dimensions: str | Sequence[MetricsDimensionName] | None = None,
    metrics: str | Sequence[MetricName] | None = None,
    filter: MetricsFilter | None = None,
    include_subaccounts: bool | None = None,
    include_aggregates: bool | None = None,
    pagination: MetricsPagination | None = None,
) -> Call[MetricsPage]:
    """Counts and rates of an account's messages, by time, domain, tag and the like."""
    _content: JsonObject = {}
    if start is not None:
        _content["start"] = _encode.rfc2822("start", start)
    if end is not None:
        _content["end"] = _encode.rfc2822("end", end)
    if resolution is not None:
        _content["resolution"] = _encode.plain("resolution", resolution)
    if duration is not None:
        _content["duration"] = _encode.plain("duration", duration)
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
    if include_aggregates is not None:
        _content["include_aggregates"] = _encode.plain("include_aggregates", include_aggregates)
    if pagination is not None:
        _content["pagination"] = _encode.plain("pagination", pagination)
    return Call(
        METRICS_LIST,
        "/v1/analytics/metrics",
        body=Body("json", _content),
    )


def metrics_list_usage(
    *,
    start: datetime | None = None,
    end: datetime | None = None,
    resolution: Literal["day", "hour", "month"] | str | None = None,
    duration: str | None = None,
    dimensions: str | Sequence[Literal["subaccount", "time"] | str] | None = None,
    metrics: str | Sequence[UsageMetricName] | None = None,
    filter: MetricsFilter | None = None,
    include_subaccounts: bool | None = None,
    include_aggregates: bool | None = None,
    pagination: MetricsPagination | None = None,
) -> Call[MetricsPage]:
    """How much an account used validations, previews, inbox placement tests and the like."""
    _content: JsonObject = {}
    if start is not None:
        _content["start"] = _encode.rfc2822("start", start)
    if end is not None:
        _content["end"] = _encode.rfc2822("end", end)
    if resolution is not None:
        _content["resolution"] = _encode.plain("resolution", resolution)
    if duration is not None:
        _content["duration"] = _encode.plain("duration", duration)
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
    if include_aggregates is not None:
        _content["include_aggregates"] = _encode.plain("include_aggregates", include_aggregates)
    if pagination is not None:
        _content["pagination"] = _encode.plain("pagination", pagination)
    return Call(
        METRICS_LIST_USAGE,
        "/v1/analytics/usage/metrics",
        body=Body("json", _content),
    )
