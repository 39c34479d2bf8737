# Written by `make generate` from spec/. Do not edit.
"""Operations on bounces: pure functions from arguments to a call. Addresses that refused mail for good. Mailgun sends them nothing more until they are taken off the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Body, Call, Fields, FilePart, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..models import (
        Bounce,
        BounceCreated,
        BounceDeleted,
        BounceEntry,
        BouncePage,
        Message,
    )
    from ..types import FileInput


BOUNCES_CREATE: Operation[BounceCreated] = Operation(
    "bounces_create",
    "POST",
    "/v3/{domain}/bounces",
    result=("model", "BounceCreated"),
    tag="bounces",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
BOUNCES_CREATE_MANY: Operation[BounceCreated] = Operation(
    "bounces_create_many",
    "POST",
    "/v3/{domain}/bounces",
    result=("model", "BounceCreated"),
    tag="bounces",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
BOUNCES_DELETE: Operation[BounceDeleted] = Operation(
    "bounces_delete",
    "DELETE",
    "/v3/{domain}/bounces/{address}",
    result=("model", "BounceDeleted"),
    tag="bounces",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
BOUNCES_DELETE_ALL: Operation[Message] = Operation(
    "bounces_delete_all",
    "DELETE",
    "/v3/{domain}/bounces",
    result=("model", "Message"),
    tag="bounces",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
BOUNCES_GET: Operation[Bounce] = Operation(
    "bounces_get",
    "GET",
    "/v3/{domain}/bounces/{address}",
    result=("model", "Bounce"),
    tag="bounces",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
BOUNCES_IMPORT: Operation[Message] = Operation(
    "bounces_import",
    "POST",
    "/v3/{domain}/bounces/import",
    result=("model", "Message"),
    tag="bounces",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
BOUNCES_LIST: Operation[BouncePage] = Operation(
    "bounces_list",
    "GET",
    "/v3/{domain}/bounces",
    result=("model", "BouncePage"),
    tag="bounces",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)


def bounces_create(
    domain: str, *, address: str, code: str | None = None, error: str | None = None, created_at: datetime | None = None
) -> Call[BounceCreated]:
    """Put one address on the list of bounces."""
    _form: Fields = []
    _form.append(("address", _encode.text("address", address)))
    if code is not None:
        _form.append(("code", _encode.text("code", code)))
    if error is not None:
        _form.append(("error", _encode.text("error", error)))
    if created_at is not None:
        _form.append(("created_at", _encode.rfc2822("created_at", created_at)))
    return Call(
        BOUNCES_CREATE,
        f"/v3/{_encode.segment('domain', domain)}/bounces",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def bounces_create_many(domain: str, *, items: Sequence[BounceEntry]) -> Call[BounceCreated]:
    """Put up to 1,000 addresses on the list of bounces in one call."""
    return Call(
        BOUNCES_CREATE_MANY,
        f"/v3/{_encode.segment('domain', domain)}/bounces",
        domain=domain,
        body=Body("json", _encode.plain("items", items)),
    )


def bounces_delete(domain: str, address: str) -> Call[BounceDeleted]:
    """Take one address off the list of bounces, so that it gets mail again."""
    return Call(
        BOUNCES_DELETE,
        f"/v3/{_encode.segment('domain', domain)}/bounces/{_encode.segment('address', address)}",
        domain=domain,
    )


def bounces_delete_all(domain: str) -> Call[Message]:
    """Empty the list of bounces of a domain."""
    return Call(
        BOUNCES_DELETE_ALL,
        f"/v3/{_encode.segment('domain', domain)}/bounces",
        domain=domain,
    )


def bounces_get(domain: str, address: str) -> Call[Bounce]:
    """Why and when one address bounced."""
    return Call(
        BOUNCES_GET,
        f"/v3/{_encode.segment('domain', domain)}/bounces/{_encode.segment('address', address)}",
        domain=domain,
    )


def bounces_import(domain: str, *, file: FileInput) -> Call[Message]:
    """Put the addresses of a CSV file on the list of bounces. Mailgun reads the file in the background."""
    _form: Fields = []
    _form.append(("file", FilePart("file", file)))
    return Call(
        BOUNCES_IMPORT,
        f"/v3/{_encode.segment('domain', domain)}/bounces/import",
        domain=domain,
        body=Body("multipart", _form),
    )


def bounces_list(
    domain: str,
    *,
    limit: int | None = None,
    page: Literal["last", "next", "previous"] | str | None = None,
    address: str | None = None,
    term: str | None = None,
) -> Call[BouncePage]:
    """The bounced addresses of a domain, in alphabetical order."""
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
        BOUNCES_LIST,
        f"/v3/{_encode.segment('domain', domain)}/bounces",
        domain=domain,
        query=_query,
    )
