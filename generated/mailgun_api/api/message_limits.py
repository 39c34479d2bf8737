# Written by `make generate` from spec/. Do not edit.
"""Operations on message limits: pure functions from arguments to a call. How many messages the account may send a month. Beyond that it is disabled until the next month, or until it is enabled here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Call, Operation, Query

if TYPE_CHECKING:
    from ..models import (
        MessageLimit,
        MessageLimitSuccess,
    )


MESSAGE_LIMITS_DELETE: Operation[MessageLimitSuccess] = Operation(
    "message_limits_delete",
    "DELETE",
    "/v5/accounts/limit/custom/monthly",
    result=("model", "MessageLimitSuccess"),
    tag="message_limits",
    version="v5",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
)
MESSAGE_LIMITS_ENABLE_ACCOUNT: Operation[MessageLimitSuccess] = Operation(
    "message_limits_enable_account",
    "PUT",
    "/v5/accounts/limit/custom/enable",
    result=("model", "MessageLimitSuccess"),
    tag="message_limits",
    version="v5",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
)
MESSAGE_LIMITS_GET: Operation[MessageLimit] = Operation(
    "message_limits_get",
    "GET",
    "/v5/accounts/limit/custom/monthly",
    result=("model", "MessageLimit"),
    tag="message_limits",
    version="v5",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
)
MESSAGE_LIMITS_UPDATE: Operation[MessageLimitSuccess] = Operation(
    "message_limits_update",
    "PUT",
    "/v5/accounts/limit/custom/monthly",
    result=("model", "MessageLimitSuccess"),
    tag="message_limits",
    version="v5",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
)


def message_limits_delete() -> Call[MessageLimitSuccess]:
    """Let the account send without a monthly limit of its own."""
    return Call(
        MESSAGE_LIMITS_DELETE,
        "/v5/accounts/limit/custom/monthly",
    )


def message_limits_enable_account() -> Call[MessageLimitSuccess]:
    """Enable the account again after the limit has disabled it. Refused when it is disabled for another reason."""
    return Call(
        MESSAGE_LIMITS_ENABLE_ACCOUNT,
        "/v5/accounts/limit/custom/enable",
    )


def message_limits_get() -> Call[MessageLimit]:
    """How many messages the account may send a month, and has sent."""
    return Call(
        MESSAGE_LIMITS_GET,
        "/v5/accounts/limit/custom/monthly",
    )


def message_limits_update(*, limit: int) -> Call[MessageLimitSuccess]:
    """Limit how many messages the account may send a month."""
    _query: Query = []
    _query.append(("limit", _encode.integer("limit", limit)))
    return Call(
        MESSAGE_LIMITS_UPDATE,
        "/v5/accounts/limit/custom/monthly",
        query=_query,
    )
