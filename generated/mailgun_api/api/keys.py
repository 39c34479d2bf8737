# Written by `make generate` from spec/. Do not edit.
"""Operations on keys: pure functions from arguments to a call. The API keys of the account. A key of the kind `domain` may send from one domain and do nothing else, one of the kind `web` lives a day at most."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Body, Call, Fields, Operation, Query

if TYPE_CHECKING:
    from ..models import (
        ApiKeyCreated,
        ApiKeyList,
        Message,
        PublicApiKey,
    )


KEYS_CREATE: Operation[ApiKeyCreated] = Operation(
    "keys_create",
    "POST",
    "/v1/keys",
    result=("model", "ApiKeyCreated"),
    tag="keys",
    version="v1",
    region_scope="global",
    key_kind="account",
    idempotent=False,
)
KEYS_DELETE: Operation[Message] = Operation(
    "keys_delete",
    "DELETE",
    "/v1/keys/{key_id}",
    result=("model", "Message"),
    tag="keys",
    version="v1",
    region_scope="global",
    key_kind="account",
    idempotent=True,
)
KEYS_LIST: Operation[ApiKeyList] = Operation(
    "keys_list",
    "GET",
    "/v1/keys",
    result=("model", "ApiKeyList"),
    tag="keys",
    version="v1",
    region_scope="global",
    key_kind="account",
    idempotent=True,
)
KEYS_REGENERATE_PUBLIC: Operation[PublicApiKey] = Operation(
    "keys_regenerate_public",
    "POST",
    "/v1/keys/public",
    result=("model", "PublicApiKey"),
    tag="keys",
    version="v1",
    region_scope="global",
    key_kind="account",
    idempotent=False,
)


def keys_create(
    *,
    role: Literal["admin", "basic", "developer", "sending"] | str,
    kind: Literal["domain", "user", "web"] | str | None = None,
    domain_name: str | None = None,
    description: str | None = None,
    expiration: int | None = None,
    user_id: str | None = None,
    user_name: str | None = None,
    email: str | None = None,
) -> Call[ApiKeyCreated]:
    """Create an API key. Only this answer has its secret."""
    _form: Fields = []
    _form.append(("role", _encode.text("role", role)))
    if kind is not None:
        _form.append(("kind", _encode.text("kind", kind)))
    if domain_name is not None:
        _form.append(("domain_name", _encode.text("domain_name", domain_name)))
    if description is not None:
        _form.append(("description", _encode.text("description", description)))
    if expiration is not None:
        _form.append(("expiration", _encode.integer("expiration", expiration)))
    if user_id is not None:
        _form.append(("user_id", _encode.text("user_id", user_id)))
    if user_name is not None:
        _form.append(("user_name", _encode.text("user_name", user_name)))
    if email is not None:
        _form.append(("email", _encode.text("email", email)))
    return Call(
        KEYS_CREATE,
        "/v1/keys",
        body=Body("urlencoded", _form),
    )


def keys_delete(key_id: str) -> Call[Message]:
    """Delete an API key."""
    return Call(
        KEYS_DELETE,
        f"/v1/keys/{_encode.segment('key_id', key_id)}",
    )


def keys_list(
    *, domain_name: str | None = None, kind: Literal["domain", "user", "web"] | str | None = None
) -> Call[ApiKeyList]:
    """The API keys of the account, without their secrets."""
    _query: Query = []
    if domain_name is not None:
        _query.append(("domain_name", _encode.text("domain_name", domain_name)))
    if kind is not None:
        _query.append(("kind", _encode.text("kind", kind)))
    return Call(
        KEYS_LIST,
        "/v1/keys",
        query=_query,
    )


def keys_regenerate_public() -> Call[PublicApiKey]:
    """Replace the public key of the account, which may only validate addresses."""
    return Call(
        KEYS_REGENERATE_PUBLIC,
        "/v1/keys/public",
    )
