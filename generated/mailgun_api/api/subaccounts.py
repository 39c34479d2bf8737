# Written by `make generate` from spec/. Do not edit.
"""Operations on subaccounts: pure functions from arguments to a call. Accounts below this one, with domains, keys and users of their own. To act for one of them, give its id to the client as `subaccount`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .. import encode as _encode
from ..types import Body, Call, Fields, Headers, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import (
        Message,
        SubaccountFeaturesResult,
        SubaccountJob,
        SubaccountMessageLimit,
        SubaccountPage,
        SubaccountResult,
        SubaccountSuccess,
    )


SUBACCOUNTS_ASSIGN_IP: Operation[Message] = Operation(
    "subaccounts_assign_ip",
    "PUT",
    "/v5/accounts/subaccounts/{subaccount_id}/ip",
    result=("model", "Message"),
    tag="subaccounts",
    version="v5",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="ips_update_subaccounts",
)
SUBACCOUNTS_ASSIGN_IP_POOL: Operation[SubaccountJob] = Operation(
    "subaccounts_assign_ip_pool",
    "PUT",
    "/v5/accounts/subaccounts/{subaccount_id}/ip_pool",
    result=("model", "SubaccountJob"),
    tag="subaccounts",
    version="v5",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="ip_pools_delegate",
)
SUBACCOUNTS_CREATE: Operation[SubaccountResult] = Operation(
    "subaccounts_create",
    "POST",
    "/v5/accounts/subaccounts",
    result=("model", "SubaccountResult"),
    tag="subaccounts",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=False,
)
SUBACCOUNTS_DELETE: Operation[Message] = Operation(
    "subaccounts_delete",
    "DELETE",
    "/v5/accounts/subaccounts",
    result=("model", "Message"),
    tag="subaccounts",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=True,
)
SUBACCOUNTS_DELETE_MESSAGE_LIMIT: Operation[SubaccountSuccess] = Operation(
    "subaccounts_delete_message_limit",
    "DELETE",
    "/v5/accounts/subaccounts/{subaccount_id}/limit/custom/monthly",
    result=("model", "SubaccountSuccess"),
    tag="subaccounts",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=True,
)
SUBACCOUNTS_DISABLE: Operation[SubaccountResult] = Operation(
    "subaccounts_disable",
    "POST",
    "/v5/accounts/subaccounts/{subaccount_id}/disable",
    result=("model", "SubaccountResult"),
    tag="subaccounts",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=False,
)
SUBACCOUNTS_ENABLE: Operation[SubaccountResult] = Operation(
    "subaccounts_enable",
    "POST",
    "/v5/accounts/subaccounts/{subaccount_id}/enable",
    result=("model", "SubaccountResult"),
    tag="subaccounts",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=False,
)
SUBACCOUNTS_GET: Operation[SubaccountResult] = Operation(
    "subaccounts_get",
    "GET",
    "/v5/accounts/subaccounts/{subaccount_id}",
    result=("model", "SubaccountResult"),
    tag="subaccounts",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=True,
)
SUBACCOUNTS_GET_MESSAGE_LIMIT: Operation[SubaccountMessageLimit] = Operation(
    "subaccounts_get_message_limit",
    "GET",
    "/v5/accounts/subaccounts/{subaccount_id}/limit/custom/monthly",
    result=("model", "SubaccountMessageLimit"),
    tag="subaccounts",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=True,
)
SUBACCOUNTS_LIST: Operation[SubaccountPage] = Operation(
    "subaccounts_list",
    "GET",
    "/v5/accounts/subaccounts",
    result=("model", "SubaccountPage"),
    tag="subaccounts",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("skip-limit", ("subaccounts",), total=("total",)),
)
SUBACCOUNTS_UNASSIGN_IP_POOL: Operation[SubaccountJob] = Operation(
    "subaccounts_unassign_ip_pool",
    "DELETE",
    "/v5/accounts/subaccounts/{subaccount_id}/ip_pool",
    result=("model", "SubaccountJob"),
    tag="subaccounts",
    version="v5",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="ip_pools_remove_delegation",
)
SUBACCOUNTS_UPDATE_FEATURES: Operation[SubaccountFeaturesResult] = Operation(
    "subaccounts_update_features",
    "PUT",
    "/v5/accounts/subaccounts/{subaccount_id}/features",
    result=("model", "SubaccountFeaturesResult"),
    tag="subaccounts",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=True,
)
SUBACCOUNTS_UPDATE_MESSAGE_LIMIT: Operation[SubaccountSuccess] = Operation(
    "subaccounts_update_message_limit",
    "PUT",
    "/v5/accounts/subaccounts/{subaccount_id}/limit/custom/monthly",
    result=("model", "SubaccountSuccess"),
    tag="subaccounts",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=True,
)


def subaccounts_assign_ip(subaccount_id: str, *, ip: str) -> Call[Message]:
    """Give an IP address to a subaccount."""
    _form: Fields = []
    _form.append(("ip", _encode.text("ip", ip)))
    return Call(
        SUBACCOUNTS_ASSIGN_IP,
        f"/v5/accounts/subaccounts/{_encode.segment('subaccount_id', subaccount_id)}/ip",
        body=Body("urlencoded", _form),
    )


def subaccounts_assign_ip_pool(subaccount_id: str, *, pool_id: str) -> Call[SubaccountJob]:
    """Let a subaccount use an IP pool of the account instead of the one it had. Mailgun does it in the background."""
    _form: Fields = []
    _form.append(("pool_id", _encode.text("pool_id", pool_id)))
    return Call(
        SUBACCOUNTS_ASSIGN_IP_POOL,
        f"/v5/accounts/subaccounts/{_encode.segment('subaccount_id', subaccount_id)}/ip_pool",
        body=Body("urlencoded", _form),
    )


def subaccounts_create(*, name: str) -> Call[SubaccountResult]:
    """Create a subaccount."""
    _form: Fields = []
    _form.append(("name", _encode.text("name", name)))
    return Call(
        SUBACCOUNTS_CREATE,
        "/v5/accounts/subaccounts",
        body=Body("urlencoded", _form),
    )


def subaccounts_delete(*, subaccount_id: str) -> Call[Message]:
    """Delete a subaccount."""
    _headers: Headers = {}
    _headers["X-Mailgun-On-Behalf-Of"] = _encode.header("subaccount_id", subaccount_id)
    return Call(
        SUBACCOUNTS_DELETE,
        "/v5/accounts/subaccounts",
        headers=_headers,
    )


def subaccounts_delete_message_limit(subaccount_id: str) -> Call[SubaccountSuccess]:
    """Let a subaccount send without a monthly limit."""
    return Call(
        SUBACCOUNTS_DELETE_MESSAGE_LIMIT,
        f"/v5/accounts/subaccounts/{_encode.segment('subaccount_id', subaccount_id)}/limit/custom/monthly",
    )


def subaccounts_disable(
    subaccount_id: str, *, reason: str | None = None, note: str | None = None
) -> Call[SubaccountResult]:
    """Disable a subaccount, so that it cannot send. One that is disabled already is refused."""
    _query: Query = []
    if reason is not None:
        _query.append(("reason", _encode.text("reason", reason)))
    if note is not None:
        _query.append(("note", _encode.text("note", note)))
    return Call(
        SUBACCOUNTS_DISABLE,
        f"/v5/accounts/subaccounts/{_encode.segment('subaccount_id', subaccount_id)}/disable",
        query=_query,
    )


def subaccounts_enable(subaccount_id: str) -> Call[SubaccountResult]:
    """Enable a subaccount again. Refused when the account has as many as it may."""
    return Call(
        SUBACCOUNTS_ENABLE,
        f"/v5/accounts/subaccounts/{_encode.segment('subaccount_id', subaccount_id)}/enable",
    )


def subaccounts_get(subaccount_id: str) -> Call[SubaccountResult]:
    """One subaccount."""
    return Call(
        SUBACCOUNTS_GET,
        f"/v5/accounts/subaccounts/{_encode.segment('subaccount_id', subaccount_id)}",
    )


def subaccounts_get_message_limit(subaccount_id: str) -> Call[SubaccountMessageLimit]:
    """How many messages a subaccount may send a month, and has sent."""
    return Call(
        SUBACCOUNTS_GET_MESSAGE_LIMIT,
        f"/v5/accounts/subaccounts/{_encode.segment('subaccount_id', subaccount_id)}/limit/custom/monthly",
    )


def subaccounts_list(
    *,
    limit: int | None = None,
    skip: int | None = None,
    sort: Literal["asc", "desc"] | str | None = None,
    filter: str | None = None,
    enabled: bool | None = None,
    closed: bool | None = None,
) -> Call[SubaccountPage]:
    """The subaccounts, sorted by name."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if skip is not None:
        _query.append(("skip", _encode.integer("skip", skip)))
    if sort is not None:
        _query.append(("sort", _encode.text("sort", sort)))
    if filter is not None:
        _query.append(("filter", _encode.text("filter", filter)))
    if enabled is not None:
        _query.append(("enabled", _encode.boolean("enabled", enabled)))
    if closed is not None:
        _query.append(("closed", _encode.boolean("closed", closed)))
    return Call(
        SUBACCOUNTS_LIST,
        "/v5/accounts/subaccounts",
        query=_query,
    )


def subaccounts_unassign_ip_pool(subaccount_id: str, *, pool_id: str) -> Call[SubaccountJob]:
    """Take an IP pool of the account back from a subaccount. Its domains are unlinked in the background."""
    _query: Query = []
    _query.append(("pool_id", _encode.text("pool_id", pool_id)))
    return Call(
        SUBACCOUNTS_UNASSIGN_IP_POOL,
        f"/v5/accounts/subaccounts/{_encode.segment('subaccount_id', subaccount_id)}/ip_pool",
        query=_query,
    )


def subaccounts_update_features(
    subaccount_id: str,
    *,
    sending: Mapping[str, Any] | Sequence[Any] | None = None,
    validations: Mapping[str, Any] | Sequence[Any] | None = None,
    validations_bulk: Mapping[str, Any] | Sequence[Any] | None = None,
    inbox_placement: Mapping[str, Any] | Sequence[Any] | None = None,
    email_preview: Mapping[str, Any] | Sequence[Any] | None = None,
) -> Call[SubaccountFeaturesResult]:
    """Switch features of a subaccount on or off. What is absent stays as it is."""
    _form: Fields = []
    if sending is not None:
        _form.append(("sending", _encode.json_text("sending", sending)))
    if validations is not None:
        _form.append(("validations", _encode.json_text("validations", validations)))
    if validations_bulk is not None:
        _form.append(("validations_bulk", _encode.json_text("validations_bulk", validations_bulk)))
    if inbox_placement is not None:
        _form.append(("inbox_placement", _encode.json_text("inbox_placement", inbox_placement)))
    if email_preview is not None:
        _form.append(("email_preview", _encode.json_text("email_preview", email_preview)))
    return Call(
        SUBACCOUNTS_UPDATE_FEATURES,
        f"/v5/accounts/subaccounts/{_encode.segment('subaccount_id', subaccount_id)}/features",
        body=Body("urlencoded", _form),
    )


def subaccounts_update_message_limit(subaccount_id: str, *, limit: int) -> Call[SubaccountSuccess]:
    """Limit how many messages a subaccount may send a month."""
    _query: Query = []
    _query.append(("limit", _encode.integer("limit", limit)))
    return Call(
        SUBACCOUNTS_UPDATE_MESSAGE_LIMIT,
        f"/v5/accounts/subaccounts/{_encode.segment('subaccount_id', subaccount_id)}/limit/custom/monthly",
        query=_query,
    )
