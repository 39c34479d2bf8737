# Written by `make generate` from spec/. Do not edit.
"""Operations on logs: pure functions from arguments to a call. What happened to each message of an account. Mailgun recommends it in place of the events of a domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, JsonObject, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..enums import (
        LogEventName,
        LogMetricEventName,
    )
    from ..models import (
        LegacyLogPage,
        LogFilter,
        LogPage,
        LogPagination,
    )


LOGS_LIST: Operation[LogPage] = Operation(
    "logs_list",
    "POST",
    "/v1/analytics/logs",
    result=("model", "LogPage"),
    tag="logs",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("body-token", ("items",), next=("pagination", "next")),
)
LOGS_LIST_LEGACY: Operation[LegacyLogPage] = Operation(
    "logs_list_legacy",
    "GET",
    "/v3/{domain}/log",
    result=("model", "LegacyLogPage"),
    tag="logs",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="logs_list",
    pagination=Pagination("skip-limit", ("items",), total=("total_count",)),
)


def logs_list(
    *,
    start: datetime | None = None,
    end: datetime | None = None,
    duration: str | None = None,
    events: str | Sequence[LogEventName] | None = None,
    metric_events: str | Sequence[LogMetricEventName] | None = None,
    filter: LogFilter | None = None,
    include_subaccounts: bool | None = None,
    include_totals: bool | None = None,
    pagination: LogPagination | None = None,
) -> Call[LogPage]:
    """What happened to the messages of an account."""
    _content: JsonObject = {}
    if start is not None:
        _content["start"] = _encode.rfc2822("start", start)
    if end is not None:
        _content["end"] = _encode.rfc2822("end", end)
    if duration is not None:
        _content["duration"] = _encode.plain("duration", duration)
    if events is not None:
        _content["events"] = [_encode.plain("events", _item) for _item in _encode.many("events", events)]
    if metric_events is not None:
        _content["metric_events"] = [
            _encode.plain("metric_events", _item) for _item in _encode.many("metric_events", metric_events)
        ]
    if filter is not None:
        _content["filter"] = _encode.plain("filter", filter)
    if include_subaccounts is not None:
        _content["include_subaccounts"] = _encode.plain("include_subaccounts", include_subaccounts)
    if include_totals is not None:
        _content["include_totals"] = _encode.plain("include_totals", include_totals)
    if pagination is not None:
        _content["pagination"] = _encode.plain("pagination", pagination)
    return Call(
        LOGS_LIST,
        "/v1/analytics/logs",
        body=Body("json", _content),
    )


def logs_list_legacy(domain: str, *, limit: int | None = None, skip: int | None = None) -> Call[LegacyLogPage]:
    """The log of a domain in its oldest form."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if skip is not None:
        _query.append(("skip", _encode.integer("skip", skip)))
    return Call(
        LOGS_LIST_LEGACY,
        f"/v3/{_encode.segment('domain', domain)}/log",
        domain=domain,
        query=_query,
    )
