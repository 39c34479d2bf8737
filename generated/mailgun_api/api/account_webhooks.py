# Written by `make generate` from spec/. Do not edit.
"""Operations on account webhooks: pure functions from arguments to a call. URLs that Mailgun posts the events of all domains of the account to. Each region has webhooks of its own. A change may take 10 minutes to work everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, Fields, Operation, Query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..enums import (
        WebhookName,
    )
    from ..models import (
        AccountWebhook,
        AccountWebhookCreated,
        AccountWebhookList,
    )


ACCOUNT_WEBHOOKS_CREATE: Operation[AccountWebhookCreated] = Operation(
    "account_webhooks_create",
    "POST",
    "/v1/webhooks",
    result=("model", "AccountWebhookCreated"),
    tag="account_webhooks",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
ACCOUNT_WEBHOOKS_DELETE: Operation[None] = Operation(
    "account_webhooks_delete",
    "DELETE",
    "/v1/webhooks/{webhook_id}",
    result=("none", ""),
    tag="account_webhooks",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
ACCOUNT_WEBHOOKS_DELETE_MANY: Operation[None] = Operation(
    "account_webhooks_delete_many",
    "DELETE",
    "/v1/webhooks",
    result=("none", ""),
    tag="account_webhooks",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
ACCOUNT_WEBHOOKS_GET: Operation[AccountWebhook] = Operation(
    "account_webhooks_get",
    "GET",
    "/v1/webhooks/{webhook_id}",
    result=("model", "AccountWebhook"),
    tag="account_webhooks",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
ACCOUNT_WEBHOOKS_LIST: Operation[AccountWebhookList] = Operation(
    "account_webhooks_list",
    "GET",
    "/v1/webhooks",
    result=("model", "AccountWebhookList"),
    tag="account_webhooks",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
ACCOUNT_WEBHOOKS_UPDATE: Operation[None] = Operation(
    "account_webhooks_update",
    "PUT",
    "/v1/webhooks/{webhook_id}",
    result=("none", ""),
    tag="account_webhooks",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def account_webhooks_create(
    *, event_types: str | Sequence[WebhookName], url: str, description: str | None = None
) -> Call[AccountWebhookCreated]:
    """Add a webhook for one or more event types."""
    _form: Fields = []
    _form.extend(
        [("event_types", _encode.text("event_types", _item)) for _item in _encode.many("event_types", event_types)]
    )
    _form.append(("url", _encode.text("url", url)))
    if description is not None:
        _form.append(("description", _encode.text("description", description)))
    return Call(
        ACCOUNT_WEBHOOKS_CREATE,
        "/v1/webhooks",
        body=Body("multipart", _form),
    )


def account_webhooks_delete(webhook_id: str) -> Call[None]:
    """Delete one webhook of the account."""
    return Call(
        ACCOUNT_WEBHOOKS_DELETE,
        f"/v1/webhooks/{_encode.segment('webhook_id', webhook_id)}",
    )


def account_webhooks_delete_many(*, webhook_ids: str | None = None, all: bool | None = None) -> Call[None]:
    """Delete some webhooks by their ids, or all of them."""
    _query: Query = []
    if webhook_ids is not None:
        _query.append(("webhook_ids", _encode.text("webhook_ids", webhook_ids)))
    if all is not None:
        _query.append(("all", _encode.boolean("all", all)))
    return Call(
        ACCOUNT_WEBHOOKS_DELETE_MANY,
        "/v1/webhooks",
        query=_query,
    )


def account_webhooks_get(webhook_id: str) -> Call[AccountWebhook]:
    """One webhook of the account."""
    return Call(
        ACCOUNT_WEBHOOKS_GET,
        f"/v1/webhooks/{_encode.segment('webhook_id', webhook_id)}",
    )


def account_webhooks_list(*, webhook_ids: str | None = None) -> Call[AccountWebhookList]:
    """All webhooks of the account, or some of them."""
    _query: Query = []
    if webhook_ids is not None:
        _query.append(("webhook_ids", _encode.text("webhook_ids", webhook_ids)))
    return Call(
        ACCOUNT_WEBHOOKS_LIST,
        "/v1/webhooks",
        query=_query,
    )


def account_webhooks_update(
    webhook_id: str, *, event_types: str | Sequence[WebhookName], url: str, description: str | None = None
) -> Call[None]:
    """Replace the URL, the event types and the description of a webhook."""
    _form: Fields = []
    _form.extend(
        [("event_types", _encode.text("event_types", _item)) for _item in _encode.many("event_types", event_types)]
    )
    _form.append(("url", _encode.text("url", url)))
    if description is not None:
        _form.append(("description", _encode.text("description", description)))
    return Call(
        ACCOUNT_WEBHOOKS_UPDATE,
        f"/v1/webhooks/{_encode.segment('webhook_id', webhook_id)}",
        body=Body("multipart", _form),
    )
