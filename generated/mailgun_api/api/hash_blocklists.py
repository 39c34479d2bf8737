# Written by `make generate` from spec/. Do not edit.
"""Operations on hash blocklists: pure functions from arguments to a call. Whether things that belong to your domains, such as e-mail addresses, are on blocklists that hold hashes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, JsonObject, Operation, Pagination, Query

if TYPE_CHECKING:
    from datetime import date

    from ..models import (
        HashBlocklistAdded,
        HashBlocklistEventPage,
        HashBlocklistPage,
    )


HASH_BLOCKLISTS_ADD: Operation[HashBlocklistAdded] = Operation(
    "hash_blocklists_add",
    "POST",
    "/v1/monitoring/hbls",
    result=("model", "HashBlocklistAdded"),
    tag="hash_blocklists",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
HASH_BLOCKLISTS_LIST: Operation[HashBlocklistPage] = Operation(
    "hash_blocklists_list",
    "GET",
    "/v1/monitoring/hbls",
    result=("model", "HashBlocklistPage"),
    tag="hash_blocklists",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)
HASH_BLOCKLISTS_LIST_EVENTS: Operation[HashBlocklistEventPage] = Operation(
    "hash_blocklists_list_events",
    "GET",
    "/v1/monitoring/hbls/events",
    result=("model", "HashBlocklistEventPage"),
    tag="hash_blocklists",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("events",), next=("paging", "next")),
)
HASH_BLOCKLISTS_REMOVE: Operation[None] = Operation(
    "hash_blocklists_remove",
    "DELETE",
    "/v1/monitoring/hbls",
    result=("none", ""),
    tag="hash_blocklists",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def hash_blocklists_add(*, domain: str, hbl_type: str, entity: str) -> Call[HashBlocklistAdded]:
    """Watch something that belongs to a domain, such as an address."""
    _content: JsonObject = {}
    _content["domain"] = _encode.plain("domain", domain)
    _content["hbl_type"] = _encode.plain("hbl_type", hbl_type)
    _content["entity"] = _encode.plain("entity", entity)
    return Call(
        HASH_BLOCKLISTS_ADD,
        "/v1/monitoring/hbls",
        body=Body("json", _content),
    )


def hash_blocklists_list(
    *,
    limit: int,
    domain: str | None = None,
    hbl_type: str | None = None,
    entity: str | None = None,
    include_subaccounts: bool | None = None,
) -> Call[HashBlocklistPage]:
    """What is watched, and the blocklists that each is on."""
    _query: Query = []
    if domain is not None:
        _query.append(("domain", _encode.text("domain", domain)))
    if hbl_type is not None:
        _query.append(("hbl_type", _encode.text("hbl_type", hbl_type)))
    if entity is not None:
        _query.append(("entity", _encode.text("entity", entity)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    _query.append(("limit", _encode.integer("limit", limit)))
    return Call(
        HASH_BLOCKLISTS_LIST,
        "/v1/monitoring/hbls",
        query=_query,
    )


def hash_blocklists_list_events(
    *,
    limit: int,
    domain: str | None = None,
    hbl_type: str | None = None,
    entity: str | None = None,
    start: date | None = None,
    end: date | None = None,
    include_subaccounts: bool | None = None,
) -> Call[HashBlocklistEventPage]:
    """When something watched came on a blocklist or was taken off."""
    _query: Query = []
    if domain is not None:
        _query.append(("domain", _encode.text("domain", domain)))
    if hbl_type is not None:
        _query.append(("hbl_type", _encode.text("hbl_type", hbl_type)))
    if entity is not None:
        _query.append(("entity", _encode.text("entity", entity)))
    if start is not None:
        _query.append(("start", _encode.day("start", start)))
    if end is not None:
        _query.append(("end", _encode.day("end", end)))
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    _query.append(("limit", _encode.integer("limit", limit)))
    return Call(
        HASH_BLOCKLISTS_LIST_EVENTS,
        "/v1/monitoring/hbls/events",
        query=_query,
    )


def hash_blocklists_remove(*, domain: str, hbl_type: str, entity: str) -> Call[None]:
    """Watch something no longer."""
    _content: JsonObject = {}
    _content["domain"] = _encode.plain("domain", domain)
    _content["hbl_type"] = _encode.plain("hbl_type", hbl_type)
    _content["entity"] = _encode.plain("entity", entity)
    return Call(
        HASH_BLOCKLISTS_REMOVE,
        "/v1/monitoring/hbls",
        body=Body("json", _content),
    )
