# Written by `make generate` from spec/. Do not edit.
"""Operations on ip pools: pure functions from arguments to a call. Pools of dedicated IP addresses, to part streams of mail from each other. The account needs the feature; a pool that a subaccount has from its parent account cannot be changed there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, Fields, JsonObject, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        IpPoolCreated,
        IpPoolDelegationList,
        IpPoolDomainPage,
        IpPoolList,
        IpPoolResult,
        Message,
    )


IP_POOLS_ADD_IP: Operation[Message] = Operation(
    "ip_pools_add_ip",
    "PUT",
    "/v3/ip_pools/{pool}/ips/{ip}",
    result=("model", "Message"),
    tag="ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IP_POOLS_ADD_IPS: Operation[Message] = Operation(
    "ip_pools_add_ips",
    "POST",
    "/v3/ip_pools/{pool}/ips.json",
    result=("model", "Message"),
    tag="ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
IP_POOLS_CREATE: Operation[IpPoolCreated] = Operation(
    "ip_pools_create",
    "POST",
    "/v3/ip_pools",
    result=("model", "IpPoolCreated"),
    tag="ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
IP_POOLS_CREATE_V1: Operation[IpPoolCreated] = Operation(
    "ip_pools_create_v1",
    "POST",
    "/v1/ip_pools",
    result=("model", "IpPoolCreated"),
    tag="ip_pools",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
    deprecated=True,
    successor="ip_pools_create",
)
IP_POOLS_DELEGATE: Operation[Message] = Operation(
    "ip_pools_delegate",
    "PUT",
    "/v3/ip_pools/{pool}/delegate",
    result=("model", "Message"),
    tag="ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IP_POOLS_DELETE: Operation[Message] = Operation(
    "ip_pools_delete",
    "DELETE",
    "/v3/ip_pools/{pool}",
    result=("model", "Message"),
    tag="ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IP_POOLS_DELETE_V1: Operation[Message] = Operation(
    "ip_pools_delete_v1",
    "DELETE",
    "/v1/ip_pools/{pool}",
    result=("model", "Message"),
    tag="ip_pools",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="ip_pools_delete",
)
IP_POOLS_GET: Operation[IpPoolResult] = Operation(
    "ip_pools_get",
    "GET",
    "/v3/ip_pools/{pool}",
    result=("model", "IpPoolResult"),
    tag="ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IP_POOLS_LIST: Operation[IpPoolList] = Operation(
    "ip_pools_list",
    "GET",
    "/v3/ip_pools",
    result=("model", "IpPoolList"),
    tag="ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IP_POOLS_LIST_DELEGATIONS: Operation[IpPoolDelegationList] = Operation(
    "ip_pools_list_delegations",
    "GET",
    "/v5/accounts/subaccounts/ip_pools/all",
    result=("model", "IpPoolDelegationList"),
    tag="ip_pools",
    version="v5",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
)
IP_POOLS_LIST_DOMAINS: Operation[IpPoolDomainPage] = Operation(
    "ip_pools_list_domains",
    "GET",
    "/v3/ip_pools/{pool}/domains",
    result=("model", "IpPoolDomainPage"),
    tag="ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("query-token", ("domains",), next=("paging", "next"), parameter="page"),
)
IP_POOLS_LIST_V1: Operation[IpPoolList] = Operation(
    "ip_pools_list_v1",
    "GET",
    "/v1/ip_pools",
    result=("model", "IpPoolList"),
    tag="ip_pools",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="ip_pools_list",
)
IP_POOLS_REMOVE_DELEGATION: Operation[Message] = Operation(
    "ip_pools_remove_delegation",
    "DELETE",
    "/v3/ip_pools/{pool}/delegate",
    result=("model", "Message"),
    tag="ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IP_POOLS_REMOVE_IP: Operation[Message] = Operation(
    "ip_pools_remove_ip",
    "DELETE",
    "/v3/ip_pools/{pool}/ips/{ip}",
    result=("model", "Message"),
    tag="ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IP_POOLS_UNASSIGN_FROM_DOMAIN: Operation[Message] = Operation(
    "ip_pools_unassign_from_domain",
    "DELETE",
    "/v3/domains/{domain}/ips/ip_pool",
    result=("model", "Message"),
    tag="ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IP_POOLS_UPDATE: Operation[Message] = Operation(
    "ip_pools_update",
    "PATCH",
    "/v3/ip_pools/{pool}",
    result=("model", "Message"),
    tag="ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
IP_POOLS_UPDATE_V1: Operation[Message] = Operation(
    "ip_pools_update_v1",
    "PATCH",
    "/v1/ip_pools/{pool}",
    result=("model", "Message"),
    tag="ip_pools",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
    deprecated=True,
    successor="ip_pools_update",
)


def ip_pools_add_ip(pool_id: str, ip: str) -> Call[Message]:
    """Add a dedicated IP address, which no other pool has, to an IP pool. Domains follow in the background."""
    return Call(
        IP_POOLS_ADD_IP,
        f"/v3/ip_pools/{_encode.segment('pool_id', pool_id)}/ips/{_encode.segment('ip', ip)}",
    )


def ip_pools_add_ips(pool_id: str, *, ips: str | Sequence[str]) -> Call[Message]:
    """Add several dedicated IP addresses, which no other pool has, to an IP pool. Domains follow in the background."""
    _content: JsonObject = {}
    _content["ips"] = [_encode.plain("ips", _item) for _item in _encode.many("ips", ips)]
    return Call(
        IP_POOLS_ADD_IPS,
        f"/v3/ip_pools/{_encode.segment('pool_id', pool_id)}/ips.json",
        body=Body("json", _content),
    )


def ip_pools_create(*, name: str, description: str, ip: str | Sequence[str] | None = None) -> Call[IpPoolCreated]:
    """Create an IP pool."""
    _form: Fields = []
    _form.append(("name", _encode.text("name", name)))
    _form.append(("description", _encode.text("description", description)))
    if ip is not None:
        _form.extend([("ip", _encode.text("ip", _item)) for _item in _encode.many("ip", ip)])
    return Call(
        IP_POOLS_CREATE,
        "/v3/ip_pools",
        body=Body("urlencoded", _form),
    )


def ip_pools_create_v1(*, name: str, description: str | None = None, ips: str | None = None) -> Call[IpPoolCreated]:
    """Create an IP pool, by the older path."""
    _form: Fields = []
    _form.append(("name", _encode.text("name", name)))
    if description is not None:
        _form.append(("description", _encode.text("description", description)))
    if ips is not None:
        _form.append(("ips", _encode.text("ips", ips)))
    return Call(
        IP_POOLS_CREATE_V1,
        "/v1/ip_pools",
        body=Body("urlencoded", _form),
    )


def ip_pools_delegate(pool_id: str, *, subaccount_id: str) -> Call[Message]:
    """Let a subaccount use an IP pool of the account. A subaccount may have several."""
    _form: Fields = []
    _form.append(("subaccount_id", _encode.text("subaccount_id", subaccount_id)))
    return Call(
        IP_POOLS_DELEGATE,
        f"/v3/ip_pools/{_encode.segment('pool_id', pool_id)}/delegate",
        body=Body("urlencoded", _form),
    )


def ip_pools_delete(
    pool_id: str, *, replacement_ip: str | None = None, replacement_pool_id: str | None = None
) -> Call[Message]:
    """Delete an IP pool. Its domains and subaccounts get the replacement in the background; only an empty pool needs none."""
    _query: Query = []
    if replacement_ip is not None:
        _query.append(("ip", _encode.text("replacement_ip", replacement_ip)))
    if replacement_pool_id is not None:
        _query.append(("pool_id", _encode.text("replacement_pool_id", replacement_pool_id)))
    return Call(
        IP_POOLS_DELETE,
        f"/v3/ip_pools/{_encode.segment('pool_id', pool_id)}",
        query=_query,
    )


def ip_pools_delete_v1(
    pool_id: str, *, replacement_ip: str | None = None, replacement_pool_id: str | None = None
) -> Call[Message]:
    """Delete an IP pool, by the older path. One that a domain is linked to needs a replacement."""
    _query: Query = []
    if replacement_ip is not None:
        _query.append(("ip", _encode.text("replacement_ip", replacement_ip)))
    if replacement_pool_id is not None:
        _query.append(("pool_id", _encode.text("replacement_pool_id", replacement_pool_id)))
    return Call(
        IP_POOLS_DELETE_V1,
        f"/v1/ip_pools/{_encode.segment('pool_id', pool_id)}",
        query=_query,
    )


def ip_pools_get(pool_id: str) -> Call[IpPoolResult]:
    """One IP pool with the domains that are linked to it."""
    return Call(
        IP_POOLS_GET,
        f"/v3/ip_pools/{_encode.segment('pool_id', pool_id)}",
    )


def ip_pools_list() -> Call[IpPoolList]:
    """The IP pools of the account."""
    return Call(
        IP_POOLS_LIST,
        "/v3/ip_pools",
    )


def ip_pools_list_delegations() -> Call[IpPoolDelegationList]:
    """Which subaccounts use which IP pools of the account."""
    return Call(
        IP_POOLS_LIST_DELEGATIONS,
        "/v5/accounts/subaccounts/ip_pools/all",
    )


def ip_pools_list_domains(pool_id: str, *, limit: int | None = None, page: str | None = None) -> Call[IpPoolDomainPage]:
    """The domains that are linked to an IP pool."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if page is not None:
        _query.append(("page", _encode.text("page", page)))
    return Call(
        IP_POOLS_LIST_DOMAINS,
        f"/v3/ip_pools/{_encode.segment('pool_id', pool_id)}/domains",
        query=_query,
    )


def ip_pools_list_v1() -> Call[IpPoolList]:
    """The IP pools of the account, by the older path."""
    return Call(
        IP_POOLS_LIST_V1,
        "/v1/ip_pools",
    )


def ip_pools_remove_delegation(pool_id: str, *, subaccount_id: str) -> Call[Message]:
    """Take an IP pool of the account back from a subaccount."""
    _form: Fields = []
    _form.append(("subaccount_id", _encode.text("subaccount_id", subaccount_id)))
    return Call(
        IP_POOLS_REMOVE_DELEGATION,
        f"/v3/ip_pools/{_encode.segment('pool_id', pool_id)}/delegate",
        body=Body("multipart", _form),
    )


def ip_pools_remove_ip(pool_id: str, ip: str) -> Call[Message]:
    """Take an IP address out of an IP pool. Domains follow in the background."""
    return Call(
        IP_POOLS_REMOVE_IP,
        f"/v3/ip_pools/{_encode.segment('pool_id', pool_id)}/ips/{_encode.segment('ip', ip)}",
    )


def ip_pools_unassign_from_domain(
    domain: str, *, replacement_ip: str | None = None, replacement_pool_id: str | None = None
) -> Call[Message]:
    """Unlink the IP pool of a domain. The domain needs one of the two replacements."""
    _query: Query = []
    if replacement_ip is not None:
        _query.append(("ip", _encode.text("replacement_ip", replacement_ip)))
    if replacement_pool_id is not None:
        _query.append(("pool_id", _encode.text("replacement_pool_id", replacement_pool_id)))
    return Call(
        IP_POOLS_UNASSIGN_FROM_DOMAIN,
        f"/v3/domains/{_encode.segment('domain', domain)}/ips/ip_pool",
        domain=domain,
        query=_query,
    )


def ip_pools_update(
    pool_id: str,
    *,
    name: str | None = None,
    description: str | None = None,
    add_ip: str | Sequence[str] | None = None,
    remove_ip: str | Sequence[str] | None = None,
    link_domain: str | Sequence[str] | None = None,
    unlink_domain: str | Sequence[str] | None = None,
) -> Call[Message]:
    """Change an IP pool, its addresses and linked domains included. Domains follow in the background; a call that changes nothing is refused."""
    _form: Fields = []
    if name is not None:
        _form.append(("name", _encode.text("name", name)))
    if description is not None:
        _form.append(("description", _encode.text("description", description)))
    if add_ip is not None:
        _form.extend([("add_ip", _encode.text("add_ip", _item)) for _item in _encode.many("add_ip", add_ip)])
    if remove_ip is not None:
        _form.extend(
            [("remove_ip", _encode.text("remove_ip", _item)) for _item in _encode.many("remove_ip", remove_ip)]
        )
    if link_domain is not None:
        _form.extend(
            [("link_domain", _encode.text("link_domain", _item)) for _item in _encode.many("link_domain", link_domain)]
        )
    if unlink_domain is not None:
        _form.extend(
            [
                ("unlink_domain", _encode.text("unlink_domain", _item))
                for _item in _encode.many("unlink_domain", unlink_domain)
            ]
        )
    return Call(
        IP_POOLS_UPDATE,
        f"/v3/ip_pools/{_encode.segment('pool_id', pool_id)}",
        body=Body("urlencoded", _form),
    )


def ip_pools_update_v1(
    pool_id: str,
    *,
    name: str | None = None,
    description: str | None = None,
    add_ip: str | Sequence[str] | None = None,
    remove_ip: str | Sequence[str] | None = None,
    link_domain: str | Sequence[str] | None = None,
    unlink_domain: str | Sequence[str] | None = None,
) -> Call[Message]:
    """Change an IP pool, by the older path."""
    _form: Fields = []
    if name is not None:
        _form.append(("name", _encode.text("name", name)))
    if description is not None:
        _form.append(("description", _encode.text("description", description)))
    if add_ip is not None:
        _form.extend([("add_ip", _encode.text("add_ip", _item)) for _item in _encode.many("add_ip", add_ip)])
    if remove_ip is not None:
        _form.extend(
            [("remove_ip", _encode.text("remove_ip", _item)) for _item in _encode.many("remove_ip", remove_ip)]
        )
    if link_domain is not None:
        _form.extend(
            [("link_domain", _encode.text("link_domain", _item)) for _item in _encode.many("link_domain", link_domain)]
        )
    if unlink_domain is not None:
        _form.extend(
            [
                ("unlink_domain", _encode.text("unlink_domain", _item))
                for _item in _encode.many("unlink_domain", unlink_domain)
            ]
        )
    return Call(
        IP_POOLS_UPDATE_V1,
        f"/v1/ip_pools/{_encode.segment('pool_id', pool_id)}",
        body=Body("urlencoded", _form),
    )
