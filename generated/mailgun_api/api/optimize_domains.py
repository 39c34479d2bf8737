# Written by `make generate` from spec/. Do not edit.
"""Operations on optimize domains: pure functions from arguments to a call. The domains that Mailgun Optimize watches, for blocklists, spam traps and DMARC."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Call, Operation, Pagination, Query

if TYPE_CHECKING:
    from ..models import (
        Message,
        OptimizeDomainAdded,
        OptimizeDomainPage,
    )


OPTIMIZE_DOMAINS_CREATE: Operation[OptimizeDomainAdded] = Operation(
    "optimize_domains_create",
    "POST",
    "/v1/inboxready/domains",
    result=("model", "OptimizeDomainAdded"),
    tag="optimize_domains",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
OPTIMIZE_DOMAINS_DELETE: Operation[Message] = Operation(
    "optimize_domains_delete",
    "DELETE",
    "/v1/inboxready/domains",
    result=("model", "Message"),
    tag="optimize_domains",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
OPTIMIZE_DOMAINS_LIST: Operation[OptimizeDomainPage] = Operation(
    "optimize_domains_list",
    "GET",
    "/v1/inboxready/domains",
    result=("model", "OptimizeDomainPage"),
    tag="optimize_domains",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)
OPTIMIZE_DOMAINS_VERIFY: Operation[Message] = Operation(
    "optimize_domains_verify",
    "PUT",
    "/v1/inboxready/domains/verify",
    result=("model", "Message"),
    tag="optimize_domains",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def optimize_domains_create(*, domain: str) -> Call[OptimizeDomainAdded]:
    """Watch a domain."""
    _query: Query = []
    _query.append(("domain", _encode.text("domain", domain)))
    return Call(
        OPTIMIZE_DOMAINS_CREATE,
        "/v1/inboxready/domains",
        query=_query,
    )


def optimize_domains_delete(*, domain: str) -> Call[Message]:
    """Watch a domain no longer."""
    _query: Query = []
    _query.append(("domain", _encode.text("domain", domain)))
    return Call(
        OPTIMIZE_DOMAINS_DELETE,
        "/v1/inboxready/domains",
        query=_query,
    )


def optimize_domains_list(
    *, limit: int | None = None, domain: str | None = None, include_subaccounts: bool | None = None
) -> Call[OptimizeDomainPage]:
    """The watched domains, or one of them."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if domain is not None:
        _query.append(("domain", _encode.text("domain", domain)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        OPTIMIZE_DOMAINS_LIST,
        "/v1/inboxready/domains",
        query=_query,
    )


def optimize_domains_verify(*, domain: str) -> Call[Message]:
    """Have Mailgun look for the TXT record of a domain."""
    _query: Query = []
    _query.append(("domain", _encode.text("domain", domain)))
    return Call(
        OPTIMIZE_DOMAINS_VERIFY,
        "/v1/inboxready/domains/verify",
        query=_query,
    )
