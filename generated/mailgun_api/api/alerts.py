# Written by `make generate` from spec/. Do not edit.
"""Operations on alerts: pure functions from arguments to a call. Who is told when something happens that is watched: by e-mail, by a webhook or in Slack. Thresholds of sending are set in `send_alerts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Body, Call, JsonObject, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        Alert,
        AlertEventList,
        AlertList,
        AlertSigningKey,
        AlertSlackChannel,
        AlertSlackChannelPage,
        AlertTarget,
        Message,
    )


ALERTS_CREATE: Operation[Alert] = Operation(
    "alerts_create",
    "POST",
    "/v1/alerts/settings/events",
    result=("model", "Alert"),
    tag="alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
ALERTS_DELETE: Operation[Message] = Operation(
    "alerts_delete",
    "DELETE",
    "/v1/alerts/settings/events/{alert_id}",
    result=("model", "Message"),
    tag="alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
ALERTS_DELETE_SLACK: Operation[None] = Operation(
    "alerts_delete_slack",
    "DELETE",
    "/v1/alerts/settings/slack",
    result=("none", ""),
    tag="alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
ALERTS_DELETE_SLACK_TOKEN: Operation[None] = Operation(
    "alerts_delete_slack_token",
    "DELETE",
    "/v1/alerts/slack/oauth",
    result=("none", ""),
    tag="alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
ALERTS_GET_SLACK_CHANNEL: Operation[AlertSlackChannel] = Operation(
    "alerts_get_slack_channel",
    "GET",
    "/v1/alerts/slack/channels/{channel_id}",
    result=("model", "AlertSlackChannel"),
    tag="alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
ALERTS_LIST: Operation[AlertList] = Operation(
    "alerts_list",
    "GET",
    "/v1/alerts/settings",
    result=("model", "AlertList"),
    tag="alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
ALERTS_LIST_EVENTS: Operation[AlertEventList] = Operation(
    "alerts_list_events",
    "GET",
    "/v1/alerts/events",
    result=("model", "AlertEventList"),
    tag="alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
ALERTS_LIST_SLACK_CHANNELS: Operation[AlertSlackChannelPage] = Operation(
    "alerts_list_slack_channels",
    "GET",
    "/v1/alerts/slack/channels",
    result=("model", "AlertSlackChannelPage"),
    tag="alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)
ALERTS_REGENERATE_SIGNING_KEY: Operation[AlertSigningKey] = Operation(
    "alerts_regenerate_signing_key",
    "PUT",
    "/v1/alerts/settings/webhooks/signing_key",
    result=("model", "AlertSigningKey"),
    tag="alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
ALERTS_TEST_EMAIL: Operation[Message] = Operation(
    "alerts_test_email",
    "POST",
    "/v1/alerts/email/test",
    result=("model", "Message"),
    tag="alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
ALERTS_TEST_SLACK: Operation[Message] = Operation(
    "alerts_test_slack",
    "POST",
    "/v1/alerts/slack/test",
    result=("model", "Message"),
    tag="alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
ALERTS_TEST_WEBHOOK: Operation[Message] = Operation(
    "alerts_test_webhook",
    "POST",
    "/v1/alerts/webhooks/test",
    result=("model", "Message"),
    tag="alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
ALERTS_UPDATE: Operation[Message] = Operation(
    "alerts_update",
    "PUT",
    "/v1/alerts/settings/events/{alert_id}",
    result=("model", "Message"),
    tag="alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
ALERTS_UPDATE_SLACK: Operation[None] = Operation(
    "alerts_update_slack",
    "PUT",
    "/v1/alerts/settings/slack",
    result=("none", ""),
    tag="alerts",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def alerts_create(
    *, event_type: str, channel: Literal["email", "slack", "webhook"] | str, settings: AlertTarget
) -> Call[Alert]:
    """Set up an alert for one type of event and one channel."""
    _content: JsonObject = {}
    _content["event_type"] = _encode.plain("event_type", event_type)
    _content["channel"] = _encode.plain("channel", channel)
    _content["settings"] = _encode.plain("settings", settings)
    return Call(
        ALERTS_CREATE,
        "/v1/alerts/settings/events",
        body=Body("json", _content),
    )


def alerts_delete(alert_id: str) -> Call[Message]:
    """Delete an alert."""
    return Call(
        ALERTS_DELETE,
        f"/v1/alerts/settings/events/{_encode.segment('alert_id', alert_id)}",
    )


def alerts_delete_slack() -> Call[None]:
    """Forget the Slack workspace and all alerts that go there. The token goes on working."""
    return Call(
        ALERTS_DELETE_SLACK,
        "/v1/alerts/settings/slack",
    )


def alerts_delete_slack_token() -> Call[None]:
    """Revoke the Slack token, and forget the workspace and all alerts that go there."""
    return Call(
        ALERTS_DELETE_SLACK_TOKEN,
        "/v1/alerts/slack/oauth",
    )


def alerts_get_slack_channel(channel_id: str) -> Call[AlertSlackChannel]:
    """One channel of the Slack workspace."""
    return Call(
        ALERTS_GET_SLACK_CHANNEL,
        f"/v1/alerts/slack/channels/{_encode.segment('channel_id', channel_id)}",
    )


def alerts_list() -> Call[AlertList]:
    """All alerts, with the key that webhooks are signed with and the Slack workspace."""
    return Call(
        ALERTS_LIST,
        "/v1/alerts/settings",
    )


def alerts_list_events() -> Call[AlertEventList]:
    """The types of events that there are alerts for."""
    return Call(
        ALERTS_LIST_EVENTS,
        "/v1/alerts/events",
    )


def alerts_list_slack_channels(*, limit: int | None = None, page: str | None = None) -> Call[AlertSlackChannelPage]:
    """The channels of the Slack workspace."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if page is not None:
        _query.append(("page", _encode.text("page", page)))
    return Call(
        ALERTS_LIST_SLACK_CHANNELS,
        "/v1/alerts/slack/channels",
        query=_query,
    )


def alerts_regenerate_signing_key() -> Call[AlertSigningKey]:
    """Make a new key that the webhooks of alerts are signed with."""
    return Call(
        ALERTS_REGENERATE_SIGNING_KEY,
        "/v1/alerts/settings/webhooks/signing_key",
    )


def alerts_test_email(*, event_type: str, emails: str | Sequence[str]) -> Call[Message]:
    """Send a made-up alert by e-mail."""
    _content: JsonObject = {}
    _content["event_type"] = _encode.plain("event_type", event_type)
    _content["emails"] = [_encode.plain("emails", _item) for _item in _encode.many("emails", emails)]
    return Call(
        ALERTS_TEST_EMAIL,
        "/v1/alerts/email/test",
        body=Body("json", _content),
    )


def alerts_test_slack(*, event_type: str, channel_ids: str | Sequence[str] | None = None) -> Call[Message]:
    """Send a made-up alert to Slack."""
    _content: JsonObject = {}
    _content["event_type"] = _encode.plain("event_type", event_type)
    if channel_ids is not None:
        _content["channel_ids"] = [
            _encode.plain("channel_ids", _item) for _item in _encode.many("channel_ids", channel_ids)
        ]
    return Call(
        ALERTS_TEST_SLACK,
        "/v1/alerts/slack/test",
        body=Body("json", _content),
    )


def alerts_test_webhook(*, event_type: str, url: str) -> Call[Message]:
    """Send a made-up alert to a URL."""
    _content: JsonObject = {}
    _content["event_type"] = _encode.plain("event_type", event_type)
    _content["url"] = _encode.plain("url", url)
    return Call(
        ALERTS_TEST_WEBHOOK,
        "/v1/alerts/webhooks/test",
        body=Body("json", _content),
    )


def alerts_update(
    alert_id: str, *, event_type: str, channel: Literal["email", "slack", "webhook"] | str, settings: AlertTarget
) -> Call[Message]:
    """Replace an alert as a whole."""
    _content: JsonObject = {}
    _content["event_type"] = _encode.plain("event_type", event_type)
    _content["channel"] = _encode.plain("channel", channel)
    _content["settings"] = _encode.plain("settings", settings)
    return Call(
        ALERTS_UPDATE,
        f"/v1/alerts/settings/events/{_encode.segment('alert_id', alert_id)}",
        body=Body("json", _content),
    )


def alerts_update_slack(
    *, token: str, team_id: str | None = None, team_name: str | None = None, scope: str | None = None
) -> Call[None]:
    """Connect alerts with a Slack workspace."""
    _content: JsonObject = {}
    _content["token"] = _encode.text("token", token)
    if team_id is not None:
        _content["team_id"] = _encode.plain("team_id", team_id)
    if team_name is not None:
        _content["team_name"] = _encode.plain("team_name", team_name)
    if scope is not None:
        _content["scope"] = _encode.plain("scope", scope)
    return Call(
        ALERTS_UPDATE_SLACK,
        "/v1/alerts/settings/slack",
        body=Body("json", _content),
    )
