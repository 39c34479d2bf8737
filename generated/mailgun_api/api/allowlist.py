# Written by `make generate` from spec/. Do not edit.
"""Operations on allowlist: pure functions from arguments to a call. Addresses and domains that never go on the list of bounces of a domain, for test addresses for instance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Body, Call, Fields, FilePart, Operation, Pagination, Query

if TYPE_CHECKING:
    from ..models import (
        AllowlistCreated,
        AllowlistDeleted,
        AllowlistEntry,
        AllowlistPage,
        Message,
    )
    from ..types import FileInput


ALLOWLIST_CREATE: Operation[AllowlistCreated] = Operation(
    "allowlist_create",
    "POST",
    "/v3/{domain}/whitelists",
    result=("model", "AllowlistCreated"),
    tag="allowlist",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
ALLOWLIST_DELETE: Operation[AllowlistDeleted] = Operation(
    "allowlist_delete",
    "DELETE",
    "/v3/{domain}/whitelists/{value}",
    result=("model", "AllowlistDeleted"),
    tag="allowlist",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
ALLOWLIST_DELETE_ALL: Operation[Message] = Operation(
    "allowlist_delete_all",
    "DELETE",
    "/v3/{domain}/whitelists",
    result=("model", "Message"),
    tag="allowlist",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
ALLOWLIST_GET: Operation[AllowlistEntry] = Operation(
    "allowlist_get",
    "GET",
    "/v3/{domain}/whitelists/{value}",
    result=("model", "AllowlistEntry"),
    tag="allowlist",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
ALLOWLIST_IMPORT: Operation[Message] = Operation(
    "allowlist_import",
    "POST",
    "/v3/{domain}/whitelists/import",
    result=("model", "Message"),
    tag="allowlist",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
ALLOWLIST_LIST: Operation[AllowlistPage] = Operation(
    "allowlist_list",
    "GET",
    "/v3/{domain}/whitelists",
    result=("model", "AllowlistPage"),
    tag="allowlist",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)


def allowlist_create(
    domain: str, *, address: str | None = None, allowed_domain: str | None = None, reason: str | None = None
) -> Call[AllowlistCreated]:
    """Put one address or one domain on the allowlist."""
    _form: Fields = []
    if address is not None:
        _form.append(("address", _encode.text("address", address)))
    if allowed_domain is not None:
        _form.append(("domain", _encode.text("allowed_domain", allowed_domain)))
    if reason is not None:
        _form.append(("reason", _encode.text("reason", reason)))
    return Call(
        ALLOWLIST_CREATE,
        f"/v3/{_encode.segment('domain', domain)}/whitelists",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def allowlist_delete(domain: str, value: str) -> Call[AllowlistDeleted]:
    """Take one address or domain off the allowlist."""
    return Call(
        ALLOWLIST_DELETE,
        f"/v3/{_encode.segment('domain', domain)}/whitelists/{_encode.segment('value', value)}",
        domain=domain,
    )


def allowlist_delete_all(domain: str) -> Call[Message]:
    """Empty the allowlist of a domain."""
    return Call(
        ALLOWLIST_DELETE_ALL,
        f"/v3/{_encode.segment('domain', domain)}/whitelists",
        domain=domain,
    )


def allowlist_get(domain: str, value: str) -> Call[AllowlistEntry]:
    """Since when and why an address or a domain is on the allowlist."""
    return Call(
        ALLOWLIST_GET,
        f"/v3/{_encode.segment('domain', domain)}/whitelists/{_encode.segment('value', value)}",
        domain=domain,
    )


def allowlist_import(domain: str, *, file: FileInput) -> Call[Message]:
    """Put the addresses and domains of a CSV file on the allowlist. Mailgun reads the file in the background."""
    _form: Fields = []
    _form.append(("file", FilePart("file", file)))
    return Call(
        ALLOWLIST_IMPORT,
        f"/v3/{_encode.segment('domain', domain)}/whitelists/import",
        domain=domain,
        body=Body("multipart", _form),
    )


def allowlist_list(
    domain: str,
    *,
    limit: int | None = None,
    page: Literal["last", "next", "previous"] | str | None = None,
    address: str | None = None,
    term: str | None = None,
) -> Call[AllowlistPage]:
    """The addresses and domains on the allowlist of a domain."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if page is not None:
        _query.append(("page", _encode.text("page", page)))
    if address is not None:
        _query.append(("address", _encode.text("address", address)))
    if term is not None:
        _query.append(("term", _encode.text("term", term)))
    return Call(
        ALLOWLIST_LIST,
        f"/v3/{_encode.segment('domain', domain)}/whitelists",
        domain=domain,
        query=_query,
    )
