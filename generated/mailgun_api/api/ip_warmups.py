# Written by `make generate` from spec/. Do not edit.
"""Operations on ip warmups: pure functions from arguments to a call. Plans that let the traffic of a new dedicated IP address grow in stages, until receiving servers know it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Call, Operation, Pagination, Query

if TYPE_CHECKING:
    from ..models import (
        IpWarmupPage,
        IpWarmupResult,
        Message,
    )


IP_WARMUPS_CANCEL: Operation[Message] = Operation(
    "ip_warmups_cancel",
    "DELETE",
    "/v3/ip_warmups/{ip}",
    result=("model", "Message"),
    tag="ip_warmups",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IP_WARMUPS_CREATE: Operation[Message] = Operation(
    "ip_warmups_create",
    "POST",
    "/v3/ip_warmups/{ip}",
    result=("model", "Message"),
    tag="ip_warmups",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
IP_WARMUPS_GET: Operation[IpWarmupResult] = Operation(
    "ip_warmups_get",
    "GET",
    "/v3/ip_warmups/{ip}",
    result=("model", "IpWarmupResult"),
    tag="ip_warmups",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IP_WARMUPS_LIST: Operation[IpWarmupPage] = Operation(
    "ip_warmups_list",
    "GET",
    "/v3/ip_warmups",
    result=("model", "IpWarmupPage"),
    tag="ip_warmups",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)


def ip_warmups_cancel(ip: str) -> Call[Message]:
    """End the warmup of an IP address, however far it is."""
    return Call(
        IP_WARMUPS_CANCEL,
        f"/v3/ip_warmups/{_encode.segment('ip', ip)}",
    )


def ip_warmups_create(ip: str) -> Call[Message]:
    """Begin to warm up a dedicated IP address."""
    return Call(
        IP_WARMUPS_CREATE,
        f"/v3/ip_warmups/{_encode.segment('ip', ip)}",
    )


def ip_warmups_get(ip: str) -> Call[IpWarmupResult]:
    """How far the warmup of an IP address is, with its past stages."""
    return Call(
        IP_WARMUPS_GET,
        f"/v3/ip_warmups/{_encode.segment('ip', ip)}",
    )


def ip_warmups_list(*, limit: int | None = None, page: str | None = None) -> Call[IpWarmupPage]:
    """The IP addresses that are being warmed up."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if page is not None:
        _query.append(("page", _encode.text("page", page)))
    return Call(
        IP_WARMUPS_LIST,
        "/v3/ip_warmups",
        query=_query,
    )
