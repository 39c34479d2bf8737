# Written by `make generate` from spec/. Do not edit.
"""Operations on send alerts: pure functions from arguments to a call. Alerts that go off when a rate of an account's sending crosses a threshold."""

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
        SendAlert,
        SendAlertList,
        ThresholdFilter,
        ThresholdHitList,
    )


SEND_ALERTS_CREATE: Operation[SendAlert] = Operation(
    "send_alerts_create",
    "POST",
    "/v1/thresholds/alerts/send",
    result=("model", "SendAlert"),
    tag="send_alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
SEND_ALERTS_DELETE: Operation[Message] = Operation(
    "send_alerts_delete",
    "DELETE",
    "/v1/thresholds/alerts/send/{alert_name}",
    result=("model", "Message"),
    tag="send_alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
SEND_ALERTS_GET: Operation[SendAlert] = Operation(
    "send_alerts_get",
    "GET",
    "/v1/thresholds/alerts/send/{alert_name}",
    result=("model", "SendAlert"),
    tag="send_alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
SEND_ALERTS_LIST: Operation[SendAlertList] = Operation(
    "send_alerts_list",
    "GET",
    "/v1/thresholds/alerts/send",
    result=("model", "SendAlertList"),
    tag="send_alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
SEND_ALERTS_LIST_HITS: Operation[ThresholdHitList] = Operation(
    "send_alerts_list_hits",
    "GET",
    "/v1/thresholds/hits",
    result=("model", "ThresholdHitList"),
    tag="send_alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
SEND_ALERTS_UPDATE: Operation[Message] = Operation(
    "send_alerts_update",
    "PUT",
    "/v1/thresholds/alerts/send/{alert_name}",
    result=("model", "Message"),
    tag="send_alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def send_alerts_create(
    *,
    name: str,
    metric: Literal["complained_rate", "delivered_rate", "hard_bounce_rate", "temporary_fail_rate"] | str,
    comparator: Literal["!=", "<", "<=", "=", ">", ">="] | str,
    limit: str,
    dimension: ThresholdDimension,
    alert_channels: str | Sequence[Literal["email", "slack", "webhook"] | str] | None = None,
    filters: Sequence[ThresholdFilter] | None = None,
    period: str | None = None,
    description: str | None = None,
) -> Call[SendAlert]:
    """Set up a send alert."""
    _content: JsonObject = {}
    _content["name"] = _encode.plain("name", name)
    _content["metric"] = _encode.plain("metric", metric)
    _content["comparator"] = _encode.plain("comparator", comparator)
    _content["limit"] = _encode.plain("limit", limit)
    _content["dimension"] = _encode.plain("dimension", dimension)
    if alert_channels is not None:
        _content["alert_channels"] = [
            _encode.plain("alert_channels", _item) for _item in _encode.many("alert_channels", alert_channels)
        ]
    if filters is not None:
        _content["filters"] = [_encode.plain("filters", _item) for _item in _encode.many("filters", filters)]
    if period is not None:
        _content["period"] = _encode.plain("period", period)
    if description is not None:
        _content["description"] = _encode.plain("description", description)
    return Call(
        SEND_ALERTS_CREATE,
        "/v1/thresholds/alerts/send",
        body=Body("json", _content),
    )


def send_alerts_delete(alert_name: str) -> Call[Message]:
    """Delete a send alert."""
    return Call(
        SEND_ALERTS_DELETE,
        f"/v1/thresholds/alerts/send/{_encode.segment('alert_name', alert_name)}",
    )


def send_alerts_get(alert_name: str) -> Call[SendAlert]:
    """One send alert."""
    return Call(
        SEND_ALERTS_GET,
        f"/v1/thresholds/alerts/send/{_encode.segment('alert_name', alert_name)}",
    )


def send_alerts_list() -> Call[SendAlertList]:
    """All send alerts."""
    return Call(
        SEND_ALERTS_LIST,
        "/v1/thresholds/alerts/send",
    )


def send_alerts_list_hits() -> Call[ThresholdHitList]:
    """When alerts went off."""
    return Call(
        SEND_ALERTS_LIST_HITS,
        "/v1/thresholds/hits",
    )


def send_alerts_update(
    alert_name: str,
    *,
    name: str,
    metric: Literal["complained_rate", "delivered_rate", "hard_bounce_rate", "temporary_fail_rate"] | str,
    comparator: Literal["!=", "<", "<=", "=", ">", ">="] | str,
    limit: str,
    dimension: ThresholdDimension,
    alert_channels: str | Sequence[Literal["email", "slack", "webhook"] | str] | None = None,
    filters: Sequence[ThresholdFilter] | None = None,
    period: str | None = None,
    description: str | None = None,
) -> Call[Message]:
    """Replace a send alert as a whole. What is not given is gone, so start from what `send_alerts_get` gives."""
    _content: JsonObject = {}
    _content["name"] = _encode.plain("name", name)
    _content["metric"] = _encode.plain("metric", metric)
    _content["comparator"] = _encode.plain("comparator", comparator)
    _content["limit"] = _encode.plain("limit", limit)
    _content["dimension"] = _encode.plain("dimension", dimension)
    if alert_channels is not None:
        _content["alert_channels"] = [
            _encode.plain("alert_channels", _item) for _item in _encode.many("alert_channels", alert_channels)
        ]
    if filters is not None:
        _content["filters"] = [_encode.plain("filters", _item) for _item in _encode.many("filters", filters)]
    if period is not None:
        _content["period"] = _encode.plain("period", period)
    if description is not None:
        _content["description"] = _encode.plain("description", description)
    return Call(
        SEND_ALERTS_UPDATE,
        f"/v1/thresholds/alerts/send/{_encode.segment('alert_name', alert_name)}",
        body=Body("json", _content),
    )
