# Written by `make generate` from spec/. Do not edit.
"""Operations on spam traps: pure functions from arguments to a call. How much of your mail goes to known spam traps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Call, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from ..enums import (
        SpamTrapDimension,
    )
    from ..models import (
        SpamTrapCountPage,
        SpamTrapPage,
    )


SPAM_TRAPS_LIST: Operation[SpamTrapPage] = Operation(
    "spam_traps_list",
    "GET",
    "/v2/spamtraps",
    result=("model", "SpamTrapPage"),
    tag="spam_traps",
    version="v2",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)
SPAM_TRAPS_LIST_V1: Operation[SpamTrapCountPage] = Operation(
    "spam_traps_list_v1",
    "GET",
    "/v1/spamtraps",
    result=("model", "SpamTrapCountPage"),
    tag="spam_traps",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="spam_traps_list",
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)


def spam_traps_list(
    *,
    limit: int,
    start: datetime | None = None,
    end: datetime | None = None,
    dimension: SpamTrapDimension | None = None,
    sort: str | None = None,
    ip: str | Sequence[str] | None = None,
    domain: str | Sequence[str] | None = None,
    sender: str | Sequence[str] | None = None,
    from_: str | Sequence[str] | None = None,
    include_subaccounts: bool | None = None,
) -> Call[SpamTrapPage]:
    """How many messages went to spam traps, by day, domain, IP address and the like."""
    _query: Query = []
    if start is not None:
        _query.append(("start", _encode.rfc3339("start", start)))
    if end is not None:
        _query.append(("end", _encode.rfc3339("end", end)))
    if dimension is not None:
        _query.append(("dimension", _encode.text("dimension", dimension)))
    if sort is not None:
        _query.append(("sort", _encode.text("sort", sort)))
    if ip is not None:
        _query.extend([("ip", _encode.text("ip", _item)) for _item in _encode.many("ip", ip)])
    if domain is not None:
        _query.extend([("domain", _encode.text("domain", _item)) for _item in _encode.many("domain", domain)])
    if sender is not None:
        _query.extend([("sender", _encode.text("sender", _item)) for _item in _encode.many("sender", sender)])
    if from_ is not None:
        _query.extend([("from", _encode.text("from_", _item)) for _item in _encode.many("from_", from_)])
    _query.append(("limit", _encode.integer("limit", limit)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        SPAM_TRAPS_LIST,
        "/v2/spamtraps",
        query=_query,
    )


def spam_traps_list_v1(
    *,
    start: date,
    end: date,
    sortby: Literal["date", "domain", "from", "ip", "subject", "totals"] | str | None = None,
    groupby: Literal["domain", "from", "ip", "subject"] | str | None = None,
    subject: str | Sequence[str] | None = None,
    domain: str | Sequence[str] | None = None,
    ip: str | Sequence[str] | None = None,
    from_: str | Sequence[str] | None = None,
    limit: int | None = None,
) -> Call[SpamTrapCountPage]:
    """How many messages went to spam traps, by day or by what they are grouped by."""
    _query: Query = []
    _query.append(("start", _encode.day("start", start)))
    _query.append(("end", _encode.day("end", end)))
    if sortby is not None:
        _query.append(("sortby", _encode.text("sortby", sortby)))
    if groupby is not None:
        _query.append(("groupby", _encode.text("groupby", groupby)))
    if subject is not None:
        _query.extend([("subject", _encode.text("subject", _item)) for _item in _encode.many("subject", subject)])
    if domain is not None:
        _query.extend([("domain", _encode.text("domain", _item)) for _item in _encode.many("domain", domain)])
    if ip is not None:
        _query.extend([("ip", _encode.text("ip", _item)) for _item in _encode.many("ip", ip)])
    if from_ is not None:
        _query.extend([("from", _encode.text("from_", _item)) for _item in _encode.many("from_", from_)])
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    return Call(
        SPAM_TRAPS_LIST_V1,
        "/v1/spamtraps",
        query=_query,
    )
