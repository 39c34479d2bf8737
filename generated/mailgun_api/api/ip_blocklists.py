# Written by `make generate` from spec/. Do not edit.
"""Operations on ip blocklists: pure functions from arguments to a call. Whether your IP addresses are on public blocklists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Body, Call, JsonObject, Operation, Pagination, Query

if TYPE_CHECKING:
    from datetime import datetime

    from ..models import (
        BlocklistIp,
        BlocklistIpEventPage,
        BlocklistIpList,
        IpBlocklistList,
    )


IP_BLOCKLISTS_ADD_IP: Operation[BlocklistIp] = Operation(
    "ip_blocklists_add_ip",
    "POST",
    "/v1/inboxready/ip_addresses",
    result=("model", "BlocklistIp"),
    tag="ip_blocklists",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
IP_BLOCKLISTS_GET_IP: Operation[BlocklistIp] = Operation(
    "ip_blocklists_get_ip",
    "GET",
    "/v1/inboxready/ip_addresses/{ip}",
    result=("model", "BlocklistIp"),
    tag="ip_blocklists",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IP_BLOCKLISTS_LIST: Operation[IpBlocklistList] = Operation(
    "ip_blocklists_list",
    "GET",
    "/v1/blocklist-monitoring/blocklists",
    result=("model", "IpBlocklistList"),
    tag="ip_blocklists",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IP_BLOCKLISTS_LIST_EVENTS: Operation[BlocklistIpEventPage] = Operation(
    "ip_blocklists_list_events",
    "GET",
    "/v1/blocklist-monitoring/events",
    result=("model", "BlocklistIpEventPage"),
    tag="ip_blocklists",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)
IP_BLOCKLISTS_LIST_IPS: Operation[BlocklistIpList] = Operation(
    "ip_blocklists_list_ips",
    "GET",
    "/v1/inboxready/ip_addresses",
    result=("model", "BlocklistIpList"),
    tag="ip_blocklists",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IP_BLOCKLISTS_REMOVE_IP: Operation[None] = Operation(
    "ip_blocklists_remove_ip",
    "DELETE",
    "/v1/inboxready/ip_addresses/{ip}",
    result=("none", ""),
    tag="ip_blocklists",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IP_BLOCKLISTS_UPDATE_IP: Operation[BlocklistIp] = Operation(
    "ip_blocklists_update_ip",
    "PUT",
    "/v1/inboxready/ip_addresses/{ip}",
    result=("model", "BlocklistIp"),
    tag="ip_blocklists",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def ip_blocklists_add_ip(*, ip: str, ip_pool: str | None = None, description: str | None = None) -> Call[BlocklistIp]:
    """Watch an IP address."""
    _content: JsonObject = {}
    _content["ip"] = _encode.plain("ip", ip)
    if ip_pool is not None:
        _content["ip_pool"] = _encode.plain("ip_pool", ip_pool)
    if description is not None:
        _content["description"] = _encode.plain("description", description)
    return Call(
        IP_BLOCKLISTS_ADD_IP,
        "/v1/inboxready/ip_addresses",
        body=Body("json", _content),
    )


def ip_blocklists_get_ip(ip: str) -> Call[BlocklistIp]:
    """One watched IP address, with the blocklists that it is on."""
    return Call(
        IP_BLOCKLISTS_GET_IP,
        f"/v1/inboxready/ip_addresses/{_encode.segment('ip', ip)}",
    )


def ip_blocklists_list() -> Call[IpBlocklistList]:
    """The blocklists on which IP addresses are looked for."""
    return Call(
        IP_BLOCKLISTS_LIST,
        "/v1/blocklist-monitoring/blocklists",
    )


def ip_blocklists_list_events(
    *,
    timerange_start: datetime | None = None,
    timerange_end: datetime | None = None,
    ip: str | None = None,
    blocklist: str | None = None,
    event: Literal["ip_delisted", "ip_listed"] | str | None = None,
    limit: int | None = None,
) -> Call[BlocklistIpEventPage]:
    """When IP addresses came on blocklists or were taken off."""
    _query: Query = []
    if timerange_start is not None:
        _query.append(("timerangeStart", _encode.rfc3339("timerange_start", timerange_start)))
    if timerange_end is not None:
        _query.append(("timerangeEnd", _encode.rfc3339("timerange_end", timerange_end)))
    if ip is not None:
        _query.append(("ip", _encode.text("ip", ip)))
    if blocklist is not None:
        _query.append(("blocklist", _encode.text("blocklist", blocklist)))
    if event is not None:
        _query.append(("event", _encode.text("event", event)))
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    return Call(
        IP_BLOCKLISTS_LIST_EVENTS,
        "/v1/blocklist-monitoring/events",
        query=_query,
    )


def ip_blocklists_list_ips(
    *, limit: int | None = None, include_subaccounts: bool | None = None
) -> Call[BlocklistIpList]:
    """The watched IP addresses, with the blocklists that each is on."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        IP_BLOCKLISTS_LIST_IPS,
        "/v1/inboxready/ip_addresses",
        query=_query,
    )


def ip_blocklists_remove_ip(ip: str) -> Call[None]:
    """Watch an IP address no longer."""
    return Call(
        IP_BLOCKLISTS_REMOVE_IP,
        f"/v1/inboxready/ip_addresses/{_encode.segment('ip', ip)}",
    )


def ip_blocklists_update_ip(ip: str, *, ip_pool: str, description: str) -> Call[BlocklistIp]:
    """Change what is noted about a watched IP address."""
    _content: JsonObject = {}
    _content["ip_pool"] = _encode.plain("ip_pool", ip_pool)
    _content["description"] = _encode.plain("description", description)
    return Call(
        IP_BLOCKLISTS_UPDATE_IP,
        f"/v1/inboxready/ip_addresses/{_encode.segment('ip', ip)}",
        body=Body("json", _content),
    )
