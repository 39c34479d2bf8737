# Written by `make generate` from spec/. Do not edit.
"""Operations on unsubscribes: pure functions from arguments to a call. Recipients who want no more mail of a domain, or no more of some of its tags. They get none until they are taken off the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Body, Call, Fields, FilePart, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..models import (
        Message,
        Unsubscribe,
        UnsubscribeCreated,
        UnsubscribeDeleted,
        UnsubscribeEntry,
        UnsubscribePage,
    )
    from ..types import FileInput


UNSUBSCRIBES_CREATE: Operation[UnsubscribeCreated] = Operation(
    "unsubscribes_create",
    "POST",
    "/v3/{domain}/unsubscribes",
    result=("model", "UnsubscribeCreated"),
    tag="unsubscribes",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
UNSUBSCRIBES_CREATE_MANY: Operation[UnsubscribeCreated] = Operation(
    "unsubscribes_create_many",
    "POST",
    "/v3/{domain}/unsubscribes",
    result=("model", "UnsubscribeCreated"),
    tag="unsubscribes",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
UNSUBSCRIBES_DELETE: Operation[UnsubscribeDeleted] = Operation(
    "unsubscribes_delete",
    "DELETE",
    "/v3/{domain}/unsubscribes/{address}",
    result=("model", "UnsubscribeDeleted"),
    tag="unsubscribes",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
UNSUBSCRIBES_DELETE_ALL: Operation[Message] = Operation(
    "unsubscribes_delete_all",
    "DELETE",
    "/v3/{domain}/unsubscribes",
    result=("model", "Message"),
    tag="unsubscribes",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
UNSUBSCRIBES_GET: Operation[Unsubscribe] = Operation(
    "unsubscribes_get",
    "GET",
    "/v3/{domain}/unsubscribes/{address}",
    result=("model", "Unsubscribe"),
    tag="unsubscribes",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
UNSUBSCRIBES_IMPORT: Operation[Message] = Operation(
    "unsubscribes_import",
    "POST",
    "/v3/{domain}/unsubscribes/import",
    result=("model", "Message"),
    tag="unsubscribes",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
UNSUBSCRIBES_LIST: Operation[UnsubscribePage] = Operation(
    "unsubscribes_list",
    "GET",
    "/v3/{domain}/unsubscribes",
    result=("model", "UnsubscribePage"),
    tag="unsubscribes",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)


def unsubscribes_create(
    domain: str, *, address: str, tag: str | None = None, created_at: datetime | None = None
) -> Call[UnsubscribeCreated]:
    """Unsubscribe one address from a domain, or from one of its tags."""
    _form: Fields = []
    _form.append(("address", _encode.text("address", address)))
    if tag is not None:
        _form.append(("tag", _encode.text("tag", tag)))
    if created_at is not None:
        _form.append(("created_at", _encode.rfc2822("created_at", created_at)))
    return Call(
        UNSUBSCRIBES_CREATE,
        f"/v3/{_encode.segment('domain', domain)}/unsubscribes",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def unsubscribes_create_many(domain: str, *, items: Sequence[UnsubscribeEntry]) -> Call[UnsubscribeCreated]:
    """Unsubscribe up to 1,000 addresses in one call."""
    return Call(
        UNSUBSCRIBES_CREATE_MANY,
        f"/v3/{_encode.segment('domain', domain)}/unsubscribes",
        domain=domain,
        body=Body("json", _encode.plain("items", items)),
    )


def unsubscribes_delete(domain: str, address: str, *, tag: str | None = None) -> Call[UnsubscribeDeleted]:
    """Take one address off the list of unsubscribes, so that it gets mail again."""
    _query: Query = []
    if tag is not None:
        _query.append(("tag", _encode.text("tag", tag)))
    return Call(
        UNSUBSCRIBES_DELETE,
        f"/v3/{_encode.segment('domain', domain)}/unsubscribes/{_encode.segment('address', address)}",
        domain=domain,
        query=_query,
    )


def unsubscribes_delete_all(domain: str) -> Call[Message]:
    """Empty the list of unsubscribes of a domain."""
    return Call(
        UNSUBSCRIBES_DELETE_ALL,
        f"/v3/{_encode.segment('domain', domain)}/unsubscribes",
        domain=domain,
    )


def unsubscribes_get(domain: str, address: str) -> Call[Unsubscribe]:
    """From what and when one address unsubscribed."""
    return Call(
        UNSUBSCRIBES_GET,
        f"/v3/{_encode.segment('domain', domain)}/unsubscribes/{_encode.segment('address', address)}",
        domain=domain,
    )


def unsubscribes_import(domain: str, *, file: FileInput) -> Call[Message]:
    """Unsubscribe the addresses of a CSV file. Mailgun reads the file in the background."""
    _form: Fields = []
    _form.append(("file", FilePart("file", file)))
    return Call(
        UNSUBSCRIBES_IMPORT,
        f"/v3/{_encode.segment('domain', domain)}/unsubscribes/import",
        domain=domain,
        body=Body("multipart", _form),
    )


def unsubscribes_list(
    domain: str,
    *,
    limit: int | None = None,
    page: Literal["last", "next", "previous"] | str | None = None,
    address: str | None = None,
    term: str | None = None,
) -> Call[UnsubscribePage]:
    """The recipients who unsubscribed from a domain, in alphabetical order."""
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
        UNSUBSCRIBES_LIST,
        f"/v3/{_encode.segment('domain', domain)}/unsubscribes",
        domain=domain,
        query=_query,
    )
