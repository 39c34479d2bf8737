# Written by `make generate` from spec/. Do not edit.
"""Operations on ips: pure functions from arguments to a call. The IP addresses that the account sends from: which there are, which domains and subaccounts use them, and which pool takes over when they are not enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Body, Call, Fields, JsonObject, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        IpAddress,
        IpAllowance,
        IpDetailsPage,
        IpDomainPage,
        IpJob,
        IpList,
        IpSpillover,
        IpSpilloverChoice,
        Message,
    )


IPS_ADD: Operation[Message] = Operation(
    "ips_add",
    "POST",
    "/v3/ips/request/new",
    result=("model", "Message"),
    tag="ips",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
IPS_ASSIGN_TO_ALL_DOMAINS: Operation[IpJob] = Operation(
    "ips_assign_to_all_domains",
    "POST",
    "/v3/ips/{ip}/domains",
    result=("model", "IpJob"),
    tag="ips",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
IPS_ASSIGN_TO_BAND: Operation[Message] = Operation(
    "ips_assign_to_band",
    "POST",
    "/v3/ips/{ip}/ip_band",
    result=("model", "Message"),
    tag="ips",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
IPS_ASSIGN_TO_DOMAIN: Operation[Message] = Operation(
    "ips_assign_to_domain",
    "POST",
    "/v3/domains/{domain}/ips",
    result=("model", "Message"),
    tag="ips",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
IPS_GET: Operation[IpAddress] = Operation(
    "ips_get",
    "GET",
    "/v3/ips/{ip}",
    result=("model", "IpAddress"),
    tag="ips",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IPS_GET_ACCOUNT_SPILLOVER: Operation[IpSpillover] = Operation(
    "ips_get_account_spillover",
    "GET",
    "/v3/ips/account/settings",
    result=("model", "IpSpillover"),
    tag="ips",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IPS_GET_ALLOWANCE: Operation[IpAllowance] = Operation(
    "ips_get_allowance",
    "GET",
    "/v3/ips/request/new",
    result=("model", "IpAllowance"),
    tag="ips",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IPS_GET_DOMAIN_SPILLOVER: Operation[IpSpillover] = Operation(
    "ips_get_domain_spillover",
    "GET",
    "/v3/ips/domain/{domain}",
    result=("model", "IpSpillover"),
    tag="ips",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IPS_LIST: Operation[IpList] = Operation(
    "ips_list",
    "GET",
    "/v3/ips",
    result=("model", "IpList"),
    tag="ips",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IPS_LIST_DETAILS: Operation[IpDetailsPage] = Operation(
    "ips_list_details",
    "GET",
    "/v3/ips/details/all",
    result=("model", "IpDetailsPage"),
    tag="ips",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("skip-limit", ("items",), total=("total_count",)),
)
IPS_LIST_DOMAINS: Operation[IpDomainPage] = Operation(
    "ips_list_domains",
    "GET",
    "/v3/ips/{ip}/domains",
    result=("model", "IpDomainPage"),
    tag="ips",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("skip-limit", ("items",), total=("total_count",)),
)
IPS_LIST_FOR_DOMAIN: Operation[IpList] = Operation(
    "ips_list_for_domain",
    "GET",
    "/v3/domains/{domain}/ips",
    result=("model", "IpList"),
    tag="ips",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IPS_REMOVE_FROM_DOMAIN_POOL: Operation[Message] = Operation(
    "ips_remove_from_domain_pool",
    "DELETE",
    "/v3/domains/{domain}/pool/{address}",
    result=("model", "Message"),
    tag="ips",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IPS_UNASSIGN_FROM_ALL_DOMAINS: Operation[IpJob] = Operation(
    "ips_unassign_from_all_domains",
    "DELETE",
    "/v3/ips/{ip}/domains",
    result=("model", "IpJob"),
    tag="ips",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IPS_UNASSIGN_FROM_DOMAIN: Operation[Message] = Operation(
    "ips_unassign_from_domain",
    "DELETE",
    "/v3/domains/{domain}/ips/{address}",
    result=("model", "Message"),
    tag="ips",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
IPS_UPDATE_ACCOUNT_SPILLOVER: Operation[Message] = Operation(
    "ips_update_account_spillover",
    "PATCH",
    "/v3/ips/account/settings",
    result=("model", "Message"),
    tag="ips",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
IPS_UPDATE_DOMAIN_SPILLOVER: Operation[Message] = Operation(
    "ips_update_domain_spillover",
    "PATCH",
    "/v3/ips/domain/{domain}",
    result=("model", "Message"),
    tag="ips",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
IPS_UPDATE_SUBACCOUNTS: Operation[Message] = Operation(
    "ips_update_subaccounts",
    "PATCH",
    "/v3/ips/subaccounts",
    result=("model", "Message"),
    tag="ips",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)


def ips_add() -> Call[Message]:
    """Add a new dedicated IP address to the account, if the plan allows one more. It may cost money."""
    return Call(
        IPS_ADD,
        "/v3/ips/request/new",
    )


def ips_assign_to_all_domains(ip: str) -> Call[IpJob]:
    """Add an IP address to every domain of the account. Mailgun does it in the background."""
    return Call(
        IPS_ASSIGN_TO_ALL_DOMAINS,
        f"/v3/ips/{_encode.segment('ip', ip)}/domains",
    )


def ips_assign_to_band(ip: str, *, ip_band: str) -> Call[Message]:
    """Put a dedicated IP address into a band. The account needs the feature of dedicated IP bands."""
    _form: Fields = []
    _form.append(("ip_band", _encode.text("ip_band", ip_band)))
    return Call(
        IPS_ASSIGN_TO_BAND,
        f"/v3/ips/{_encode.segment('ip', ip)}/ip_band",
        body=Body("urlencoded", _form),
    )


def ips_assign_to_domain(domain: str, *, ip: str | None = None, pool_id: str | None = None) -> Call[Message]:
    """Add an IP address to a domain, or link it to an IP pool, whose addresses replace all that it has."""
    _form: Fields = []
    if ip is not None:
        _form.append(("ip", _encode.text("ip", ip)))
    if pool_id is not None:
        _form.append(("pool_id", _encode.text("pool_id", pool_id)))
    return Call(
        IPS_ASSIGN_TO_DOMAIN,
        f"/v3/domains/{_encode.segment('domain', domain)}/ips",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def ips_get(ip: str) -> Call[IpAddress]:
    """One IP address with its host name."""
    return Call(
        IPS_GET,
        f"/v3/ips/{_encode.segment('ip', ip)}",
    )


def ips_get_account_spillover() -> Call[IpSpillover]:
    """Which IP pool takes over for all domains of the account when their own addresses are not enough."""
    return Call(
        IPS_GET_ACCOUNT_SPILLOVER,
        "/v3/ips/account/settings",
    )


def ips_get_allowance() -> Call[IpAllowance]:
    """How many more IP addresses the plan allows. Mailgun keeps it for old programs and advises against it."""
    return Call(
        IPS_GET_ALLOWANCE,
        "/v3/ips/request/new",
    )


def ips_get_domain_spillover(domain: str) -> Call[IpSpillover]:
    """Which IP pool takes over for a domain when its own addresses are not enough."""
    return Call(
        IPS_GET_DOMAIN_SPILLOVER,
        f"/v3/ips/domain/{_encode.segment('domain', domain)}",
        domain=domain,
    )


def ips_list(*, dedicated: bool | None = None, enabled: bool | None = None) -> Call[IpList]:
    """The IP addresses of the account."""
    _query: Query = []
    if dedicated is not None:
        _query.append(("dedicated", _encode.boolean("dedicated", dedicated)))
    if enabled is not None:
        _query.append(("enabled", _encode.boolean("enabled", enabled)))
    return Call(
        IPS_LIST,
        "/v3/ips",
        query=_query,
    )


def ips_list_details(
    *,
    limit: int | None = None,
    skip: int | None = None,
    pool_id: str | None = None,
    domain_id: str | None = None,
    subaccount_id: str | None = None,
    ip: str | None = None,
    sort_by: str | None = None,
    sort_order: Literal["ascending", "descending"] | str | None = None,
) -> Call[IpDetailsPage]:
    """The IP addresses of the account page by page, with their pools and the progress of their warmup."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if skip is not None:
        _query.append(("skip", _encode.integer("skip", skip)))
    if pool_id is not None:
        _query.append(("pool_id", _encode.text("pool_id", pool_id)))
    if domain_id is not None:
        _query.append(("domain_id", _encode.text("domain_id", domain_id)))
    if subaccount_id is not None:
        _query.append(("subaccount_id", _encode.text("subaccount_id", subaccount_id)))
    if ip is not None:
        _query.append(("ip", _encode.text("ip", ip)))
    if sort_by is not None:
        _query.append(("sort_by", _encode.text("sort_by", sort_by)))
    if sort_order is not None:
        _query.append(("sort_order", _encode.text("sort_order", sort_order)))
    return Call(
        IPS_LIST_DETAILS,
        "/v3/ips/details/all",
        query=_query,
    )


def ips_list_domains(
    ip: str, *, limit: int | None = None, skip: int | None = None, search: str | None = None
) -> Call[IpDomainPage]:
    """The domains that use an IP address, in the order of their ids."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if skip is not None:
        _query.append(("skip", _encode.integer("skip", skip)))
    if search is not None:
        _query.append(("search", _encode.text("search", search)))
    return Call(
        IPS_LIST_DOMAINS,
        f"/v3/ips/{_encode.segment('ip', ip)}/domains",
        query=_query,
    )


def ips_list_for_domain(domain: str) -> Call[IpList]:
    """The IP addresses of a domain."""
    return Call(
        IPS_LIST_FOR_DOMAIN,
        f"/v3/domains/{_encode.segment('domain', domain)}/ips",
        domain=domain,
    )


def ips_remove_from_domain_pool(
    domain: str, ip: str, *, replacement_ip: str | None = None, replacement_pool_id: str | None = None
) -> Call[Message]:
    """Take an IP address out of what a domain sends from; `ips_unassign_from_domain` under another path."""
    _query: Query = []
    if replacement_ip is not None:
        _query.append(("ip", _encode.text("replacement_ip", replacement_ip)))
    if replacement_pool_id is not None:
        _query.append(("pool_id", _encode.text("replacement_pool_id", replacement_pool_id)))
    return Call(
        IPS_REMOVE_FROM_DOMAIN_POOL,
        f"/v3/domains/{_encode.segment('domain', domain)}/pool/{_encode.segment('ip', ip)}",
        domain=domain,
        query=_query,
    )


def ips_unassign_from_all_domains(ip: str, *, alternative: str | None = None) -> Call[IpJob]:
    """Take an IP address away from every domain of the account. Mailgun does it in the background."""
    _query: Query = []
    if alternative is not None:
        _query.append(("alternative", _encode.text("alternative", alternative)))
    return Call(
        IPS_UNASSIGN_FROM_ALL_DOMAINS,
        f"/v3/ips/{_encode.segment('ip', ip)}/domains",
        query=_query,
    )


def ips_unassign_from_domain(
    domain: str, ip: str, *, replacement_ip: str | None = None, replacement_pool_id: str | None = None
) -> Call[Message]:
    """Take an IP address away from a domain that is not linked to a pool. The last one may have to stay."""
    _query: Query = []
    if replacement_ip is not None:
        _query.append(("ip", _encode.text("replacement_ip", replacement_ip)))
    if replacement_pool_id is not None:
        _query.append(("pool_id", _encode.text("replacement_pool_id", replacement_pool_id)))
    return Call(
        IPS_UNASSIGN_FROM_DOMAIN,
        f"/v3/domains/{_encode.segment('domain', domain)}/ips/{_encode.segment('ip', ip)}",
        domain=domain,
        query=_query,
    )


def ips_update_account_spillover(*, extra_dedicated_ips: IpSpilloverChoice) -> Call[Message]:
    """Change which IP pool takes over for all domains of the account. It needs an address that is warmed up."""
    _content: JsonObject = {}
    _content["extra_dedicated_ips"] = _encode.plain("extra_dedicated_ips", extra_dedicated_ips)
    return Call(
        IPS_UPDATE_ACCOUNT_SPILLOVER,
        "/v3/ips/account/settings",
        body=Body("json", _content),
    )


def ips_update_domain_spillover(domain: str, *, extra_dedicated_ips: IpSpilloverChoice) -> Call[Message]:
    """Change which IP pool takes over for a domain. It needs an address that is warmed up."""
    _content: JsonObject = {}
    _content["extra_dedicated_ips"] = _encode.plain("extra_dedicated_ips", extra_dedicated_ips)
    return Call(
        IPS_UPDATE_DOMAIN_SPILLOVER,
        f"/v3/ips/domain/{_encode.segment('domain', domain)}",
        domain=domain,
        body=Body("json", _content),
    )


def ips_update_subaccounts(
    *,
    subaccount_id: str | Sequence[str] | None = None,
    all_subaccounts: bool | None = None,
    link_ip: str | Sequence[str] | None = None,
    unlink_ip: str | Sequence[str] | None = None,
) -> Call[Message]:
    """Give dedicated IP addresses to subaccounts, or take them away. The account needs the central assignment of addresses."""
    _form: Fields = []
    if subaccount_id is not None:
        _form.extend(
            [
                ("subaccount_id", _encode.text("subaccount_id", _item))
                for _item in _encode.many("subaccount_id", subaccount_id)
            ]
        )
    if all_subaccounts is not None:
        _form.append(("all_subaccounts", _encode.boolean("all_subaccounts", all_subaccounts)))
    if link_ip is not None:
        _form.extend([("link_ip", _encode.text("link_ip", _item)) for _item in _encode.many("link_ip", link_ip)])
    if unlink_ip is not None:
        _form.extend(
            [("unlink_ip", _encode.text("unlink_ip", _item)) for _item in _encode.many("unlink_ip", unlink_ip)]
        )
    return Call(
        IPS_UPDATE_SUBACCOUNTS,
        "/v3/ips/subaccounts",
        body=Body("urlencoded", _form),
    )
