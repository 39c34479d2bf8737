# Written by `make generate` from spec/. Do not edit.
"""Operations on forwards: pure functions from arguments to a call. Rules that pass incoming messages on by their recipient, without the expressions of routes. Each region has rules of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, Fields, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        Forward,
        ForwardPage,
        Message,
    )


FORWARDS_CREATE: Operation[Forward] = Operation(
    "forwards_create",
    "POST",
    "/v3/forwards",
    result=("model", "Forward"),
    tag="forwards",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
FORWARDS_DELETE: Operation[Message] = Operation(
    "forwards_delete",
    "DELETE",
    "/v3/forwards/{forward_id}",
    result=("model", "Message"),
    tag="forwards",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
FORWARDS_GET: Operation[Forward] = Operation(
    "forwards_get",
    "GET",
    "/v3/forwards/{forward_id}",
    result=("model", "Forward"),
    tag="forwards",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
FORWARDS_LIST: Operation[ForwardPage] = Operation(
    "forwards_list",
    "GET",
    "/v3/forwards",
    result=("model", "ForwardPage"),
    tag="forwards",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)
FORWARDS_UPDATE: Operation[Forward] = Operation(
    "forwards_update",
    "PUT",
    "/v3/forwards/{forward_id}",
    result=("model", "Forward"),
    tag="forwards",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def forwards_create(
    *,
    match: str,
    forward_url: str | Sequence[str] | None = None,
    forward_recipient: str | Sequence[str] | None = None,
    forward_store: str | None = None,
) -> Call[Forward]:
    """Add a forwarding rule."""
    _form: Fields = []
    _form.append(("match", _encode.text("match", match)))
    if forward_url is not None:
        _form.extend(
            [("forward.url", _encode.text("forward_url", _item)) for _item in _encode.many("forward_url", forward_url)]
        )
    if forward_recipient is not None:
        _form.extend(
            [
                ("forward.recipient", _encode.text("forward_recipient", _item))
                for _item in _encode.many("forward_recipient", forward_recipient)
            ]
        )
    if forward_store is not None:
        _form.append(("forward.store", _encode.text("forward_store", forward_store)))
    return Call(
        FORWARDS_CREATE,
        "/v3/forwards",
        body=Body("multipart", _form),
    )


def forwards_delete(forward_id: str, *, domain: str | None = None) -> Call[Message]:
    """Delete a forwarding rule."""
    _query: Query = []
    if domain is not None:
        _query.append(("domain.name", _encode.text("domain", domain)))
    return Call(
        FORWARDS_DELETE,
        f"/v3/forwards/{_encode.segment('forward_id', forward_id)}",
        query=_query,
    )


def forwards_get(forward_id: str) -> Call[Forward]:
    """One forwarding rule."""
    return Call(
        FORWARDS_GET,
        f"/v3/forwards/{_encode.segment('forward_id', forward_id)}",
    )


def forwards_list(*, page: str | None = None, limit: int | None = None, domain: str | None = None) -> Call[ForwardPage]:
    """The forwarding rules of the account, or of one domain."""
    _query: Query = []
    if page is not None:
        _query.append(("page", _encode.text("page", page)))
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if domain is not None:
        _query.append(("domain.name", _encode.text("domain", domain)))
    return Call(
        FORWARDS_LIST,
        "/v3/forwards",
        query=_query,
    )


def forwards_update(
    forward_id: str,
    *,
    match: str | None = None,
    forward_url: str | Sequence[str] | None = None,
    forward_recipient: str | Sequence[str] | None = None,
    forward_store: str | None = None,
) -> Call[Forward]:
    """Change a forwarding rule. What is absent stays as it is."""
    _form: Fields = []
    if match is not None:
        _form.append(("match", _encode.text("match", match)))
    if forward_url is not None:
        _form.extend(
            [("forward.url", _encode.text("forward_url", _item)) for _item in _encode.many("forward_url", forward_url)]
        )
    if forward_recipient is not None:
        _form.extend(
            [
                ("forward.recipient", _encode.text("forward_recipient", _item))
                for _item in _encode.many("forward_recipient", forward_recipient)
            ]
        )
    if forward_store is not None:
        _form.append(("forward.store", _encode.text("forward_store", forward_store)))
    return Call(
        FORWARDS_UPDATE,
        f"/v3/forwards/{_encode.segment('forward_id', forward_id)}",
        body=Body("multipart", _form),
    )
