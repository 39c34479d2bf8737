# Written by `make generate` from spec/. Do not edit.
"""Operations on domain blocklists: pure functions from arguments to a call. Whether your domains are on public blocklists. Which domains are watched is up to `optimize_domains`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Call, Operation, Pagination, Query

if TYPE_CHECKING:
    from ..models import (
        DomainBlocklistDomainList,
        DomainBlocklistEventPage,
        DomainBlocklistList,
    )


DOMAIN_BLOCKLISTS_LIST: Operation[DomainBlocklistList] = Operation(
    "domain_blocklists_list",
    "GET",
    "/v1/monitoring/domains/{domain}/blocklists",
    result=("model", "DomainBlocklistList"),
    tag="domain_blocklists",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DOMAIN_BLOCKLISTS_LIST_DOMAINS: Operation[DomainBlocklistDomainList] = Operation(
    "domain_blocklists_list_domains",
    "GET",
    "/v1/monitoring/domains",
    result=("model", "DomainBlocklistDomainList"),
    tag="domain_blocklists",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
DOMAIN_BLOCKLISTS_LIST_EVENTS: Operation[DomainBlocklistEventPage] = Operation(
    "domain_blocklists_list_events",
    "GET",
    "/v1/monitoring/domains/events",
    result=("model", "DomainBlocklistEventPage"),
    tag="domain_blocklists",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("events",), next=("paging", "next")),
)
DOMAIN_BLOCKLISTS_LIST_EVENTS_BY_DOMAIN: Operation[DomainBlocklistEventPage] = Operation(
    "domain_blocklists_list_events_by_domain",
    "GET",
    "/v1/monitoring/domains/{domain}/events",
    result=("model", "DomainBlocklistEventPage"),
    tag="domain_blocklists",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("events",), next=("paging", "next")),
)


def domain_blocklists_list(domain: str) -> Call[DomainBlocklistList]:
    """The blocklists that a domain is on."""
    return Call(
        DOMAIN_BLOCKLISTS_LIST,
        f"/v1/monitoring/domains/{_encode.segment('domain', domain)}/blocklists",
        domain=domain,
    )


def domain_blocklists_list_domains(*, include_subaccounts: bool | None = None) -> Call[DomainBlocklistDomainList]:
    """The watched domains, with the blocklists that each is on."""
    _query: Query = []
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        DOMAIN_BLOCKLISTS_LIST_DOMAINS,
        "/v1/monitoring/domains",
        query=_query,
    )


def domain_blocklists_list_events(*, include_subaccounts: bool | None = None) -> Call[DomainBlocklistEventPage]:
    """When any of the watched domains came on a blocklist or was taken off."""
    _query: Query = []
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        DOMAIN_BLOCKLISTS_LIST_EVENTS,
        "/v1/monitoring/domains/events",
        query=_query,
    )


def domain_blocklists_list_events_by_domain(domain: str) -> Call[DomainBlocklistEventPage]:
    """When a domain came on a blocklist or was taken off."""
    return Call(
        DOMAIN_BLOCKLISTS_LIST_EVENTS_BY_DOMAIN,
        f"/v1/monitoring/domains/{_encode.segment('domain', domain)}/events",
        domain=domain,
    )
