# Written by `make generate` from spec/. Do not edit.
"""Operations on dynamic ip pools: pure functions from arguments to a call. Pools of dedicated IP addresses by reputation. Mailgun checks the health of each enrolled domain and moves it to the pool that fits. The account needs the feature."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Body, Call, Fields, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        AssignableDomainList,
        DynamicIpPoolAddresses,
        DynamicIpPoolDomainHistory,
        DynamicIpPoolDomainPage,
        DynamicIpPoolList,
        DynamicIpPoolMovePage,
        DynamicIpPoolPreview,
        Message,
    )


DYNAMIC_IP_POOLS_ADD_IP: Operation[Message] = Operation(
    "dynamic_ip_pools_add_ip",
    "POST",
    "/v3/dynamic_pools/{pool_name}/{ip}",
    result=("model", "Message"),
    tag="dynamic_ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
DYNAMIC_IP_POOLS_DELETE_ALL: Operation[Message] = Operation(
    "dynamic_ip_pools_delete_all",
    "DELETE",
    "/v3/dynamic_pools/all",
    result=("model", "Message"),
    tag="dynamic_ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DYNAMIC_IP_POOLS_DELETE_OVERRIDE: Operation[Message] = Operation(
    "dynamic_ip_pools_delete_override",
    "DELETE",
    "/v1/dynamic_pools/domains/{domain}/override",
    result=("model", "Message"),
    tag="dynamic_ip_pools",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DYNAMIC_IP_POOLS_ENROLL_ALL_DOMAINS: Operation[Message] = Operation(
    "dynamic_ip_pools_enroll_all_domains",
    "POST",
    "/v3/domains/all/dynamic_pools/enroll",
    result=("model", "Message"),
    tag="dynamic_ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
DYNAMIC_IP_POOLS_ENROLL_DOMAIN: Operation[Message] = Operation(
    "dynamic_ip_pools_enroll_domain",
    "POST",
    "/v3/domains/{domain}/dynamic_pools",
    result=("model", "Message"),
    tag="dynamic_ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
DYNAMIC_IP_POOLS_GET_PREVIEW: Operation[DynamicIpPoolPreview] = Operation(
    "dynamic_ip_pools_get_preview",
    "GET",
    "/v1/dynamic_pools/domains/{domain}/preview",
    result=("model", "DynamicIpPoolPreview"),
    tag="dynamic_ip_pools",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DYNAMIC_IP_POOLS_LIST: Operation[DynamicIpPoolList] = Operation(
    "dynamic_ip_pools_list",
    "GET",
    "/v3/dynamic_pools",
    result=("model", "DynamicIpPoolList"),
    tag="dynamic_ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DYNAMIC_IP_POOLS_LIST_ASSIGNABLE_DOMAINS: Operation[AssignableDomainList] = Operation(
    "dynamic_ip_pools_list_assignable_domains",
    "GET",
    "/v3/domains/dynamic_pools/assignable",
    result=("model", "AssignableDomainList"),
    tag="dynamic_ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DYNAMIC_IP_POOLS_LIST_DOMAIN_HISTORY: Operation[DynamicIpPoolDomainHistory] = Operation(
    "dynamic_ip_pools_list_domain_history",
    "GET",
    "/v1/dynamic_pools/domains/{domain}/history",
    result=("model", "DynamicIpPoolDomainHistory"),
    tag="dynamic_ip_pools",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DYNAMIC_IP_POOLS_LIST_DOMAINS: Operation[DynamicIpPoolDomainPage] = Operation(
    "dynamic_ip_pools_list_domains",
    "GET",
    "/v1/dynamic_pools/domains",
    result=("model", "DynamicIpPoolDomainPage"),
    tag="dynamic_ip_pools",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)
DYNAMIC_IP_POOLS_LIST_HISTORY: Operation[DynamicIpPoolMovePage] = Operation(
    "dynamic_ip_pools_list_history",
    "GET",
    "/v1/dynamic_pools/history",
    result=("model", "DynamicIpPoolMovePage"),
    tag="dynamic_ip_pools",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)
DYNAMIC_IP_POOLS_REMOVE_DOMAIN: Operation[Message] = Operation(
    "dynamic_ip_pools_remove_domain",
    "DELETE",
    "/v3/domains/{domain}/dynamic_pools",
    result=("model", "Message"),
    tag="dynamic_ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DYNAMIC_IP_POOLS_REPLACE_ALL: Operation[DynamicIpPoolAddresses] = Operation(
    "dynamic_ip_pools_replace_all",
    "POST",
    "/v3/dynamic_pools/all",
    result=("model", "DynamicIpPoolAddresses"),
    tag="dynamic_ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
DYNAMIC_IP_POOLS_UPDATE: Operation[Message] = Operation(
    "dynamic_ip_pools_update",
    "PATCH",
    "/v3/dynamic_pools/{pool_name}",
    result=("model", "Message"),
    tag="dynamic_ip_pools",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
DYNAMIC_IP_POOLS_UPDATE_OVERRIDE: Operation[Message] = Operation(
    "dynamic_ip_pools_update_override",
    "PUT",
    "/v1/dynamic_pools/domains/{domain}/override",
    result=("model", "Message"),
    tag="dynamic_ip_pools",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def dynamic_ip_pools_add_ip(pool_name: str, ip: str) -> Call[Message]:
    """Add one address to a dynamic IP pool."""
    return Call(
        DYNAMIC_IP_POOLS_ADD_IP,
        f"/v3/dynamic_pools/{_encode.segment('pool_name', pool_name)}/{_encode.segment('ip', ip)}",
    )


def dynamic_ip_pools_delete_all() -> Call[Message]:
    """Remove all dynamic IP pools. No domain of the account or its subaccounts may be enrolled any more."""
    return Call(
        DYNAMIC_IP_POOLS_DELETE_ALL,
        "/v3/dynamic_pools/all",
    )


def dynamic_ip_pools_delete_override(domain: str) -> Call[Message]:
    """Let health checks choose the pool of a domain again."""
    return Call(
        DYNAMIC_IP_POOLS_DELETE_OVERRIDE,
        f"/v1/dynamic_pools/domains/{_encode.segment('domain', domain)}/override",
        domain=domain,
    )


def dynamic_ip_pools_enroll_all_domains(*, include_subaccounts: bool) -> Call[Message]:
    """Enroll every domain of the account, in the background. Only for parent accounts."""
    _query: Query = []
    _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        DYNAMIC_IP_POOLS_ENROLL_ALL_DOMAINS,
        "/v3/domains/all/dynamic_pools/enroll",
        query=_query,
    )


def dynamic_ip_pools_enroll_domain(domain: str, *, replacement_ip: str) -> Call[Message]:
    """Enroll a domain, so that Mailgun chooses its pool by its reputation."""
    _query: Query = []
    _query.append(("replacement_ip", _encode.text("replacement_ip", replacement_ip)))
    return Call(
        DYNAMIC_IP_POOLS_ENROLL_DOMAIN,
        f"/v3/domains/{_encode.segment('domain', domain)}/dynamic_pools",
        domain=domain,
        query=_query,
    )


def dynamic_ip_pools_get_preview(domain: str) -> Call[DynamicIpPoolPreview]:
    """Check the health of a domain and tell which pool it would get. Nothing is changed."""
    return Call(
        DYNAMIC_IP_POOLS_GET_PREVIEW,
        f"/v1/dynamic_pools/domains/{_encode.segment('domain', domain)}/preview",
        domain=domain,
    )


def dynamic_ip_pools_list() -> Call[DynamicIpPoolList]:
    """The dynamic IP pools of the account with their addresses."""
    return Call(
        DYNAMIC_IP_POOLS_LIST,
        "/v3/dynamic_pools",
    )


def dynamic_ip_pools_list_assignable_domains(
    *, subaccount_id: str | None = None, domain: str | None = None
) -> Call[AssignableDomainList]:
    """The domains that could be enrolled and are not."""
    _query: Query = []
    if subaccount_id is not None:
        _query.append(("subaccount_id", _encode.text("subaccount_id", subaccount_id)))
    if domain is not None:
        _query.append(("domain", _encode.text("domain", domain)))
    return Call(
        DYNAMIC_IP_POOLS_LIST_ASSIGNABLE_DOMAINS,
        "/v3/domains/dynamic_pools/assignable",
        query=_query,
    )


def dynamic_ip_pools_list_domain_history(domain: str) -> Call[DynamicIpPoolDomainHistory]:
    """How a domain was moved from pool to pool."""
    return Call(
        DYNAMIC_IP_POOLS_LIST_DOMAIN_HISTORY,
        f"/v1/dynamic_pools/domains/{_encode.segment('domain', domain)}/history",
        domain=domain,
    )


def dynamic_ip_pools_list_domains(
    *,
    limit: int | None = None,
    account: str | Sequence[str] | None = None,
    pool: str | Sequence[str] | None = None,
    sort_by: Literal["bounce_rate", "complaint_rate", "name"] | str | None = None,
    sort_order: Literal["ascending", "descending"] | str | None = None,
) -> Call[DynamicIpPoolDomainPage]:
    """The enrolled domains of the account and its subaccounts, each with its pool."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if account is not None:
        _query.extend([("account", _encode.text("account", _item)) for _item in _encode.many("account", account)])
    if pool is not None:
        _query.extend([("pool", _encode.text("pool", _item)) for _item in _encode.many("pool", pool)])
    if sort_by is not None:
        _query.append(("sort_by", _encode.text("sort_by", sort_by)))
    if sort_order is not None:
        _query.append(("sort_order", _encode.text("sort_order", sort_order)))
    return Call(
        DYNAMIC_IP_POOLS_LIST_DOMAINS,
        "/v1/dynamic_pools/domains",
        query=_query,
    )


def dynamic_ip_pools_list_history(
    *,
    limit: int | None = None,
    include_subaccounts: bool | None = None,
    domain: str | None = None,
    before: str | None = None,
    after: str | None = None,
    moved_to: str | None = None,
    moved_from: str | None = None,
) -> Call[DynamicIpPoolMovePage]:
    """How the domains of the account were moved from pool to pool."""
    _query: Query = []
    if limit is not None:
        _query.append(("Limit", _encode.integer("limit", limit)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    if domain is not None:
        _query.append(("domain", _encode.text("domain", domain)))
    if before is not None:
        _query.append(("before", _encode.text("before", before)))
    if after is not None:
        _query.append(("after", _encode.text("after", after)))
    if moved_to is not None:
        _query.append(("moved_to", _encode.text("moved_to", moved_to)))
    if moved_from is not None:
        _query.append(("moved_from", _encode.text("moved_from", moved_from)))
    return Call(
        DYNAMIC_IP_POOLS_LIST_HISTORY,
        "/v1/dynamic_pools/history",
        query=_query,
    )


def dynamic_ip_pools_remove_domain(
    domain: str, *, replacement_ip: str | Sequence[str] | None = None, replacement_pool_id: str | None = None
) -> Call[Message]:
    """End the enrollment of a domain. It needs one of the two replacements."""
    _query: Query = []
    if replacement_ip is not None:
        _query.extend(
            [
                ("replacement_ip", _encode.text("replacement_ip", _item))
                for _item in _encode.many("replacement_ip", replacement_ip)
            ]
        )
    if replacement_pool_id is not None:
        _query.append(("replacement_pool_id", _encode.text("replacement_pool_id", replacement_pool_id)))
    return Call(
        DYNAMIC_IP_POOLS_REMOVE_DOMAIN,
        f"/v3/domains/{_encode.segment('domain', domain)}/dynamic_pools",
        domain=domain,
        query=_query,
    )


def dynamic_ip_pools_replace_all(
    *, good_reputation: str | Sequence[str], poor_reputation: str | Sequence[str], new_senders: str | Sequence[str]
) -> Call[DynamicIpPoolAddresses]:
    """Set the addresses of all dynamic IP pools; what was in them before is out. Each pool needs one that is warmed up."""
    _form: Fields = []
    _form.extend(
        [
            ("good_reputation", _encode.text("good_reputation", _item))
            for _item in _encode.many("good_reputation", good_reputation)
        ]
    )
    _form.extend(
        [
            ("poor_reputation", _encode.text("poor_reputation", _item))
            for _item in _encode.many("poor_reputation", poor_reputation)
        ]
    )
    _form.extend(
        [("new_senders", _encode.text("new_senders", _item)) for _item in _encode.many("new_senders", new_senders)]
    )
    return Call(
        DYNAMIC_IP_POOLS_REPLACE_ALL,
        "/v3/dynamic_pools/all",
        body=Body("urlencoded", _form),
    )


def dynamic_ip_pools_update(
    pool_name: str, *, add_ip: str | Sequence[str] | None = None, remove_ip: str | Sequence[str] | None = None
) -> Call[Message]:
    """Add addresses to a dynamic IP pool and take others out. It needs one that is warmed up; an address is in one dynamic pool at most."""
    _form: Fields = []
    if add_ip is not None:
        _form.extend([("add_ip", _encode.text("add_ip", _item)) for _item in _encode.many("add_ip", add_ip)])
    if remove_ip is not None:
        _form.extend(
            [("remove_ip", _encode.text("remove_ip", _item)) for _item in _encode.many("remove_ip", remove_ip)]
        )
    return Call(
        DYNAMIC_IP_POOLS_UPDATE,
        f"/v3/dynamic_pools/{_encode.segment('pool_name', pool_name)}",
        body=Body("urlencoded", _form),
    )


def dynamic_ip_pools_update_override(domain: str, *, pool: str) -> Call[Message]:
    """Put a domain into a pool by hand. Health checks leave it there until the override is deleted."""
    _form: Fields = []
    _form.append(("pool", _encode.text("pool", pool)))
    return Call(
        DYNAMIC_IP_POOLS_UPDATE_OVERRIDE,
        f"/v1/dynamic_pools/domains/{_encode.segment('domain', domain)}/override",
        domain=domain,
        body=Body("urlencoded", _form),
    )
