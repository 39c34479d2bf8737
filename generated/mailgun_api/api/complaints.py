# Written by `make generate` from spec/. Do not edit.
"""Operations on complaints: pure functions from arguments to a call. Recipients who reported a message of a domain as spam. The domain sends them nothing more until they are taken off the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Body, Call, Fields, FilePart, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..models import (
        Complaint,
        ComplaintCreated,
        ComplaintDeleted,
        ComplaintEntry,
        ComplaintPage,
        Message,
    )
    from ..types import FileInput


COMPLAINTS_CREATE: Operation[ComplaintCreated] = Operation(
    "complaints_create",
    "POST",
    "/v3/{domain}/complaints",
    result=("model", "ComplaintCreated"),
    tag="complaints",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
COMPLAINTS_CREATE_MANY: Operation[ComplaintCreated] = Operation(
    "complaints_create_many",
    "POST",
    "/v3/{domain}/complaints",
    result=("model", "ComplaintCreated"),
    tag="complaints",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
COMPLAINTS_DELETE: Operation[ComplaintDeleted] = Operation(
    "complaints_delete",
    "DELETE",
    "/v3/{domain}/complaints/{address}",
    result=("model", "ComplaintDeleted"),
    tag="complaints",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
COMPLAINTS_DELETE_ALL: Operation[Message] = Operation(
    "complaints_delete_all",
    "DELETE",
    "/v3/{domain}/complaints",
    result=("model", "Message"),
    tag="complaints",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
COMPLAINTS_GET: Operation[Complaint] = Operation(
    "complaints_get",
    "GET",
    "/v3/{domain}/complaints/{address}",
    result=("model", "Complaint"),
    tag="complaints",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
COMPLAINTS_IMPORT: Operation[Message] = Operation(
    "complaints_import",
    "POST",
    "/v3/{domain}/complaints/import",
    result=("model", "Message"),
    tag="complaints",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
COMPLAINTS_LIST: Operation[ComplaintPage] = Operation(
    "complaints_list",
    "GET",
    "/v3/{domain}/complaints",
    result=("model", "ComplaintPage"),
    tag="complaints",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)


def complaints_create(domain: str, *, address: str, created_at: datetime | None = None) -> Call[ComplaintCreated]:
    """Put one address on the list of complaints."""
    _form: Fields = []
    _form.append(("address", _encode.text("address", address)))
    if created_at is not None:
        _form.append(("created_at", _encode.rfc2822("created_at", created_at)))
    return Call(
        COMPLAINTS_CREATE,
        f"/v3/{_encode.segment('domain', domain)}/complaints",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def complaints_create_many(domain: str, *, items: Sequence[ComplaintEntry]) -> Call[ComplaintCreated]:
    """Put up to 1,000 addresses on the list of complaints in one call."""
    return Call(
        COMPLAINTS_CREATE_MANY,
        f"/v3/{_encode.segment('domain', domain)}/complaints",
        domain=domain,
        body=Body("json", _encode.plain("items", items)),
    )


def complaints_delete(domain: str, address: str) -> Call[ComplaintDeleted]:
    """Take one address off the list of complaints, so that it gets mail again."""
    return Call(
        COMPLAINTS_DELETE,
        f"/v3/{_encode.segment('domain', domain)}/complaints/{_encode.segment('address', address)}",
        domain=domain,
    )


def complaints_delete_all(domain: str) -> Call[Message]:
    """Empty the list of complaints of a domain."""
    return Call(
        COMPLAINTS_DELETE_ALL,
        f"/v3/{_encode.segment('domain', domain)}/complaints",
        domain=domain,
    )


def complaints_get(domain: str, address: str) -> Call[Complaint]:
    """When one address complained."""
    return Call(
        COMPLAINTS_GET,
        f"/v3/{_encode.segment('domain', domain)}/complaints/{_encode.segment('address', address)}",
        domain=domain,
    )


def complaints_import(domain: str, *, file: FileInput) -> Call[Message]:
    """Put the addresses of a CSV file on the list of complaints. Mailgun reads the file in the background."""
    _form: Fields = []
    _form.append(("file", FilePart("file", file)))
    return Call(
        COMPLAINTS_IMPORT,
        f"/v3/{_encode.segment('domain', domain)}/complaints/import",
        domain=domain,
        body=Body("multipart", _form),
    )


def complaints_list(
    domain: str,
    *,
    limit: int | None = None,
    page: Literal["last", "next", "previous"] | str | None = None,
    address: str | None = None,
    term: str | None = None,
) -> Call[ComplaintPage]:
    """The recipients who complained about mail of a domain, in alphabetical order."""
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
        COMPLAINTS_LIST,
        f"/v3/{_encode.segment('domain', domain)}/complaints",
        domain=domain,
        query=_query,
    )
