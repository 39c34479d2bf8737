# Written by `make generate` from spec/. Do not edit.
"""Operations on limits: pure functions from arguments to a call. Limits on what subaccounts may use of paid tests. How much mail they may send is set elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Body, Call, JsonObject, Operation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..enums import (
        ThresholdDimension,
    )
    from ..models import (
        Message,
        ThresholdFilter,
        ThresholdLimit,
        ThresholdLimitList,
    )


LIMITS_CREATE: Operation[ThresholdLimit] = Operation(
    "limits_create",
    "POST",
    "/v1/thresholds/limits",
    result=("model", "ThresholdLimit"),
    tag="limits",
    version="v1",
    region_scope="unknown",
    key_kind="account",
    idempotent=False,
)
LIMITS_DELETE: Operation[Message] = Operation(
    "limits_delete",
    "DELETE",
    "/v1/thresholds/limits/{limit_name}",
    result=("model", "Message"),
    tag="limits",
    version="v1",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
)
LIMITS_GET: Operation[ThresholdLimit] = Operation(
    "limits_get",
    "GET",
    "/v1/thresholds/limits/{limit_name}",
    result=("model", "ThresholdLimit"),
    tag="limits",
    version="v1",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
)
LIMITS_LIST: Operation[ThresholdLimitList] = Operation(
    "limits_list",
    "GET",
    "/v1/thresholds/limits",
    result=("model", "ThresholdLimitList"),
    tag="limits",
    version="v1",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
)
LIMITS_UPDATE: Operation[Message] = Operation(
    "limits_update",
    "PUT",
    "/v1/thresholds/limits/{limit_name}",
    result=("model", "Message"),
    tag="limits",
    version="v1",
    region_scope="unknown",
    key_kind="account",
    idempotent=True,
)


def limits_create(
    *,
    name: str,
    metric: Literal["email_preview_success_count", "seed_test_count"] | str,
    comparator: Literal["!=", "<", "<=", "=", ">", ">="] | str,
    limit: str,
    dimension: ThresholdDimension,
    filters: Sequence[ThresholdFilter] | None = None,
    period: str | None = None,
    description: str | None = None,
) -> Call[ThresholdLimit]:
    """Set up a limit."""
    _content: JsonObject = {}
    _content["name"] = _encode.plain("name", name)
    _content["metric"] = _encode.plain("metric", metric)
    _content["comparator"] = _encode.plain("comparator", comparator)
    _content["limit"] = _encode.plain("limit", limit)
    _content["dimension"] = _encode.plain("dimension", dimension)
    if filters is not None:
        _content["filters"] = [_encode.plain("filters", _item) for _item in _encode.many("filters", filters)]
    if period is not None:
        _content["period"] = _encode.plain("period", period)
    if description is not None:
        _content["description"] = _encode.plain("description", description)
    return Call(
        LIMITS_CREATE,
        "/v1/thresholds/limits",
        body=Body("json", _content),
    )


def limits_delete(limit_name: str) -> Call[Message]:
    """Delete a limit."""
    return Call(
        LIMITS_DELETE,
        f"/v1/thresholds/limits/{_encode.segment('limit_name', limit_name)}",
    )


def limits_get(limit_name: str) -> Call[ThresholdLimit]:
    """One limit."""
    return Call(
        LIMITS_GET,
        f"/v1/thresholds/limits/{_encode.segment('limit_name', limit_name)}",
    )


def limits_list() -> Call[ThresholdLimitList]:
    """All limits."""
    return Call(
        LIMITS_LIST,
        "/v1/thresholds/limits",
    )


def limits_update(
    limit_name: str,
    *,
    name: str,
    metric: Literal["email_preview_success_count", "seed_test_count"] | str,
    comparator: Literal["!=", "<", "<=", "=", ">", ">="] | str,
    limit: str,
    dimension: ThresholdDimension,
    filters: Sequence[ThresholdFilter] | None = None,
    period: str | None = None,
    description: str | None = None,
) -> Call[Message]:
    """Replace a limit as a whole."""
    _content: JsonObject = {}
    _content["name"] = _encode.plain("name", name)
    _content["metric"] = _encode.plain("metric", metric)
    _content["comparator"] = _encode.plain("comparator", comparator)
    _content["limit"] = _encode.plain("limit", limit)
    _content["dimension"] = _encode.plain("dimension", dimension)
    if filters is not None:
        _content["filters"] = [_encode.plain("filters", _item) for _item in _encode.many("filters", filters)]
    if period is not None:
        _content["period"] = _encode.plain("period", period)
    if description is not None:
        _content["description"] = _encode.plain("description", description)
    return Call(
        LIMITS_UPDATE,
        f"/v1/thresholds/limits/{_encode.segment('limit_name', limit_name)}",
        body=Body("json", _content),
    )
