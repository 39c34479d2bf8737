# Written by `make generate` from spec/. Do not edit.
"""Operations on microsoft snds: pure functions from arguments to a call. What Microsoft's Smart Network Data Services say of your IP addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Call, Operation, Pagination, Query

if TYPE_CHECKING:
    from ..models import (
        SndsPage,
    )


MICROSOFT_SNDS_LIST: Operation[SndsPage] = Operation(
    "microsoft_snds_list",
    "GET",
    "/v1/reputationanalytics/snds",
    result=("model", "SndsPage"),
    tag="microsoft_snds",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("offset-limit", ("summary",), total=("total",)),
)
MICROSOFT_SNDS_LIST_BY_IP: Operation[SndsPage] = Operation(
    "microsoft_snds_list_by_ip",
    "GET",
    "/v1/reputationanalytics/snds/{ip}",
    result=("model", "SndsPage"),
    tag="microsoft_snds",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("offset-limit", ("summary",), total=("total",)),
)


def microsoft_snds_list(
    *,
    offset: int | None = None,
    limit: int | None = None,
    sort_by: str | None = None,
    order_by: Literal["asc", "desc"] | str | None = None,
    search: str | None = None,
    include_subaccounts: bool | None = None,
) -> Call[SndsPage]:
    """What Microsoft says of the IP addresses of the account."""
    _query: Query = []
    if offset is not None:
        _query.append(("offset", _encode.integer("offset", offset)))
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if sort_by is not None:
        _query.append(("sortBy", _encode.text("sort_by", sort_by)))
    if order_by is not None:
        _query.append(("orderBy", _encode.text("order_by", order_by)))
    if search is not None:
        _query.append(("search", _encode.text("search", search)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        MICROSOFT_SNDS_LIST,
        "/v1/reputationanalytics/snds",
        query=_query,
    )


def microsoft_snds_list_by_ip(
    ip: str,
    *,
    offset: int | None = None,
    limit: int | None = None,
    sort_by: str | None = None,
    order_by: Literal["asc", "desc"] | str | None = None,
    search: str | None = None,
) -> Call[SndsPage]:
    """What Microsoft says of one IP address."""
    _query: Query = []
    if offset is not None:
        _query.append(("offset", _encode.integer("offset", offset)))
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if sort_by is not None:
        _query.append(("sortBy", _encode.text("sort_by", sort_by)))
    if order_by is not None:
        _query.append(("orderBy", _encode.text("order_by", order_by)))
    if search is not None:
        _query.append(("search", _encode.text("search", search)))
    return Call(
        MICROSOFT_SNDS_LIST_BY_IP,
        f"/v1/reputationanalytics/snds/{_encode.segment('ip', ip)}",
        query=_query,
    )
