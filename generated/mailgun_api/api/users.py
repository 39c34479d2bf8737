# Written by `make generate` from spec/. Do not edit.
"""Operations on users: pure functions from arguments to a call. The people who can sign in to the account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Call, Operation, Pagination, Query

if TYPE_CHECKING:
    from ..models import (
        User,
        UserPage,
    )


USERS_GET: Operation[User] = Operation(
    "users_get",
    "GET",
    "/v5/users/{user_id}",
    result=("model", "User"),
    tag="users",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=True,
)
USERS_GET_ME: Operation[User] = Operation(
    "users_get_me",
    "GET",
    "/v5/users/me",
    result=("model", "User"),
    tag="users",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=True,
)
USERS_LIST: Operation[UserPage] = Operation(
    "users_list",
    "GET",
    "/v5/users",
    result=("model", "UserPage"),
    tag="users",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("skip-limit", ("users",), total=("total",)),
)


def users_get(user_id: str) -> Call[User]:
    """One user of the account."""
    return Call(
        USERS_GET,
        f"/v5/users/{_encode.segment('user_id', user_id)}",
    )


def users_get_me() -> Call[User]:
    """The user that the API key belongs to. Refused for a key without a user, as most but `web` keys are."""
    return Call(
        USERS_GET_ME,
        "/v5/users/me",
    )


def users_list(
    *,
    limit: int | None = None,
    skip: int | None = None,
    role: Literal["admin", "basic", "billing", "developer", "support"] | str | None = None,
) -> Call[UserPage]:
    """The users of the account."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if skip is not None:
        _query.append(("skip", _encode.integer("skip", skip)))
    if role is not None:
        _query.append(("role", _encode.text("role", role)))
    return Call(
        USERS_LIST,
        "/v5/users",
        query=_query,
    )
